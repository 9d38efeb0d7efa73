import { taxiFare, type Tariff } from './taxi-fare'

const RED: Tariff = { currency: 'HKD', flagfall: 2900, flagfallMetres: 2000, steps: [{ untilMetres: 9000, everyMetres: 200, amount: 210 }, { everyMetres: 200, amount: 140 }] }

test.each([
  [1500, 2900],
  [2000, 2900],
  [2001, 3100],
  [2400, 3300],
  // 35 jumps of HK$2.10 to the ninth kilometre, which is where HK$102.50 stands in the department's table.
  [9000, 10300],
  [9200, 10400],
])('%i metres are about %i hundredths', (metres, minor) => {
  expect(taxiFare(RED, metres, 1)).toEqual({ minor, currency: 'HKD' })
})

test('five people take two taxis', () => {
  expect(taxiFare(RED, 1000, 4).minor).toBe(2900)
  expect(taxiFare(RED, 1000, 5).minor).toBe(5800)
})
