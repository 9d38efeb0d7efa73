import { BARS, WAYS } from '@/domain/remittance/ways'
import { civilDate } from '@/domain/time/civil'
import { barOn, knownOf } from './transfers'

const TODAY = civilDate('2026-11-22')

test('every way but cash has its rule, and every bar too', () => {
  for (const way of WAYS) expect([way, knownOf(way, TODAY).rule !== undefined]).toEqual([way, way !== 'cash'])
  for (const bar of BARS) expect(barOn(bar, TODAY)).toBeDefined()
})

test('a limit is a whole sum, and a day has no more than a year', () => {
  for (const way of WAYS) {
    const limits = knownOf(way, TODAY).limits?.value
    for (const one of [limits?.day, limits?.year, limits?.total]) expect((one?.minor ?? 100) % 100).toBe(0)
    if (limits?.day && limits.year) {
      expect(limits.day.currency).toBe(limits.year.currency)
      expect(limits.day.minor).toBeLessThanOrEqual(limits.year.minor)
    }
  }
})

test('before Payment Connect began there is none', () => {
  expect(knownOf('payment-connect-north', civilDate('2025-06-21')).rule).toBeUndefined()
  expect(knownOf('payment-connect-north', civilDate('2025-06-22')).limits?.value).toMatchObject({ day: { minor: 1_000_000, currency: 'HKD' }, year: { minor: 20_000_000, currency: 'HKD' } })
})
