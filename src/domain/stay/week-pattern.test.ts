import { addDays, civilDate, weekdayOf, type CivilDate } from '../time/civil'
import type { Movement } from './movement'
import { dayStates } from './set-day'
import { staysOf } from './stays'
import { MOST_PATTERN_DAYS, withWeekPattern, type WeekPattern } from './week-pattern'

const today = civilDate('2026-11-23')
const WORKING = [1, 2, 3, 4, 5]
const pattern = (change: Partial<WeekPattern> = {}): WeekPattern => ({ weekdays: WORKING, how: 'stays', from: civilDate('2026-11-02'), to: civilDate('2026-11-15'), ...change })
const fill = (change: Partial<WeekPattern> = {}, before: readonly Movement[] = []) => withWeekPattern(before, 'mainland', pattern(change), today)
const statesOf = (movements: readonly Movement[], first: string, count: number) => {
  const state = dayStates(staysOf(movements, today), 'mainland', today)
  return Array.from({ length: count }, (_, index) => state(addDays(civilDate(first), index)))
}
const movement = (way: Movement['way'], place: Movement['place'], day: string): Movement => ({ way, place, day: civilDate(day) })

test('Monday to Friday of two weeks: in on Monday, out on Friday, at home at weekends', () => {
  const { movements, filled } = fill()
  expect(filled).toHaveLength(10)
  expect(statesOf(movements, '2026-11-02', 7)).toEqual(['part', 'whole', 'whole', 'whole', 'part', 'away', 'away'])
  expect(movements).toEqual([movement('in', 'mainland', '2026-11-02'), movement('out', 'mainland', '2026-11-06'), movement('in', 'mainland', '2026-11-09'), movement('out', 'mainland', '2026-11-13')])
})

test('there and back each day: no whole day', () => {
  expect(statesOf(fill({ how: 'daily' }).movements, '2026-11-02', 7)).toEqual(['part', 'part', 'part', 'part', 'part', 'away', 'away'])
})

test('days that follow each other over Sunday are one stay', () => {
  expect(statesOf(fill({ weekdays: [6, 0, 1] }).movements, '2026-11-07', 3)).toEqual(['part', 'whole', 'part'])
})

test('every day of the week is whole days', () => {
  expect(new Set(statesOf(fill({ weekdays: [0, 1, 2, 3, 4, 5, 6] }).movements, '2026-11-02', 14))).toEqual(new Set(['whole']))
})

test('only past days are filled', () => {
  const { filled } = fill({ from: civilDate('2026-11-16'), to: civilDate('2026-12-31') })
  expect([filled[0], filled[filled.length - 1]]).toEqual(['2026-11-16', '2026-11-20'])
  expect(fill({ from: today, to: today }).filled).toEqual([])
  expect(fill({ from: civilDate('2026-11-15'), to: civilDate('2026-11-02') }).filled).toEqual([])
})

test('what is recorded stays as it is, and days elsewhere are refused with their reason', () => {
  const before = [movement('in', 'mainland', '2026-11-03'), movement('out', 'mainland', '2026-11-03'), movement('in', 'macao', '2026-11-10'), movement('out', 'macao', '2026-11-11')]
  const { movements, kept, refused, filled } = fill({ how: 'daily' }, before)
  expect(kept).toEqual(['2026-11-03'])
  expect(refused).toEqual([{ day: '2026-11-10', reason: 'elsewhere' }, { day: '2026-11-11', reason: 'elsewhere' }])
  expect(filled).toHaveLength(7)
  for (const one of before) expect(movements).toContainEqual(one)
})

test('a pattern twice fills nothing anew', () => {
  const once = fill()
  expect(fill({}, once.movements)).toMatchObject({ filled: [], kept: once.filled, movements: once.movements })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('each working day of month %d is filled, no other', (month) => {
  const from = civilDate(`2024-${String(month).padStart(2, '0')}-01`)
  const to = addDays(from, 27)
  const days = Array.from({ length: 28 }, (_, index) => addDays(from, index))
  const { movements, filled } = fill({ how: 'daily', from, to })
  const state = dayStates(staysOf(movements, today), 'mainland', today)
  expect(filled).toEqual(days.filter((day: CivilDate) => WORKING.includes(weekdayOf(day))))
  for (const day of days) expect(state(day)).toBe(WORKING.includes(weekdayOf(day)) ? 'part' : 'away')
})

test('two years are filled, more are refused', () => {
  const from = addDays(today, -MOST_PATTERN_DAYS)
  expect(fill({ from, to: addDays(today, -1) }).filled.length).toBeGreaterThan(500)
  expect(() => fill({ from, to: today })).toThrow(RangeError)
})
