import { pointId } from '../control-point/control-points'
import { readingsOf } from '../../../tools/travel/readings'
import { FOUR_PACK } from '../../../test/four-operators'
import { unpackNetwork } from './pack'
import { isOneSlip, makePlaceSearch } from './place-search'
import { accessOf, nearestPlaces, placesOf, taxiMinutes, walkMinutes, type WrittenLandmark } from './places'

const network = unpackNetwork(FOUR_PACK)
const same = (name: string) => ({ 'zh-Hans': name, 'zh-Hant': name, en: name, pt: name })
const LANDMARKS: WrittenLandmark[] = [
  { id: 'foshan-centre', name: { 'zh-Hans': '佛山市中心（祖庙）', 'zh-Hant': '佛山市中心（祖廟）', en: 'Foshan city centre (Zumiao)', pt: 'Centro de Foshan (Zumiao)' }, words: ['佛山', 'Foshan'], at: [23.03, 113.107], stops: [{ stop: 'guangzhou-metro:zumiao', minutes: 4 }] },
  { id: 'sha-tin', name: same('沙田'), words: ['ST town'], stops: [{ stop: 'mtr:sha-tin', minutes: 2 }] },
  { id: 'temple', name: same('Temple'), at: [22.39, 114.187] },
  { id: 'far', name: same('Far'), at: [22.45, 114.187] },
  { id: 'villa', name: same('Villa'), at: [22.39, 114.187], stops: [{ stop: 'mtr:sha-tin', minutes: 16 }], taxi: ['mtr:lo-wu', 'mtr:gone'] },
  { id: 'hut', name: same('Hut'), at: [22.45, 114.187], taxi: ['mtr:sha-tin'] },
  { id: 'gone', name: same('Gone'), stops: [{ stop: 'mtr:gone', minutes: 2 }] },
]
const places = placesOf(network, LANDMARKS, () => undefined)
const place = (id: string) => places.find((one) => one.id === id)!
const stop = (id: string) => network.stops.findIndex((one) => one.id === id)

describe('places', () => {
  test('stations of one name on either side of the boundary are two', () => {
    expect([place('mtr:lo-wu').name.en, place('shenzhen-metro:luohu').name.en]).toEqual(['Lo Wu', 'Luohu'])
  })

  test('one that two operators call alike, and that a way on foot joins, is one', () => {
    const found = places.filter(({ name }) => name['zh-Hans'].startsWith('深圳北'))
    expect(found).toHaveLength(1)
    expect(found[0]!.stops.map((one) => network.stops[one.stop]!.id).sort()).toEqual(['high-speed:shenzhen-north', 'shenzhen-metro:shenzhen-north-station'])
    expect(found[0]!.operators).toHaveLength(2)
  })

  test('only control points that lines lead to are among them, and one may set out on either side', () => {
    expect(places.filter(({ kind }) => kind === 'point').map(({ id }) => id)).toEqual(['point:lo-wu'])
    expect(accessOf(network, place('point:lo-wu'))).toEqual([{ stop: stop('lo-wu@hong-kong'), minutes: 0 }, { stop: stop('lo-wu@mainland'), minutes: 0 }])
  })

  test('a landmark that is called as its station is that station, under more words', () => {
    expect(place('at:sha-tin')).toBeUndefined()
    expect(place('mtr:sha-tin').words).toEqual(expect.arrayContaining(['沙田', 'ST town']))
  })

  test('a landmark at a stop that is not there is none', () => {
    expect(place('at:gone')).toBeUndefined()
    expect(accessOf(network, place('at:foshan-centre'))).toEqual([{ stop: stop('guangzhou-metro:zumiao'), minutes: 4 }])
  })

  test('what has no stop of its own is walked to within 1.5 km, and driven to beyond', () => {
    const walked = accessOf(network, place('at:temple'))
    expect(walked).toEqual([{ stop: stop('mtr:sha-tin'), minutes: 16 }])
    const driven = accessOf(network, place('at:far'))
    expect(driven).toHaveLength(3)
    expect(driven.every(({ by, fare }) => by === 'taxi' && fare === undefined)).toBe(true)
    const paid = accessOf(network, place('at:far'), (_, metres) => ({ minor: metres, currency: 'HKD' }))
    expect(paid[0]!.fare!.minor).toBeGreaterThan(1500 * 1.4)
    expect(accessOf(network, place('at:temple'), () => ({ minor: 1, currency: 'HKD' }))).toEqual(walked)
  })

  test('a landmark may name stops that one is driven to besides', () => {
    const [walked, driven, ...more] = accessOf(network, place('at:villa'), (_, metres) => ({ minor: metres, currency: 'HKD' }))
    expect(more).toEqual([])
    expect(walked).toEqual({ stop: stop('mtr:sha-tin'), minutes: 16 })
    expect(driven).toMatchObject({ stop: stop('mtr:lo-wu'), by: 'taxi' })
    // Some 19 km of road, and the wait.
    expect(driven!.fare!.minor).toBeGreaterThan(14_000)
    expect(driven!.minutes).toBe(5 + Math.ceil(driven!.fare!.minor / 500))
  })

  test('where none is in reach on foot, one is driven to those that it names alone, a control point among them', () => {
    expect(accessOf(network, place('at:hut')).map(({ stop: one, by }) => [one, by])).toEqual([[stop('mtr:sha-tin'), 'taxi']])
    const beside: WrittenLandmark = { id: 'beside', name: same('Beside'), at: [22.53, 114.11], taxi: ['lo-wu@mainland', 'lo-wu@hong-kong'] }
    const [known] = placesOf(network, [{ ...beside, taxi: ['lo-wu@mainland'] }], () => ({ lat: 22.528, lon: 114.113 }))
    expect(known!.taxi).toHaveLength(1)
    expect(known!.taxi![0]!.metres).toBeLessThan(500)
    expect(placesOf(network, [beside], () => undefined)[0]!.taxi).toBeUndefined()
  })

  test('a kilometre takes 18 minutes on foot, and 8 by taxi with the wait', () => {
    expect([walkMinutes(1000), walkMinutes(0), taxiMinutes(1000)]).toEqual([18, 0, 8])
  })

  test('the nearest come first, and those without a position not at all', () => {
    const near = nearestPlaces(places, { lat: 22.383, lon: 114.187 }, 2)
    expect(near.map(({ place: { id } }) => id)).toEqual(['mtr:sha-tin', 'at:temple'])
    expect(near[0]!.metres).toBeLessThan(150)
  })
})

