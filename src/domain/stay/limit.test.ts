import fc from 'fast-check'
import { addDays, civilDate, dayOf, daysBetween } from '../time/civil'
import { countStay, entriesInWeek, lastDay, usedInWindow, type StayLimit } from './limit'
import type { Movement } from './movement'
import { numberOf } from './presence'

const limit = (amount: number, unit = 'day', counted = 'unknown'): StayLimit => ({ length: { amount, unit }, counted })
const last = (rule: StayLimit, entered: string) => Object.values(lastDay(rule, civilDate(entered)))

describe('the last day', () => {
  test.each([
    // A group that may stay to the sixth day, the day of entry being the first.
    [limit(6, 'day', 'entry-day'), '2026-11-01', '2026-11-06', '2026-11-06'],
    // Thirty days from 00:00 of the day after entry.
    [limit(30, 'day', 'next-day'), '2026-11-01', '2026-12-01', '2026-12-01'],
    [limit(240, 'hour', 'next-day'), '2026-11-01', '2026-11-11', '2026-11-11'],
    [limit(7), '2026-11-01', '2026-11-07', '2026-11-08'],
    [limit(7), '2028-02-25', '2028-03-02', '2028-03-03'],
    [limit(7), '2027-02-25', '2027-03-03', '2027-03-04'],
    [limit(90), '2026-12-31', '2027-03-30', '2027-03-31'],
    [limit(1, 'year'), '2026-03-01', '2027-02-28', '2027-03-01'],
    [limit(1, 'year'), '2027-03-01', '2028-02-29', '2028-03-01'],
    [limit(1, 'year'), '2028-02-29', '2029-02-28', '2029-03-01'],
  ])('%j from %s: %s, at most %s', (rule, entered, surely, atMost) => {
    expect(last(rule, entered)).toEqual([surely, atMost])
  })

  test('is what counting on the fingers gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 1, max: 200 }), (start, days) => {
        const entered = dayOf(start * 86_400_000)
        let day = entered
        for (let counted = 1; counted < days; counted++) day = dayOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + 1))
        expect(lastDay(limit(days, 'day', 'entry-day'), entered).surely).toBe(day)
        expect(daysBetween(day, lastDay(limit(days, 'day', 'next-day'), entered).surely)).toBe(1)
      }),
    )
  })
})

test.each([
  ['2026-11-01', { day: 1, left: 6, state: 'in-time' }],
  ['2026-11-06', { day: 6, left: 1, state: 'in-time' }],
  ['2026-11-07', { day: 7, left: 0, state: 'last-day' }],
  ['2026-11-08', { day: 8, left: -1, state: 'unsure' }],
  ['2026-11-09', { day: 9, left: -2, state: 'over' }],
])('seven days from 1 November, on %s', (today, wanted) => {
  expect(countStay(limit(7), civilDate('2026-11-01'), civilDate(today))).toMatchObject(wanted)
})

test('where it is known how days count, nothing is unsure', () => {
  const states = (counted: string) => ['07', '08', '09'].map((day) => countStay(limit(7, 'day', counted), civilDate('2026-11-01'), civilDate(`2026-11-${day}`)).state)
  expect(states('entry-day')).toEqual(['last-day', 'over', 'over'])
  expect(states('next-day')).toEqual(['in-time', 'last-day', 'over'])
})

test('a period of 180 days ends today, and a day that left it no longer counts', () => {
  const present = ['2026-01-01', '2026-05-27', '2026-05-28', '2026-11-22', '2026-11-23'].map((day) => numberOf(civilDate(day)))
  expect(usedInWindow(present, { within: 180 }, civilDate('2026-11-22'))).toBe(3)
  expect(usedInWindow(present, { within: 180 }, civilDate('2026-11-23'))).toBe(3)
  expect(usedInWindow(present, { within: 1 }, civilDate('2026-11-21'))).toBe(0)
})

test('a week begins on Monday, over the end of a year too', () => {
  const entry = (day: string): Movement => ({ way: 'in', place: 'macao', day: civilDate(day) })
  const week = (day: string, ...entries: string[]) => entriesInWeek([...entries.map(entry), { ...entry('2026-12-30'), way: 'out' }, { ...entry('2026-12-30'), place: 'mainland' }], 'macao', civilDate(day))
  // 28 December 2026 is a Monday.
  expect(week('2026-12-28', '2026-12-27', '2026-12-28')).toEqual({ entries: 1, nextWeek: '2027-01-04' })
  expect(week('2027-01-03', '2026-12-28', '2027-01-03')).toEqual({ entries: 2, nextWeek: '2027-01-04' })
  expect(week('2027-01-04', '2026-12-28', '2027-01-03')).toEqual({ entries: 0, nextWeek: '2027-01-11' })
  expect(addDays(civilDate('2026-12-27'), 1)).toBe('2026-12-28')
})
