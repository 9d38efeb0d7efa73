import fc from 'fast-check'
import { addDays, civilDate, daysBetween, type CivilDate } from '../time/civil'
import { monthsWithin, schedule, type Limits, type Schedule } from './schedule'

const TODAY = civilDate('2026-11-22')

/** Every payment of a plan with its day. */
const paymentsOf = (plan: Schedule): { day: CivilDate; amount: number }[] =>
  plan.ok ? plan.stretches.flatMap(({ first, payments, each }) => Array.from({ length: payments }, (_, at) => ({ day: addDays(first, at), amount: each }))) : []

test('what is within the limits is one payment today', () => {
  expect(schedule(1_000_000, { day: 1_000_000, year: 20_000_000 }, TODAY)).toEqual({ ok: true, payments: 1, last: TODAY, stretches: [{ first: TODAY, payments: 1, each: 1_000_000 }] })
  expect(schedule(5, {}, TODAY)).toMatchObject({ payments: 1 })
})

test('a hundredth more than a day takes needs a second day', () => {
  expect(schedule(1_000_001, { day: 1_000_000 }, TODAY)).toEqual({
    ok: true,
    payments: 2,
    last: '2026-11-23',
    stretches: [
      { first: TODAY, payments: 1, each: 1_000_000 },
      { first: '2026-11-23', payments: 1, each: 1 },
    ],
  })
})

test('RMB 500,000 at RMB 80,000 a day are six whole days and a rest', () => {
  expect(schedule(50_000_000, { day: 8_000_000 }, TODAY)).toMatchObject({
    payments: 7,
    last: '2026-11-28',
    stretches: [
      { first: '2026-11-22', payments: 6, each: 8_000_000 },
      { first: '2026-11-28', payments: 1, each: 2_000_000 },
    ],
  })
})

test('what a year does not take waits for the first of January', () => {
  expect(schedule(25_000_000, { day: 1_000_000, year: 20_000_000 }, TODAY)).toMatchObject({
    payments: 25,
    stretches: [
      { first: '2026-11-22', payments: 20, each: 1_000_000 },
      { first: '2027-01-01', payments: 5, each: 1_000_000 },
    ],
  })
  expect(schedule(11, { year: 10 }, TODAY, 10)).toMatchObject({ payments: 2, last: '2028-01-01', stretches: [{ first: '2027-01-01', each: 10 }, { first: '2028-01-01', each: 1 }] })
})

test('the days that are left of a year are days of it', () => {
  expect(schedule(40, { day: 10, year: 100 }, civilDate('2026-12-30'))).toMatchObject({ payments: 4, last: '2027-01-02', stretches: [{ first: '2026-12-30', payments: 4, each: 10 }] })
})

test('a rest of a year is not paid apart where the next year takes it as well', () => {
  expect(schedule(27, { day: 10, year: 25 }, TODAY)).toMatchObject({ payments: 3, last: '2027-01-01', stretches: [{ payments: 2, each: 10 }, { payments: 1, each: 7 }] })
})

test('an amount for a lifetime is refused', () => {
  expect(schedule(1_000_000, { year: 1 }, TODAY)).toEqual({ ok: false, reason: 'too-long' })
})

test.each([[0, {}], [1.5, {}], [10, { day: 0 }], [10, { year: -1 }], [NaN, {}]] as [number, Limits][])('%p within %p is a mistake', (amount, limits) => {
  expect(() => schedule(amount, limits, TODAY)).toThrow(RangeError)
})

const starts = fc.integer({ min: 0, max: 800 }).map((days) => addDays(TODAY, days))
const large = fc.record({ amount: fc.integer({ min: 1, max: 1e12 }), day: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }), year: fc.option(fc.integer({ min: 1, max: 1e11 }), { nil: undefined }), start: starts })

