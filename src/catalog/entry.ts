/** What the list shows of a service, unpacked from `services.gen.json`. */
import type { Locale, LocalText } from '@/domain/locale/locale'
import { AUDIENCES, REGIONS, type Area, type Audience, type Region } from './vocabulary'

/** All services, language by language: a compressed page is 5% smaller than one that has them service by service. */
export interface PackedList {
  slugs: [Area, string[]][]
  /** Name and summary of each, in the order of slugs. */
  texts: Record<Locale, string[]>
  /** As bits. */
  regions: number[]
  audiences: number[]
}

export interface Entry {
  id: string
  area: Area
  name: LocalText
  summary: LocalText
  regions: Region[]
  audiences: Audience[]
}

const chosen = <T>(all: readonly T[], bits: number): T[] => all.filter((_, index) => bits & (1 << index))

const local = (texts: PackedList['texts'], at: number): LocalText => ({
  'zh-Hans': texts['zh-Hans'][at]!,
  'zh-Hant': texts['zh-Hant'][at]!,
  en: texts.en[at]!,
  pt: texts.pt[at]!,
})

/** Of all services, in the order in which they are listed. */
export const idsOf = ({ slugs }: Pick<PackedList, 'slugs'>): string[] => slugs.flatMap(([area, all]) => all.map((slug) => `${area}/${slug}`))

/** @param at where the service stands among the ids */
export const unpack = ({ texts, regions, audiences }: PackedList, id: string, at: number): Entry => ({
  id,
  area: id.slice(0, id.indexOf('/')) as Area,
  name: local(texts, 2 * at),
  summary: local(texts, 2 * at + 1),
  regions: chosen(REGIONS, regions[at]!),
  audiences: chosen(AUDIENCES, audiences[at]!),
})

/** Whom and where one looks for; empty or missing means no matter. */
export interface Filter {
  area?: Area
  region?: Region
  who?: readonly Audience[]
}

/** Cities of Guangdong: a service of the whole province is one of each city. */
const isCity = (region: Region) => !(['hong-kong', 'macao', 'guangdong'] as Region[]).includes(region)

export function matches(entry: Entry, { area, region, who }: Filter): boolean {
  if (area && entry.area !== area) return false
  if (region && !entry.regions.includes(region) && !(isCity(region) && entry.regions.includes('guangdong'))) return false
  if (who && who.length > 0 && !entry.audiences.includes('everyone') && !who.some((one) => entry.audiences.includes(one))) return false
  return true
}


/** Whether a service names one of these people; those for everyone name nobody. */
export const isMeantFor = ({ audiences }: Pick<Entry, 'audiences'>, who: readonly Audience[]): boolean => who.some((one) => audiences.includes(one))

/** The same services: those that name these people, then those for everyone, then the rest, each in the order they have. */
export function firstFor<T extends Pick<Entry, 'audiences'>>(entries: readonly T[], who: readonly Audience[]): T[] {
  if (who.length === 0) return [...entries]
  const rank = (entry: T) => (isMeantFor(entry, who) ? 0 : entry.audiences.includes('everyone') ? 1 : 2)
  return [0, 1, 2].flatMap((wanted) => entries.filter((entry) => rank(entry) === wanted))
}
