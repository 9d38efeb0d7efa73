import { mapTarget } from './map-target'

const at = (accuracyMetres: number) => ({ lat: 22.19, lon: 113.54, accuracyMetres })

test.each([
  [0, 'pin'],
  [150, 'pin'],
  [151, 'address'],
  [5000, 'address'],
])('a place known to %d m is shown by %s', (accuracy, kind) => {
  expect(mapTarget('DSI', '南灣大馬路', at(accuracy))).toEqual({ kind, name: 'DSI', address: '南灣大馬路', ...(kind === 'pin' && { lat: 22.19, lon: 113.54 }) })
})

test('a place that is not known at all is looked for by its address', () => {
  expect(mapTarget('DSI', '南灣大馬路', undefined)).toEqual({ kind: 'address', name: 'DSI', address: '南灣大馬路' })
})
