/** Places one comes from and goes to, and the stops that each can be reached from. */
import type { PointId } from '../control-point/control-points'
import { POINT_NAMES } from '../control-point/names'
import { LOCALES, type LocalText } from '../locale/locale'
import { distanceMetres, type Position } from '../position/distance'
import type { Money } from '../money/money'
import type { Access } from './journey'
import type { Mode, Network } from './network'
import { stopSide } from './stop-side'

export interface Place {
  /** As addresses hold it: `mtr:sha-tin`, `point:lo-wu`, `at:hku`. */
  id: string
  kind: 'station' | 'point' | 'landmark'
  name: LocalText
  /** What else is typed for it. */
  words: readonly string[]
  at?: Position
  /** Stops that it is made of, or from which one is known to walk. */
  stops: readonly Access[]
  /** Stops that one is driven to and from as well, where few of the buses are known, and metres in a straight line. */
  taxi?: readonly { stop: number; metres: number }[]
  /** Of stations: what stops there, by positions in the network's operators. */
  operators: readonly number[]
  mode?: Mode
}

/** As facts have it. */
export interface WrittenLandmark {
  id: string
  name: LocalText
  words?: readonly string[]
  at?: readonly number[]
  stops?: readonly { stop: string; minutes: number }[]
  /** Stops that one is driven to and from as well, and alone where none is in reach on foot; only with `at`. */
  taxi?: readonly string[]
}

/** On foot: 4.5 km an hour, along ways that are a third longer than the straight line. */
const WALK = { metresPerMinute: 75, factor: 1.3, farthest: 1500 } as const

/** By taxi in a city: 30 km an hour, ways 1.4 times the straight line, and five minutes until one comes. */
const TAXI = { metresPerMinute: 500, factor: 1.4, wait: 5 } as const

export const walkMinutes = (metres: number): number => Math.ceil((metres * WALK.factor) / WALK.metresPerMinute)
export const taxiMinutes = (metres: number): number => TAXI.wait + Math.ceil((metres * TAXI.factor) / TAXI.metresPerMinute)

/** Metres from a position to a stop beyond which its journey is no answer: the nearest to Zhongshan is on the other side of a river. */
export const FAR_STOP = 10_000

/** Stops of one name this near to each other are one place. */
const ONE_PLACE = 800
/** Stops one may walk to, and be driven to, from a position: more only cost time to plan. */
const NEAREST = { walk: 8, taxi: 3 } as const

const positionOf = (at: readonly number[] | undefined): Position | undefined => at && { lat: at[0]!, lon: at[1]! }

/** A station is called 佛山西 by one operator and 佛山西站 by another. */
const bareName = ({ 'zh-Hans': name }: LocalText): string => name.replace(/[站 ]/g, '').toLowerCase()

/** What people mean by a name is first the railway station, and last a bus stop. */
const RANK: readonly Mode[] = ['high-speed', 'rail', 'metro', 'light-rail', 'ferry', 'shuttle', 'coach', 'bus']

export const rankOf = (mode: Mode | undefined): number => (mode ? RANK.indexOf(mode) : 0)

interface Growing extends Place {
  stops: Access[]
  operators: number[]
}

/** All places of a network: its stations, the control points that one can come to, and landmarks near its stops. */
export function placesOf(network: Network, landmarks: readonly WrittenLandmark[], pointAt: (point: PointId) => Position | undefined): Place[] {
  const stations = stationsOf(network)
  const byStop = new Map(stations.flatMap((place) => place.stops.map(({ stop }) => [network.stops[stop]!.id, place] as const)))
  const stopAt = new Map(network.stops.map(({ id }, stop) => [id, stop]))
  const own = landmarks.flatMap((written): Place[] => {
    const same = byStop.get(written.stops?.[0]?.stop ?? '')
    if (same && bareName(same.name) === bareName(written.name)) {
      same.words = [...same.words, ...LOCALES.map((locale) => written.name[locale]), ...(written.words ?? [])]
      return []
    }
    const stops = (written.stops ?? []).flatMap(({ stop: id, minutes }): Access[] => {
      const stop = stopAt.get(id)
      return stop === undefined ? [] : [{ stop, minutes }]
    })
    const at = positionOf(written.at)
    if (stops.length === 0 && !at) return []
    const taxi = (written.taxi ?? []).flatMap((id) => {
      const stop = stopAt.get(id)
      const there = stop !== undefined && stopPosition(network, stop, pointAt)
      return stop !== undefined && there && at ? [{ stop, metres: distanceMetres(at, there) }] : []
    })
    return [{ id: `at:${written.id}`, kind: 'landmark', name: written.name, words: written.words ?? [], ...(at && { at }), ...(taxi.length > 0 && { taxi }), stops, operators: [] }]
  })
  return [...own, ...pointsOf(network, pointAt), ...stations]
}

/** Where a stop is; either end of a control point is where the point is. */
function stopPosition({ stops }: Network, stop: number, pointAt: (point: PointId) => Position | undefined): Position | undefined {
  const { at, point } = stops[stop]!
  return point ? pointAt(point) : positionOf(at)
}

