/** Random jobs, each by a seed: what the app says is kept of them, and what the second implementation keeps. */
import { contributionsFor, type ContributionItem } from '../../../src/domain/contribution/contribution'
import { withHomeSide } from '../../../src/domain/take-home/both-sides'
import { hongKongTakeHome } from '../../../src/domain/take-home/hong-kong'
import { macaoTakeHome } from '../../../src/domain/take-home/macao'
import { mainlandTakeHome } from '../../../src/domain/take-home/mainland'
import type { TakeHome } from '../../../src/domain/take-home/steps'
import type { HongKongFamily } from '../../../src/domain/tax/hong-kong'
import { civilDate } from '../../../src/domain/time/civil'
import { contributionsOn } from '../../../src/facts/jobs/contributions'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn } from '../../../src/pages/jobs/take-home/rules'
import { numbersFrom } from '../../random'
import { keptInHongKong, keptInMacao, keptOnMainland, mainlandParts, type Abroad, type Kept } from './kept'

/** What could be put together wrongly. */
export type JobFault = 'a bonus bears no MPF' | 'the credit is forgotten' | 'insurance is of the month alone' | 'Macao’s fund is forgotten'

const CITIES = ['guangzhou', 'shenzhen', 'zhuhai', 'foshan', 'huizhou', 'dongguan', 'zhongshan', 'jiangmen', 'zhaoqing'] as const
const KINDS = ['single', 'married', 'single-parent'] as const
const YEARS = [2023, 2024, 2025, 2026]

/** Read once for each year. */
const RULES = new Map(
  YEARS.map((year) => {
    const day = civilDate(`${year}-12-31`)
    const itemsAt = (place: 'hong-kong' | 'macao' | (typeof CITIES)[number]): readonly ContributionItem[] => {
      const found = contributionsOn(place, day)
      return found.ok ? found.items : []
    }
    const cities = new Map(CITIES.map((city) => [city, itemsAt(city)]))
    return [year, { hongKong: hongKongRulesOn(day)!.rule, macao: macaoRulesOn(day, false)!.rule, elder: macaoRulesOn(day, true)!.rule, mainland: mainlandRulesOn(day)!, mpf: itemsAt('hong-kong'), fund: itemsAt('macao'), cities }]
  }),
)

const said = ({ keptMinor, months }: TakeHome): Kept => [keptMinor, months]

/** What differs in the jobs of a seed, one in each place, if anything does. */
export function jobProblemAt(seed: number, fault?: JobFault): string | undefined {
  const roll = numbersFrom(seed * 0x85ebca6b)
  const below = (most: number) => Math.floor(roll() * most)
  const year = YEARS[below(YEARS.length)]!
  const rules = RULES.get(year)!
  const near = [710_000, 3_000_000, 2_500_000, 500_000][below(4)]! + below(3) - 1
  const monthly = below(3) === 0 ? near : Math.floor(10 ** (4 + roll() * 4.5))
  const bonus = below(3) === 0 ? 0 : Math.floor(10 ** (3 + roll() * 6))
  const all = 10
  const inside = below(all + 1)
  const problems: string[] = []
  const compare = (what: string, ours: Kept, theirs: Kept) => {
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) problems.push(`${what} in ${year}, ${monthly} and ${bonus}: ${JSON.stringify(ours)}, by the law ${JSON.stringify(theirs)}`)
  }

  const family: HongKongFamily = { kind: KINDS[below(3)]!, children: below(4), newborn: 0, parents: below(3), parentsLiving: below(3) }
  const abroad: Abroad | undefined = below(2) === 0 ? undefined : { tax: below(12 * monthly + bonus), inside, all }
  const taxed = abroad && inside === all ? 0 : 12 * monthly + bonus
  const mainland = abroad && { sharedMinor: 0, taxMinor: fault === 'the credit is forgotten' ? 0 : abroad.tax, work: { inside, all } }
  const items = fault === 'a bonus bears no MPF' && bonus > 0 ? [] : rules.mpf
  compare('Hong Kong', said(hongKongTakeHome({ monthlyMinor: monthly, bonusMinor: bonus, items, family, taxedMinor: taxed, mainland }, rules.hongKong)), keptInHongKong(year, monthly, bonus, family, taxed, abroad))

  const isElder = below(4) === 0
  const fund = fault === 'Macao’s fund is forgotten' ? [] : rules.fund
  compare('Macao', said(macaoTakeHome({ monthlyMinor: monthly, bonusMinor: bonus, items: fund, isResident: false }, isElder ? rules.elder : rules.macao)), keptInMacao(year, monthly, bonus, isElder))

  const city = CITIES[below(CITIES.length)]!
  const share = 500 + 100 * below(8)
  const additional = [0, 200_000, 650_000][below(3)]!
  const work = { days: [0, 90, 91, 182, 183, 366][below(6)]!, inside, all, isPaidInside: below(4) > 0 }
  const { rule, residence } = rules.mainland
  const cityItems = rules.cities.get(city)!
  const wrongInsurance = fault === 'insurance is of the month alone' && { ownInsuranceMinor: contributionsFor(cityItems, monthly, { fundPerTenThousand: share }).reduce((sum, { employeeMinor }) => sum + employeeMinor, 0) }
  const ours = mainlandTakeHome(
    { monthlyMinor: monthly, bonusMinor: bonus, items: cityItems, fundPerTenThousand: share, additionalMinor: additional, days: work.days, work: { inside, all }, isPaidInside: work.isPaidInside, ...wrongInsurance },
    rule,
    residence,
  )
  const parts = mainlandParts(monthly, bonus, additional, cityItems, share, rule.isBonusApart, work)
  compare(city, said(ours), keptOnMainland(monthly, bonus, parts, work, undefined))
  const home: Abroad = { tax: below(12 * monthly + bonus), inside: all - inside, all }
  const both = withHomeSide(ours, { place: 'macao', sharedMinor: 0, taxMinor: home.tax, work: { inside: home.inside, all } })
  compare(`${city} and home`, said(both), keptOnMainland(monthly, bonus, parts, work, home))
  return problems.length > 0 ? problems.join('; ') : undefined
}
