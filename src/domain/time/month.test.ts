import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { addDays, civilDate, dayOf, MONTHS, weekdayOf } from './civil'
import { addMonths, daysOf, firstDayOf, formatMonth, monthOf, SHORT_WEEKDAYS, weeksOf, type CivilMonth } from './month'

const anyMonth = fc.integer({ min: 0, max: 12 * 199 }).map((count) => `${1900 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}` as CivilMonth)

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2027-01', -1, '2026-12'],
  ['2026-11', -11, '2025-12'],
  ['2026-11', 26, '2029-01'],
  ['2026-11', 0, '2026-11'],
])('%s and %d months is %s', (month, months, result) => {
  expect(addMonths(month as CivilMonth, months)).toBe(result)
})

test('the month after is that of the day after the last', () => {
  fc.assert(fc.property(anyMonth, (month) => expect(monthOf(addDays(daysOf(month).slice(-1)[0]!, 1))).toBe(addMonths(month, 1))))
})

test.each([
  ['2026-02', 28],
  ['2028-02', 29],
  ['1900-02', 28],
  ['2000-02', 29],
  ['2026-12', 31],
])('%s has %d days', (month, count) => {
  expect(daysOf(month as CivilMonth)).toHaveLength(count)
})

test('every day stands once, in order, under its weekday, and weeks are whole', () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const weeks = weeksOf(month)
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        week.forEach((day, column) => day && expect(weekdayOf(day)).toBe(column))
        expect(week.some((day) => day)).toBe(true)
      }
      // Node's own count of days, by the millisecond.
      const [year, one] = month.split('-').map(Number) as [number, number]
      const slow = []
      for (let at = Date.UTC(year, one - 1, 1); new Date(at).getUTCMonth() === one - 1; at += 86_400_000) slow.push(dayOf(at))
      expect(weeks.flat().filter((day) => day)).toEqual(slow)
    }),
  )
})

test('is written in each language as days are', () => {
  expect(LOCALES.map((locale) => formatMonth(monthOf(civilDate('2026-11-22')), locale))).toEqual(['2026年11月', '2026年11月', 'November 2026', 'Novembro de 2026'])
  expect(formatMonth('2027-03' as CivilMonth, 'pt')).toContain(MONTHS.pt[2])
  expect(firstDayOf('2027-03' as CivilMonth)).toBe('2027-03-01')
})

test('has seven weekdays in each language, all different', () => {
  for (const locale of LOCALES) expect(new Set(SHORT_WEEKDAYS[locale]).size).toBe(7)
})
