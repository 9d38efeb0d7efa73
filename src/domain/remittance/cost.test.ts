import { costOf } from './cost'

/** Of a bank: 0.1 %, at least 50 and at most 260, and 80 for the message, in hundredths. */
const TERMS = { kind: 'share', perTenThousand: 10, min: 5_000, max: 26_000, plus: 8_000, currency: 'CNY' } as const

test.each([
  [0, 13_000],
  [5_000_000, 13_000],
  [5_000_001, 13_001],
  [10_000_000, 18_000],
  [26_000_000, 34_000],
  [26_000_001, 34_000],
  [100_000_000_000, 34_000],
])('a share of %d costs %d', (minor, cost) => expect(costOf(TERMS, minor)).toEqual({ from: cost, to: cost }))

test('a price for each payment does not look at the amount', () => expect(costOf({ kind: 'each', from: 5_000, to: 7_000, currency: 'HKD' }, 1)).toEqual({ from: 5_000, to: 7_000 }))
