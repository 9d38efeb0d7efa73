/** Values that are a little wrong: the second implementation must notice each. */
import type { HongKongRule } from '../../../src/domain/tax/hong-kong'
import type { MacaoRule } from '../../../src/domain/tax/macao'
import type { ResidenceRule } from '../../../src/domain/tax/mainland-days'
import type { MainlandRule } from '../../../src/domain/tax/mainland-year'
import type { SubsidyRule } from '../../../src/domain/tax/subsidy'

export interface Faults {
  mainland?: Partial<MainlandRule>
  residence?: Partial<ResidenceRule>
  subsidy?: Partial<SubsidyRule>
  visits?: { mostDays: number }
  hongKong?: Partial<HongKongRule>
  macao?: Partial<MacaoRule>
}

const YEAR = [3_600_000, 14_400_000, 30_000_000, 42_000_000, 66_000_000, 96_000_000]
const RATES = [300, 1000, 2000, 2500, 3000, 3500, 4500]
const brackets = (uppers: readonly number[], rates: readonly number[]) => rates.map((perTenThousand, index) => ({ ...(uppers[index] !== undefined && { upToMinor: uppers[index] }), perTenThousand }))

export const FAULTS: Record<string, Faults> = {
  'a bracket ends a yuan late': { mainland: { brackets: brackets([3_600_000, 14_401_200, ...YEAR.slice(2)], RATES) } },
  'the top rate is 44 %': { mainland: { brackets: brackets(YEAR, [...RATES.slice(0, 6), 4400]) } },
  '60,000 are 59,999.88': { mainland: { basicYearMinor: 5_999_988 } },
  '90 days are 89': { residence: { shortStayDays: 89 } },
  '183 days are 184': { residence: { residentDays: 184 } },
  'visits are 59 days': { visits: { mostDays: 59 } },
  'visits are 61 days': { visits: { mostDays: 61 } },
  'the subsidy begins at 14.99 %': { subsidy: { abovePerTenThousand: 1499 } },
  'Hong Kong knows one standard rate': { hongKong: { standard: [{ perTenThousand: 1500 }] } },
  'the MPF is deducted without a limit': { hongKong: { mostMpfMinor: 1e10 } },
  'Hong Kong’s reduction is forgotten': { hongKong: { reduction: undefined } },
  'Macao deducts 24.99 %': { macao: { deductedPerTenThousand: 2499 } },
  'Macao exempts 143,999.99': { macao: { exemptMinor: 14_399_999 } },
  'Macao reduces by 29.99 %': { macao: { reducedPerTenThousand: 2999 } },
  'Macao refunds without a limit': { macao: { refund: { perTenThousand: 6000, mostMinor: 1e10 } } },
}
