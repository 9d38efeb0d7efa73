/** One random case for each seed: what the app works out and what the second implementation does, by the year's values that the app ships. */
import { entryOn } from '../../../src/domain/fact/fact'
import { civilDate, type CivilDate } from '../../../src/domain/time/civil'
import { creditFor, salariesTax, type HongKongFamily } from '../../../src/domain/tax/hong-kong'
import { taxedInHongKong, taxedInMacao } from '../../../src/domain/tax/hong-kong-work'
import { professionalTax } from '../../../src/domain/tax/macao'
import { taxedPay, tierOf } from '../../../src/domain/tax/mainland-days'
import { mainlandYear } from '../../../src/domain/tax/mainland-year'
import { nonResidentYear } from '../../../src/domain/tax/non-resident'
import { taxAbove } from '../../../src/domain/tax/subsidy'
import { withheldByMonth } from '../../../src/domain/tax/withholding'
import { hongKongVisits } from '../../../src/facts/jobs/tax-days'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn } from '../../../src/pages/jobs/take-home/rules'
import { numbersFrom } from '../../random'
import type { Faults } from './faults'
import { above15, credit, hongKong, hongKongChargeable, incomeByDays, macao, macaoChargeable, nonResidentBonus, nonResidentMonth, residentYear, withheld } from './laws'

/** Spread over all numbers: of neighbouring seeds the first numbers are alike. */
const dice = (seed: number) => numbersFrom(seed * 0x9e3779b1)

/** Bounds at which something changes, in hundredths of a year's or a month's pay: amounts near them are asked more often. */
const EDGES = [3_600_000, 14_400_000, 30_000_000, 42_000_000, 66_000_000, 96_000_000, 500_000, 1_300_000, 13_200_000, 500_000_000, 14_400_000, 19_200_000, 26_400_000]

function amounts(roll: () => number) {
  const below = (most: number) => Math.floor(roll() * most)
  const near = () => Math.max(0, EDGES[below(EDGES.length)]! + below(7) - 3)
  const any = () => Math.floor(10 ** (2 + roll() * 7.5))
  return { below, amount: () => (roll() < 0.25 ? near() : roll() < 0.1 ? 0 : any()) }
}

/** Read once: the files of facts are searched anew at each question. */
const remembered = <Value>(read: (day: CivilDate) => Value) => {
  const known = new Map<CivilDate, Value>()
  return (day: CivilDate): Value => {
    if (!known.has(day)) known.set(day, read(day))
    return known.get(day)!
  }
}
const mainlandOn = remembered(mainlandRulesOn)
const hongKongOn = remembered(hongKongRulesOn)
const visitsOn = remembered((day) => entryOn(hongKongVisits, day)?.value)
const macaoOn = { elder: remembered((day) => macaoRulesOn(day, true)), other: remembered((day) => macaoRulesOn(day, false)) }

const YEARS = [2022, 2023, 2024, 2025, 2026]
const KINDS = ['single', 'married', 'single-parent'] as const

/** What differs in the case of a seed, if anything does. */
export function problemAt(seed: number, faults: Faults = {}): string | undefined {
  const { below, amount } = amounts(dice(seed))
  const year = YEARS[below(YEARS.length)]!
  const day = civilDate(`${year}-12-31`)
  const problems: string[] = []
  const compare = (what: string, ours: unknown, theirs: unknown) => {
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) problems.push(`${what}: ${JSON.stringify(ours)}, by the law ${JSON.stringify(theirs)}`)
  }

  const mainland = mainlandOn(day)!
  const rule = { ...mainland.rule, ...faults.mainland }
  const pay = { monthly: amount() % 1_000_000_000, bonus: amount(), insurance: below(3) === 0 ? 0 : below(800_000), additional: [0, 200_000, 350_000, 650_000][below(4)]! }
  const ours = { monthlyMinor: pay.monthly, bonusMinor: pay.bonus, insuranceMinor: Math.min(pay.insurance, pay.monthly), additionalMinor: pay.additional }
  const theirs = { ...pay, insurance: ours.insuranceMinor }
  const result = mainlandYear(ours, rule)
  compare('resident', [result.taxMinor, result.bonusTaxMinor, result.bonus], residentYear(theirs, rule.isBonusApart))
  const december = result.bonus === 'apart' ? 0 : pay.bonus
  compare('withheld', withheldByMonth(ours, december, rule), withheld(theirs, december))

  const outside = nonResidentYear(pay.monthly, pay.bonus, rule.brackets, rule.basicYearMinor)
  compare('non-resident', [outside.taxMonthMinor, outside.bonusTaxMinor], [nonResidentMonth(pay.monthly), nonResidentBonus(pay.bonus)])

  const days = below(4) === 0 ? [90, 91, 182, 183][below(4)]! : below(367)
  const all = 1 + below(732)
  const inside = below(all + 1)
  const paid = below(3) === 0 ? pay.monthly : below(pay.monthly + 1)
  const residence = { ...mainland.residence, ...faults.residence }
  compare('by days', taxedPay(tierOf(days, residence), pay.monthly, paid, { inside, all }), incomeByDays(days, pay.monthly, paid, inside, all))

  const visits = [undefined, 60, 61, below(367)][below(4)]
  const isEmployedInside = below(2) === 0
  const mostVisits = faults.visits?.mostDays ?? visitsOn(day)!.mostDays
  compare('Hong Kong by work', taxedInHongKong(pay.bonus, { inside, all, isEmployedInside, visitDays: visits }, mostVisits), hongKongChargeable(pay.bonus, inside, all, isEmployedInside, visits))
  compare('Macao by work', taxedInMacao(pay.bonus, { inside, all }), macaoChargeable(pay.bonus, inside, all))
  compare('credit', creditFor(pay.monthly, pay.bonus, { inside, all }), credit(pay.monthly, pay.bonus, inside, all))

  const taxable = amount()
  compare('subsidy', taxAbove(pay.bonus, taxable, { abovePerTenThousand: 1500, ...faults.subsidy }), above15(pay.bonus, taxable))

  const family: HongKongFamily = { kind: KINDS[below(3)]!, children: below(12), newborn: below(3), parents: below(5), parentsLiving: below(5) }
  const dollars = amount()
  const mpf = below(2_500_000)
  compare('Hong Kong', salariesTax(dollars, mpf, family, { ...hongKongOn(day)!.rule, ...faults.hongKong }).taxMinor, hongKong(year, dollars, mpf, family))

  if (year > 2022) {
    const [isResident, isElder] = [below(2) === 0, below(4) === 0]
    const due = professionalTax(dollars, isResident, { ...macaoOn[isElder ? 'elder' : 'other'](day)!.rule, ...faults.macao })
    compare('Macao', [due.taxMinor, due.refundMinor], macao(year, dollars, isResident, isElder))
  }
  return problems.length > 0 ? problems.join('; ') : undefined
}