function stationsOf(network: Network): Growing[] {
  const byName = new Map<string, Growing[]>()
  const order = network.stops.flatMap(({ operator }, stop) => (operator < 0 ? [] : [stop]))
  const modeOf = (stop: number): Mode => network.operators[network.stops[stop]!.operator]!.mode
  order.sort((one, other) => rankOf(modeOf(one)) - rankOf(modeOf(other)) || one - other)
  const places: Growing[] = []
  for (const stop of order) {
    const { id, name, at: written, operator } = network.stops[stop]!
    const at = positionOf(written)
    const alike = byName.get(bareName(name)) ?? []
    const same = alike.find((place) => isOnePlace(network, place, stop, at))
    if (same) {
      same.stops.push({ stop, minutes: same.at && at ? walkMinutes(distanceMetres(same.at, at)) : 5 })
      if (!same.operators.includes(operator)) same.operators.push(operator)
    } else {
      const place: Growing = { id, kind: 'station', name, words: [], ...(at && { at }), stops: [{ stop, minutes: 0 }], operators: [operator], mode: modeOf(stop) }
      byName.set(bareName(name), [...alike, place])
      places.push(place)
    }
  }
  return places
}

/** Stations of one name on either side of the boundary, as Lo Wu and Luohu, are two. */
function isOnePlace(network: Network, { at: there, stops: [first] }: Place, stop: number, at: Position | undefined): boolean {
  if (isJoined(network, first!.stop, stop)) return true
  const [one, other] = [first!.stop, stop].map((each) => network.operators[network.stops[each]!.operator]!.place)
  return one === other && there !== undefined && at !== undefined && distanceMetres(there, at) <= ONE_PLACE
}

/** Whether the network has a way on foot from one stop to another. */
function isJoined({ walkStart, walkTo }: Network, from: number, to: number): boolean {
  for (let at = walkStart[from]!; at < walkStart[from + 1]!; at++) if (walkTo[at] === to) return true
  return false
}

/** Control points that lines or ways on foot lead to; who is at one may set out on either side, and who comes to one may pass it, though nothing goes on from there. */
function pointsOf({ stops, stopStart, walkStart, crossings }: Network, pointAt: (point: PointId) => Position | undefined): Place[] {
  const found = new Map<PointId, Access[]>()
  const isServed = (stop: number) => stopStart[stop]! < stopStart[stop + 1]! || walkStart[stop]! < walkStart[stop + 1]!
  for (const [stop, { point }] of stops.entries()) {
    if (point && (isServed(stop) || crossings.some(({ from, to, side }) => to === stop && side !== 'beyond' && isServed(from)))) found.set(point, [...(found.get(point) ?? []), { stop, minutes: 0 }])
  }
  return Array.from(found, ([point, access]): Place => {
    const at = pointAt(point)
    return { id: `point:${point}`, kind: 'point', name: POINT_NAMES[point], words: [], ...(at && { at }), stops: access, operators: [] }
  })
}

/** About what a taxi costs between a stop and a place, by metres of road; nothing where that is not known. */
type TaxiFare = (stop: number, metres: number) => Money | undefined

/** The way by taxi between a stop and a position. */
function driven(stop: number, metres: number, taxiFareTo: TaxiFare): Access {
  const fare = taxiFareTo(stop, Math.round(metres * TAXI.factor))
  return { stop, minutes: taxiMinutes(metres), by: 'taxi', ...(fare && { fare }) }
}

/**
 * The stops that a place can be reached from, and the minutes there: those it is made of, else those in reach on foot; and by taxi
 * those that it names besides, else, where none is in reach on foot, the nearest.
 */
export function accessOf(network: Network, place: Pick<Place, 'stops' | 'at' | 'taxi'>, taxiFareTo: TaxiFare = () => undefined): Access[] {
  const { taxi = [] } = place
  return [...reachedFrom(network, place, taxiFareTo), ...taxi.map(({ stop, metres }) => driven(stop, metres, taxiFareTo))]
}

function reachedFrom(network: Network, { stops, at, taxi }: Pick<Place, 'stops' | 'at' | 'taxi'>, taxiFareTo: TaxiFare): Access[] {
  if (stops.length > 0) return [...stops]
  if (!at) return []
  const near = network.stops
    .flatMap(({ at: written, operator }, stop) => (written && operator >= 0 ? [{ stop, metres: distanceMetres(at, positionOf(written)!) }] : []))
    .sort((one, other) => one.metres - other.metres)
  // A straight line may lead across the boundary.
  const side = near[0] && stopSide(network, near[0].stop)
  const walked = near.filter(({ stop, metres }) => metres <= WALK.farthest && stopSide(network, stop) === side).slice(0, NEAREST.walk)
  if (walked.length > 0 || taxi) return walked.map(({ stop, metres }) => ({ stop, minutes: walkMinutes(metres) }))
  return near.slice(0, NEAREST.taxi).map(({ stop, metres }) => driven(stop, metres, taxiFareTo))
}

/** Places nearest to a position first, those without a position left out. */
export function nearestPlaces(places: readonly Place[], from: Position, count: number): { place: Place; metres: number }[] {
  return places
    .flatMap((place) => (place.at ? [{ place, metres: distanceMetres(from, place.at) }] : []))
    .sort((one, other) => one.metres - other.metres || rankOf(one.place.mode) - rankOf(other.place.mode))
    .slice(0, count)
}

