/** The compiled network: what the planner runs on. Made from a pack by `unpackNetwork`. */
import type { PointId, Side } from '../control-point/control-points'
import type { LocalText } from '../locale/locale'
import type { Currency } from '../money/money'

export const MODES = ['metro', 'light-rail', 'rail', 'high-speed', 'ferry', 'bus', 'coach', 'shuttle'] as const
export type Mode = (typeof MODES)[number]

export interface Stop {
  /** `<operator>:<station>`, or `<control point>@<side>` for either end of a crossing. */
  id: string
  name: LocalText
  /** Degrees of WGS-84; left out where no position may be used. */
  at?: readonly [lat: number, lon: number]
  /** Position in `systems` of the one whose gates are there; -1 at a control point. */
  system: number
  /** Position in `operators`; -1 at a control point. */
  operator: number
  point?: PointId
}

/** Who runs lines, and whose days its timetables know. */
export interface Operator {
  id: string
  name: LocalText
  mode: Mode
  place: Side
  /** The day on which its timetable was known to hold. */
  timetableAsOf: string
}

/** Lines whose rides are paid in one way: of one operator, or of several that share their gates. */
export interface System {
  id: string
  currency: Currency
  /** Its stops stand together: the first, and how many. Fares by boarding look at no stops, so that lines may stop at others' too. */
  first: number
  count: number
  /** From gate to gate through any number of rides; otherwise, and always by boarding, each ride is paid by itself. */
  isThrough: boolean
  fares: FareTable
}

/** In hundredths, one for each class; what is missing or null is not known. */
export type Amounts = readonly (number | null)[]

/** `classes` names the columns of amounts, as `adult-card`. */
export type FareTable = { classes: readonly string[]; concessions: readonly Concession[] } & (
  | { kind: 'none' }
  /** `of[a * count + b]` is the position in `amounts` for a ride from stop a to stop b of the system, -1 where not known. */
  | { kind: 'matrix'; of: Int16Array; amounts: readonly Amounts[] }
  /** By the shortest way along the lines: the first step that goes as far, in metres. */
  | {
      kind: 'distance'
      hops: readonly (readonly [a: number, b: number, metres: number])[]
      steps: readonly { upTo: number; amounts: Amounts }[]
      /** Pairs whose published fare is another step's, both ways. */
      exceptions: readonly (readonly [a: number, b: number, step: number])[]
    }
  /** By the line, and perhaps by where one boards: `of` has one entry for every route, with one for every position or one for all. */
  | { kind: 'boarding'; of: ReadonlyMap<number, readonly Amounts[]> }
)

/** Whether a ride is paid when one boards; otherwise by where one gets in and out. */
export const isByBoarding = ({ kind }: Pick<FareTable, 'kind'>): boolean => kind === 'boarding' || kind === 'none'

/** What a person who has no class of their own pays of the adult's fare: a share, rounded up to a step, or a flat amount. */
export interface Concession {
  who: string
  percent?: number
  flat?: number
  roundUpTo?: number
  /** Only when paid so. */
  pay?: 'card' | 'ticket'
}

export interface Line {
  id: string
  name: LocalText
  colour?: string
  operator: number
  system: number
}

/**
 * A route is a line in one direction with one order of stops. Its trips run by profiles: minutes from the first stop. No trip
 * of a route overtakes another.
 */
export interface Network {
  stops: readonly Stop[]
  operators: readonly Operator[]
  systems: readonly System[]
  lines: readonly Line[]
  /** Numbers and names of trips that have one. */
  tripNames: readonly string[]
  /** Line and system of each route. */
  routeLine: Uint16Array
  routeSystem: Uint16Array
  /** Where a route's stops begin in `routeStops`; one more than there are routes. */
  routeStart: Int32Array
  routeStops: Uint16Array
  /** One boards a route before this position only: a loop is written out twice, and its second lap is for staying on. */
  boardBefore: Uint16Array
  /** Where a route's profiles begin in `arrivals` and `departures`; each has as many entries as the route has stops. */
  profileStart: Int32Array
  arrivals: Int16Array
  departures: Int16Array
  services: readonly Service[]
  /** Control points that vehicles pass with their passengers; a trip that would come to a closed one does not run. */
  gates: readonly Gate[]
  /** Routes at a stop, and the position of the stop in each: `stopRoutes` from `stopStart[s]` up to `stopStart[s + 1]`. */
  stopStart: Int32Array
  stopRoutes: Uint16Array
  stopPositions: Uint16Array
  /** Minutes from one vehicle to another at the same stop. */
  changeMinutes: Uint8Array
  /** 1 where to change is of no use, for what could be changed to could be taken before: such a stop is passed, unless a question ends there. */
  isPlain: Uint8Array
  /** Ways on foot from a stop, likewise, both directions written out. `walkInside`: 1 where one stays behind the gates of the system. */
  walkStart: Int32Array
  walkTo: Uint16Array
  walkMinutes: Uint8Array
  walkInside: Uint8Array
  crossings: readonly Crossing[]
}

/** Departures of a route on the same types of days. */
export interface Service {
  route: number
  /** Bit n: runs on days of type n. */
  days: number
  /**
   * Fives of `from, until, every, profile, name`: departures from the first stop at `from + floor(k * every / 10)` before
   * `until`, in minutes of the day of service. `every` is in tenths of a minute; 0 is one departure that a timetable prints.
   * `name` is a position in `tripNames`, or -1.
   */
  runs: Int16Array
}

export interface Gate {
  route: number
  /** Passed on leaving this position. */
  position: number
  point: PointId
  to: Side | 'beyond'
}

/** A way through a control point, from one of its stops to another. */
export interface Crossing {
  from: number
  to: number
  point: PointId
  side: Side | 'beyond'
}

/** By stop, the positions of the crossings that begin or end there. */
export function crossingsBy({ stops, crossings }: Network, end: 'from' | 'to'): readonly (readonly number[] | undefined)[] {
  const found = stops.map((): number[] | undefined => undefined)
  for (const [index, crossing] of crossings.entries()) (found[crossing[end]] ??= []).push(index)
  return found
}

/** Whether a way on foot within the gates begins at a stop. */
export const hasWayInside = ({ walkStart, walkInside }: Network, stop: number): boolean => walkInside.subarray(walkStart[stop], walkStart[stop + 1]).includes(1)
