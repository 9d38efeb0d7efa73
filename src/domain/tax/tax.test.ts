import fc from 'fast-check'
import { bandsOf, bracketAt, exactTax, scaled, taxOn, type Bracket } from './bracket'
import { halfUp } from '../number/half-up'
import { MOST_MINOR } from './exact'
import { creditFor, salariesTax, type HongKongFamily, type HongKongRule } from './hong-kong'
import { taxedInHongKong, taxedInMacao, workDaysInYear } from './hong-kong-work'
import { professionalTax, type MacaoRule } from './macao'
import { taxedPay, tierOf } from './mainland-days'
import { bonusTaxApart, mainlandYear } from './mainland-year'
import { nonResidentYear } from './non-resident'
import { taxAbove } from './subsidy'
import { withheldByMonth } from './withholding'

const YEAR: Bracket[] = [
  { upToMinor: 3_600_000, perTenThousand: 300 },
  { upToMinor: 14_400_000, perTenThousand: 1000 },
  { upToMinor: 30_000_000, perTenThousand: 2000 },
  { upToMinor: 42_000_000, perTenThousand: 2500 },
  { upToMinor: 66_000_000, perTenThousand: 3000 },
  { upToMinor: 96_000_000, perTenThousand: 3500 },
  { perTenThousand: 4500 },
]
const RULE = { brackets: YEAR, basicYearMinor: 6_000_000, isBonusApart: true }
const yuan = (amount: number) => Math.round(amount * 100)
const amount = fc.oneof(fc.nat({ max: 20_000_000 }), fc.nat({ max: MOST_MINOR }))

describe('bands', () => {
  // The yuan below, at and above each bound, by the law's quick deductions.
  const quick = [0, 2520, 16_920, 31_920, 52_920, 85_920, 181_920]
  test.each(YEAR.slice(0, -1).map(({ upToMinor }, index) => [upToMinor! / 100, index] as const))('both sides of %d yuan bear the rate of their band', (bound, index) => {
    const byTable = (income: number, row: number) => halfUp(yuan(income) * YEAR[row]!.perTenThousand, 10_000) - yuan(quick[row]!)
    expect(taxOn(yuan(bound), YEAR)).toBe(byTable(bound, index))
    expect(taxOn(yuan(bound), YEAR)).toBe(byTable(bound, index + 1))
    expect(taxOn(yuan(bound + 100), YEAR)).toBe(byTable(bound + 100, index + 1))
    expect(taxOn(yuan(bound - 100), YEAR)).toBe(byTable(bound - 100, index))
    expect(bracketAt(yuan(bound), YEAR)).toEqual({ bracket: YEAR[index], quickExact: yuan(quick[index]!) * 10_000 })
    expect(bracketAt(yuan(bound) + 1, YEAR)).toEqual({ bracket: YEAR[index + 1], quickExact: yuan(quick[index + 1]!) * 10_000 })
  })

  test('make up the whole amount, and never more tax than the amount', () => {
    fc.assert(
      fc.property(amount, (minor) => {
        expect(bandsOf(minor, YEAR).reduce((sum, band) => sum + band.minor, 0)).toBe(minor)
        expect(exactTax(minor, YEAR)).toBeLessThanOrEqual(minor * 4500)
      }),
    )
  })

  test('nothing bears nothing, and what is no amount is refused', () => {
    expect(bandsOf(0, YEAR)).toEqual([])
    expect(bracketAt(0, YEAR).bracket).toBe(YEAR[0])
    for (const wrong of [-1, 0.5, NaN, Infinity]) expect(() => taxOn(wrong, YEAR)).toThrow(RangeError)
    expect(() => scaled([{ upToMinor: 7, perTenThousand: 1 }], 1, 12)).toThrow(RangeError)
  })

  test('half a hundredth goes up', () => {
    expect([halfUp(1, 2), halfUp(49, 100), halfUp(50, 100), halfUp(150, 100)]).toEqual([1, 0, 1, 2])
  })
})

