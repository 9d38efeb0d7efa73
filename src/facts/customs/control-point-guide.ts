/** How control points are passed and reached, and by which ways one crosses. */
import type { Means, Ships, Way } from '@/domain/control-point/crossing'
import { layoutOf, POINT_IDS, type PointId } from '@/domain/control-point/control-points'
import { hoursOn } from '@/domain/control-point/hours'
import { entriesOn, isOutdated, type Fact, type FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import file from './control-point-guide.json'
import type { Access, Buses, Busy, Lane, Load, Note, Peak, Sailing, Travels } from './control-point-guide-schema'
import { hoursOf } from './control-points'

export type { Access, Busy, Lane, Note, Peak }

const factsOfKind = <Value>(kind: string): Fact<Value>[] => [...factsOf<Value>(file as unknown as FactFile, kind).values()]
/** What an id begins with: the point, or the place, that the fact is of. */
const subjectOf = ({ id }: Pick<Fact<unknown>, 'id'>): string => id.split('/')[0]!

const lanes = factsOfKind<Lane>('lane')
const accesses = factsOfKind<Access>('access')
const buses = factsOfKind<Buses>('buses')
const busy = factsOfKind<Busy>('busy')
const peaks = factsOfKind<Peak>('peak')
const loads = factsOfKind<Load>('load')
const notes = factsOfKind<Note>('note')
const travels = factsOfKind<Travels>('travel')
const sailings = factsOfKind<Sailing>('sailing')

/** Lanes of the point itself, and those that a whole place has at its points by land. */
export const lanesOn = (id: PointId, day: CivilDate): FactEntry<Lane>[] =>
  entriesOn(lanes, day).filter((entry) => {
    if (entry.value.points) return entry.value.points.includes(id)
    const subject = subjectOf(lanes.find(({ series }) => series.includes(entry))!)
    return subject === id || layoutOf(id).sides.some((side) => side === subject)
  })

export const accessOn = (id: PointId, day: CivilDate): FactEntry<Access>[] => [
  ...entriesOn(accesses.filter((fact) => subjectOf(fact) === id), day),
  ...entriesOn(buses, day).flatMap((entry) => (entry.value[id] ? [{ ...entry, value: { side: 'macao' as const, ways: [{ by: 'bus' as const, routes: entry.value[id] }] } }] : [])),
]

export const busyOn = (id: PointId, day: CivilDate): FactEntry<Busy> | undefined =>
  entriesOn(busy.filter((fact) => subjectOf(fact) === id || fact.series.some(({ value }) => value.points?.includes(id))), day)[0]

export const peaksOn = (id: PointId, day: CivilDate): FactEntry<Peak>[] => entriesOn(peaks.filter((fact) => subjectOf(fact) === id), day)

/** People a day, as forecast for a holiday, and for which year. */
export const loadOn = (id: PointId, day: CivilDate): FactEntry<{ year: number; people: number }> | undefined =>
  entriesOn(loads, day).flatMap((entry) => (entry.value.people[id] ? [{ ...entry, value: { year: entry.value.year, people: entry.value.people[id] } }] : []))[0]

const wasOpen = (id: PointId, day: CivilDate | null): boolean => day !== null && hoursOf(id).every((side) => (hoursOn(side, day)?.value.windows?.length ?? 0) > 0)

/** What one should know of the point, and of all points by land of Hong Kong that were open when it began. */
export const notesOn = (id: PointId, day: CivilDate): FactEntry<Note>[] => [
  ...entriesOn(notes.filter((fact) => subjectOf(fact) === id), day),
  ...(layoutOf(id).groups.includes('hong-kong-shenzhen') ? entriesOn(notes.filter((fact) => subjectOf(fact) === 'hong-kong'), day).filter(({ effectiveFrom }) => wasOpen(id, effectiveFrom)) : []),
]

export const travelOn = (id: PointId, day: CivilDate): FactEntry<readonly Means[]> | undefined =>
  entriesOn(travels, day).flatMap((entry) => (entry.value[id] ? [{ ...entry, value: entry.value[id] }] : []))[0]

const ends = (one: PointId, other: PointId): Way['ends'] => [
  { side: layoutOf(one).sides[0]!, point: one },
  { side: layoutOf(other).sides[one === other ? 1 : 0]!, point: other },
]

/** Days that a timetable is taken to hold: an older one is shown, and closes nothing. */
const TIMETABLE_DAYS = 365

/** First and last ship from each of the two. */
const shipsOf = ({ value: { times } }: FactEntry<Sailing>): readonly [Ships, Ships] | undefined =>
  times && (times.map(({ first, last }) => ({ first: timeOfDay(first), last: timeOfDay(last) })) as unknown as readonly [Ships, Ships])

/** Between the bridge's ports one goes by bus or car. */
const BRIDGE: readonly [PointId, PointId][] = [
  ['hzmb-hong-kong', 'hzmb-macao'],
  ['hzmb-hong-kong', 'hzmb-zhuhai'],
  ['hzmb-macao', 'hzmb-zhuhai'],
]

/** Ways across the boundary on a day: over land, over the bridge, and by the ferries that were found. */
export function waysOn(day: CivilDate): Way[] {
  const way = (one: PointId, other: PointId, means: readonly Means[]): Way => ({ ends: ends(one, other), means, hours: one === other ? hoursOf(one) : [...hoursOf(one), ...hoursOf(other)] })
  return [
    ...POINT_IDS.filter((id) => layoutOf(id).sides.length === 2 && !layoutOf(id).groups.includes('air')).map((id) => way(id, id, travelOn(id, day)?.value ?? ['foot'])),
    ...BRIDGE.map(([one, other]) => way(one, other, ['foot', 'car'])),
    ...entriesOn(sailings, day).map((entry): Way => {
      const [one, other] = entry.value.points as [PointId, PointId]
      const ships = isOutdated(entry.source.verifiedOn, day, TIMETABLE_DAYS) ? undefined : shipsOf(entry)
      return { ...way(one, other, ['ferry']), ...(ships && { ships }) }
    }),
  ]
}

/** Ferries of a terminal, as far as they were found. */
export const ferriesOn = (id: PointId, day: CivilDate): FactEntry<Sailing>[] => entriesOn(sailings, day).filter(({ value: { points } }) => points.includes(id))

/** First and last ship from a terminal, of the ferries whose times were found, and the day on which the oldest of them was seen. */
export function shipsOn(id: PointId, day: CivilDate): (Ships & { seen: CivilDate }) | undefined {
  const all = ferriesOn(id, day).flatMap((entry) => {
    const ships = shipsOf(entry)?.[entry.value.points.indexOf(id)]
    return ships ? [{ ...ships, seen: entry.source.verifiedOn }] : []
  })
  if (all.length === 0) return undefined
  return all.reduce((one, other) => ({
    first: one.first < other.first ? one.first : other.first,
    last: one.last > other.last ? one.last : other.last,
    seen: one.seen < other.seen ? one.seen : other.seen,
  }))
}
