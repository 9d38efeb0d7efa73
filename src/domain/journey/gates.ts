import type { PointId, Side } from '../control-point/control-points'
import { addDays, type CivilDate } from '../time/civil'
import { DAY_MINUTES as DAY } from '../time/time-of-day'
import type { Conditions, Minute } from './journey'
import type { Gate, Network } from './network'

/** Whether one may set out through a control point at a minute after the midnight of a day, which may be of another day. */
export function isOpenAt(passages: Conditions['passages'], point: PointId, to: Side | 'beyond', day: CivilDate, minute: Minute): boolean {
  const ahead = Math.floor(minute / DAY)
  const inDay = minute - ahead * DAY
  return passages(point, to, addDays(day, ahead)).some((one) => one.from <= inDay && inDay < one.to)
}

/**
 * Tells of each trip whether it finds all control points open that it passes with its passengers. Routes that pass none are not in the map.
 *
 * The trip is told by when it leaves its first stop and where its profile begins.
 */
export function gatekeepers({ gates, departures }: Network, day: CivilDate, passages: Conditions['passages']): ReadonlyMap<number, (time: Minute, profile: number) => boolean> {
  const byRoute = new Map<number, Gate[]>()
  for (const gate of gates) byRoute.set(gate.route, [...(byRoute.get(gate.route) ?? []), gate])
  return new Map(Array.from(byRoute, ([route, own]) => [route, (time, profile) => own.every(({ position, point, to }) => isOpenAt(passages, point, to, day, time + departures[profile + position]!))]))
}
