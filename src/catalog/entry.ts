/** What the list shows of a service, unpacked from the compact rows of `services.gen.json`. */
import { LOCALES, type LocalText } from '@/domain/locale/locale'
import { AUDIENCES, REGIONS, type Area, type Audience, type Region } from './vocabulary'

/** Slug, four names, four summaries, regions and audiences as bits. */
export type Row = [string, string, string, string, string, string, string, string, string, number, number]
export type AreaRows = [Area, Row[]]

export interface Entry {
  id: string
  area: Area
  name: LocalText
  summary: LocalText
  regions: Region[]
  audiences: Audience[]
}

const chosen = <T>(all: readonly T[], bits: number): T[] => all.filter((_, index) => bits & (1 << index))

/** In the order of `LOCALES`, written out: it runs three hundred times before the first screen. */
const local = (row: Row, from: number): LocalText => ({
  'zh-Hans': row[from] as string,
  'zh-Hant': row[from + 1] as string,
  en: row[from + 2] as string,
  pt: row[from + 3] as string,
})

export function unpack(areas: AreaRows[]): Entry[] {
  return areas.flatMap(([area, rows]) =>
    rows.map((row) => ({
      id: `${area}/${row[0]}`,
      area,
      name: local(row, 1),
      summary: local(row, 1 + LOCALES.length),
      regions: chosen(REGIONS, row[9]),
      audiences: chosen(AUDIENCES, row[10]),
    })),
  )
}

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
