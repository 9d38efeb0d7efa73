import fc from 'fast-check'
import { everyPath, walk } from '../checker/checker'
import { CITIES, RIDERS } from '../ride/means'
import type { EmergencyWait } from '../live/shapes'
import { COVERS, coversFor, NEEDS, sideOf, whereToGo, type CareCase } from './asked'
import { departmentsInOrder } from './emergency-departments'
import { emergencyWaitsIn } from './read-waits'
import { isFor, waysFor, type CareWay } from './ways'

const CASES = [...everyPath(whereToGo)]

describe('what is asked', () => {
  test('two things in an emergency, and never who one is', () => {
    const emergencies = CASES.filter(({ result }) => result.need === 'emergency')
    expect(emergencies).toHaveLength(CITIES.length)
    for (const { answers, result } of emergencies) {
      expect(Object.keys(answers).sort()).toEqual(['city', 'need'])
      expect(result.who).toBeUndefined()
    }
  })

  test('who pays only where there is a choice', () => {
    for (const { answers, result } of CASES) expect('cover' in answers).toBe(result.who !== undefined && coversFor(result.who, result.city, result.need).length > 1)
    for (const need of ['records', 'transfer'] as const) expect(walk(whereToGo, { need, city: 'macao', who: 'macao' }).result).toMatchObject({ cover: 'none' })
  })

  test('nothing is always an answer, and vouchers only of those who get them, where they are taken', () => {
    for (const who of RIDERS)
      for (const city of CITIES)
        for (const need of NEEDS) {
          const covers = coversFor(who, city, need)
          expect(covers[covers.length - 1]).toBe('none')
          if (covers.includes('hk-voucher')) expect([who, city === 'macao', need === 'birth']).toEqual(['hong-kong', false, false])
          if (covers.includes('macao-voucher')) expect([who, ['macao', 'zhuhai'].includes(city)]).toEqual(['macao', true])
          if (covers.includes('city-insurance')) expect(sideOf(city)).toBe('guangdong')
        }
    expect(coversFor('macao', 'shenzhen', 'doctor')).toEqual(['city-insurance', 'private', 'none'])
    expect(coversFor('hong-kong', 'shenzhen', 'specialist')).toEqual(['hk-voucher', 'ha-follow-up', 'city-insurance', 'private', 'none'])
  })
})

const way = (given: Partial<CareWay> = {}): CareWay => ({ places: ['guangdong'], needs: ['doctor'], rank: 5, ...given })
const asked: CareCase = { city: 'zhuhai', need: 'doctor', who: 'macao', cover: 'private' }

