import fc from 'fast-check'
import { everyPath } from '../checker/checker'
import { landsFor, phoneNeed, type Need } from './need'
import { rankedPlans, type Plan } from './rank'
import { cheapestCover, costOfYear, mostTimes, timesUntilMonthly, type Tariff } from './tariff'

const SHORT: Tariff & { kind: 'packs' } = { kind: 'packs', packs: [{ days: 7, minor: 8500 }, { days: 15, minor: 12_500 }, { days: 30, minor: 19_500 }] }
const DAILY: Tariff & { kind: 'packs' } = { kind: 'packs', packs: [{ days: 1, minor: 7800 }] }

test.each([
  [1, 8500],
  [7, 8500],
  [8, 12_500],
  [16, 19_500],
  [31, 28_000],
  [45, 32_000],
])('%i days of short-term packs cost %i', (days, minor) => {
  expect(cheapestCover(SHORT.packs, days)).toBe(minor)
})

test('a monthly fee is paid all the year; day passes as often as one goes', () => {
  expect(costOfYear({ kind: 'month', minor: 1800 }, { days: 2, times: 1 })).toBe(21_600)
  expect(costOfYear(DAILY, { days: 2, times: 3 })).toBe(46_800)
})

test('HK$78 a day against HK$49 a month: from the eighth single day on the month is cheaper', () => {
  expect(timesUntilMonthly(DAILY, { kind: 'month', minor: 4900 }, 1)).toBe(8)
  expect(timesUntilMonthly({ kind: 'packs', packs: [{ days: 1, minor: 0 }] }, { kind: 'month', minor: 4900 }, 1)).toBeUndefined()
})

test('a tariff without packs, or with a pack of no days, is a slip in the data', () => {
  expect(() => cheapestCover([], 1)).toThrow(RangeError)
  expect(() => cheapestCover([{ days: 0, minor: 1 }], 1)).toThrow(RangeError)
})

const packs = fc.array(fc.record({ days: fc.integer({ min: 1, max: 9 }), minor: fc.integer({ min: 0, max: 50 }) }), { minLength: 1, maxLength: 4 })

/** A second reckoning: every bag of packs that is not longer than it must be. */
function bruteForce(offered: readonly { days: number; minor: number }[], days: number): number {
  if (days <= 0) return 0
  return Math.min(...offered.map((pack) => pack.minor + bruteForce(offered, days - pack.days)))
}

test('the cheapest cover is that of all ways to buy packs', () => {
  fc.assert(fc.property(packs, fc.integer({ min: 0, max: 9 }), (offered, days) => expect(cheapestCover(offered, days)).toBe(bruteForce(offered, days))))
})

test('more days or more stays never cost less, and one more offer never more', () => {
  fc.assert(
    fc.property(packs, packs, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 52 }), (offered, more, days, times) => {
      const tariff: Tariff = { kind: 'packs', packs: offered }
      const now = costOfYear(tariff, { days, times })
      expect(costOfYear(tariff, { days: days + 1, times })).toBeGreaterThanOrEqual(now)
      expect(costOfYear(tariff, { days, times: times + 1 })).toBeGreaterThanOrEqual(now)
      expect(costOfYear({ kind: 'packs', packs: [...offered, ...more] }, { days, times })).toBeLessThanOrEqual(now)
    }),
  )
})

test('from the number of stays that is named on a month costs less, and not before', () => {
  fc.assert(
    fc.property(packs.filter((offered) => offered.every(({ minor }) => minor > 0)), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }), (offered, minor, days) => {
      const [bought, month] = [{ kind: 'packs', packs: offered } as const, { kind: 'month', minor } as const]
      const times = timesUntilMonthly(bought, month, days)
      if (times === undefined) {
        expect(costOfYear(month, { days, times: mostTimes(days) })).toBeGreaterThanOrEqual(costOfYear(bought, { days, times: mostTimes(days) }))
        return
      }
      expect(times * days).toBeLessThanOrEqual(365)
      expect(costOfYear(month, { days, times })).toBeLessThan(costOfYear(bought, { days, times }))
      if (times > 1) expect(costOfYear(month, { days, times })).toBeGreaterThanOrEqual(costOfYear(bought, { days, times: times - 1 }))
    }),
  )
})

