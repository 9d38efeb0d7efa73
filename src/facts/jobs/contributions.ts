import type { ContributionId, ContributionItem } from '@/domain/contribution/contribution'
import { entryOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { City } from '@/domain/region/place'
import { daysBetween, type CivilDate } from '@/domain/time/civil'
import file from './contributions.json'
import type { ContributionLimits, ContributionRates } from './contributions-schema'

export type { ContributionLimits, ContributionRates }

const written = file as unknown as FactFile
export const CONTRIBUTIONS_REVIEW_DAYS = written.reviewEveryDays

/** By `guangzhou/pension/limits`, or of all nine cities `guangdong/…`. */
const limits = factsOf<ContributionLimits>(written, 'limits')
const rates = factsOf<ContributionRates>(written, 'rates')

const FLEXIBLE = ['pension', 'medical'] as const
const MAINLAND = ['pension', 'medical', 'unemployment', 'injury', 'maternity', 'housing-fund'] as const

/** What people employed at a place contribute to. */
export const contributionIdsOf = (place: City): readonly ContributionId[] => (place === 'hong-kong' ? ['mpf'] : place === 'macao' ? ['fss'] : MAINLAND)

/** A fact of a city, or else of the whole province. */
const ofPlace = <Value>(facts: ReadonlyMap<string, Fact<Value>>, place: City, name: string, day: CivilDate): FactEntry<Value> | undefined =>
  entryOn(facts.get(`${place}/${name}`) ?? facts.get(`guangdong/${name}`), day)

export interface KnownItem extends ContributionItem {
  /** What the item was made of. */
  entries: readonly FactEntry<unknown>[]
  note?: ContributionRates['note']
  /** The limits held until this day and no later ones were found: pay that they cut may cost more or less. */
  limitsUntil?: CivilDate
}

/** `missing`: what one also contributes to there, but of which a limit or a rate was not found for the day. */
export type ContributionsFound = { ok: true; items: KnownItem[]; missing: ContributionId[] } | { ok: false; missing: ContributionId[] }

export interface ContributionsAsked {
  /** Who has no employer pays alone, and only for the pension and medical insurance. */
  isFlexible?: boolean
}

/** Limits older than this say nothing of today. */
const STALE_DAYS = 366

/** The limits of a day; or those that ended last, for most pay is between the limits of any year. */
function limitOn(place: City, name: string, day: CivilDate): { entry: FactEntry<ContributionLimits>; until?: CivilDate } | undefined {
  const entry = ofPlace(limits, place, name, day)
  if (entry) return { entry }
  const ended = (limits.get(`${place}/${name}`) ?? limits.get(`guangdong/${name}`))?.series.filter(({ effectiveTo }) => effectiveTo !== undefined && effectiveTo < day) ?? []
  const last = ended[ended.length - 1]
  return last && daysBetween(last.effectiveTo!, day) <= STALE_DAYS ? { entry: last, until: last.effectiveTo } : undefined
}

function itemOn(place: City, id: ContributionId, day: CivilDate, isFlexible: boolean): KnownItem | undefined {
  const rate = ofPlace(rates, place, `${id}/${isFlexible ? 'flexible' : 'rates'}`, day)
  if (!rate) return undefined
  const { employee, employer, isWhole, note } = rate.value
  const isFixed = 'minor' in employee && 'minor' in employer
  const limit = isFixed ? undefined : limitOn(place, `${id}/limits`, day)
  if (!isFixed && !limit) return undefined
  return {
    id,
    base: limit ? limit.entry.value : { fixed: true },
    employee,
    employer,
    ...(isWhole && { isWhole }),
    ...(note && { note }),
    ...(limit?.until && { limitsUntil: limit.until }),
    entries: limit ? [limit.entry, rate] : [rate],
  }
}

/** What is paid at a place under what held on a day; only what is known whole. */
export function contributionsOn(place: City, day: CivilDate, { isFlexible = false }: ContributionsAsked = {}): ContributionsFound {
  const ids = isFlexible ? FLEXIBLE : contributionIdsOf(place)
  const items = ids.flatMap((id) => itemOn(place, id, day, isFlexible) ?? [])
  const missing = ids.filter((id) => !items.some((item) => item.id === id))
  return items.length > 0 ? { ok: true, items, missing } : { ok: false, missing }
}
