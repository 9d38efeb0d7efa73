import { networkOf, placeNamed } from '@/pages/travel/network'
import file from '@/pages/travel/other-lines.gen.json'
import { endOf, otherLines, type OtherLine, type OtherStop } from './other-lines'

const STOPS: Record<string, OtherStop> = {
  pier: { side: 'hong-kong', at: [22.3, 114.17] },
  airport: { side: 'hong-kong', at: [22.32, 113.95] },
  port: { side: 'mainland', at: [22.52, 113.57], stops: ['ferries:port'] },
  town: { side: 'hong-kong' },
}
const LINES: OtherLine[] = [
  { id: 'boat', from: 'pier', to: 'port' },
  { id: 'coach', from: 'town', to: 'port' },
  { id: 'flight', from: 'airport', to: 'port', only: 'air' },
]
const CENTRAL = { at: { lat: 22.282, lon: 114.158 }, side: 'hong-kong', stops: [] } as const
const PORT = { at: { lat: 22.53, lon: 113.56 }, side: 'mainland', stops: [] } as const
const found = (from: Parameters<typeof otherLines>[2], to: Parameters<typeof otherLines>[3]) => otherLines(LINES, STOPS, from, to).map(({ id, from: first }) => `${id} from ${first}`)

test('what leaves near one place and goes near the other is named, either way round, what is nearest first', () => {
  expect(found(CENTRAL, PORT)).toEqual(['coach from town', 'boat from pier'])
  expect(found(PORT, CENTRAL)).toEqual(['coach from port', 'boat from port'])
})

test('a line of those who change planes is for who is at the airport', () => {
  expect(found({ ...CENTRAL, at: { lat: 22.322, lon: 113.948 } }, PORT)).toContain('flight from airport')
  expect(found({ ...CENTRAL, at: { lat: 22.289, lon: 113.942 } }, PORT)).not.toContain('flight from airport')
})

test('nobody crosses a boundary to take it, nor goes far out of the way', () => {
  expect(found({ ...CENTRAL, side: 'mainland' }, PORT)).toEqual([])
  expect(found({ ...CENTRAL, at: { lat: 22.5, lon: 114.13 } }, PORT)).toEqual(['coach from town'])
  expect(found(CENTRAL, { ...PORT, at: { lat: 22.52, lon: 113.38 } })).toEqual([])
})

test('a place whose position is not known is at the stops that it is made of', () => {
  expect(found(CENTRAL, { side: undefined, stops: ['ferries:port'] })).toEqual(['coach from town', 'boat from pier'])
  expect(found(CENTRAL, { side: undefined, stops: ['ferries:other'] })).toEqual([])
})

describe('in the shipped network', () => {
  const end = (id: string) => endOf(networkOf(), placeNamed(id)!)
  const named = (from: string, to: string) => otherLines(file.lines as OtherLine[], file.stops as unknown as Record<string, OtherStop>, end(from), end(to)).map(({ id }) => id)

  test('a place is on the side of its stops, and a control point on either', () => {
    expect(['mtr:central', 'at:xiangzhou', 'at:zhuhai-station', 'point:border-gate', 'point:hzmb-zhuhai'].map((id) => end(id).side)).toEqual(['hong-kong', 'mainland', 'mainland', undefined, 'mainland'])
  })

  test.each([
    ['point:zhongshan', 'mtr:tsim-sha-tsui', 'china-ferry-zhongshan'],
    ['shenzhen-metro:sea-world', 'mtr:central', 'sheung-wan-shekou'],
    ['guangzhou-metro:nansha-passenger-port', 'mtr:tsim-sha-tsui', 'nansha-hong-kong'],
    ['point:hong-kong-airport', 'point:zhongshan', 'skypier-zhongshan'],
    ['at:dongguan-centre', 'mtr:mong-kok', 'rail-dongguan'],
    ['at:jiuzhou-port', 'mtr:central', 'jiuzhou-sheung-wan'],
    ['intercity:xihudong', 'shenzhen-metro:longhua', 'huizhou-shenzhen'],
    ['at:senado-square', 'shenzhen-zhongshan-bus:zhongshan-expo-centre', 'zhongshan-macao'],
  ])('from %s to %s: %s', (from, to, id) => {
    expect(named(from, to)).toContain(id)
    expect(named(to, from)).toContain(id)
  })

  test.each([
    ['mtr:sha-tin', 'at:shenzhen-centre'],
    ['mtr:tung-chung', 'mtr:central'],
    ['at:senado-square', 'at:zhuhai-station'],
  ])('none from %s to %s', (from, to) => {
    expect(named(from, to)).toEqual([])
  })

  test('what the network has times of is not said to have none', () => {
    const ids = file.lines.map(({ id }) => id)
    expect(ids.filter((id) => ['sheung-wan-outer-harbour', 'zhongshan-taipa', 'gold-bus-zhuhai', 'rail-futian', 'yau-tsim', 'guangzhou-zhuhai', 'dongguan-shenzhen'].includes(id))).toEqual([])
  })
})
