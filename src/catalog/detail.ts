/**
 * What the list does not have of a service. Apart from `index.ts`, so that only the pages that show records carry them: in a mini
 * program a sub-package for each half of the areas, in a browser a file for each area.
 */
import { textsOf, withTexts, type PackedTexts } from '@/domain/record/packed-texts'
import type { ServiceDetail } from './schema'
import type { Area } from './vocabulary'

/** As it is written, or as `config/service-loader` packs it for the bundles. */
export type ShippedDetail = ServiceDetail | { texts: PackedTexts; record: { id: string } }

export type Details = Partial<Record<Area, () => Promise<{ default: ShippedDetail[] }>>>

const idOf = (shipped: ShippedDetail): string => ('record' in shipped ? shipped.record.id : shipped.id)

/** A record with its texts in their places. */
export const wholeRecord = (shipped: ShippedDetail): ServiceDetail => ('record' in shipped ? (withTexts(shipped.record, textsOf(shipped.texts)) as ServiceDetail) : shipped)

/** @returns `undefined` when there is no such service among these. Rejects when a browser cannot load the file (offline, first visit). */
export async function loadService(details: Details, id: string): Promise<ServiceDetail | undefined> {
  const area = await details[id.split('/')[0] as Area]?.()
  const found = area?.default.find((shipped) => idOf(shipped) === id)
  return found && wholeRecord(found)
}
