import type { Money } from '../money/money'
import { civilDate } from '../time/civil'
import { burdenOf, costOfPlan, planOf } from './plan'

const TODAY = civilDate('2026-11-22')
const money = (units: number, currency: Money['currency']): Money => ({ minor: units * 100, currency })

test('an amount in the currency of the limits is planned as it is', () => {
  const plan = planOf(money(500_000, 'CNY'), { day: money(80_000, 'CNY') }, TODAY)
  expect(plan).toMatchObject({ currency: 'CNY', worth: { least: 50_000_000, most: 50_000_000 }, months: 12, isOverTotal: false })
  expect(burdenOf(plan)).toBe(7)
})

test('in another currency it is planned with the most that it may be worth', () => {
  const plan = planOf(money(100_000, 'HKD'), { day: money(80_000, 'CNY') }, TODAY)
  expect(plan.worth).toEqual({ least: 8_280_200, most: 9_677_500 })
  expect(burdenOf(plan)).toBe(2)
})

test('without a limit it is one payment', () => expect(burdenOf(planOf(money(9_000_000, 'CNY'), undefined, TODAY))).toBe(1))

test('more than may lie there at any time is too much', () => {
  expect(burdenOf(planOf(money(3_000_000, 'CNY'), { total: money(3_000_000, 'CNY') }, TODAY))).toBe(1)
  expect(burdenOf(planOf({ minor: 300_000_001, currency: 'CNY' }, { total: money(3_000_000, 'CNY') }, TODAY))).toBe(Infinity)
})

test('the cost is that of every payment', () => {
  const share = { kind: 'share', perTenThousand: 10, min: 5_000, max: 26_000, plus: 8_000, currency: 'CNY' } as const
  const plan = planOf(money(60_000, 'USD'), { year: money(50_000, 'USD') }, TODAY)
  // Both payments, of US$50,000 and of US$10,000: 0.1 % of RMB 325,000 to 375,000 is over the most; of RMB 65,000 to 75,000 it is not.
  expect(costOfPlan(plan, share)).toEqual({ from: 34_000 + 14_500, to: 34_000 + 15_500, currency: 'CNY' })
  expect(costOfPlan(planOf(money(500_000, 'CNY'), { day: money(80_000, 'CNY') }, TODAY), { kind: 'each', from: 5_000, to: 7_000, currency: 'HKD' })).toEqual({ from: 35_000, to: 49_000, currency: 'HKD' })
  expect(costOfPlan(plan, { kind: 'free' })).toBeUndefined()
})

test('an amount in the currency of the price costs the same whatever the limits are in', () => {
  const share = { kind: 'share', perTenThousand: 10, min: 5_000, max: 26_000, plus: 8_000, currency: 'CNY' } as const
  // 0.1 % of RMB 100,000 and RMB 80: not of what US$ 15,385 might be worth.
  expect(costOfPlan(planOf(money(100_000, 'CNY'), { year: money(50_000, 'USD') }, TODAY), share)).toEqual({ from: 18_000, to: 18_000, currency: 'CNY' })
  expect(costOfPlan(planOf(money(100_000, 'CNY'), undefined, TODAY), share)).toEqual({ from: 18_000, to: 18_000, currency: 'CNY' })
})

test('what was sent this year leaves less of it: what needs the next year anyway goes there in one payment', () => {
  const limits = { year: money(50_000, 'USD') }
  expect(planOf(money(50_000, 'USD'), limits, TODAY, 100).schedule).toMatchObject({ payments: 1, last: '2027-01-01' })
  expect(planOf(money(60_000, 'USD'), limits, TODAY, 100).schedule).toMatchObject({ payments: 2, last: '2027-01-01' })
})
