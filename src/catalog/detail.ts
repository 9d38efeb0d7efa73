/**
 * What the list does not have of a service. Apart from `index.ts`, so that only the pages that show records carry them: in a mini
 * program a sub-package for each half of the areas, in a browser a file for each area.
 */
import { valueReader, type PackedValues } from '@/domain/record/packed-values'
import type { ServiceDetail } from './schema'
import type { Area } from './vocabulary'

/** Records of an area as they are written, or as `config/area-loader` packs them for the bundles. */
export type ShippedArea = readonly ServiceDetail[] | (PackedValues & { records: readonly (readonly [id: string, rest: unknown])[] })

export type Details = Partial<Record<Area, () => Promise<{ default: ShippedArea }>>>

/** Records of an area with their texts in their places; only those that are wanted are put together. */
export function recordsOf(shipped: ShippedArea, isWanted: (id: string) => boolean = () => true): ServiceDetail[] {
  if (!('records' in shipped)) return shipped.filter(({ id }) => isWanted(id))
  const { value } = valueReader(shipped)
  return shipped.records.filter(([id]) => isWanted(id)).map(([id, rest]) => ({ id, ...(value(rest) as Omit<ServiceDetail, 'id'>) }))
}

/** @returns `undefined` when there is no such service among these. Rejects when a browser cannot load the file (offline, first visit). */
export async function loadService(details: Details, id: string): Promise<ServiceDetail | undefined> {
  const area = await details[id.split('/')[0] as Area]?.()
  return area && recordsOf(area.default, (one) => one === id)[0]
}
