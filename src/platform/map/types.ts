import type { MapTarget } from '@/domain/position/map-target'
import type { Outcome } from '@/platform/navigate'

/** What every `platform/map` promises. */
export interface Maps {
  /**
   * Shows a place on the host's map, from where one is led there. Where the host's map takes pins only and there is none,
   * the address is copied. Never rejects.
   */
  openMap: (target: MapTarget) => Promise<Outcome>
  /** Address of the map with this place, where the platform has links; a tap on it needs no `openMap`. */
  mapLinkOf: (target: MapTarget) => string | undefined
}
