import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { addDays, civilDate, dayIn, dayOf, daysBetween, formatDay, untilNextDay, weekdayOf } from './civil'

dayjs.extend(utc)

const DAY_MS = 86_400_000
const OFFSET_MS = 8 * 3_600_000

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-01-01', '2026-12-31', '2026-04-30', '1900-02-28'])('%s exists', (text) => {
    expect(civilDate(text)).toBe(text)
  })

  test.each(['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2026-1-1', '26-01-01', '2026/01/01', '2026-01-01T00:00', ' 2026-01-01', ''])(
    '%j does not',
    (text) => {
      expect(() => civilDate(text)).toThrow(RangeError)
      expect(dayIn(text)).toBeUndefined()
    },
  )

  test('is read where it is one, and nothing is where it is none', () => {
    expect(dayIn('2024-02-29')).toBe('2024-02-29')
    // A year as a browser has it while it is typed, and what is no text at all.
    for (const none of ['0002-11-22', '10000-01-01', undefined, null, 20260101, ['2026-01-01']]) expect(dayIn(none)).toBeUndefined()
  })
})

describe('the day it is at UTC+8', () => {
  test.each([
    ['the last millisecond before midnight', Date.UTC(2026, 10, 21, 15, 59, 59, 999), '2026-11-21'],
    ['midnight', Date.UTC(2026, 10, 21, 16), '2026-11-22'],
    ['the end of a year', Date.UTC(2026, 11, 31, 15, 59, 59, 999), '2026-12-31'],
    ['the first moment of a year', Date.UTC(2026, 11, 31, 16), '2027-01-01'],
    ['the start of a leap day', Date.UTC(2028, 1, 28, 16), '2028-02-29'],
    ['the day after a leap day', Date.UTC(2028, 1, 29, 16), '2028-03-01'],
    ['the day after 28 February of a common year', Date.UTC(2027, 1, 28, 16), '2027-03-01'],
    ['the beginning of computer time', 0, '1970-01-01'],
  ])('%s', (_, instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })

  test('is the same wherever the phone believes to be', () => {
    const anyInstant = fc.integer({ min: 0, max: Date.UTC(2100, 0) })
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(dayOf(instant)).toBe(new Date(instant + OFFSET_MS).toISOString().slice(0, 10))
      }),
    )
  })
})

describe('days between', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-07', '2026-03-09', 2], // New York loses an hour in between.
    ['2026-10-31', '2026-11-02', 2], // And gains one.
    ['2024-01-01', '2025-01-01', 366],
  ])('%s and %s: %d', (from, to, days) => {
    expect(daysBetween(civilDate(from), civilDate(to))).toBe(days)
  })

  test('are what counting one day after another gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: -800, max: 800 }), (start, steps) => {
        const from = dayOf(start * DAY_MS)
        expect(daysBetween(from, dayOf((start + steps) * DAY_MS))).toBe(steps)
      }),
    )
  })
})

describe('a day in writing', () => {
  test.each([
    ['zh-Hans', '2026年1月5日'],
    ['zh-Hant', '2026年1月5日'],
    ['en', '5 January 2026'],
    ['pt', '5 de Janeiro de 2026'],
  ] as const)('in %s is %s', (locale, written) => {
    expect(formatDay(civilDate('2026-01-05'), locale)).toBe(written)
  })

  test.each([
    ['en', ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']],
    ['pt', ['Janeiro', 'Fevereiro', 'Março', 'Abril', 'Maio', 'Junho', 'Julho', 'Agosto', 'Setembro', 'Outubro', 'Novembro', 'Dezembro']],
  ] as const)('has the right month in %s', (locale, months) => {
    const written = months.map((_, index) => formatDay(civilDate(`2026-${String(index + 1).padStart(2, '0')}-28`), locale))
    expect(written.map((text) => text.replace(/[\d]| de |\s/g, ''))).toEqual(months)
  })

  test('is never the same for two days', () => {
    const days = Array.from({ length: 366 }, (_, index) => dayOf(Date.UTC(2028, 0, 1 + index)))
    for (const locale of LOCALES) expect(new Set(days.map((day) => formatDay(day, locale))).size).toBe(366)
  })
})

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %d days is %s', (day, days, then) => {
  expect(addDays(civilDate(day), days)).toBe(then)
})

test('days go round the week, over the end of a year too', () => {
  expect(['2026-12-27', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'].map((day) => weekdayOf(civilDate(day)))).toEqual([0, 4, 5, 6, 0])
})

test('days are reckoned as a library does it, over two thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 70_000 }), fc.integer({ min: -4000, max: 4000 }), (start, days) => {
      const written = dayjs.utc(0).add(start, 'day')
      const later = written.add(days, 'day')
      const day = civilDate(written.format('YYYY-MM-DD'))
      expect([addDays(day, days), weekdayOf(day), daysBetween(day, addDays(day, days))]).toEqual([later.format('YYYY-MM-DD'), written.day(), later.diff(written, 'day')])
    }),
  )
})

test.each([
  ['2026-11-22T15:59:59.999Z', 1],
  ['2026-11-22T16:00:00.000Z', DAY_MS],
  ['1969-12-31T15:59:00.000Z', 60_000],
])('at %s the next day begins in %d ms', (instant, wait) => {
  expect(untilNextDay(Date.parse(instant))).toBe(wait)
})
