/** Puts the files of all operators together into one pack. */
import { layoutOf, POINT_IDS, type PointId, type Side } from '../../src/domain/control-point/control-points'
import { isByBoarding } from '../../src/domain/journey/network'
import { idOfName, type Pack } from '../../src/domain/journey/pack'
import type { WrittenLine, WrittenOperator } from '../../src/facts/travel/operator-schema'
import { timeOfDay } from '../../src/domain/time/time-of-day'
import { RUN } from '../../src/domain/journey/runs'
import { packFares } from './fares'
import { withoutOvertaking } from './fifo'
import { textOfNumbers } from './number-text'
import { withPlainStops } from './plain'
import { headwayRuns, lessTheOneBefore, serviceMask, TENTHS, tripMask, wholeMinutes } from './runs'

/** Minutes from one vehicle to another in a station where nothing else is said. */
const CHANGE = 3

/** A route before its numbers are written. */
export interface Route {
  line: number
  stops: number[]
  boardBefore: number
  /** Minutes of arrival and departure after the first stop. */
  profiles: { arrivals: number[]; departures: number[] }[]
  services: { days: number; runs: number[] }[]
  /** The written line, and whether this is its way back. */
  of: WrittenLine
  isBack: boolean
}

export interface Place {
  operators: readonly WrittenOperator[]
  /** Position of a stop by `operator:station` or `point@side`. */
  stopAt: (name: string) => number
}

