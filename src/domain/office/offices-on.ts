import { factOn, type Fact, type FactEntry } from '../fact/fact'
import type { RoughPosition } from '../position/distance'
import { nearestOf, wayBetween, type Way } from '../position/nearest'
import { PLACES, type PlaceId } from '../region/place'
import type { CivilDate } from '../time/civil'

/** As much of an office as one needs to find it. */
export interface Findable<Task extends string> {
  kind: string
  at: PlaceId
  position?: RoughPosition
  /** What its own source says that it does. */
  tasks?: readonly Task[]
}

/** What all offices of some kinds do by a general rule. */
export interface GeneralDuty<Task extends string> {
  kinds: readonly string[]
  tasks: readonly Task[]
}

export interface OfficeEntry<Office> {
  id: string
  entry: FactEntry<Office>
}

/** Offices as they are on a day, and those that were there before and are no more. */
export function officesOn<Office>(offices: Iterable<Fact<Office>>, day: CivilDate): { there: OfficeEntry<Office>[]; gone: OfficeEntry<Office>[] } {
  const there: OfficeEntry<Office>[] = []
  const gone: OfficeEntry<Office>[] = []
  for (const fact of offices) {
    const found = factOn(fact, day)
    if (found.ok) {
      there.push({ id: fact.id, entry: found.fact })
    } else if (found.reason === 'ended') {
      const begun = fact.series.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= day)
      gone.push({ id: fact.id, entry: begun[begun.length - 1]! })
    }
  }
  return { there, gone }
}

/** General rules that hold for an office on a day. */
export function dutiesOf<Task extends string>(office: Findable<Task>, duties: readonly Fact<GeneralDuty<Task>>[], day: CivilDate): FactEntry<GeneralDuty<Task>>[] {
  return duties.flatMap((duty) => {
    const found = factOn(duty, day)
    return found.ok && found.fact.value.kinds.includes(office.kind) ? [found.fact] : []
  })
}

/** All that one can do at an office, what it says itself first. */
export function tasksOf<Task extends string>(office: Findable<Task>, duties: readonly Fact<GeneralDuty<Task>>[], day: CivilDate): Task[] {
  return [...new Set([...(office.tasks ?? []), ...dutiesOf(office, duties, day).flatMap(({ value }) => value.tasks)])]
}

/** Where an office is, no better than known. */
export const positionOf = ({ position, at }: Pick<Findable<string>, 'position' | 'at'>): RoughPosition => position ?? PLACES[at]

export const wayTo = (office: Pick<Findable<string>, 'position' | 'at'>, from: RoughPosition): Way => wayBetween(from, positionOf(office))

/** The nearest first; as they are where one is not known to be anywhere. */
export const nearestFirst = <Office extends Findable<string>>(entries: readonly OfficeEntry<Office>[], from: RoughPosition | undefined): OfficeEntry<Office>[] =>
  nearestOf(entries, from, ({ entry }) => positionOf(entry.value))
