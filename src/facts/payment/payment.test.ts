import { CURRENCIES, decimalsOf } from '@/domain/money/currency'
import { ratioOf } from '@/domain/money/ratio'
import { civilDate } from '@/domain/time/civil'
import { charges } from './costs'
import { shippedRates } from './rates'

const TODAY = civilDate('2026-11-22')

test('there is one rate of every currency but the euro’s own, each readable and of a day before today', () => {
  const rates = shippedRates(TODAY)
  expect(rates.map(({ from, to }) => (to === 'MOP' ? from : to)).sort()).toEqual([...CURRENCIES.filter((one) => one !== 'EUR' && one !== 'MOP'), 'HKD'].sort())
  for (const { written, on, to } of rates) {
    expect(ratioOf(written)).toBeDefined()
    if (to !== 'MOP') expect(on! <= TODAY).toBe(true)
  }
})

test('a phone whose clock is behind has the same rates, with their day', () => {
  expect(shippedRates(civilDate('2001-01-01'))).toEqual(shippedRates(TODAY))
})

test('the Hong Kong dollar is within its band of 7.75 to 7.85 to the US dollar, as a check on slips of the pen', () => {
  const of = (currency: string) => Number(shippedRates(TODAY).find(({ to }) => to === currency)!.written)
  expect(of('HKD') / of('USD')).toBeGreaterThan(7.75)
  expect(of('HKD') / of('USD')).toBeLessThan(7.85)
})

test('every fee has a share or a sum, and its least is not above its most', () => {
  for (const { series } of charges.values()) {
    for (const { value } of series) {
      const { least, most, fixedLeast, fixedMost } = value
      expect(least !== undefined || fixedLeast !== undefined).toBe(true)
      expect(least ?? 0).toBeLessThanOrEqual(most ?? 0)
      expect(fixedLeast?.minor ?? 0).toBeLessThanOrEqual(fixedMost?.minor ?? 0)
      expect(fixedLeast?.currency).toBe(fixedMost?.currency)
      if (fixedLeast) expect(decimalsOf(fixedLeast.currency)).toBe(2)
    }
  }
})
