import { entryOn, type FactEntry } from '@/domain/fact/fact'
import type { SchoolWay } from '@/domain/school-way/way'
import type { CivilDate } from '@/domain/time/civil'
import { schoolWays, type SchoolWayValue } from '@/facts/education/ways'

/** A way with what is known of it. */
export interface KnownWay extends SchoolWay {
  entry: FactEntry<SchoolWayValue>
}

export function waysOn(day: CivilDate): KnownWay[] {
  return [...schoolWays].flatMap(([id, fact]) => {
    const entry = entryOn(fact, day)
    if (!entry) return []
    const { child, cities, stages, curriculum, conditions } = entry.value
    return [{ id: id.replace('way/', ''), child, cities, stages, curriculum, conditions, entry }]
  })
}
