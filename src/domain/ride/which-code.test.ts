import fc from 'fast-check'
import { everyPath, walk } from '../checker/checker'
import { CITIES, cityOf, FARES, isLikely, MEANS, meansFor, OPERATORS, operatorsIn, RIDERS, WORKS, type Acceptance } from './means'
import { waysAt, whichCode } from './which-code'

const RULES = { isKnown: (operator: string, means: string) => operator === 'mtr' && means === 'octopus', hasSign: (means: string) => means === 't-union' }

test('every way through the questions ends in one answer, and every operator and means is reached by everybody', () => {
  const paths = [...everyPath(whichCode(RULES))]
  expect(paths).toHaveLength(RIDERS.length * OPERATORS.length * MEANS.length)
  expect(new Set(paths.map(({ result }) => `${result.rider} ${result.operator} ${result.means}`)).size).toBe(paths.length)
})

test.each([
  ['hong-kong', 'mtr', 'octopus', 'known'],
  ['hong-kong', 'mtr', 't-union', 'unknown'],
  ['macao', 'macao-bus', 't-union', 'unknown'],
  ['jiangmen', undefined, 't-union', 'sign'],
  ['jiangmen', undefined, 'octopus', 'unknown'],
] as const)('in %s on %s with %s: %s', (city, operator, means, kind) => {
  expect(walk(whichCode(RULES), { who: 'foreigner', city, operator, means }).result?.kind).toBe(kind)
})

test('a city with one operator is not asked which', () => {
  const { asked } = walk(whichCode(RULES), { who: 'macao', city: 'zhuhai' })
  expect(asked.map(({ id }) => id)).toEqual(['who', 'city', 'means'])
})

test('an operator of another city counts as no answer', () => {
  expect(walk(whichCode(RULES), { who: 'macao', city: 'macao', operator: 'mtr', means: 'cash' }).result).toBeUndefined()
})

test('all cities have an operator, and each operator is in one of them', () => {
  expect(CITIES.flatMap(operatorsIn).sort()).toEqual([...OPERATORS].sort())
  expect(cityOf('macao-lrt')).toBe('macao')
})

test.each(RIDERS)('to %s no means is withheld, and none offered twice', (rider) => {
  expect([...meansFor(rider)].sort()).toEqual([...MEANS].sort())
})

describe('what is proposed', () => {
  const acceptance = fc.record({
    operator: fc.constantFrom(...OPERATORS),
    means: fc.constantFrom(...MEANS),
    works: fc.constantFrom(...WORKS),
    fare: fc.option(fc.constantFrom(...FARES), { nil: undefined }),
  }) as fc.Arbitrary<Acceptance>

  test('is all that works there and nothing else, the better first, whatever the order of what is known', () => {
    fc.assert(
      fc.property(fc.uniqueArray(acceptance, { selector: ({ operator, means }) => `${operator}/${means}` }), fc.constantFrom(...OPERATORS), fc.constantFrom(...RIDERS), (known, operator, rider) => {
        const ways = waysAt(known, operator, rider)
        expect(ways.map(({ means }) => means).sort()).toEqual(known.filter((one) => one.operator === operator && one.works !== 'no').map(({ means }) => means).sort())
        expect(waysAt([...known].reverse(), operator, rider)).toEqual(ways)
        ways.slice(1).forEach((one, index) => {
          const before = ways[index]!
          if (before.works !== one.works) expect([before.works, one.works]).toEqual(['yes', 'some'])
          else if (!isLikely(rider, before.means)) expect(isLikely(rider, one.means)).toBe(false)
        })
      }),
    )
  })

  test('puts a discount before the full fare', () => {
    const of = (means: Acceptance['means'], fare: Acceptance['fare']): Acceptance => ({ operator: 'macao-bus', means, works: 'yes', fare })
    expect(waysAt([of('wechat', 'full'), of('alipay', 'discount')], 'macao-bus', 'mainland').map(({ means }) => means)).toEqual(['alipay', 'wechat'])
  })
})
