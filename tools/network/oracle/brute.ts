/**
 * A planner written apart, to judge ours by: it reads what operators wrote, lists every vehicle of three days one by one, and follows
 * every way through them. It shares types with the planner and nothing else, and is as slow as it is simple.
 */
import type { PointId, Side } from '../../../src/domain/control-point/control-points'
import type { Access, Conditions, Question } from '../../../src/domain/journey/journey'
import { addDays, type CivilDate } from '../../../src/domain/time/civil'
import type { WrittenLine, WrittenOperator } from '../../../src/facts/travel/operator-schema'
import { fare, shares } from './fare'

type End = Side | 'beyond'

/** What is written, with names of stops in place of positions. */
export interface World {
  operators: readonly WrittenOperator[]
  conditions: Conditions
  /** Ends of a control point. */
  endsOf: (point: PointId) => readonly [End, End]
  /** Name of a stop by its position in the compiled network. */
  nameOf: (stop: number) => string
}

interface Call {
  stop: string
  arrival: number
  departure: number
}

interface Vehicle {
  operator: WrittenOperator
  line: WrittenLine
  calls: Call[]
  /** Calls from which one may board. */
  boards: number
}

/** The five things that count. */
export interface Outcome {
  departure: number
  arrival: number
  worth: number
  isAtLeast: boolean
  rides: number
  walking: number
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

const KINDS = ['workday', 'friday', 'saturday', 'sunday', 'holiday']
const RUNS: Record<string, string[]> = {
  daily: KINDS,
  workday: ['workday', 'friday'],
  friday: ['friday'],
  saturday: ['saturday'],
  sunday: ['sunday'],
  holiday: ['holiday'],
  'sunday-holiday': ['sunday', 'holiday'],
  'weekend-holiday': ['saturday', 'sunday', 'holiday'],
}

/** The service of a line that holds on a kind of day: the one that names the fewest kinds. */
function serviceOn(line: WrittenLine, kind: string) {
  return [...(line.service ?? [])].filter(({ days }) => RUNS[days]!.includes(kind)).sort((one, other) => RUNS[one.days]!.length - RUNS[other.days]!.length)[0]
}

/** Every departure of a service, one after the other. */
function departures(first: string, last: string, headway: readonly (readonly [string, number])[]): number[] {
  const found: number[] = []
  let at = 0
  let start = clock(first)
  const end = clock(last)
  while (start < end) {
    while (at + 1 < headway.length && clock(headway[at + 1]![0]) <= start) at++
    // From here on by one headway, counted from here so that halves of minutes are not lost.
    const next = at + 1 < headway.length ? Math.min(end, clock(headway[at + 1]![0])) : end
    let step = 0
    let minute = start
    for (; minute < next; minute = start + Math.floor(step * headway[at]![1] + 1e-9)) {
      found.push(minute)
      step++
    }
    start = minute
  }
  return [...found, end]
}

function vehiclesOn(operator: WrittenOperator, line: WrittenLine, kind: string, midnight: number): Vehicle[] {
  const named = (station: string) => `${operator.id}:${station}`
  const found: Vehicle[] = []
  for (const { days, stops } of line.trips ?? []) {
    if (!RUNS[days]!.includes(kind)) continue
    const calls = stops.map(([station, arrival, departure], at) => ({ stop: named(station), arrival: midnight + clock(arrival), departure: midnight + clock(at === stops.length - 1 ? arrival : departure) }))
    found.push({ operator, line, calls, boards: calls.length - 1 })
  }
  const service = line.minutes && serviceOn(line, kind)
  for (const way of service ? [0, 1] : []) {
    const { first, last, headway, headwayBack = headway } = service!
    if (first[way] === null || last[way] === null) continue
    const stations = way === 0 ? [...line.stations] : [...line.stations].reverse()
    const hops = way === 0 ? [...line.minutes!] : (line.minutesBack ?? [...line.minutes!].reverse())
    const lap = hops.reduce((sum, one) => sum + one, 0)
    for (const start of departures(first[way]!, last[way]!, way === 0 ? headway : headwayBack)) {
      const goesOn = line.loop && clock(last[way]!) - start >= lap
      const round = line.loop ? [...stations, stations[0]!] : stations
      const ids = goesOn ? [...stations, ...round] : round
      const times = goesOn ? [...hops, ...hops] : hops
      let sum = 0
      const calls = ids.map((station, at) => {
        if (at > 0) sum += times[at - 1]!
        const minute = midnight + start + Math.round(sum)
        return { stop: named(station), arrival: minute, departure: minute }
      })
      found.push({ operator, line, calls, boards: line.loop ? stations.length : calls.length - 1 })
    }
  }
  return found
}

const DAY = 1440

const knownDays = new Map<string, CivilDate>()
function dayAfter(day: CivilDate, ahead: number): CivilDate {
  const key = `${day} ${ahead}`
  const known = knownDays.get(key) ?? addDays(day, ahead)
  knownDays.set(key, known)
  return known
}

function isOpenAt({ conditions }: World, day: CivilDate, point: PointId, to: End, minute: number): boolean {
  const date = dayAfter(day, Math.floor(minute / DAY))
  const inDay = ((minute % DAY) + DAY) % DAY
  return conditions.passages(point, to, date).some(({ from, to: until }) => from <= inDay && inDay < until)
}

/** Whether all control points that a vehicle passes are open when it leaves the stop before them. */
function finds(world: World, day: CivilDate, { operator, line, calls }: Vehicle): boolean {
  const isBack = calls.length > 1 && line.stations.indexOf(calls[0]!.stop.split(':')[1]!) > line.stations.indexOf(calls[1]!.stop.split(':')[1]!)
  return (line.passes ?? []).every(({ after, point, to }) => {
    const at = calls.findIndex(({ stop }) => stop === `${operator.id}:${after}`) - (isBack ? 1 : 0)
    if (at < 0 || at >= calls.length - 1) return true
    const side = isBack ? world.endsOf(point as PointId).find((end) => end !== to)! : to
    return isOpenAt(world, day, point as PointId, side, calls[at]!.departure)
  })
}

/** Every call at which one may board, by its stop. */
export type Departures = ReadonlyMap<string, readonly { vehicle: Vehicle; board: number }[]>

export function departuresOf(world: World, day: CivilDate): Departures {
  const found = new Map<string, { vehicle: Vehicle; board: number }[]>()
  for (const vehicle of vehicles(world, day)) {
    for (let board = 0; board < vehicle.boards; board++) {
      const { stop } = vehicle.calls[board]!
      if (!found.has(stop)) found.set(stop, [])
      found.get(stop)!.push({ vehicle, board })
    }
  }
  return found
}

function vehicles(world: World, day: CivilDate): Vehicle[] {
  return world.operators.flatMap((operator) =>
    operator.lines.flatMap((line) =>
      [-1, 0, 1].flatMap((ahead) => vehiclesOn(operator, line, KINDS[world.conditions.dayType(operator.place, dayAfter(day, ahead))]!, ahead * DAY).filter((vehicle) => finds(world, day, vehicle))),
    ),
  )
}

/** Ways on foot as written: both ways, and whether one stays inside the gates. */
function walks({ operators, endsOf }: World): { from: string; to: string; minutes: number; isInside: boolean }[] {
  const owner = new Map(operators.flatMap((operator) => operator.stations.map(({ id }) => [`${operator.id}:${id}`, shares(operator)])))
  const all = operators.flatMap((operator) =>
    operator.transfers.flatMap(({ from, to, minutes, minutesBack, side, isOutside }) => {
      const full = (end: string) => {
        if (!end.startsWith('control-point:')) return end.includes(':') ? end : `${operator.id}:${end}`
        const point = end.slice(14) as PointId
        const ends = endsOf(point)
        const goesBeyond = ends.includes('beyond') && ['ferry', 'shuttle'].includes(operator.mode)
        return `${point}@${side ?? (ends.includes(operator.place) && !goesBeyond ? operator.place : ends[1])}`
      }
      const [one, other] = [full(from), full(to)]
      const isInside = !isOutside && owner.get(one) !== undefined && owner.get(one) === owner.get(other)
      return [
        { from: one, to: other, minutes, isInside },
        { from: other, to: one, minutes: minutesBack ?? minutes, isInside },
      ]
    }),
  )
  // Where two are written between the same stops, the shorter holds.
  return all.filter((one, at) => !all.some((other, then) => other.from === one.from && other.to === one.to && (other.minutes < one.minutes || (other.minutes === one.minutes && then < at))))
}

/** Of a world or a question, worked out once. */
function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
}

