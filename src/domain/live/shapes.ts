/** What the other feeds serve. Times are milliseconds since 1970, UTC; nothing here is of a person. */
import type { PointId } from '../control-point/control-points'
import type { LocalText } from '../locale/locale'
import type { AnyCurrency } from '../money/currency'
import type { CivilDate } from '../time/civil'

/** One that comes and goes: a train, a bus, a minibus. */
export interface Departure {
  /** Route or line as one reads it at the stop: `B3X`, `EAL`. */
  route: string
  to: LocalText
  at: number
  platform?: string
  /** By timetable, not seen on its way. */
  isScheduled?: boolean
}
export interface Departures {
  departures: Departure[]
  /** The operator says that it runs late. */
  isDelayed?: boolean
}

/** A ship that came or comes in. */
export interface FerryArrival {
  terminal: PointId
  from: LocalText
  operator: string
  at: number
  /** Told by the terminal's board. */
  state: 'arrived' | 'expected' | 'cancelled' | 'delayed' | 'not-known'
}

/** So many of `to` for one of `from`. */
export interface Rate {
  from: AnyCurrency
  to: AnyCurrency
  rate: number
  /** The day it is of; none for a rule. */
  on?: CivilDate
  by: 'hkma' | 'frankfurter' | 'rule'
}
export interface Rates {
  rates: Rate[]
  /** Another publisher's, where it differs by more than a hundredth. */
  conflicts: Rate[]
}

export interface Warning {
  place: 'hong-kong' | 'macao'
  /** The observatory's own code: `TC8NE`, `WRAINR`; for Macao `typhoon`, `rainstorm` and others, with the signal behind a colon. */
  code: string
  name: string
  since?: number
  until?: number
}

/** Minutes that half wait at most, and that nearly all wait at most. */
export interface Waits {
  half: number
  most: number
}
export interface EmergencyWait {
  id: string
  name: LocalText
  urgent?: Waits
  lessUrgent?: Waits
  /** Busy with people between life and death: others wait longer than said. */
  isResuscitating: boolean
}

export interface CarPark {
  id: string
  /** The control point it stands at. */
  point: PointId
  name: LocalText
  /** Free places for cars. */
  free: number
  at: number
}
