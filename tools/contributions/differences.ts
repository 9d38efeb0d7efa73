/** Random months, each the same for the same seed, on which both ways of reckoning must agree. */
import { isDeepStrictEqual } from 'node:util'
import { CONTRIBUTION_IDS, contributionsFor, type ContributionItem, type ContributionLine } from '../../src/domain/contribution/contribution'
import { numbersFrom } from '../random'
import { exactLine } from './exact'

export interface Month {
  item: ContributionItem
  monthlyMinor: number
  fundPerTenThousand?: number
}

/** A month of a made-up rule, its pay often on an edge or beside one. */
function monthOf(seed: number): Month {
  const next = numbersFrom(seed)
  const whole = (most: number) => Math.floor(next() * (most + 1))
  const floorMinor = whole(1_000_000)
  const ceilingMinor = floorMinor + whole(5_000_000)
  const share = () => ({
    // Round shares make halves common.
    perTenThousand: next() < 0.5 ? whole(40) * 50 : whole(2000),
    ...(next() < 0.3 && { fromMinor: whole(1_500_000) }),
  })
  const id = CONTRIBUTION_IDS[whole(CONTRIBUTION_IDS.length - 1)]!
  const least = whole(1000)
  const chosen = { perTenThousand: least, mostPerTenThousand: least + whole(1000) }
  const part = () => (next() < 0.15 ? { minor: whole(20_000) } : id === 'housing-fund' ? chosen : share())
  const item: ContributionItem = { id, base: next() < 0.1 ? { fixed: true } : { floorMinor, ceilingMinor }, employee: part(), employer: part(), ...(next() < 0.3 && { isWhole: true }) }
  const edges = [0, floorMinor, ceilingMinor, 'fromMinor' in item.employee ? item.employee.fromMinor! : floorMinor]
  const near = edges[whole(edges.length - 1)]! + whole(4) - 2
  const pay = next() < 0.5 ? Math.max(near, 0) : next() < 0.02 ? 99_999_999_999_999 : whole(8_000_000)
  return { item, monthlyMinor: pay, ...(next() < 0.7 && { fundPerTenThousand: whole(2500) }) }
}

type Reckoner = (month: Month) => ContributionLine

export const reckoned: Reckoner = ({ item, monthlyMinor, fundPerTenThousand }) => contributionsFor([item], monthlyMinor, { fundPerTenThousand })[0]!

/** How the two differ on a month, in words; nothing where they agree. */
export function differenceAt(seed: number, reckon: Reckoner = reckoned): string | undefined {
  const month = monthOf(seed)
  const [line, exact] = [reckon(month), exactLine(month.item, month.monthlyMinor, month.fundPerTenThousand)]
  return isDeepStrictEqual(line, exact) ? undefined : `seed ${seed}: ${JSON.stringify(month)} gives ${JSON.stringify(line)}, exactly ${JSON.stringify(exact)}`
}
