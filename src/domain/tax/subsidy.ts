/** Tax above a share of taxable income that comes back: the Greater Bay subsidy (Cai Shui 2023 No. 34), Hengqin's relief for talents (Cai Shui 2022 No. 3). */
import { partOf } from './exact'

export interface SubsidyRule {
  /** 15 %. */
  abovePerTenThousand: number
  /** Most that a person gets for a year, where a city says so. */
  mostMinor?: number
}

/**
 * What of the tax paid exceeds a share of taxable income; never below 0.
 *
 * @param taxMinor paid for the year in the city, all of it in this city
 * @param taxableMinor of the year, with a bonus that was taxed apart
 */
export function taxAbove(taxMinor: number, taxableMinor: number, { abovePerTenThousand, mostMinor = Infinity }: SubsidyRule): number {
  return Math.min(mostMinor, Math.max(0, taxMinor - partOf(taxableMinor, abovePerTenThousand)))
}