test('the payments are the amount, and no day and no year has more than it may', () => {
  fc.assert(
    fc.property(large, ({ amount, day, year, start }) => {
      const plan = schedule(amount, { day, year }, start)
      if (!plan.ok) return
      let sum = 0
      const byYear: Record<string, number> = {}
      let before: CivilDate | undefined
      for (const { first, payments, each } of plan.stretches) {
        expect(each).toBeGreaterThan(0)
        expect(each).toBeLessThanOrEqual(day ?? Infinity)
        expect(first >= start && (before === undefined || first > before)).toBe(true)
        before = addDays(first, payments - 1)
        sum += payments * each
        for (let at = 0; at < payments; ) {
          const from = addDays(first, at)
          const until = civilDate(`${Number(from.slice(0, 4)) + 1}-01-01`)
          const inYear = Math.min(payments - at, daysBetween(from, until))
          byYear[from.slice(0, 4)] = (byYear[from.slice(0, 4)] ?? 0) + inYear * each
          at += inYear
        }
      }
      expect(sum).toBe(amount)
      expect(plan.last).toBe(before)
      for (const one of Object.values(byYear)) expect(one).toBeLessThanOrEqual(year ?? Infinity)
    }),
    { numRuns: 500 },
  )
})

/**
 * The same question by trying: for every day in turn, each amount that it may take; of all plans the one that ends first, and
 * then the one with the fewest payments.
 */
function tried(amount: number, { day = amount, year = amount }: Limits, start: CivilDate, used: number): { last: CivilDate; payments: number } {
  // What can have been sent by the evening, with what of it in this year, in how few payments.
  let states = new Map<string, number>([['0 0', 0]])
  for (let at = 0; ; at++) {
    const today = addDays(start, at)
    const next = new Map<string, number>()
    for (const [key, payments] of states) {
      const [sent, inYear] = key.split(' ').map(Number) as [number, number]
      const sofar = at > 0 && today.endsWith('-01-01') ? 0 : inYear
      for (let pay = 0; pay <= Math.min(day, amount - sent); pay++) {
        if (pay > 0 && sofar + pay + (today.slice(0, 4) === start.slice(0, 4) ? used : 0) > year) break
        const after = `${sent + pay} ${sofar + pay}`
        next.set(after, Math.min(next.get(after) ?? Infinity, payments + (pay > 0 ? 1 : 0)))
      }
    }
    states = next
    const done = [...states].filter(([key]) => key.startsWith(`${amount} `)).map(([, payments]) => payments)
    if (done.length > 0) return { last: today, payments: Math.min(...done) }
  }
}

const small = fc.record({ amount: fc.integer({ min: 1, max: 14 }), day: fc.integer({ min: 1, max: 6 }), year: fc.integer({ min: 3, max: 16 }), left: fc.integer({ min: 1, max: 5 }), used: fc.integer({ min: 0, max: 4 }) })

test('trying everything finds no plan that ends earlier, or then has fewer payments', () => {
  fc.assert(
    fc.property(small, ({ amount, day, year, left, used }) => {
      // At most one year ends in between: longer ones are too many to try.
      fc.pre(amount <= Math.min(Math.max(year - used, 0), left * day) + Math.min(year, day * 300))
      const start = addDays(civilDate('2027-01-01'), -left)
      const plan = schedule(amount, { day, year }, start, used)
      expect(plan.ok && { last: plan.last, payments: plan.payments }).toEqual(tried(amount, { day, year }, start, used))
      expect(paymentsOf(plan).reduce((sum, one) => sum + one.amount, 0)).toBe(amount)
    }),
    { numRuns: 400 },
  )
})

test('the oracle notices a plan with a payment too many', () => {
  expect(tried(27, { day: 10, year: 25 }, civilDate('2026-12-29'), 0)).toEqual({ last: '2027-01-01', payments: 3 })
})

test('months that a year takes', () => {
  expect(monthsWithin(1_000_000, { year: 20_000_000 })).toBe(12)
  expect(monthsWithin(5_000_000, { year: 20_000_000 })).toBe(4)
  expect(monthsWithin(20_000_001, { year: 20_000_000 })).toBe(0)
  expect(monthsWithin(1, {})).toBe(12)
})
