import fc from 'fast-check'
import { addDays, civilDate, daysBetween } from '../time/civil'
import { timeOfDay } from '../time/time-of-day'
import { bookingWindow, type BookingRule } from './booking-window'

const day = civilDate
const at = (date: string, time: string) => ({ day: day(date), time: timeOfDay(time) })
const NORTH: BookingRule = { opensOnDayOfMonthBefore: 15, closes: { daysBefore: 1, time: timeOfDay('12:00') }, weekdaysWithout: [2, 3] }
const MACAO: BookingRule = { earliestDays: 30, closes: { daysBefore: 1, time: timeOfDay('22:30') } }

test('noon on the day before is in time, a minute later is not', () => {
  expect(bookingWindow(NORTH, day('2026-11-27'), at('2026-11-26', '12:00'))).toMatchObject({ closes: '2026-11-26', time: 720, state: 'open' })
  expect(bookingWindow(NORTH, day('2026-11-27'), at('2026-11-26', '12:01')).state).toBe('late')
  expect(bookingWindow(NORTH, day('2026-11-27'), at('2026-11-27', '00:00')).state).toBe('late')
})

test('a month opens on the 15th of the month before', () => {
  expect(bookingWindow(NORTH, day('2027-01-01'), at('2026-12-14', '23:59'))).toMatchObject({ opens: '2026-12-15', state: 'early' })
  expect(bookingWindow(NORTH, day('2027-01-31'), at('2026-12-15', '00:00'))).toMatchObject({ opens: '2026-12-15', state: 'open' })
  expect(bookingWindow(NORTH, day('2028-03-31'), at('2028-02-20', '00:00'))).toMatchObject({ opens: '2028-02-15', state: 'open' })
})

test('Tuesdays and Wednesdays usually need none', () => {
  const weekdays = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((date) => bookingWindow(NORTH, day(date), at('2026-11-20', '00:00')).isUsuallyFree)
  expect(weekdays).toEqual([false, false, true, true, false])
})

test('30 days before is the first day', () => {
  expect(bookingWindow(MACAO, day('2026-12-22'), at('2026-11-22', '00:00'))).toMatchObject({ opens: '2026-11-22', state: 'open' })
  expect(bookingWindow(MACAO, day('2026-12-23'), at('2026-11-22', '23:59')).state).toBe('early')
})

test('without a time the whole day counts', () => {
  const rule = { closes: { daysBefore: 2 } }
  expect(bookingWindow(rule, day('2026-11-24'), at('2026-11-22', '23:59'))).toMatchObject({ closes: '2026-11-22', state: 'open' })
  expect(bookingWindow(rule, day('2026-11-24'), at('2026-11-23', '00:00')).state).toBe('late')
  expect(bookingWindow(rule, day('2026-11-24'), at('2026-11-23', '00:00')).opens).toBeUndefined()
})

test('over leap days and year ends it opens in the month before, or so many days before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2600 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 3, max: 60 }), (later, date, days) => {
      const travel = addDays(day('2023-01-01'), later)
      const now = at('2023-01-01', '00:00')
      const { opens } = bookingWindow({ ...NORTH, opensOnDayOfMonthBefore: date }, travel, now)
      const [year, month] = travel.split('-').map(Number) as [number, number]
      expect(opens).toBe(new Date(Date.UTC(year, month - 2, date)).toISOString().slice(0, 10))
      const other = bookingWindow({ earliestDays: days, closes: { daysBefore: 2 } }, travel, now)
      expect(daysBetween(other.opens!, travel)).toBe(days)
      expect(daysBetween(other.closes, travel)).toBe(2)
    }),
    { numRuns: 100 },
  )
})

test.each([0, 29, NaN])('a month that opens on its day %s is refused', (date) => {
  expect(() => bookingWindow({ ...NORTH, opensOnDayOfMonthBefore: date }, day('2026-11-24'), at('2026-11-22', '00:00'))).toThrow(RangeError)
})
