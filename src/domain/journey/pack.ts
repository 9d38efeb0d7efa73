import type { PointId, Side } from '../control-point/control-points'
import { LOCALES, type LocalText } from '../locale/locale'
import type { Currency } from '../money/money'
import { numbersOf } from '../record/packed-numbers'
import type { Amounts, Concession, FareTable, Gate, Mode, Network, Operator, Service, Stop, System } from './network'
import { RUN } from './runs'
import { patternsOf, stopRoutesOf, walksOf } from './tables'

/** Whole numbers as a text, see `domain/record/packed-numbers`. */
type Numbers = string

/** Fares as a pack carries them; `matrix` holds the half above the diagonal where both ways cost the same, and -1 for an amount that is not known. */
export type PackedFares = { classes: readonly string[]; concessions: readonly Concession[] } & (
  | { kind: 'none' }
  | { kind: 'matrix'; isSymmetric: boolean; of: Numbers; amounts: Numbers }
  /** `hops` and `exceptions` by threes: the first stop less that of the three before, the other less the first, and what holds between them. */
  | { kind: 'distance'; hops: Numbers; steps: readonly (readonly [upTo: number, amounts: Amounts])[]; exceptions: Numbers }
  | { kind: 'boarding'; of: readonly (readonly [route: number, amounts: readonly Amounts[]])[] }
)

/** A network as the app ships it: made by `tools/network`, as small as is still simple. Lists of numbers are read from left to right. */
export interface Pack {
  /** Names of operators, then lines, then stops, each on a line; an empty one is the same as in the language before it that is alike. */
  names: readonly string[]
  /** Stops of an operator stand together, in the order of operators. */
  operators: readonly (readonly [id: string, mode: Mode, place: Side, timetableAsOf: string, stops: number])[]
  systems: readonly (readonly [id: string, currency: Currency, stops: number, isThrough: 0 | 1, fares: PackedFares])[]
  lines: readonly (readonly [id: string, colour: string, operator: number, system: number])[]
  /** Ids of stations within their operators; an empty one is made of the English name, see `idOfName`. Ends of crossings stand last. */
  stops: string
  /** Ten-thousandths of a degree north and east, each less the one before; those of `unplaced` stops are left out. */
  at: Numbers
  unplaced: Numbers
  /** `lo-wu@mainland` and so on. */
  points: readonly string[]
  /** Pairs of ends, by their positions in `points`. */
  crossings: readonly (readonly [from: number, to: number, point: PointId, side: Side | 'beyond'])[]
  /** See `patternsOf`. */
  patterns: Numbers
  /** Route, days, how many runs, then of each run the first minute less the last of the run before, how long it is, and headway, profile and name less those before. */
  services: Numbers
  tripNames: string
  gates: readonly (readonly [route: number, position: number, point: PointId, to: Side | 'beyond'])[]
  /** Of a plain stop, see `Network`, the complement: below nought. */
  changeMinutes: Numbers
  /** Fours of from, to, minutes, and 1 inside the gates; one way each. */
  walks: Numbers
}

/** Makes the planner's network of a pack; takes a few milliseconds, and is done once. */
export function unpackNetwork(pack: Pack): Network {
  const name = nameReader(pack.names)
  const operators = pack.operators.map(([id, mode, place, timetableAsOf], at): Operator => ({ id, mode, place, timetableAsOf, name: name(at) }))
  const lines = pack.lines.map(([id, colour, operator, system], at) => ({ id, operator, system, name: name(operators.length + at), ...(colour && { colour }) }))
  const systems = systemsOf(pack)
  const stops = stopsOf(pack, systems, (at) => name(operators.length + lines.length + at))
  const firstPoint = stops.length - pack.points.length
  const patterns = patternsOf(numbersOf(pack.patterns))
  const changes = numbersOf(pack.changeMinutes)
  return {
    stops,
    operators,
    systems,
    lines,
    tripNames: pack.tripNames ? pack.tripNames.split(' ') : [],
    ...patterns,
    routeSystem: Uint16Array.from(patterns.routeLine, (line) => lines[line]!.system),
    services: servicesOf(numbersOf(pack.services)),
    gates: pack.gates.map(([route, position, point, to]): Gate => ({ route, position, point, to })),
    ...stopRoutesOf(stops.length, patterns),
    changeMinutes: Uint8Array.from(changes, (minutes) => (minutes < 0 ? ~minutes : minutes)),
    isPlain: Uint8Array.from(changes, (minutes) => Number(minutes < 0)),
    ...walksOf(stops.length, numbersOf(pack.walks)),
    crossings: pack.crossings.map(([from, to, point, side]) => ({ from: firstPoint + from, to: firstPoint + to, point, side })),
  }
}

