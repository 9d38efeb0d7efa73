import { addDays, daysBetween } from '../time/civil'
import { DAY_MINUTES, type TimeOfDay } from '../time/time-of-day'
import type { PointId, Side } from './control-points'
import type { Passage, SideHours } from './hours'
import { openStateAt, type Moment, type OpenState } from './open-state'

/** How one may ask to cross: on foot means by train and bus too. */
export const TRAVELS = ['foot', 'car', 'ferry'] as const
export type Travel = (typeof TRAVELS)[number]

/** How a point can be crossed: without a car perhaps in a cross-boundary coach only. */
export type Means = Travel | 'coach'

/** One end of a way across the boundary. */
export interface End {
  side: Side
  point: PointId
}

/** First and last ship of every day from one end. */
export interface Ships {
  first: TimeOfDay
  last: TimeOfDay
}

/** A way across: one point with both sides, or two with a bridge or water between them. */
export interface Way {
  ends: readonly [End, End]
  means: readonly Means[]
  hours: readonly SideHours[]
  /** From each end, where a timetable was found that still holds. */
  ships?: readonly [Ships, Ships]
}

/** Whether one can go a way so; a coach will do for those who walk. */
const allows = ({ means }: Way, travel: Travel): boolean => means.includes(travel) || (travel === 'foot' && means.includes('coach'))

/** Whether one who does not drive must take a cross-boundary coach. */
export const needsCoach = ({ means }: Way, travel: Travel): boolean => travel === 'foot' && !means.includes('foot')

export const wayId = ({ ends: [one, other] }: Way): string => (one.point === other.point ? one.point : `${one.point}-${other.point}`)

/** The way from one side to another, with the end one comes to first in front; `undefined` when it joins others. */
export function towards(way: Way, from: Side, to: Side): Way | undefined {
  const [one, other] = way.ends
  if (one.side === from && other.side === to) return way
  if (one.side !== to || other.side !== from) return undefined
  return { ...way, ends: [other, one], ...(way.ships && { ships: [way.ships[1], way.ships[0]] as const }) }
}

/** What is known of a way for this person and these places. */
export interface Candidate {
  way: Way
  /** From where one sets out to the first end, and from the other to where one goes, together; left out where a position was not found. */
  kilometres?: number
  /** As a rule. */
  waits?: 'long' | 'short'
  /** A self-service lane that is known to be for this kind of person. */
  hasLane: boolean
  /** A rule keeps this kind of person out. */
  isBarred: boolean
  /** So much farther than the straight line that nobody would go there who has a choice. */
  isDetour: boolean
  /** Sources disagree, or there is only a weak one. */
  isDoubtful: boolean
}

/** Of a way with ships: `no-ship` when the terminals are open, or may be, and no ship leaves any more or yet. */
export interface WayState extends Omit<OpenState, 'because'> {
  because?: OpenState['because'] | 'no-ship'
}

export interface Option extends Candidate {
  /** As one gets there. */
  there: WayState
  /** As one comes back, where that was asked. */
  back?: WayState
}

export interface Choice {
  /** Open as one gets there; the best first. */
  proposed: Option[]
  /** Open too, and so far round that it is never proposed. */
  detours: Option[]
  closed: Option[]
  notKnown: Option[]
  barred: Option[]
}

/** Judgement, as the costs below: short ways are often twice the straight line, and no worse for it. */
const DETOUR = { factor: 2, kilometres: 50 } as const

/** Whether a way with all of its parts is a large detour beside the straight line between where one sets out and where one goes. */
export const isLargeDetour = (kilometres: number, direct: number): boolean => kilometres >= DETOUR.factor * direct && kilometres - direct >= DETOUR.kilometres

/** What counts against a way, in kilometres one would rather go: judgement, not measurement. Each makes a way worse only when it is so. */
const COST = {
  /** Where a position was not found: farther than any district of the bay from its own control point. */
  unknownDistance: 150,
  coach: 15,
  longWait: 10,
  unknownWait: 5,
  noLane: 3,
  doubtful: 5,
  oneSideUnknown: 5,
  closesWithinTheHour: 15,
  unknownOnReturn: 30,
  closedOnReturn: 300,
} as const

const HOUR = 60

/** Minutes from a moment to a later one. */
const minutesTo = (from: Moment, to: Moment): number => daysBetween(from.day, to.day) * DAY_MINUTES + to.time - from.time

/** The smaller, the better; it never falls when anything gets worse. */
export function costOf({ way, there, back, kilometres, waits, hasLane, isDoubtful }: Option, { arrival, travel }: Pick<Journey, 'arrival' | 'travel'>): number {
  return (
    (kilometres ?? COST.unknownDistance) +
    (needsCoach(way, travel) ? COST.coach : 0) +
    (waits === 'long' ? COST.longWait : waits === 'short' ? 0 : COST.unknownWait) +
    (hasLane ? 0 : COST.noLane) +
    (isDoubtful ? COST.doubtful : 0) +
    (there.known.length < way.hours.length ? COST.oneSideUnknown : 0) +
    (there.until && minutesTo(arrival, there.until) < HOUR ? COST.closesWithinTheHour : 0) +
    (back?.is === 'closed' ? COST.closedOnReturn : back?.is === 'not-known' ? COST.unknownOnReturn : 0)
  )
}

export interface Journey {
  arrival: Moment
  back?: Moment
  travel: Travel
}

/** Hours may differ by what lies beyond: that is the other end, for either of the two. */
const passageOf = ({ ends }: Way, travel: Travel): Passage => ({
  traffic: travel === 'car' ? 'cars' : 'passengers',
  beside: ends.map(({ side }) => side),
})

/** What the ships make of the hours of their terminals: open until the last, and closed until the first. */
function withShips(state: OpenState, { day, time }: Moment, ships: Ships | undefined): WayState {
  if (!ships || state.is === 'closed') return state
  const last = { day, time: ships.last }
  if (time <= ships.last && time >= ships.first) return state.is === 'open' && (!state.until || minutesTo(last, state.until) > 0) ? { ...state, until: last } : state
  return { is: 'closed', known: state.known, because: 'no-ship', until: { day: time < ships.first ? day : addDays(day, 1), time: ships.first } }
}

/** Ways that one may take, those that are closed by then, and those of which one cannot say. */
export function chooseCrossing(candidates: readonly Candidate[], journey: Journey): Choice {
  const { arrival, back, travel } = journey
  const options = candidates
    .filter(({ way }) => allows(way, travel))
    .map((candidate): Option => {
      const { hours, ships } = candidate.way
      const stateAt = (moment: Moment, end: 0 | 1) => withShips(openStateAt(hours, moment, passageOf(candidate.way, travel)), moment, ships?.[end])
      return { ...candidate, there: stateAt(arrival, 0), ...(back && { back: stateAt(back, 1) }) }
    })
  const byCost = options
    .map((option, place) => ({ option, place, cost: costOf(option, journey) }))
    // Equal costs keep their order, which sorting does not promise in old engines.
    .sort((one, other) => one.cost - other.cost || one.place - other.place)
    .map(({ option }) => option)
  const allowed = byCost.filter(({ isBarred }) => !isBarred)
  const open = allowed.filter(({ there }) => there.is === 'open')
  return {
    proposed: open.filter(({ isDetour }) => !isDetour),
    detours: open.filter(({ isDetour }) => isDetour),
    closed: allowed.filter(({ there }) => there.is === 'closed'),
    notKnown: allowed.filter(({ there }) => there.is === 'not-known'),
    barred: byCost.filter(({ isBarred }) => isBarred),
  }
}
