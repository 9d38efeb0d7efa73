import type { RoughPosition } from './distance'

/** A pin further off than this is likelier to mislead than to help: the map looks for the address instead. */
const WORST_PIN_METRES = 150

/** What a map is asked to show. */
export type MapTarget = { kind: 'pin'; name: string; address: string; lat: number; lon: number } | { kind: 'address'; name: string; address: string }

/** A pin where the place is known well enough, else its address as text. */
export function mapTarget(name: string, address: string, position: RoughPosition | undefined): MapTarget {
  if (!position || position.accuracyMetres > WORST_PIN_METRES) return { kind: 'address', name, address }
  return { kind: 'pin', name, address, lat: position.lat, lon: position.lon }
}
