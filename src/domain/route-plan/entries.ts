import type { Side } from '../control-point/control-points'
import type { Journey } from '../journey/journey'

/** How often journeys enter each place through a control point: a visa or an endorsement must allow as many. */
export function entriesInto(journeys: readonly Pick<Journey, 'legs'>[]): Partial<Record<Side, number>> {
  const entries: Partial<Record<Side, number>> = {}
  for (const { legs } of journeys) for (const leg of legs) if (leg.is === 'cross' && leg.to !== 'beyond') entries[leg.to] = (entries[leg.to] ?? 0) + 1
  return entries
}
