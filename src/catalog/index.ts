/** The service catalogue: the list at hand, the rest of a service when it is opened. */
import { idsOf, unpack, type PackedList, type Entry } from './entry'
import SERVICES from './services.gen.json'

export { firstFor, isMeantFor, matches, type Entry, type Filter } from './entry'
export { AREAS, AUDIENCES, CROSSING_AREAS, REGIONS, type Area, type Audience, type Region } from './vocabulary'
export type { Delivery, Fee, Guide, Service, ServiceDetail, Source } from './schema'

const LIST = SERVICES as unknown as PackedList

/** Of every service, in the order in which it is listed and numbered in the search index. */
export const serviceIds = idsOf(LIST)

const places = new Map(serviceIds.map((id, at) => [id, at]))
const unpacked: Entry[] = []

/** By its number. Unpacked when it is first asked for: few services stand on the first screen. */
export const entryAt = (at: number): Entry => (unpacked[at] ??= unpack(LIST, serviceIds[at]!, at))

export const allEntries = (): Entry[] => serviceIds.map((_, at) => entryAt(at))

export function entryOf(id: string): Entry | undefined {
  const at = places.get(id)
  return at === undefined ? undefined : entryAt(at)
}

/** Entries of ids kept on the phone, without those that left the catalogue since. */
export function entriesOf(ids: readonly string[]): Entry[] {
  return ids.flatMap((id) => entryOf(id) ?? [])
}
