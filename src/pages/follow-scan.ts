import { serviceIds } from '@/catalog'
import { scanTarget, type LaunchQuery, type ScanTarget } from '@/domain/scan/target'
import { openPage } from '@/platform/navigate'
import { useArrival } from '@/stores'
import { HOME, servicePage } from './links'

/** Where a code or link leads, among the services of this version. */
export const targetOf = (query: LaunchQuery): ScanTarget => scanTarget(query, serviceIds)

/** Goes where a code or link leads; one that leads nowhere goes home, where a sentence says so. */
export function followScan(target: ScanTarget): void {
  if (target.kind === 'service') openPage(servicePage(target.id))
  if (target.kind === 'unknown') {
    useArrival.getState().setLost(true)
    openPage(HOME)
  }
}
