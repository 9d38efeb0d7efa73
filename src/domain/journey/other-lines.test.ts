import { networkOf, placeNamed } from '@/pages/travel/network'
import { OTHER_LINES } from '@/pages/travel/other-ways'
import { endOf, linesBetween, type OtherLine, type OtherStop } from './other-lines'

const STOPS: Record<string, OtherStop> = {
  pier: { side: 'hong-kong', at: [22.3, 114.17], place: 'point:pier' },
  airport: { side: 'hong-kong', at: [22.32, 113.95] },
  port: { side: 'mainland', at: [22.52, 113.57], place: 'point:port' },
  town: { side: 'hong-kong' },
  city: { side: 'mainland', at: [23.02, 113.75] },
}
const LINES: OtherLine[] = [
  { id: 'boat', by: 'ferry', from: 'pier', to: 'port' },
  { id: 'coach', by: 'coach', from: 'town', to: 'port' },
  { id: 'train', by: 'rail', from: 'city', to: 'port' },
  { id: 'flight', by: 'ferry', from: 'airport', to: 'port', only: 'air' },
]
const CENTRAL = { at: { lat: 22.282, lon: 114.158 }, side: 'hong-kong' } as const
const ZHONGSHAN = { at: { lat: 22.53, lon: 113.56 }, side: 'mainland' } as const
const MACAO = { side: 'macao' } as const
const found = (from: Parameters<typeof linesBetween>[2], to: Parameters<typeof linesBetween>[3]) => linesBetween(LINES, STOPS, from, to).map(({ id, from: first }) => `${id} from ${first}`)

test('a line leads from the side of one end to that of the other, either way round', () => {
  expect(found(CENTRAL, ZHONGSHAN)).toEqual(['boat from pier', 'coach from town'])
  expect(found(ZHONGSHAN, CENTRAL)).toEqual(['boat from port', 'coach from port'])
})

test.each([
  ['railway:shenzhen-north', 'mainland'],
  ['xrl:humen', 'mainland'],
  ['xrl:hong-kong-west-kowloon', 'hong-kong'],
  ['ferries:macao-outer-harbour', 'macao'],
  ['ferries:zhongshan', 'mainland'],
  ['bridge-shuttle:hzmb-zhuhai-port', 'mainland'],
  ['macao-lrt:hengqin', 'macao'],
  ['point:lo-wu', undefined],
])('%s is in %s, whoever runs the lines that cross the boundary', (id, side) => expect(endOf(networkOf(), placeNamed(id)!).side).toBe(side))

test('nobody crosses a boundary to take it, and crosses once more after it only if it stays on its side', () => {
  expect(found(MACAO, ZHONGSHAN)).toEqual([])
  expect(found(CENTRAL, MACAO)).toEqual([])
  expect(found({ ...ZHONGSHAN, at: { lat: 23, lon: 113.7 } }, MACAO)).toEqual(['train from city'])
})

test('a line that stops somewhere in a city is for who is in it', () => {
  expect(found({ ...ZHONGSHAN, at: { lat: 23, lon: 113.7 } }, ZHONGSHAN)).toContain('train from city')
  expect(found({ ...ZHONGSHAN, at: { lat: 23.1, lon: 113.3 } }, ZHONGSHAN)).not.toContain('train from city')
  expect(found({ side: 'mainland' }, ZHONGSHAN)).not.toContain('train from city')
})

test('a line of those who change planes is for who is at the airport', () => {
  expect(found({ ...CENTRAL, at: { lat: 22.322, lon: 113.948 } }, ZHONGSHAN)).toContain('flight from airport')
  expect(found({ ...CENTRAL, at: { lat: 22.289, lon: 113.942 } }, ZHONGSHAN)).not.toContain('flight from airport')
})

test('who is at a control point may be on either side of it', () => {
  expect(found({ at: CENTRAL.at }, {})).toEqual(['boat from pier', 'boat from port'])
})

test('a place is on the side of its stops, and a control point on either', () => {
  const end = (id: string) => endOf(networkOf(), placeNamed(id)!)
  expect(['mtr:central', 'at:xiangzhou', 'at:zhuhai-station', 'point:border-gate', 'point:hzmb-zhuhai'].map((id) => end(id).side)).toEqual(['hong-kong', 'mainland', 'mainland', undefined, 'mainland'])
})

test('what the network has times of is not said to have none', () => {
  const ids = OTHER_LINES.map(({ id }) => id)
  expect(ids.filter((id) => ['sheung-wan-outer-harbour', 'zhongshan-taipa', 'gold-bus-zhuhai', 'rail-futian', 'yau-tsim', 'guangzhou-zhuhai', 'dongguan-shenzhen'].includes(id))).toEqual([])
})
