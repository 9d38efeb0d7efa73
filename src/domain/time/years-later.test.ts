import { civilDate } from './civil'
import { yearsLater } from './years-later'

test.each([
  ['2026-11-22', 1, '2027-11-22'],
  ['2028-02-29', 1, '2029-03-01'],
  ['2028-02-29', 4, '2032-02-29'],
  ['2096-02-29', 4, '2100-03-01'],
  ['2026-12-31', 10, '2036-12-31'],
  ['2026-02-28', 2, '2028-02-28'],
])('%s and %d years: %s', (day, years, later) => {
  expect(yearsLater(civilDate(day), years)).toBe(later)
})