function nameReader(packed: readonly string[]): (at: number) => LocalText {
  const [hans, hant, en, pt] = packed.map((names) => names.split('\n')) as [string[], string[], string[], string[]]
  return (at) => {
    const first = hans[at]!
    const english = en[at]!
    return { 'zh-Hans': first, 'zh-Hant': hant[at] || first, en: english, pt: pt[at] || english }
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

function threes(packed: Numbers): [number, number, number][] {
  const numbers = numbersOf(packed)
  const found: [number, number, number][] = []
  for (let at = 0, one = 0; at < numbers.length; at += 3) {
    one += numbers[at]!
    found.push([one, one + numbers[at + 1]!, numbers[at + 2]!])
  }
  return found
}

function rowsOf(packed: Numbers, columns: number): Amounts[] {
  const amounts = Array.from(numbersOf(packed), (amount) => (amount < 0 ? null : amount))
  return Array.from({ length: amounts.length / columns }, (_, row) => amounts.slice(row * columns, (row + 1) * columns))
}

/** Tables are read out when a fare is first asked for: most journeys go through two or three systems. */
function faresOf(fares: PackedFares, count: number): FareTable {
  if (fares.kind === 'none') return fares
  if (fares.kind === 'boarding') return { ...fares, of: new Map(fares.of) }
  if (fares.kind === 'distance') {
    const [hops, exceptions] = [once(() => threes(fares.hops)), once(() => threes(fares.exceptions))]
    return {
      ...fares,
      steps: fares.steps.map(([upTo, amounts]) => ({ upTo, amounts })),
      get hops() {
        return hops()
      },
      get exceptions() {
        return exceptions()
      },
    }
  }
  const [of, amounts] = [once(() => matrixOf(fares, count)), once(() => rowsOf(fares.amounts, fares.classes.length))]
  return {
    ...fares,
    get of() {
      return of()
    },
    get amounts() {
      return amounts()
    },
  }
}

/** What is made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

function matrixOf({ of: packed, isSymmetric }: PackedFares & { kind: 'matrix' }, count: number): Int16Array {
  const cells = numbersOf(packed)
  const of = new Int16Array(count * count).fill(-1)
  let next = 0
  for (let from = 0; from < count; from++) {
    for (let to = isSymmetric ? from + 1 : 0; to < count; to++) {
      of[from * count + to] = cells[next]!
      if (isSymmetric) of[to * count + from] = cells[next]!
      next++
    }
  }
  return of
}

/** What the id of a station is where nobody chose another: its English name in small letters. Of many names, each on a line, it makes all ids at once. */
export const idOfName = (name: string): string => name.toLowerCase().split(' ').join('-')

function stopsOf(pack: Pack, systems: readonly System[], name: (at: number) => LocalText): Stop[] {
  const ids = pack.stops.split(' ')
  const ownIds = idOfName(pack.names[LOCALES.indexOf('en')]!).split('\n')
  const firstName = pack.operators.length + pack.lines.length
  const moves = numbersOf(pack.at)
  const unplaced = new Set(numbersOf(pack.unplaced))
  const stops: Stop[] = []
  let lat = 0
  let lon = 0
  let cursor = 0
  let system = 0
  for (const [operator, [operatorId, , , , count]] of pack.operators.entries()) {
    for (let of = 0; of < count; of++) {
      const at = stops.length
      while (at >= systems[system]!.first + systems[system]!.count) system++
      const isPlaced = !unplaced.has(at)
      const stop: Stop = { id: `${operatorId}:${ids[at] || ownIds[firstName + at]!}`, name: name(at), system, operator }
      if (isPlaced) stop.at = [(lat += moves[cursor++]!) / 10_000, (lon += moves[cursor++]!) / 10_000]
      stops.push(stop)
    }
  }
  const nameless: LocalText = { 'zh-Hans': '', 'zh-Hant': '', en: '', pt: '' }
  for (const id of pack.points) stops.push({ id, name: nameless, system: -1, operator: -1, point: id.split('@')[0] as PointId })
  return stops
}

function servicesOf(packed: ArrayLike<number>): Service[] {
  const services: Service[] = []
  for (let at = 0; at < packed.length; ) {
    const route = packed[at++]!
    const days = packed[at++]!
    const runs = new Int16Array(packed[at++]! * RUN)
    let last = 0
    let every = 0
    let profile = 0
    let name = -1
    for (let cell = 0; cell < runs.length; cell += RUN, at += RUN) {
      runs[cell] = last + packed[at]!
      last = runs[cell]! + packed[at + 1]!
      runs[cell + 1] = last + 1
      runs[cell + 2] = every += packed[at + 2]!
      runs[cell + 3] = profile += packed[at + 3]!
      runs[cell + 4] = name += packed[at + 4]!
    }
    services.push({ route, days, runs })
  }
  return services
}
