import { civilDate } from '../time/civil'
import { isOutdated, REVIEW_EVERY_DAYS } from './fact'

const day = civilDate

test('the last day allowed is still in time, the next is not', () => {
  expect(isOutdated(day('2026-01-01'), day('2026-01-31'), 30)).toBe(false)
  expect(isOutdated(day('2026-01-01'), day('2026-02-01'), 30)).toBe(true)
})

test('a record that says nothing is due after 180 days', () => {
  expect(REVIEW_EVERY_DAYS).toBe(180)
  expect(isOutdated(day('2026-01-01'), day('2026-06-30'))).toBe(false)
  expect(isOutdated(day('2026-01-01'), day('2026-07-01'))).toBe(true)
})

test('what was read today, or on a phone whose clock is behind, is in time', () => {
  expect(isOutdated(day('2026-01-01'), day('2026-01-01'), 1)).toBe(false)
  expect(isOutdated(day('2026-01-02'), day('2026-01-01'), 1)).toBe(false)
})

test('a leap day counts', () => {
  expect(isOutdated(day('2028-02-28'), day('2028-03-01'), 1)).toBe(true)
  expect(isOutdated(day('2027-02-28'), day('2027-03-01'), 1)).toBe(false)
})