const NEEDS: Need[] = [...everyPath(phoneNeed)].map(({ result }) => result)
const tariff: fc.Arbitrary<Tariff | undefined> = fc.option(fc.oneof(packs.map((offered) => ({ kind: 'packs' as const, packs: offered })), fc.integer({ min: 0, max: 99 }).map((minor) => ({ kind: 'month' as const, minor }))), { nil: undefined })
const plans: fc.Arbitrary<Plan[]> = fc.array(
  fc.record({
    who: fc.subarray(['mainland', 'hong-kong', 'macao', 'foreigner'] as const, { minLength: 1 }),
    data: fc.subarray(['mainland', 'hong-kong', 'macao'] as const),
    number: fc.option(fc.constantFrom('mainland' as const, 'hong-kong' as const, 'macao' as const), { nil: undefined }),
    needsSlot: fc.boolean(),
    currency: fc.constantFrom('HKD' as const, 'CNY' as const),
    tariff,
  }),
)

test('nobody is asked how to use a phone at home', () => {
  expect(landsFor('macao')).toEqual(['mainland', 'hong-kong'])
  expect(NEEDS.some(({ who, to }) => who === to)).toBe(false)
  expect(NEEDS).toHaveLength((2 + 2 + 2 + 3) * 3 * 2)
})

test('HK$78 is never said to be cheaper than RMB 80, nor dearer than RMB 70: each currency is ranked by itself', () => {
  const plan = (id: string, currency: 'HKD' | 'CNY', minor: number) => ({ id, who: ['hong-kong' as const], data: ['mainland' as const], currency, tariff: { kind: 'month' as const, minor } })
  const offered = [plan('a', 'CNY', 7000), plan('b', 'HKD', 7800), plan('c', 'HKD', 7100), plan('d', 'CNY', 8000), plan('e', 'HKD', 9000)]
  const ranked = rankedPlans(offered, { who: 'hong-kong', to: 'mainland', use: 'data', phone: 'two' }, { days: 1, times: 1 })
  expect(ranked.map((one) => one.plan.id)).toEqual(['c', 'b', 'e', 'a', 'd'])
})

test.each([
  [1, 365],
  [2, 182],
  [90, 4],
  [365, 1],
  [400, 1],
])('a year has room for stays of %i days %i times', (days, times) => {
  expect(mostTimes(days)).toBe(times)
})

test('what is proposed does what is wanted, dearer never before cheaper in the same money, unknown prices last', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom(...NEEDS), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 52 }), (offered, need, days, times) => {
      const ranked = rankedPlans(offered, need, { days, times })
      for (const money of ['HKD', 'CNY']) {
        const costs = ranked.flatMap(({ plan, costMinor }) => (plan.currency === money && costMinor !== undefined ? [costMinor] : []))
        expect(costs).toEqual([...costs].sort((one, other) => one - other))
      }
      const priced = ranked.map(({ plan, costMinor }) => (costMinor === undefined ? 'none' : plan.currency))
      // Each currency stands together, and what has no price at the end.
      expect(priced.filter((one, at) => one !== priced[at - 1])).toHaveLength(new Set(priced).size)
      if (priced.includes('none')) expect(priced[priced.length - 1]).toBe('none')
      for (const { plan } of ranked) {
        expect(plan.who).toContain(need.who)
        if (need.use !== 'number') expect(plan.data).toContain(need.to)
        if (need.use !== 'data') expect(plan.number).toBe(need.to)
      }
      // Nothing that would do is left out.
      expect(ranked.length).toBe(offered.filter((plan) => plan.who.includes(need.who) && (need.use === 'number' || plan.data!.includes(need.to)) && (need.use === 'data' || plan.number === need.to)).length)
    }),
  )
})