const walksFrom = onceFor((world: World) => {
  const byStop = new Map<string, ReturnType<typeof walks>>()
  for (const walk of walks(world)) byStop.set(walk.from, [...(byStop.get(walk.from) ?? []), walk])
  return byStop
})
const changesAt = onceFor((world: World) => new Map<string, number>(world.operators.flatMap((operator) => operator.stations.map(({ id, changeMinutes = 3 }) => [`${operator.id}:${id}`, changeMinutes] as const))))
const faresFor = onceFor((_: Question) => new Map<string, number | undefined>())

interface State {
  stop: string
  time: number
  ready: number
  worth: number
  isAtLeast: boolean
  rides: number
  walking: number
  /** Behind whose gates, since where. */
  inside?: { payer: WrittenOperator; from: string }
}

/** Everything that can come of leaving at a minute, as the best outcomes. */
export function outcomes(world: World, question: Question, day: CivilDate, minute: number, all: Departures, latest = Infinity): Outcome[] {
  const { conditions } = world
  const feet = walksFrom(world)
  const days = [0, 1, 2].map((ahead) => dayAfter(day, ahead))
  const fares = faresFor(question)
  const best = new Map<string, State[]>()
  const queue: State[] = []
  const price = (payer: WrittenOperator, line: WrittenLine | undefined, from: string, to: string, isBack: boolean): number | undefined => {
    const key = [payer.id, line?.id, from, to, isBack].join()
    if (!fares.has(key)) fares.set(key, fare(world.operators, question, payer, line, from, to, isBack))
    return fares.get(key)
  }
  const settled = (state: State, to: string): State => {
    if (!state.inside) return state
    const { payer, from } = state.inside
    return add({ ...state, inside: undefined }, price(payer, undefined, from, to, false), payer.currency)
  }
  const add = (state: State, amount: number | undefined, currency: 'HKD' | 'MOP' | 'CNY'): State =>
    amount === undefined ? { ...state, isAtLeast: true } : { ...state, worth: state.worth + amount * question.worth[currency] }
  const push = (state: State) => {
    if (state.time > latest) return
    const key = `${state.stop} ${state.inside ? `${shares(state.inside.payer)} ${state.inside.from}` : ''}`
    const known = best.get(key) ?? []
    const isNoWorse = (one: State, other: State) => one.time <= other.time && one.ready <= other.ready && one.worth <= other.worth && Number(one.isAtLeast) <= Number(other.isAtLeast) && one.rides <= other.rides && one.walking <= other.walking
    if (known.some((one) => isNoWorse(one, state))) return
    best.set(key, [...known.filter((one) => !isNoWorse(state, one)), state])
    queue.push(state)
  }
  const ride = (by: Access, state: State): State => (by.by ? (by.fare ? { ...state, worth: state.worth + by.fare.minor * question.worth[by.fare.currency] } : { ...state, isAtLeast: true }) : { ...state, walking: state.walking + by.minutes })
  for (const access of question.from) {
    const time = minute + access.minutes
    push(ride(access, { stop: world.nameOf(access.stop), time, ready: time, worth: 0, isAtLeast: false, rides: 0, walking: 0 }))
  }
  const changeAt = changesAt(world)
  for (let state = queue.shift(); state; state = queue.shift()) {
    const here = state
    for (const { to, minutes, isInside } of feet.get(here.stop) ?? []) {
      const time = here.time + minutes
      push({ ...(isInside ? here : settled(here, here.stop)), stop: to, time, ready: time, walking: here.walking + minutes })
    }
    if (here.stop.includes('@')) {
      const [point, side] = here.stop.split('@') as [PointId, End]
      const to = world.endsOf(point).find((end) => end !== side)!
      let through = Infinity
      for (let ahead = 0; ahead <= 2; ahead++)
        for (const { from, to: until, minutes } of conditions.passages(point, to, days[ahead]!))
          if (here.time < until + ahead * DAY) through = Math.min(through, Math.max(here.time, from + ahead * DAY) + minutes[question.pace])
      if (through < Infinity) push({ ...settled(here, here.stop), stop: `${point}@${to}`, time: through, ready: through })
    }
    if (here.rides >= (question.rides ?? 6)) continue
    for (const { vehicle, board } of all.get(here.stop) ?? []) {
      const { operator, line, calls } = vehicle
      const call = calls[board]!
      if (call.departure >= here.ready && call.departure <= latest) {
        const { fares, mode, currency } = operator
        const isByBoarding = fares.kind === 'none' || fares.kind === 'line' || fares.kind === 'section'
        const isThrough = !isByBoarding && (fares.isThrough ?? ['metro', 'light-rail'].includes(mode))
        const goesOn = isThrough && here.inside && shares(here.inside.payer) === shares(operator)
        const isBack = line.stations.indexOf(calls[0]!.stop.split(':')[1]!) > line.stations.indexOf(calls[1]!.stop.split(':')[1]!)
        const boarded = goesOn ? here : settled(here, here.stop)
        const paid = isByBoarding ? add(boarded, price(operator, line, call.stop, call.stop, isBack), line.currency ?? currency) : boarded
        for (const { stop, arrival } of calls.slice(board + 1)) {
          const there: State = { ...paid, stop, time: arrival, ready: arrival + changeAt.get(stop)!, rides: here.rides + 1, inside: isThrough ? (goesOn ? here.inside : { payer: operator, from: call.stop }) : undefined }
          push(isThrough || isByBoarding ? there : add(there, price(operator, line, call.stop, stop, isBack), currency))
        }
      }
    }
  }
  const ends: Outcome[] = []
  for (const access of question.to) {
    for (const state of [...best.values()].flat()) {
      if (state.stop !== world.nameOf(access.stop)) continue
      const end = ride(access, settled(state, state.stop))
      ends.push({ departure: minute, arrival: state.time + access.minutes, worth: end.worth, isAtLeast: end.isAtLeast, rides: end.rides, walking: end.walking })
    }
  }
  return ends.filter(({ arrival }) => arrival <= latest)
}
