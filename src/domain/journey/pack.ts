import type { PointId, Side } from '../control-point/control-points'
import { LOCALES, type LocalText } from '../locale/locale'
import type { Currency } from '../money/money'
import { recordOf } from '../record/record'
import type { Amounts, Concession, FareTable, Gate, Mode, Network, Operator, Service, Stop, System } from './network'
import { patternsOf, stopRoutesOf, walksOf } from './tables'

/** Fares as a pack carries them; `matrix` holds the half above the diagonal where both ways cost the same. */
export type PackedFares = { classes: readonly string[]; concessions: readonly Concession[] } & (
  | { kind: 'none' }
  | { kind: 'matrix'; isSymmetric: boolean; of: readonly number[]; amounts: readonly Amounts[] }
  | { kind: 'distance'; hops: readonly number[]; steps: readonly (readonly [upTo: number, amounts: Amounts])[]; exceptions: readonly number[] }
  | { kind: 'boarding'; of: readonly (readonly [route: number, amounts: readonly Amounts[]])[] }
)

/** A network as the app ships it: made by `tools/network`, as small as JSON goes. Lists of numbers are read from left to right. */
export interface Pack {
  /** Names of operators, then lines, then stops, each on a line; an empty one is the same as in the language before it that is alike. */
  names: readonly string[]
  operators: readonly (readonly [id: string, mode: Mode, place: Side, timetableAsOf: string])[]
  systems: readonly (readonly [id: string, currency: Currency, stops: number, isThrough: 0 | 1, fares: PackedFares])[]
  lines: readonly (readonly [id: string, colour: string, operator: number, system: number])[]
  /** Ids of stations within their operators, in the order of systems, and the operator of each; ends of crossings stand last. */
  stops: string
  stopOperators: readonly number[]
  /** Ten-thousandths of a degree north and east, each less the one before; `null` where there is none. */
  at: readonly (number | null)[]
  /** `lo-wu@mainland` and so on. */
  points: readonly string[]
  /** Pairs of ends, by their positions in `points`. */
  crossings: readonly (readonly [from: number, to: number, point: PointId, side: Side | 'beyond'])[]
  /** See `patternsOf`. */
  patterns: readonly number[]
  /** Route, days, how many runs, then the runs. */
  services: readonly number[]
  tripNames: string
  gates: readonly (readonly [route: number, position: number, point: PointId, to: Side | 'beyond'])[]
  changeMinutes: readonly number[]
  /** Fours of from, to, minutes, and 1 inside the gates; one way each. */
  walks: readonly number[]
}

/** Makes the planner's network of a pack; takes a few milliseconds, and is done once. */
export function unpackNetwork(pack: Pack): Network {
  const name = nameReader(pack.names)
  const operators = pack.operators.map(([id, mode, place, timetableAsOf], at): Operator => ({ id, mode, place, timetableAsOf, name: name(at) }))
  const lines = pack.lines.map(([id, colour, operator, system], at) => ({ id, operator, system, name: name(operators.length + at), ...(colour && { colour }) }))
  const systems = systemsOf(pack)
  const stops = stopsOf(pack, systems, (at) => name(operators.length + lines.length + at))
  const firstPoint = stops.length - pack.points.length
  const patterns = patternsOf(pack.patterns)
  return {
    stops,
    operators,
    systems,
    lines,
    tripNames: pack.tripNames ? pack.tripNames.split(' ') : [],
    ...patterns,
    routeSystem: Uint16Array.from(patterns.routeLine, (line) => lines[line]!.system),
    services: servicesOf(pack.services),
    gates: pack.gates.map(([route, position, point, to]): Gate => ({ route, position, point, to })),
    ...stopRoutesOf(stops.length, patterns),
    changeMinutes: Uint8Array.from(pack.changeMinutes),
    ...walksOf(stops.length, pack.walks),
    crossings: pack.crossings.map(([from, to, point, side]) => ({ from: firstPoint + from, to: firstPoint + to, point, side })),
  }
}

function nameReader(packed: readonly string[]): (at: number) => LocalText {
  const [hans, hant, en, pt] = packed.map((names) => names.split('\n')) as [string[], string[], string[], string[]]
  return (at) => {
    const words = [hans[at]!, hant[at] || hans[at]!, en[at]!, pt[at] || en[at]!]
    return recordOf(LOCALES.map((locale, column) => [locale, words[column]!])) as LocalText
  }
}

function systemsOf(pack: Pack): System[] {
  let first = 0
  return pack.systems.map(([id, currency, count, isThrough, fares]) => {
    const system = { id, currency, first, count, isThrough: isThrough === 1, fares: faresOf(fares, count) }
    first += count
    return system
  })
}

function threes(numbers: readonly number[]): [number, number, number][] {
  const found: [number, number, number][] = []
  for (let at = 0; at < numbers.length; at += 3) found.push([numbers[at]!, numbers[at + 1]!, numbers[at + 2]!])
  return found
}

function faresOf(fares: PackedFares, count: number): FareTable {
  if (fares.kind === 'none') return fares
  if (fares.kind === 'boarding') return { ...fares, of: new Map(fares.of) }
  if (fares.kind === 'distance') {
    return { ...fares, hops: threes(fares.hops), exceptions: threes(fares.exceptions), steps: fares.steps.map(([upTo, amounts]) => ({ upTo, amounts })) }
  }
  const of = new Int16Array(count * count).fill(-1)
  let next = 0
  for (let from = 0; from < count; from++) {
    for (let to = fares.isSymmetric ? from + 1 : 0; to < count; to++) {
      of[from * count + to] = fares.of[next]!
      if (fares.isSymmetric) of[to * count + from] = fares.of[next]!
      next++
    }
  }
  return { ...fares, of }
}

function stopsOf(pack: Pack, systems: readonly System[], name: (at: number) => LocalText): Stop[] {
  const ids = pack.stops ? pack.stops.split(' ') : []
  const stops: Stop[] = []
  let [lat, lon] = [0, 0]
  let cursor = 0
  let system = 0
  for (const [at, id] of ids.entries()) {
    while (at >= systems[system]!.first + systems[system]!.count) system++
    const north = pack.at[cursor++]!
    const isPlaced = north !== null
    if (isPlaced) [lat, lon] = [lat + north, lon + pack.at[cursor++]!]
    const operator = pack.stopOperators[at]!
    stops.push({ id: `${pack.operators[operator]![0]}:${id}`, name: name(at), system, operator, ...(isPlaced && { at: [lat / 10_000, lon / 10_000] as const }) })
  }
  const nameless = recordOf(LOCALES.map((locale) => [locale, ''])) as LocalText
  for (const id of pack.points) stops.push({ id, name: nameless, system: -1, operator: -1, point: id.split('@')[0] as PointId })
  return stops
}

function servicesOf(packed: readonly number[]): Service[] {
  const services: Service[] = []
  for (let at = 0; at < packed.length; ) {
    const end = at + 3 + packed[at + 2]! * 5
    services.push({ route: packed[at]!, days: packed[at + 1]!, runs: Int16Array.from(packed.slice(at + 3, end)) })
    at = end
  }
  return services
}
