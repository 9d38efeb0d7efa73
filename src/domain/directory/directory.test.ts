import fc from 'fast-check'
import { nearestOf, wayBetween } from '../position/nearest'
import { DISTRICTS, DISTRICT_IDS } from '../region/district'
import { comparedFeatures, comparedIds, marked, MOST_COMPARED } from './compared'
import { cityOfPlace, positionOfPlace, type DirectoryPlace } from './directory-place'
import { leastMonthly, type PublishedFee } from './published-fee'
import { isWanted } from './wanted'

const same = (name: string) => ({ 'zh-Hans': name, 'zh-Hant': name, en: name, pt: name })
const home: DirectoryPlace = {
  name: { 'zh-Hans': '颐康院', 'zh-Hant': '頤康院', en: 'Yee Hong Heights', pt: 'Lar São João' },
  kinds: ['care-home', 'voucher-point'],
  at: 'sz-yantian',
  address: { 'zh-Hans': '深圳市盐田区青云路1号', 'zh-Hant': '深圳市鹽田區青雲路1號', en: '1 Qingyun Road', pt: 'Qingyun Lu, n.º 1' },
  features: ['dementia-care', 'own-clinic'],
}

describe('what is looked for', () => {
  test.each([
    [{}, true],
    [{ kind: 'voucher-point' }, true],
    [{ kind: 'school' }, false],
    [{ city: 'shenzhen' }, true],
    [{ city: 'zhuhai' }, false],
    [{ features: ['own-clinic'] }, true],
    [{ features: ['own-clinic', 'dementia-care'] }, true],
    [{ features: ['own-clinic', 'emergency'] }, false],
    [{ text: '  ' }, true],
    [{ text: '颐康' }, true],
    [{ text: '頤康' }, true],
    [{ text: 'heights YEE' }, true],
    [{ text: 'sao joao' }, true],
    [{ text: '青云路' }, true],
    [{ text: 'qingyun heights' }, true],
    [{ text: 'nowhere' }, false],
  ])('%j: %s', (wanted, is) => expect(isWanted(home, wanted)).toBe(is))

  test('a place of which no feature is known has none that is asked for, and is found without', () => {
    const bare = { name: same('A'), kinds: ['kiosk'], at: 'mo-taipa' as const, address: 'unknown' as const }
    expect(isWanted(bare, { features: ['self-service'] })).toBe(false)
    expect(isWanted(bare, { kind: 'kiosk', city: 'macao' })).toBe(true)
    expect(isWanted(bare, { text: 'unknown' })).toBe(false)
  })

  test('more conditions never find more', () => {
    const wanted = fc.record({ kind: fc.constantFrom('care-home', 'school'), city: fc.constantFrom('shenzhen', 'macao'), features: fc.subarray(['own-clinic', 'emergency']), text: fc.constantFrom('', 'yee', 'x') }, { requiredKeys: [] })
    fc.assert(
      fc.property(wanted, wanted, (one, other) => {
        const both = { ...one, ...other, features: [...(one.features ?? []), ...(other.features ?? [])] }
        if (isWanted(home, both)) expect(isWanted(home, other)).toBe(true)
      }),
    )
  })
})

describe('the nearest', () => {
  const at = (id: (typeof DISTRICT_IDS)[number]): DirectoryPlace => ({ name: same(id), kinds: ['kiosk'], at: id })

  test('comes first, and none is lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...DISTRICT_IDS), { minLength: 1 }), fc.constantFrom(...DISTRICT_IDS), (ids, from) => {
        const sorted = nearestOf(ids.map(at), DISTRICTS[from], positionOfPlace)
        const metres = sorted.map((place) => wayBetween(DISTRICTS[from], positionOfPlace(place)).metres)
        expect(metres).toEqual([...metres].sort((one, other) => one - other))
        expect(new Set(sorted.map((place) => place.at))).toEqual(new Set(ids))
      }),
    )
  })

  test('is nobody’s where one is nowhere: the order stays', () => {
    expect(nearestOf([3, 1, 2], undefined, () => DISTRICTS['mo-taipa'])).toEqual([3, 1, 2])
  })

  test('is measured to the door where that is known, else to the middle of the district', () => {
    const door = { lat: 22.1, lon: 113.5, accuracyMetres: 50 }
    expect(positionOfPlace({ at: 'mo-taipa', position: door })).toBe(door)
    expect(positionOfPlace({ at: 'mo-taipa' })).toBe(DISTRICTS['mo-taipa'])
    expect(cityOfPlace({ at: 'zh-hengqin' })).toBe('zhuhai')
  })
})

describe('the least for a month', () => {
  const fee = (from: number, per: PublishedFee['per'], currency: PublishedFee['currency'] = 'CNY'): PublishedFee => ({ from, per, currency })

  test.each<[PublishedFee[] | undefined, number | undefined]>([
    [undefined, undefined],
    [[], undefined],
    [[fee(100, 'day')], undefined],
    [[fee(500_000, 'month')], 500_000],
    [[fee(500_000, 'month'), fee(300_000, 'month'), fee(1, 'once')], 300_000],
    [[fee(500_000, 'month'), fee(300_000, 'month', 'HKD')], 500_000],
  ])('of %j is %s', (fees, least) => expect(leastMonthly(fees)?.from).toBe(least))
})

describe('places that are compared', () => {
  const isThere = (id: string) => /^[a-f]$/.test(id)

  test.each([
    [undefined, []],
    ['', []],
    ['a,b', ['a', 'b']],
    ['b,a,b,z, a', ['b', 'a']],
    ['a,b,c,d,e', ['a', 'b', 'c', 'd']],
  ])('of the address "%s" are %j', (written, ids) => expect(comparedIds(written, isThere)).toEqual(ids))

  test('a mark that is set twice is taken away, and a fifth has no room', () => {
    expect(marked(['a'], 'b')).toEqual(['a', 'b'])
    expect(marked(['a', 'b'], 'a')).toEqual(['b'])
    expect(marked(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'd'])
    expect(marked(['a', 'b', 'c', 'd'], 'd')).toHaveLength(MOST_COMPARED - 1)
  })

  test('are compared by what at least one of them is known to have, in the order given', () => {
    expect(comparedFeatures([{ features: ['c', 'a'] }, {}, { features: ['a'] }], ['a', 'b', 'c'])).toEqual(['a', 'c'])
    expect(comparedFeatures([{}], ['a'])).toEqual([])
  })
})

test('districts are of cities, and none lies on another', () => {
  const seen = Object.values(DISTRICTS).map(({ lat, lon }) => `${lat} ${lon}`)
  expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([])
})
