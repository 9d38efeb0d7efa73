/** What a job on the Mainland leaves: insurance and fund of the city, income tax by the days one is there. */
import { contributionsFor, type ContributionItem, type ContributionLine } from '../contribution/contribution'
import { halfUp } from '../number/half-up'
import { taxedPay, tierOf, type DaysOfWork, type ResidenceRule, type ResidenceTier } from '../tax/mainland-days'
import { bonusTaxApart, mainlandYear, type MainlandRule, type MainlandYear } from '../tax/mainland-year'
import { nonResidentYear } from '../tax/non-resident'
import { scaled } from '../tax/bracket'
import { withheldByMonth } from '../tax/withholding'
import { bandSteps, contributionSteps, given, type Step, type TakeHome } from './steps'

export interface MainlandJob {
  monthlyMinor: number
  bonusMinor: number
  items: readonly ContributionItem[]
  fundPerTenThousand?: number
  /** What the person knows is taken off a month, in place of `items`. */
  ownInsuranceMinor?: number
  /** Special additional deductions of a month. */
  additionalMinor: number
  /** Residence days of the year. */
  days: number
  work: DaysOfWork
  /** A Mainland employer pays; else no insurance of the Mainland is counted. */
  isPaidInside: boolean
}

export interface MainlandTakeHome extends TakeHome {
  tier: ResidenceTier
  /** How the bonus was taxed, and what the other way would have cost in all. */
  bonus: MainlandYear['bonus']
  otherMinor?: number
  /** Taxable income of the year with a bonus that was taxed apart, for subsidies. */
  taxableMinor: number
}

/** Contributions of a month on the average pay of a year, twelve times. */
function yearOfContributions({ monthlyMinor, bonusMinor, items, fundPerTenThousand, ownInsuranceMinor, isPaidInside }: MainlandJob): { month: number; year: ContributionLine[] } {
  if (!isPaidInside) return { month: 0, year: [] }
  if (ownInsuranceMinor !== undefined) return { month: ownInsuranceMinor, year: [] }
  const lines = contributionsFor(items, halfUp(12 * monthlyMinor + bonusMinor, 12), { fundPerTenThousand })
  return {
    month: lines.reduce((sum, { employeeMinor }) => sum + employeeMinor, 0),
    year: lines.map((line) => ({ ...line, employeeMinor: 12 * line.employeeMinor, employerMinor: 12 * line.employerMinor })),
  }
}

interface Taxed {
  taxMinor: number
  taxableMinor: number
  bonus: MainlandYear['bonus']
  otherMinor?: number
  /** Withheld from January to December. */
  withheld: number[]
  steps: Step[]
}

function residentTax(monthlyMinor: number, bonusMinor: number, insuranceMinor: number, additionalMinor: number, rule: MainlandRule): Taxed {
  const pay = { monthlyMinor, bonusMinor, insuranceMinor, additionalMinor }
  const year = mainlandYear(pay, rule)
  const isApart = year.bonus === 'apart'
  const withheld = withheldByMonth(pay, isApart ? 0 : bonusMinor, rule)
  withheld[11]! += year.bonusTaxMinor
  const apart = isApart && bonusTaxApart(bonusMinor, rule.brackets)
  return {
    taxMinor: year.taxMinor + year.bonusTaxMinor,
    taxableMinor: year.taxableMinor + (isApart ? bonusMinor : 0),
    bonus: year.bonus,
    otherMinor: year.otherMinor,
    withheld,
    steps: given(
      { id: 'basic', minor: -rule.basicYearMinor },
      additionalMinor > 0 && { id: 'additional', minor: -12 * additionalMinor },
      { id: 'taxable', minor: year.taxableMinor },
      ...bandSteps(year.taxableMinor, rule.brackets),
      apart && { id: 'bonus-tax', minor: apart.taxMinor, rate: apart.perTenThousand, ofMinor: bonusMinor },
    ),
  }
}

function monthlyTax(monthlyMinor: number, bonusMinor: number, rule: MainlandRule): Taxed {
  const year = nonResidentYear(monthlyMinor, bonusMinor, rule.brackets, rule.basicYearMinor)
  const withheld = Array.from({ length: 12 }, (_, index) => year.taxMonthMinor + (index === 11 ? year.bonusTaxMinor : 0))
  return {
    taxMinor: year.taxMinor,
    taxableMinor: 12 * year.taxableMonthMinor + bonusMinor,
    bonus: bonusMinor > 0 ? 'apart' : 'none',
    withheld,
    steps: given(
      { id: 'taxable-month', minor: year.taxableMonthMinor },
      ...bandSteps(year.taxableMonthMinor, scaled(rule.brackets, 1, 12)),
      { id: 'year-of-months', minor: 12 * year.taxMonthMinor, ofMinor: year.taxMonthMinor },
      bonusMinor > 0 && { id: 'bonus-six', minor: year.bonusTaxMinor, ofMinor: bonusMinor },
    ),
  }
}

export function mainlandTakeHome(job: MainlandJob, rule: MainlandRule, residence: ResidenceRule): MainlandTakeHome {
  const { monthlyMinor, bonusMinor, additionalMinor, days, work, isPaidInside } = job
  const tier = tierOf(days, residence)
  const contributions = yearOfContributions(job)
  const taxedOf = (minor: number) => taxedPay(tier, minor, isPaidInside ? minor : 0, work)
  const [month, bonus] = [taxedOf(monthlyMinor), taxedOf(bonusMinor)]
  const isPart = month !== monthlyMinor || bonus !== bonusMinor
  const taxed = tier === 'resident' ? residentTax(month, bonus, contributions.month, additionalMinor, rule) : monthlyTax(month, bonus, rule)
  const payMinor = 12 * monthlyMinor + bonusMinor
  const contributionsMinor = 12 * contributions.month
  const keptMinor = payMinor - contributionsMinor - taxed.taxMinor
  return {
    tier,
    bonus: taxed.bonus,
    otherMinor: taxed.otherMinor,
    taxableMinor: taxed.taxableMinor,
    payMinor,
    contributionsMinor,
    taxMinor: taxed.taxMinor,
    keptMinor,
    isTaxBilled: false,
    months: taxed.withheld.map((withheld, index) => monthlyMinor - contributions.month - withheld + (index === 11 ? bonusMinor : 0)),
    steps: given(
      { id: 'pay', minor: 12 * monthlyMinor },
      bonusMinor > 0 && { id: 'bonus', minor: bonusMinor },
      ...contributionSteps(contributions.year),
      contributions.month > 0 && contributions.year.length === 0 && { id: 'own-insurance', minor: -12 * contributions.month },
      isPart && { id: 'taxed-pay', minor: 12 * month },
      isPart && bonusMinor > 0 && { id: 'taxed-bonus', minor: bonus },
      ...taxed.steps,
      { id: 'tax', minor: -taxed.taxMinor },
      { id: 'kept', minor: keptMinor },
    ),
  }
}
