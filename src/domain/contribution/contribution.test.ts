import { contributionsFor, totalOf, type ContributionItem } from './contribution'

const pension: ContributionItem = { id: 'pension', base: { floorMinor: 477_500, ceilingMinor: 2_754_900 }, employee: { perTenThousand: 800 }, employer: { perTenThousand: 1600 } }
const fund: ContributionItem = { id: 'housing-fund', base: { floorMinor: 250_000, ceilingMinor: 4_000_000 }, employee: { perTenThousand: 500, mostPerTenThousand: 1200 }, employer: { perTenThousand: 500, mostPerTenThousand: 1200 } }
const mpf: ContributionItem = { id: 'mpf', base: { floorMinor: 0, ceilingMinor: 3_000_000 }, employee: { perTenThousand: 500, fromMinor: 710_000 }, employer: { perTenThousand: 500 } }
const fss: ContributionItem = { id: 'fss', base: { fixed: true }, employee: { minor: 3000 }, employer: { minor: 6000 } }

const paid = (item: ContributionItem, monthly: number, choices = {}) => {
  const [line] = contributionsFor([item], monthly, choices)
  return [line!.baseMinor, line!.employeeMinor, line!.employerMinor]
}

test.each([
  [0, [477_500, 38_200, 76_400]],
  [477_499, [477_500, 38_200, 76_400]],
  [477_500, [477_500, 38_200, 76_400]],
  [477_513, [477_513, 38_201, 76_402]],
  [2_754_899, [2_754_899, 220_392, 440_784]],
  [2_754_900, [2_754_900, 220_392, 440_784]],
  [2_754_901, [2_754_900, 220_392, 440_784]],
  [99_999_999_999_900, [2_754_900, 220_392, 440_784]],
])('of pay of %d hundredths the pension counts and takes %j', (monthly, expected) => {
  expect(paid(pension, monthly)).toEqual(expected)
})

test('half a hundredth goes up, less goes down', () => {
  const half: ContributionItem = { ...pension, base: { floorMinor: 0, ceilingMinor: 10_000 }, employee: { perTenThousand: 20 }, employer: { perTenThousand: 20 } }
  expect([249, 250, 749, 750].map((monthly) => paid(half, monthly)[1])).toEqual([0, 1, 1, 2])
})

test.each([
  [709_999, [709_999, 0, 35_500]],
  [710_000, [710_000, 35_500, 35_500]],
  [3_000_000, [3_000_000, 150_000, 150_000]],
  [3_000_001, [3_000_000, 150_000, 150_000]],
])('with the MPF whose pay is %d pays %j', (monthly, expected) => {
  expect(paid(mpf, monthly)).toEqual(expected)
})

test('a fixed amount does not look at the pay', () => {
  expect([0, 1, 10_000_000].map((monthly) => paid(fss, monthly))).toEqual(Array(3).fill([0, 3000, 6000]))
})

test('the share of the housing fund is chosen within what is allowed, and changes no other item', () => {
  expect([undefined, 0, 500, 700, 1200, 2000].map((fundPerTenThousand) => paid(fund, 1_000_000, { fundPerTenThousand })[1])).toEqual([50_000, 50_000, 50_000, 70_000, 120_000, 120_000])
  expect(paid(pension, 1_000_000, { fundPerTenThousand: 1200 })).toEqual(paid(pension, 1_000_000))
})

test('where a rule says whole units, half a unit goes up', () => {
  const whole = { ...fund, isWhole: true }
  expect([250_900, 251_000, 260_000, 270_000].map((monthly) => paid(whole, monthly)[1])).toEqual([12_500, 12_600, 13_000, 13_500])
})

test('the total is the sum of both sides', () => {
  expect(totalOf(contributionsFor([pension, fund], 1_000_000))).toEqual({ employeeMinor: 130_000, employerMinor: 210_000 })
  expect(totalOf([])).toEqual({ employeeMinor: 0, employerMinor: 0 })
})

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('pay of %d is a programming error', (monthly) => {
  expect(() => contributionsFor([pension], monthly)).toThrow(RangeError)
})
