import fc from 'fast-check'
import { everyPath } from '../checker/checker'
import { RIDERS } from '../ride/means'
import { leaseDuty, type LeaseDutyRule } from './lease-duty'
import { isMeantFor, LODGINGS, STAY_CITIES, whereIsIt } from './where'

const HONG_KONG: LeaseDutyRule = { step: 10_000, bands: [{ upToMonths: 12, perTenThousand: 25, of: 'total' }, { upToMonths: 36, perTenThousand: 50, of: 'year' }, { perTenThousand: 100, of: 'year' }] }

test('every way through the questions ends in one night, and all are reached', () => {
  const nights = [...everyPath(whereIsIt)].map(({ result }) => JSON.stringify(result))
  expect(new Set(nights).size).toBe(STAY_CITIES.length * RIDERS.length * LODGINGS.length)
})

test('a rule is meant for a place, and for all people and beds that it does not name', () => {
  const night = { city: 'zhuhai', who: 'macao', lodging: 'friends' } as const
  expect(isMeantFor({ place: 'mainland' }, night)).toBe(true)
  expect(isMeantFor({ place: 'macao' }, night)).toBe(false)
  expect(isMeantFor({ place: 'mainland', who: ['foreigner'] }, night)).toBe(false)
  expect(isMeantFor({ place: 'mainland', who: ['macao'], lodgings: ['rented'] }, night)).toBe(false)
})

test.each([
  // Twelve months at HK$15,000: 0.25 % of 180,000. One month longer: 0.5 % of a year's rent. Both sides of three years.
  [1_500_000, 12, 45_000],
  [1_500_000, 13, 90_000],
  [1_500_000, 36, 90_000],
  [1_500_000, 37, 180_000],
  [1_500_000, 1, 3750],
  // HK$15,001 for a month counts as HK$15,100.
  [1_500_100, 1, 3775],
])('a rent of %i cents for %i months: %i cents', (rent, months, duty) => {
  expect(leaseDuty(rent, months, HONG_KONG)).toBe(duty)
})

test('is whole cents, never less than the rate says, and no more than a step above it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 1, max: 240 }), (rent, months) => {
      const duty = leaseDuty(rent, months, HONG_KONG)
      const [rate, base] = months <= 12 ? [25n, BigInt(rent) * BigInt(months)] : [months <= 36 ? 50n : 100n, BigInt(rent) * 12n]
      expect(Number.isInteger(duty)).toBe(true)
      expect(BigInt(duty) * 10_000n >= base * rate).toBe(true)
      expect((BigInt(duty) * 10_000n) / rate - base < 10_000n).toBe(true)
    }),
  )
})

test('refuses a rent or a term that is none', () => {
  for (const [rent, months] of [[0, 12], [1.5, 12], [Number.NaN, 12], [100, 0], [100, 241], [100, 1.5]] as const) expect(() => leaseDuty(rent, months, HONG_KONG)).toThrow(RangeError)
})
