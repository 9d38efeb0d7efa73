/** When control points are open, to whom, and where they are: what planning a journey needs. `control-point-guide` has the rest. */
import { layoutOf, POINT_IDS, pointId, type PointId, type Side } from '@/domain/control-point/control-points'
import type { Hours, SideHours } from '@/domain/control-point/hours'
import { entriesOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Position } from '@/domain/position/distance'
import { recordOf } from '@/domain/record/record'
import type { CivilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import file from './control-points.json'
import type { Limit, Positions, WrittenHours } from './control-points-schema'

export type { Limit }

const written = file as unknown as FactFile

/** How often these facts are due to be read again. */
export const REVIEW_EVERY = written.reviewEveryDays

const factsOfKind = <Value>(kind: string): Fact<Value>[] => [...factsOf<Value>(written, kind).values()]
/** What an id begins with: the point, or the place, that the fact is of. */
const subjectOf = ({ id }: Pick<Fact<unknown>, 'id'>): string => id.split('/')[0]!

type Sided = Fact<Hours> & { side: Side | 'both' }

function parsed(fact: Fact<WrittenHours>): Sided {
  const series = fact.series.map(({ value: { windows, because }, ...entry }): FactEntry<Hours> => ({
    ...entry,
    value: {
      ...(windows && { windows: windows.map((window) => ({ ...window, from: timeOfDay(window.from), to: timeOfDay(window.to) })) }),
      ...(because && { because }),
    },
  }))
  return { id: fact.id, series, side: fact.series[0]!.value.side as Sided['side'] }
}

/** Changes for a few days first: they come before the hours of every other day. */
const hours: Sided[] = [...factsOfKind<WrittenHours>('exception'), ...factsOfKind<WrittenHours>('hours')].map(parsed)

const hoursOfPoint = (id: PointId): SideHours[] =>
  layoutOf(id).sides.map((side) => ({ side, facts: hours.filter((fact) => subjectOf(fact) === id && (fact.side === side || fact.side === 'both')) }))

const allHours = recordOf(POINT_IDS.map((id) => [id, hoursOfPoint(id)])) as Record<PointId, SideHours[]>

export const hoursOf = (id: PointId): SideHours[] => allHours[id]

/** Longer or shorter hours of a few days, of those that were found; the latest first. */
export const exceptionsOf = (id: PointId): FactEntry<Hours>[] =>
  hours
    .filter((fact) => subjectOf(fact) === id)
    .flatMap(({ series }) => series)
    .filter(({ effectiveFrom, effectiveTo }) => effectiveFrom !== null && effectiveTo !== undefined)
    .sort((one, other) => (one.effectiveFrom! < other.effectiveFrom! ? 1 : -1))

const limits = factsOfKind<Limit>('limit')
const positions = factsOfKind<Positions>('position')

export const limitsOn = (id: PointId, day: CivilDate): FactEntry<Limit>[] => entriesOn(limits.filter((fact) => subjectOf(fact) === id), day)

/** Where it is, or what it stands beside. */
export function positionOf(id: PointId): FactEntry<Position> | undefined {
  for (const { series } of positions) {
    const [entry] = series
    const found = entry!.value[id]
    if (found) return { ...entry!, value: { lat: found[0]!, lon: found[1]! } }
  }
  const near = pointId(layoutOf(id).near)
  return near && positionOf(near)
}
