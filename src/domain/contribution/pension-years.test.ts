import fc from 'fast-check'
import { monthsForPension } from './pension-years'

const rule = { months: 180, risesFrom: 2030, stepMonths: 6, mostMonths: 240 }

/** As the table of the law prints it: years and months. */
test.each([
  [2025, 15, 0],
  [2029, 15, 0],
  [2030, 15, 6],
  [2031, 16, 0],
  [2032, 16, 6],
  [2033, 17, 0],
  [2034, 17, 6],
  [2035, 18, 0],
  [2036, 18, 6],
  [2037, 19, 0],
  [2038, 19, 6],
  [2039, 20, 0],
  [2040, 20, 0],
])('who reaches the age in %d needs %d years and %d months', (year, years, months) => {
  expect(monthsForPension(rule, year)).toBe(years * 12 + months)
})

test('it never falls, and never passes the most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2200 }), (year) => {
      const [now, next] = [monthsForPension(rule, year), monthsForPension(rule, year + 1)]
      return next >= now && now >= 180 && next <= 240
    }),
  )
})