describe('a resident of the Mainland', () => {
  test('whoever gets one yuan above 36,000 of bonus takes home less', () => {
    expect(bonusTaxApart(yuan(36_000), YEAR)).toEqual({ taxMinor: yuan(1080), perTenThousand: 300, quickMinor: 0 })
    expect(bonusTaxApart(yuan(36_001), YEAR)).toEqual({ taxMinor: yuan(3390.1), perTenThousand: 1000, quickMinor: yuan(210) })
  })

  test('a bonus is taxed the cheaper way, and apart where both cost the same', () => {
    const pay = { monthlyMinor: yuan(20_000), bonusMinor: yuan(36_000), insuranceMinor: 0, additionalMinor: 0 }
    expect(mainlandYear(pay, RULE)).toMatchObject({ bonus: 'apart', taxMinor: yuan(19_080), bonusTaxMinor: yuan(1080) })
    expect(mainlandYear({ ...pay, monthlyMinor: yuan(4000) }, RULE)).toMatchObject({ bonus: 'merged', taxMinor: yuan(720), otherMinor: yuan(1080) })
    expect(mainlandYear(pay, { ...RULE, isBonusApart: false })).toEqual({ bonus: 'merged', taxableMinor: yuan(216_000), taxMinor: yuan(26_280), bonusTaxMinor: 0 })
    expect(mainlandYear({ ...pay, bonusMinor: 0 }, RULE).bonus).toBe('none')
  })

  test('what is withheld month by month is the tax of the year', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50_000_000 }), amount, fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (monthlyMinor, bonusMinor, insuranceMinor, additionalMinor) => {
        const pay = { monthlyMinor, bonusMinor, insuranceMinor, additionalMinor }
        const year = mainlandYear(pay, RULE)
        const months = withheldByMonth(pay, year.bonus === 'apart' ? 0 : bonusMinor, RULE)
        expect(months.reduce((sum, one) => sum + one, 0)).toBe(year.taxMinor)
        expect(Math.min(...months)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('5,000 a month bear nothing, a hundred yuan more three per cent', () => {
    const pay = (monthly: number) => ({ monthlyMinor: yuan(monthly), bonusMinor: 0, insuranceMinor: 0, additionalMinor: 0 })
    expect(mainlandYear(pay(5000), RULE).taxMinor).toBe(0)
    expect(mainlandYear(pay(5100), RULE).taxMinor).toBe(yuan(36))
  })
})

describe('people without a domicile on the Mainland', () => {
  const DAYS = { shortStayDays: 90, residentDays: 183 }

  test.each([[0, 'short'], [90, 'short'], [91, 'long'], [182, 'long'], [183, 'resident'], [366, 'resident']] as const)('%d days: %s', (days, tier) => expect(tierOf(days, DAYS)).toBe(tier))

  test.each([
    ['short', 0, 0],
    ['short', 30_000, 10_000],
    ['long', 0, 10_000],
    ['long', 30_000, 10_000],
    ['resident', 0, 10_000],
    ['resident', 15_000, 20_000],
    ['resident', 30_000, 30_000],
  ] as const)('%s: of 30,000, %d of them paid inside, for 10 of 30 days inside, %d are taxed', (tier, inside, taxed) => {
    expect(taxedPay(tier, yuan(30_000), yuan(inside), { inside: 10, all: 30 })).toBe(yuan(taxed))
  })

  test('days or pay that exceed the whole are refused', () => {
    expect(() => taxedPay('long', 1, 0, { inside: 2, all: 1 })).toThrow(RangeError)
    expect(() => taxedPay('long', 1, 2, { inside: 1, all: 1 })).toThrow(RangeError)
  })

  test('a non-resident’s month stands alone, and a bonus is spread over six', () => {
    expect(nonResidentYear(yuan(20_000), yuan(72_000), YEAR, 6_000_000)).toEqual({ taxableMonthMinor: yuan(15_000), taxMonthMinor: yuan(1590), bonusTaxMinor: yuan(5940), taxMinor: yuan(12 * 1590 + 5940) })
    expect(nonResidentYear(yuan(4000), 0, YEAR, 6_000_000).taxMinor).toBe(0)
  })

  test('the subsidy is what exceeds 15 %, up to what a city pays', () => {
    expect(taxAbove(yuan(160), yuan(1000), { abovePerTenThousand: 1500 })).toBe(yuan(10))
    expect(taxAbove(yuan(150), yuan(1000), { abovePerTenThousand: 1500 })).toBe(0)
    expect(taxAbove(yuan(1000), 0, { abovePerTenThousand: 1500, mostMinor: 5 })).toBe(5)
  })
})

describe('Hong Kong', () => {
  const rule: HongKongRule = {
    progressive: [5, 10, 15, 20].map((top, index) => ({ upToMinor: yuan(top * 10_000), perTenThousand: [200, 600, 1000, 1400][index]! })).concat([{ perTenThousand: 1700 } as never]),
    standard: [{ upToMinor: yuan(5_000_000), perTenThousand: 1500 }, { perTenThousand: 1600 }],
    allowances: { basicMinor: yuan(132_000), marriedMinor: yuan(264_000), singleParentMinor: yuan(132_000), childMinor: yuan(130_000), newbornMinor: yuan(130_000), parentMinor: yuan(50_000), parentLivingMinor: yuan(50_000) },
    mostMpfMinor: yuan(18_000),
    reduction: { perTenThousand: 10_000, mostMinor: yuan(1500) },
  }
  const single: HongKongFamily = { kind: 'single', children: 0, newborn: 0, parents: 0, parentsLiving: 0 }

  test.each([
    [132_000, 0],
    [182_000, 0],
    [182_100, 0],
    [232_000, 2500],
    [282_000, 7500],
    [332_000, 14_500],
    [432_000, 31_500],
  ])('a single person on %d owes %d after the reduction', (income, tax) => expect(salariesTax(yuan(income), 0, single, rule).taxMinor).toBe(yuan(tax)))

  test('the standard rate bears from where it is less, with its second tier above five millions', () => {
    expect(salariesTax(yuan(2_021_999), 0, single, rule).by).toBe('progressive')
    expect(salariesTax(yuan(2_022_001), 0, single, rule).by).toBe('standard')
    expect(salariesTax(yuan(6_000_000), 0, single, rule).standardMinor).toBe(yuan(910_000))
    expect(salariesTax(yuan(5_000_000), 0, single, rule).standardMinor).toBe(yuan(750_000))
  })

  test('the MPF counts up to its limit, a family up to nine children', () => {
    expect(salariesTax(yuan(500_000), yuan(25_000), single, rule).mpfMinor).toBe(yuan(18_000))
    expect(salariesTax(yuan(500_000), 0, { ...single, kind: 'married', children: 12, newborn: 1 }, rule).allowancesMinor).toBe(yuan(264_000 + 10 * 130_000))
    const more = { ...rule, allowances: { ...rule.allowances, laterChildMinor: yuan(160_000) } }
    expect([0, 1, 2, 9, 10].map((children) => salariesTax(0, 0, { ...single, children }, more).allowancesMinor)).toEqual([132, 262, 422, 1542, 1542].map((thousand) => yuan(thousand * 1000)))
    expect(salariesTax(yuan(500_000), 0, { ...single, kind: 'single-parent' }, rule).allowancesMinor).toBe(yuan(132_000))
    expect(salariesTax(yuan(500_000), 0, { ...single, kind: 'single-parent', children: 1, parents: 1, parentsLiving: 2 }, rule).allowancesMinor).toBe(yuan(264_000 + 130_000 + 100_000))
  })

  test('the credit is the other tax, at most Hong Kong’s on the same days', () => {
    expect(creditFor(yuan(5000), yuan(8000), { inside: 1, all: 2 })).toBe(yuan(4000))
    expect(creditFor(yuan(3000), yuan(8000), { inside: 1, all: 2 })).toBe(yuan(3000))
  })
})

describe('work on both sides', () => {
  const pay = yuan(365_000)

  test.each([
    ['all work outside, employed in Hong Kong', true, 0, undefined, 0],
    ['a day of ten inside, employed in Hong Kong', true, 1, undefined, 365_000],
    ['visits of 60 days', true, 1, 60, 0],
    ['visits of 61 days', true, 1, 61, 365_000],
    ['all work outside, employed elsewhere', false, 0, undefined, 0],
    ['a day of ten inside, employed elsewhere', false, 1, undefined, 36_500],
    ['visits of 60 days, employed elsewhere', false, 1, 60, 0],
    ['visits of 61 days, employed elsewhere', false, 1, 61, 36_500],
  ] as const)('%s', (_, isEmployedInside, inside, visitDays, taxed) => {
    expect(taxedInHongKong(pay, { inside, all: 10, isEmployedInside, visitDays }, 60)).toBe(yuan(taxed))
  })

  // University of Hong Kong, clic.org.hk: 365,000 a year, 100 days in Hong Kong.
  test('the published example of 100 days of 365 comes to 100,000', () => {
    expect(taxedInHongKong(pay, { inside: 100, all: 365, isEmployedInside: false }, 60)).toBe(yuan(100_000))
  })

  test('Macao takes its share from the first day', () => {
    expect([0, 1, 10].map((inside) => taxedInMacao(yuan(100), { inside, all: 10 }))).toEqual([0, yuan(10), yuan(100)])
  })

  test('two tenths of the working days may be visits of 60 days, three may not', () => {
    expect([0, 2, 3, 10].map((inside) => workDaysInYear({ inside, all: 10 }))).toEqual([0, 52, 78, 260])
  })

  test('days that exceed the whole are refused', () => {
    expect(() => taxedInHongKong(1, { inside: 2, all: 1, isEmployedInside: true }, 60)).toThrow(RangeError)
    expect(() => workDaysInYear({ inside: 2, all: 1 })).toThrow(RangeError)
    expect(() => taxedInMacao(1, { inside: -1, all: 1 })).toThrow(RangeError)
  })
})

describe('Macao', () => {
  const rule: MacaoRule = {
    brackets: [20, 40, 80, 160, 280].map((top, index): Bracket => ({ upToMinor: yuan(top * 1000), perTenThousand: 700 + index * 100 })).concat([{ perTenThousand: 1200 }]),
    deductedPerTenThousand: 2500,
    exemptMinor: yuan(144_000),
    reducedPerTenThousand: 3000,
    refund: { perTenThousand: 6000, mostMinor: yuan(14_000) },
  }

  test('16,000 a month bear nothing, the next pataca does', () => {
    expect(professionalTax(yuan(192_000), true, rule).taxMinor).toBe(0)
    expect(professionalTax(yuan(192_001), true, rule)).toMatchObject({ taxableMinor: 75, fullTaxMinor: 5, taxMinor: 3 })
  })

  test('residents get three fifths back, up to 14,000', () => {
    expect(professionalTax(yuan(360_000), true, rule)).toEqual({ deductedMinor: yuan(90_000), taxableMinor: yuan(126_000), fullTaxMinor: yuan(11_200), reducedMinor: yuan(3360), taxMinor: yuan(7840), refundMinor: yuan(4704) })
    expect(professionalTax(yuan(360_000), false, rule).refundMinor).toBe(0)
    expect(professionalTax(yuan(3_000_000), true, rule).refundMinor).toBe(yuan(14_000))
    expect(professionalTax(yuan(360_000), true, { ...rule, refund: undefined }).refundMinor).toBe(0)
  })
})

test('more pay never leaves less, but for the steps of a bonus taxed apart', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000_000 }), fc.nat({ max: 1_000_000 }), (monthlyMinor, more) => {
      const kept = (minor: number) => 12 * minor - mainlandYear({ monthlyMinor: minor, bonusMinor: 0, insuranceMinor: 0, additionalMinor: 0 }, RULE).taxMinor
      expect(kept(monthlyMinor + more)).toBeGreaterThanOrEqual(kept(monthlyMinor))
    }),
  )
})