describe('looking for a place', () => {
  const search = makePlaceSearch(places, readingsOf(places.map(({ name }) => name['zh-Hans'])))
  const first = (typed: string) => search(typed, 5)[0]?.id

  test.each([
    ['沙田', 'mtr:sha-tin'],
    ['Sha Tin', 'mtr:sha-tin'],
    ['sha-tin station', 'mtr:sha-tin'],
    ['shatian', 'mtr:sha-tin'],
    ['SHATIN', 'mtr:sha-tin'],
    ['st', 'mtr:sha-tin'],
    ['sha tni', 'mtr:sha-tin'],
    ['佛山', 'at:foshan-centre'],
    ['foshan', 'at:foshan-centre'],
    ['fsszx', 'at:foshan-centre'],
    ['祖廟', 'guangzhou-metro:zumiao'],
    ['zumiao', 'guangzhou-metro:zumiao'],
    ['羅湖', 'point:lo-wu'],
    ['luohu', 'shenzhen-metro:luohu'],
    ['Luohu control', 'shenzhen-metro:luohu'],
    ['Luohu Sheung Shui', undefined],
    ['深圳北站', 'high-speed:shenzhen-north'],
    ['sjtszx', undefined],
    ['civc center', 'shenzhen-metro:civic-center'],
    ['shiminzhongxin', 'shenzhen-metro:civic-center'],
    ['Guangzhou Sul', 'high-speed:guangzhou-south'],
    ['', undefined],
    ['…', undefined],
  ])('%s', (typed, id) => {
    if (id) expect(first(typed)).toBe(id)
    else expect(search(typed, 5)).toEqual([])
  })

  test('the control point is found beside the stations of its name', () => {
    expect(search('lo wu', 5).map(({ id }) => id)).toEqual(expect.arrayContaining(['mtr:lo-wu', 'point:lo-wu']))
    expect(pointId('lo-wu')).toBe('lo-wu')
  })

  test.each([
    ['shatn', 'shatin', true],
    ['shhatin', 'shatin', true],
    ['shadin', 'shatin', true],
    ['shtain', 'shatin', true],
    ['shatin', 'shatinwai', true],
    ['shamen', 'shatin', false],
    ['xyz', 'shatin', false],
  ])('%s for %s: %s', (typed, name, isOne) => {
    expect(isOneSlip(typed, name)).toBe(isOne)
  })
})