describe('ways', () => {
  test.each([
    ['another place', { places: ['hong-kong'] as const }, false],
    ['the city itself', { places: ['zhuhai'] as const }, true],
    ['another city', { places: ['shenzhen'] as const }, false],
    ['another need', { needs: ['birth'] as const }, false],
    ['somebody else', { who: ['hong-kong'] as const }, false],
    ['this person', { who: ['macao', 'mainland'] as const }, true],
    ['what one has', { cover: ['private'] as const }, true],
    ['what one has not', { cover: ['city-insurance'] as const }, false],
  ])('of %s', (_, given, fits) => {
    expect(isFor(way(given), asked)).toBe(fits)
  })

  test('in an emergency those of all people are there', () => {
    expect(isFor(way({ needs: ['emergency'], who: ['hong-kong'] }), { city: 'zhuhai', need: 'emergency', cover: 'none' })).toBe(true)
  })

  test('what one has pays comes first, then the rank, then the order in which they are written', () => {
    const ways = [way({ rank: 1 }), way({ rank: 0 }), way({ rank: 3, cover: ['private'] }), way({ rank: 0 }), way({ rank: 2, cover: ['private'] })]
    expect(waysFor(ways, asked)).toEqual([ways[4], ways[2], ways[1], ways[3], ways[0]])
  })

  test('the order of those that fit does not depend on those that do not, and none is lost or made up', () => {
    const some = fc.record({ rank: fc.integer({ min: 0, max: 9 }), needs: fc.constantFrom<CareWay['needs']>(['doctor'], ['birth']), cover: fc.option(fc.constantFrom<CareWay['cover'] & object>(['private'], ['none']), { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(some), (given) => {
        const ways = given.map((one) => way(one))
        const found = waysFor(ways, asked)
        expect(found).toEqual(waysFor(ways.filter((one) => isFor(one, asked)), asked))
        expect(new Set(found)).toEqual(new Set(ways.filter((one) => isFor(one, asked))))
        for (const [index, one] of found.entries()) {
          const next = found[index + 1]
          if (next && Boolean(one.cover) === Boolean(next.cover)) expect(one.rank).toBeLessThanOrEqual(next.rank)
        }
      }),
    )
  })
})

const NAME = { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A', pt: 'A' }
const wait = (id: string, given: Partial<EmergencyWait> = {}): EmergencyWait => ({ id, name: NAME, isResuscitating: false, ...given })

describe('waits of emergency departments', () => {
  const waits = [wait('queen-mary-hospital', { lessUrgent: { half: 60, most: 90 } }), wait('north-district-hospital', { lessUrgent: { half: 30, most: 45 } }), wait('nobody-knows'), wait('tuen-mun-hospital', { urgent: { half: 10, most: 20 } })]
  const positions = new Map([
    ['queen-mary-hospital', { lat: 22.2704, lon: 114.1312, accuracyMetres: 200 }],
    ['north-district-hospital', { lat: 22.4968, lon: 114.1246, accuracyMetres: 200 }],
    ['tuen-mun-hospital', { lat: 22.4071, lon: 113.9762, accuracyMetres: 200 }],
  ])
  const inOrder = (from?: Parameters<typeof departmentsInOrder>[1]) => departmentsInOrder(waits, from, (id) => positions.get(id))
  const ids = (from?: Parameters<typeof departmentsInOrder>[1]) => inOrder(from).map((one) => one.wait.id)

  test('the shortest first where nobody says from where; what is not told comes last', () => {
    expect(ids()).toEqual(['tuen-mun-hospital', 'north-district-hospital', 'queen-mary-hospital', 'nobody-knows'])
  })

  test('the nearest first from Sheung Shui, with how far; one whose place is not known comes last', () => {
    const from = { lat: 22.501, lon: 114.128, accuracyMetres: 100 }
    expect(ids(from)).toEqual(['north-district-hospital', 'tuen-mun-hospital', 'queen-mary-hospital', 'nobody-knows'])
    const [nearest] = inOrder(from)
    expect(nearest!.way!.metres).toBeLessThan(1000)
    expect(nearest!.way!.accuracyMetres).toBe(300)
  })

  test('what the gateway says is read as far as it fits', () => {
    const good = { id: 'a', name: NAME, urgent: { half: 5, most: 10 }, lessUrgent: { half: 20, most: 10 }, isResuscitating: true }
    expect(emergencyWaitsIn({ hospitals: [good, { id: 1 }, null, { id: 'b', name: { en: 'B' } }, { ...good, id: 'c', urgent: { half: -1, most: 5 }, isResuscitating: 'yes' }] })).toEqual([
      { id: 'a', name: NAME, urgent: { half: 5, most: 10 }, isResuscitating: true },
      { id: 'c', name: NAME, isResuscitating: false },
    ])
  })

  test.each([undefined, null, 3, [], { hospitals: 'none' }])('%j has no waits', (data) => {
    expect(emergencyWaitsIn(data)).toEqual([])
  })

  test('whatever comes, nobody waits for less than nothing or for days', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (half, most) => {
        for (const { urgent } of emergencyWaitsIn({ hospitals: [{ id: 'a', name: NAME, urgent: { half, most } }] }))
          if (urgent) expect(0 <= urgent.half && urgent.half <= urgent.most && urgent.most <= 2880).toBe(true)
      }),
    )
  })
})

test('covers are named once', () => {
  expect(new Set(COVERS).size).toBe(COVERS.length)
})