export function compileNetwork(written: readonly WrittenOperator[]): Pack {
  // Operators that share their gates stand together, so that the stops of a system do.
  const operators = [...written].sort((one, other) => order(systemOf(one), systemOf(other)) || order(one.id, other.id))
  const stationIds = operators.flatMap(({ id, stations }) => stations.map((station) => `${id}:${station.id}`))
  const points = POINT_IDS.flatMap((point) => endsOf(point).map((end) => `${point}@${end}`))
  const positions = new Map([...stationIds, ...points].map((name, at) => [name, at]))
  const stopAt = (name: string): number => {
    const at = positions.get(name)
    if (at === undefined) throw new RangeError(`there is no stop "${name}"`)
    return at
  }
  const place: Place = { operators, stopAt }
  const tripNames: string[] = []
  const lines: Pack['lines'][number][] = []
  const lineNames: WrittenLine['name'][] = []
  const systems: { id: string; currency: Pack['systems'][number][1]; operators: WrittenOperator[]; lines: Set<string> | undefined }[] = []
  const routes: Route[] = []
  for (const [index, operator] of operators.entries()) {
    const id = systemOf(operator)
    if (!systems.some((one) => one.id === id)) systems.push({ id, currency: operator.currency, operators: operators.filter((one) => systemOf(one) === id), lines: undefined })
    for (const line of operator.lines) {
      let system = systems.findIndex((one) => one.id === id)
      if (line.currency && line.currency !== operator.currency) {
        const own = `${id}/${line.currency.toLowerCase()}`
        system = systems.findIndex((one) => one.id === own)
        if (system < 0) system = systems.push({ id: own, currency: line.currency, operators: [operator], lines: new Set() }) - 1
        systems[system]!.lines!.add(line.id)
      }
      lines.push([line.id, line.colour ?? '', index, system])
      lineNames.push(line.name)
      routes.push(...routesOf(place, operator, line, lines.length - 1, tripNames))
    }
  }
  // Systems of another currency have no stops of their own, and must not stand between those that have.
  const inOrder = [...systems.filter((one) => !one.lines), ...systems.filter((one) => one.lines)]
  const renumbered = lines.map(([id, colour, operator, system]) => [id, colour, operator, inOrder.indexOf(systems[system]!)] as const)
  return withPlainStops({
    names: namesOf(operators, lineNames),
    operators: operators.map(({ id, mode, place: side, timetableAsOf, stations }) => [id, mode, side, timetableAsOf ?? '', stations.length]),
    systems: inOrder.map((one) => {
      const count = one.lines ? 0 : one.operators.reduce((sum, { stations }) => sum + stations.length, 0)
      const fares = packFares(one.operators, routes)
      return [one.id, one.currency, count, isThrough(one.operators[0]!) && !isByBoarding(fares) ? 1 : 0, fares]
    }),
    lines: renumbered,
    stops: operators.flatMap(({ stations }) => stations.map(({ id, name }) => (id === idOfName(name.en) ? '' : id))).join(' '),
    ...positionsOf(operators),
    points,
    crossings: crossingsOf(points),
    patterns: textOfNumbers(routes.flatMap(patternOf)),
    services: textOfNumbers(routes.flatMap(({ services }, route) => services.flatMap(({ days, runs }) => [route, days, runs.length / RUN, ...lessTheOneBefore(runs)]))),
    tripNames: tripNames.join(' '),
    gates: routes.flatMap((route, index) => gatesOf(place, operators[lines[route.line]![2]]!, route, index)),
    changeMinutes: textOfNumbers([...operators.flatMap(({ stations }) => stations.map(({ changeMinutes = CHANGE }) => changeMinutes)), ...points.map(() => 0)]),
    walks: textOfNumbers(walksOf(place)),
  })
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const systemOf = ({ id, fares }: WrittenOperator): string => ('system' in fares && fares.system) || id

const isThrough = ({ mode, fares }: WrittenOperator): boolean => ('isThrough' in fares ? fares.isThrough : undefined) ?? (mode === 'metro' || mode === 'light-rail')

/** Both sides of a point, or its one side and the bridge, sea or air beyond. */
function endsOf(point: PointId): [Side, Side | 'beyond'] {
  const { sides } = layoutOf(point)
  return [sides[0]!, sides[1] ?? 'beyond']
}

function crossingsOf(points: readonly string[]): Pack['crossings'] {
  return POINT_IDS.flatMap((point) => {
    const [one, other] = endsOf(point)
    const [from, to] = [points.indexOf(`${point}@${one}`), points.indexOf(`${point}@${other}`)]
    return [
      [from, to, point, other],
      [to, from, point, one],
    ] as const
  })
}

function namesOf(operators: readonly WrittenOperator[], lines: readonly WrittenLine['name'][]): string[] {
  const names = [...operators.map(({ name }) => name), ...lines, ...operators.flatMap(({ stations }) => stations.map(({ name }) => name))]
  const column = (word: (name: (typeof names)[number]) => string) => names.map(word).join('\n')
  return [
    column((name) => name['zh-Hans']),
    column((name) => (name['zh-Hant'] === name['zh-Hans'] ? '' : name['zh-Hant'])),
    column((name) => name.en),
    column(({ en, pt = en }) => (pt === en ? '' : pt)),
  ]
}

function positionsOf(operators: readonly WrittenOperator[]): Pick<Pack, 'at' | 'unplaced'> {
  let [lat, lon] = [0, 0]
  const positions = operators.flatMap(({ stations }) => stations.map(({ at }) => at))
  const moves = positions.flatMap((at) => {
    if (!at) return []
    const [north, east] = at.map((degrees) => Math.round(degrees * 10_000)) as [number, number]
    const moved = [north - lat, east - lon]
    ;[lat, lon] = [north, east]
    return moved
  })
  return { at: textOfNumbers(moves), unplaced: textOfNumbers(positions.flatMap((at, stop) => (at ? [] : [stop]))) }
}

function routesOf({ stopAt }: Place, { id }: WrittenOperator, line: WrittenLine, index: number, tripNames: string[]): Route[] {
  const stop = (station: string) => stopAt(`${id}:${station}`)
  return [...headwayRoutes(line, index, stop), ...tripRoutes(line, index, stop, tripNames)]
}

function headwayRoutes(line: WrittenLine, index: number, stop: (station: string) => number): Route[] {
  const { service = [], minutes, minutesBack, stations, loop } = line
  if (!minutes || service.length === 0) return []
  const days = service.map((one) => one.days)
  return [false, true].flatMap((isBack): Route[] => {
    const way = isBack ? 1 : 0
    const ways = service.filter(({ first, last }) => first[way] !== null && last[way] !== null)
    if (ways.length === 0) return []
    const there = isBack ? [...stations].reverse() : stations
    const hops = isBack ? (minutesBack ?? [...minutes].reverse()) : minutes
    const runs = ways.map(({ days: on, first, last, headway, headwayBack = headway }) => ({ days: serviceMask(on, days), runs: headwayRuns(first[way]!, last[way]!, isBack ? headwayBack : headway, 0) }))
    const route = (ids: readonly string[], times: readonly number[], boardBefore: number, services: Route['services']): Route => {
      const whole = wholeMinutes(times)
      return { line: index, stops: ids.map(stop), boardBefore, profiles: [{ arrivals: whole, departures: whole }], services, of: line, isBack }
    }
    if (!loop) return [route(there, hops, there.length - 1, runs)]
    const round = [...there, there[0]!]
    const lap = hops.reduce((sum, one) => sum + one, 0)
    // Who stays on is taken round once more, but for the last vehicles, of which nobody says that they go on.
    return [
      route([...there, ...round], [...hops, ...hops], there.length, runs.map(({ days: on, runs: all }) => ({ days: on, runs: departuresWhere(all, (beforeLast) => beforeLast >= lap) }))),
      route(round, hops, there.length, runs.map(({ days: on, runs: all }) => ({ days: on, runs: departuresWhere(all, (beforeLast) => beforeLast < lap) }))),
    ].filter(({ services }) => services.some((one) => one.runs.length > 0))
  })
}

/** Those departures of a service whose minutes before its last one are wanted; such as follow each other by its headway stay one run. */
function departuresWhere(runs: readonly number[], isWanted: (beforeLast: number) => boolean): number[] {
  const last = runs[runs.length - RUN]!
  const kept: [from: number, until: number, every: number, profile: number, name: number][] = []
  for (let at = 0; at < runs.length; at += RUN) {
    const [start, until, every, profile, name] = runs.slice(at, at + RUN) as [number, number, number, number, number]
    let inRun = 0
    for (let count = 0, minute = start; minute < until; minute = start + Math.floor((++count * every) / TENTHS)) {
      if (!isWanted(last - minute)) continue
      const run = kept[kept.length - 1]
      const goesOn = inRun > 0 && minute === run![0] + Math.floor((inRun * every) / TENTHS)
      if (goesOn) run![1] = minute + 1
      else kept.push([minute, minute + 1, every, profile, name])
      inRun = goesOn ? inRun + 1 : 1
    }
  }
  return kept.flat()
}

function tripRoutes(line: WrittenLine, index: number, stop: (station: string) => number, tripNames: string[]): Route[] {
  const patterns = new Map<string, { stations: string[]; trips: { arrivals: number[]; departures: number[]; days: number; name: string | undefined }[] }>()
  for (const { days, name, stops } of line.trips ?? []) {
    const stations = stops.map(([station]) => station)
    const key = stations.join(' ')
    const pattern = patterns.get(key) ?? { stations, trips: [] }
    patterns.set(key, pattern)
    pattern.trips.push({ arrivals: stops.map(([, at]) => timeOfDay(at)), departures: stops.map(([, , at]) => timeOfDay(at)), days: tripMask(days), name })
  }
  return [...patterns.values()].flatMap(({ stations, trips }) =>
    withoutOvertaking(trips).map((group): Route => {
      const profiles: Route['profiles'] = []
      const services = new Map<number, number[]>()
      for (const { arrivals, departures, days, name } of group) {
        const start = departures[0]!
        const profile = { arrivals: arrivals.map((at, position) => (position === 0 ? 0 : at - start)), departures: departures.map((at, position) => (position === departures.length - 1 ? arrivals[position]! - start : at - start)) }
        let known = profiles.findIndex((one) => String([one.arrivals, one.departures]) === String([profile.arrivals, profile.departures]))
        if (known < 0) known = profiles.push(profile) - 1
        services.set(days, [...(services.get(days) ?? []), start, start + 1, 0, known, name === undefined ? -1 : tripNames.push(name) - 1])
      }
      return { line: index, stops: stations.map(stop), boardBefore: stations.length - 1, profiles, services: Array.from(services, ([days, runs]) => ({ days, runs })), of: line, isBack: false }
    }),
  )
}

function patternOf({ line, stops, boardBefore, profiles }: Route): number[] {
  const deltas = stops.map((stop, at) => stop - (stops[at - 1] ?? 0))
  const stands = profiles.some(({ arrivals, departures }) => arrivals.some((arrival, at) => arrival !== departures[at]))
  const times = profiles.flatMap(({ arrivals, departures }) =>
    arrivals.flatMap((arrival, at) => {
      const hop = arrival - departures[at - 1]!
      return at === 0 ? [] : stands && at < arrivals.length - 1 ? [hop, departures[at]! - arrival] : [hop]
    }),
  )
  return [line, stops.length, boardBefore, stands ? profiles.length : -profiles.length, ...deltas, ...times]
}

function gatesOf({ stopAt }: Place, { id }: WrittenOperator, { of, isBack, stops }: Route, index: number): Pack['gates'][number][] {
  return (of.passes ?? []).flatMap(({ after, point, to }) => {
    const sides = endsOf(point as PointId)
    const out = stops.indexOf(stopAt(`${id}:${after}`))
    if (out < 0) return []
    const position = isBack ? out - 1 : out
    const side = isBack ? sides.find((one) => one !== to)! : to
    return position < 0 || position >= stops.length - 1 ? [] : [[index, position, point as PointId, side] as const]
  })
}

/** Vehicles of these go from beyond a point that has one side. */
const GO_BEYOND = new Set(['ferry', 'shuttle'])

function walksOf({ operators, stopAt }: Place): number[] {
  const found = new Map<string, number[]>()
  const systemAt = new Map(operators.flatMap((operator) => operator.stations.map((station) => [`${operator.id}:${station.id}`, systemOf(operator)])))
  const add = (from: number, to: number, minutes: number, inside: number) => {
    const key = `${from} ${to}`
    const known = found.get(key)
    if (!known || minutes < known[2]!) found.set(key, [from, to, minutes, inside])
  }
  for (const operator of operators) {
    const nameOf = (end: string, side: Side | 'beyond' | undefined): string => {
      if (!end.startsWith('control-point:')) return end.includes(':') ? end : `${operator.id}:${end}`
      const point = end.slice('control-point:'.length) as PointId
      const ends = endsOf(point)
      const own = ends.includes(operator.place) && !(ends[1] === 'beyond' && GO_BEYOND.has(operator.mode)) ? operator.place : ends[1]
      return `${point}@${side ?? own}`
    }
    for (const { from, to, minutes, minutesBack = minutes, side, isOutside } of operator.transfers) {
      const [one, other] = [nameOf(from, side), nameOf(to, side)]
      if (one === other) continue
      const isInside = !isOutside && systemAt.has(one) && systemAt.get(one) === systemAt.get(other) ? 1 : 0
      add(stopAt(one), stopAt(other), minutes, isInside)
      add(stopAt(other), stopAt(one), minutesBack, isInside)
    }
  }
  return [...found.values()].flat()
}
