import { landmarks } from '../travel/landmarks'
import { sights } from './sights'

test('every sight is a landmark that journeys lead to, and stands under its name', () => {
  const known = new Set(landmarks.map(({ id }) => `at:${id}`))
  for (const [id, { series }] of sights) for (const { value } of series) expect([value.place, known.has(value.place)]).toEqual([`at:${id}`, true])
})

test('read by heart: Shenzhen Museum rests on Mondays, the Palace Museum on Tuesdays', () => {
  expect(sights.get('shenzhen-museum')!.series[0]!.value.closedOn).toBe(1)
  expect(sights.get('west-kowloon-cultural-district')!.series[0]!.value.closedOn).toBe(2)
})
