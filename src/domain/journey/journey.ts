/** What one asks of the planner, and what it answers: all that a page needs to know of it. */
import type { PointId, Side } from '../control-point/control-points'
import type { Currency, Money } from '../money/money'
import type { CivilDate } from '../time/civil'

/**
 * Minutes after midnight of the asked day at UTC+8, whole; from 1440 on they are of the next day, and below 0 of the day before.
 */
export type Minute = number

/** Who pays what: `adult` where nothing else applies. */
export const WHO = ['adult', 'child', 'elder', 'student', 'disabled'] as const
export type Who = (typeof WHO)[number]

/** One person who travels. Who is an elder for one operator may be an adult for another, or hold its own card (`joyyou-60`): `at` says so by the id of the system of fares, which is the operator's unless some share one. */
export interface Traveller {
  who: Who
  at?: Readonly<Record<string, string>>
}

/** A way from a place to a stop or from a stop to a place; a place is all the stops that it can be reached from. */
export interface Access {
  /** Position in `network.stops`. */
  stop: number
  minutes: number
  /** On foot where it is left out. Only minutes on foot count as walking. */
  by?: 'taxi'
  /** What the taxi costs, estimated; left out, it is not known. */
  fare?: Money
}

export type When =
  | { is: 'leave'; day: CivilDate; minute: Minute }
  | { is: 'arrive'; day: CivilDate; minute: Minute }
  /** All that is worth leaving for from one minute to another, both included. */
  | { is: 'range'; day: CivilDate; from: Minute; to: Minute }

/** How long people are taken to need at control points. */
export type Pace = 'least' | 'typical' | 'peak'

export interface Question {
  from: readonly Access[]
  to: readonly Access[]
  when: When
  party: readonly Traveller[]
  pay: 'card' | 'ticket'
  /** What a hundredth of each currency is worth beside the others, in whole numbers: to compare fares by, never to show. */
  worth: Readonly<Record<Currency, number>>
  pace: Pace
  /** Rides in a journey at most; 6 where it is left out. */
  rides?: number
  /** Minutes that a choice may arrive after the fastest (or leave before the latest); 120 where it is left out. */
  slack?: number
}

/** Hours of a civil day, from 0 to 1440, in which one may set out to cross a control point, and how long it then takes. */
export interface Passage {
  from: Minute
  /** The first minute at which one may not any more. */
  to: Minute
  minutes: Readonly<Record<Pace, number>>
  /** When the point closes, in minutes after the midnight of the passage's day; left out where it is open day and night. */
  closes?: Minute
}

/** What holds on a day: the planner reads no facts. Both are asked a few times for each day, and must answer the same each time. */
export interface Conditions {
  /**
   * When one can cross a point to a side; for a point with one side (`hzmb-macao`) `beyond` is the bridge, the sea or the air.
   * Nothing where it is closed all day or not known: it is then not proposed. Passages come in order and do not overlap.
   */
  passages: (point: PointId, to: Side | 'beyond', day: CivilDate) => readonly Passage[]
  /** Which timetable a place has on a day, as `dayTypeOf` numbers them. */
  dayType: (place: Side, day: CivilDate) => number
}

export interface Ride {
  is: 'ride'
  line: number
  route: number
  board: number
  alight: number
  departure: Minute
  arrival: Minute
  /** Stops of the ride in order, with the first and the last. */
  stops: readonly number[]
  /** The number of a train or sailing, where it has one. */
  trip?: string
  /** The last stop of the vehicle. */
  towards: number
  /** The service comes every so many minutes: then times are as if it came by the first one's clock. */
  every?: number
  /** The control point that is passed in the vehicle's own stop, as coaches do. */
  passes?: readonly { point: PointId }[]
}

export interface Walk {
  is: 'walk' | 'taxi'
  /** A stop; left out at the place one comes from or goes to. */
  from?: number
  to?: number
  departure: Minute
  arrival: Minute
  minutes: number
}

export interface Cross {
  is: 'cross'
  point: PointId
  to: Side | 'beyond'
  departure: Minute
  arrival: Minute
  /** Waiting at a closed door is not among them. */
  minutes: Passage['minutes']
  closes?: Minute
}

export type Leg = Ride | Walk | Cross

/** What is paid at once: from a gate in to a gate out, or for one ride. */
export interface FarePart {
  /** Position in `network.systems`; left out for a taxi. */
  system?: number
  from?: number
  to?: number
  /** Positions of the first and last leg that it pays for. */
  legs: readonly [first: number, last: number]
  /** For all travellers together; left out where it is not published. */
  amount?: Money
}

export interface Fare {
  parts: readonly FarePart[]
  /** Sums of what is known, one for each currency. */
  sums: readonly Money[]
  /** Some part is not known: it costs at least this. */
  isAtLeast: boolean
  /** The sums in the question's `worth`. */
  worth: number
}

export const CHOICES = ['fastest', 'cheapest', 'fewest-changes', 'least-walking', 'last-tonight'] as const
export type Choice = (typeof CHOICES)[number]

export interface Journey {
  departure: Minute
  arrival: Minute
  legs: readonly Leg[]
  fare: Fare
  changes: number
  /** Minutes on foot, without those inside control points. */
  walking: number
  choices: readonly Choice[]
}

/**
 * `not-served`: no line leads there at any time. `closed`: one would, if a control point were open. `nothing-runs`: the lines
 * that do, do not run then.
 */
export type Refusal = { reason: 'not-served' | 'nothing-runs' } | { reason: 'closed'; point: PointId; opens?: Minute }

/** Journeys by departure, then arrival. None is as good as another in all of arrival (or departure), fare, changes and walking. */
export type Answer = { ok: true; journeys: readonly Journey[] } | ({ ok: false } & Refusal)
