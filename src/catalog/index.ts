/** The service catalogue: the list at hand, the rest of a service when it is opened. */
import { unpack, type PackedList, type Entry } from './entry'
import SERVICES from './services.gen.json'

export { firstFor, isMeantFor, matches, type Entry, type Filter } from './entry'
export { AREAS, AUDIENCES, CROSSING_AREAS, REGIONS, type Area, type Audience, type Region } from './vocabulary'
export type { Delivery, Fee, Guide, Service, ServiceDetail, Source } from './schema'

/** Every service, in the order in which it is listed and numbered in the search index. */
export const entries: Entry[] = unpack(SERVICES as unknown as PackedList)

const byId = new Map(entries.map((entry) => [entry.id, entry]))

export function entryOf(id: string): Entry | undefined {
  return byId.get(id)
}

/** Entries of ids kept on the phone, without those that left the catalogue since. */
export function entriesOf(ids: readonly string[]): Entry[] {
  return ids.flatMap((id) => byId.get(id) ?? [])
}
