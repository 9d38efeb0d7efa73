/** Monthly contributions to social insurance (社会保险), the housing fund (住房公积金), the MPF and Macao's FSS. */
import { halfUp } from '../number/half-up'

/** In the order in which a pay slip lists them. */
export const CONTRIBUTION_IDS = ['pension', 'medical', 'unemployment', 'injury', 'maternity', 'housing-fund', 'mpf', 'fss'] as const
export type ContributionId = (typeof CONTRIBUTION_IDS)[number]

/**
 * What one side pays: a share of the base in hundredths of a per cent, or a fixed amount in hundredths of the currency.
 *
 * `mostPerTenThousand`: the share is chosen between the two, as with the housing fund. `fromMinor`: whose pay is below it pays
 * nothing, as an employee under the MPF's minimum.
 */
export type PartOf = { perTenThousand: number; mostPerTenThousand?: number; fromMinor?: number } | { minor: number }

/** Pay below the floor counts as the floor, pay above the ceiling as the ceiling; hundredths of the currency, each month. */
export type ContributionBase = { floorMinor: number; ceilingMinor: number } | { fixed: true }

export interface ContributionItem {
  id: ContributionId
  base: ContributionBase
  employee: PartOf
  employer: PartOf
  /** Parts are rounded to whole units of the currency, where a rule says so; else to hundredths. */
  isWhole?: boolean
}

/** What is paid each month, in hundredths of the currency of the place. */
export interface ContributionLine {
  id: ContributionId
  /** 0 where the amount is fixed, whatever the pay. */
  baseMinor: number
  employeeMinor: number
  employerMinor: number
}

export interface ContributionChoices {
  /** The share agreed for the housing fund, the same for both sides; the least allowed where nothing is said. */
  fundPerTenThousand?: number
}

/** Half a unit goes up. All are whole numbers far below 2^53: 10^12 hundredths times 10^4 is 10^16, so the product is split. */
function shareOf(baseMinor: number, perTenThousand: number, unitMinor: number): number {
  const per = 10_000 * unitMinor
  const whole = Math.floor(baseMinor / per)
  const rest = baseMinor - whole * per
  return (whole * perTenThousand + halfUp(rest * perTenThousand, per)) * unitMinor
}

function partMinor(part: PartOf, baseMinor: number, monthlyMinor: number, unitMinor: number, chosen: number | undefined): number {
  if ('minor' in part) return part.minor
  if (part.fromMinor !== undefined && monthlyMinor < part.fromMinor) return 0
  const { perTenThousand: least, mostPerTenThousand: most = least } = part
  return shareOf(baseMinor, Math.min(Math.max(chosen ?? least, least), most), unitMinor)
}

const baseFor = (base: ContributionBase, monthlyMinor: number): number =>
  'fixed' in base ? 0 : Math.min(Math.max(monthlyMinor, base.floorMinor), base.ceilingMinor)

/**
 * What an employee and the employer pay in a month, a line for each item.
 *
 * Each part is rounded by itself, half a unit up. No source that was read says how halves are rounded; bills show hundredths.
 *
 * @param monthlyMinor pay of a month in hundredths of the currency, as the employer declares it
 * @throws RangeError on pay that is no whole number of hundredths from 0: a programming error
 */
export function contributionsFor(items: readonly ContributionItem[], monthlyMinor: number, { fundPerTenThousand }: ContributionChoices = {}): ContributionLine[] {
  if (!Number.isSafeInteger(monthlyMinor) || monthlyMinor < 0) throw new RangeError(`pay must be whole hundredths from 0, got ${monthlyMinor}`)
  return items.map(({ id, base, employee, employer, isWhole }) => {
    const baseMinor = baseFor(base, monthlyMinor)
    const unit = isWhole ? 100 : 1
    const chosen = id === 'housing-fund' ? fundPerTenThousand : undefined
    const paid = (part: PartOf) => partMinor(part, baseMinor, monthlyMinor, unit, chosen)
    return { id, baseMinor, employeeMinor: paid(employee), employerMinor: paid(employer) }
  })
}

export interface ContributionTotal {
  employeeMinor: number
  employerMinor: number
}

export const totalOf = (lines: readonly ContributionLine[]): ContributionTotal => ({
  employeeMinor: lines.reduce((sum, { employeeMinor }) => sum + employeeMinor, 0),
  employerMinor: lines.reduce((sum, { employerMinor }) => sum + employerMinor, 0),
})
