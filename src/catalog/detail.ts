/**
 * What the list does not have of a service. Apart from `index.ts`, so that only the pages that show records carry them: in a mini
 * program a sub-package, in a browser a file for each area.
 */
import { DETAILS } from './details/index.gen'
import type { ServiceDetail } from './schema'
import type { Area } from './vocabulary'

/** @returns `undefined` when there is no such service. Rejects when a browser cannot load the file (offline, first visit). */
export async function loadService(id: string): Promise<ServiceDetail | undefined> {
  const area = await DETAILS[id.split('/')[0] as Area]?.()
  return area?.default.find((service) => service.id === id)
}
