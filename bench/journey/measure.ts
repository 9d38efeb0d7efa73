/**
 * Times of one process: bundled by `index.ts` and run with and without a compiler, so that a phone's engine is stood in for.
 *
 *     node [--jitless] measure.mjs <folder> <minotor or -> [--points]
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Conditions, Question } from '../../src/domain/journey/journey'
import { makeLeast } from '../../src/domain/journey/least'
import { makePareto } from '../../src/domain/journey/pareto'
import { makePlanner } from '../../src/domain/journey/planner'
import { faresFor } from '../../src/domain/journey/fares'
import type { Network } from '../../src/domain/journey/network'
import { unpackNetwork, type Pack } from '../../src/domain/journey/pack'
import { makeRaptor, type Raptor } from '../../src/domain/journey/raptor'
import { NEVER, type Search } from '../../src/domain/journey/search'
import { timetableOf } from '../../src/domain/journey/timetable'
import { civilDate } from '../../src/domain/time/civil'

const [, , folder, other, only] = process.argv as [string, string, string, string, string | undefined]
const QUERIES = 500
const DAY = civilDate('2026-11-24')
const CONDITIONS: Conditions = {
  dayType: () => 0,
  passages: () => [{ from: 390, to: 1440, minutes: { least: 10, typical: 20, peak: 45 } }],
}
const SLACK = 60
const WORTH = { HKD: 92, MOP: 89, CNY: 100, USD: 720 }

/** Milliseconds of this process on a processor, its compiler's and collector's threads among them: what else runs on the machine is not. */
const now = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function seeded(seed: number) {
  let state = seed
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff
}

const share = (times: number[], at: number) => [...times].sort((one, two) => one - two)[Math.min(times.length - 1, Math.floor(times.length * at))]!
const row = (name: string, times: number[], more = '') => console.log(`${name}\t${share(times, 0.5).toFixed(3)}\t${share(times, 0.99).toFixed(3)}\t${more}`)

/** Each query's median of some rounds. */
function timesOf(count: number, rounds: number, ask: (at: number) => void): number[] {
  const times = Array.from({ length: count }, (): number[] => [])
  for (let round = -1; round < rounds; round++)
    for (let at = 0; at < count; at++) {
      const start = now()
      ask(at)
      if (round >= 0) times[at]!.push(now() - start)
    }
  return times.map((one) => share(one, 0.5))
}

const pairs = (stops: number, minutes: () => number) => {
  const random = seeded(7)
  return Array.from({ length: QUERIES }, () => ({ from: Math.floor(random() * stops), to: Math.floor(random() * stops), minute: minutes() }))
}

async function main() {
  const text = readFileSync(path.join(folder, 'pack.json'), 'utf8')
  const start = now()
  const network = unpackNetwork(JSON.parse(text) as Pack)
  const ready = now() - start
  const between = now()
  const timetable = timetableOf(network, DAY, CONDITIONS)
  const prepared = now() - between
  const stations = network.stops.filter(({ point }) => !point).length
  console.log(`# ${stations} stops, ${network.lines.length} lines, ${network.routeLine.length} routes, ${timetable.tripTime.length} trips in three days; pack ready in ${ready.toFixed(1)} ms, a day in ${prepared.toFixed(1)} ms`)
  const random = seeded(11)
  const asked = pairs(stations, () => 360 + Math.floor(random() * 900))
  const searchOf = (at: number): Omit<Search, 'least'> => ({ from: [{ stop: asked[at]!.from, minutes: 0 }], to: [{ stop: asked[at]!.to, minutes: 0 }], rides: 6, pace: 3, timetable })
  const searches = asked.map((_, at) => searchOf(at))

  const raptor = makeRaptor(network)
  const leastTo = makeLeast(network)
  const withLeast = (search: Omit<Search, 'least'>): Search => ({ ...search, least: leastTo(search.to, timetable, search.pace) })
  let found = 0
  const arrivals: number[] = []
  row(
    'ours, earliest arrival by changes',
    timesOf(QUERIES, 5, (at) => {
      raptor.begin(withLeast(searches[at]!), NEVER)
      raptor.leave(asked[at]!.minute)
      arrivals[at] = raptor.arrival[6]!
      if (arrivals[at] === NEVER) return
      found++
      raptor.steps(raptor.arrival.indexOf(arrivals[at]))
    }),
    `${Math.round(found / 6)} of ${QUERIES} found`,
  )
  if (only !== '--points') rangesAndChoices(network, raptor, withLeast, searches, asked)
  if (other !== '-' && existsSync(path.join(folder, 'timetable.bin'))) await theirs(asked, arrivals, network.stops.map(({ id }) => id))
}

/** What minotor has nothing to set beside. */
function rangesAndChoices(network: Network, raptor: Raptor, withLeast: (search: Omit<Search, 'least'>) => Search, searches: readonly Omit<Search, 'least'>[], asked: ReturnType<typeof pairs>) {
  const range = (at: number, from: number, length: number) => {
    raptor.begin(withLeast(searches[at]!), NEVER)
    for (let minute = from + length - 1; minute >= from; minute--) raptor.leave(minute)
  }
  row('ours, range of an hour', timesOf(100, 1, (at) => range(at, asked[at]!.minute, 60)))
  row('ours, range of a day', timesOf(50, 1, (at) => range(at, 0, 1440)))
  const pareto = makePareto(network)
  const fares = faresFor(network, { party: [{ who: 'adult' }, { who: 'elder' }], pay: 'card' })
  let choices = 0
  row(
    'ours, all choices (four criteria)',
    timesOf(QUERIES, 3, (at) => {
      const search = withLeast(searches[at]!)
      raptor.begin(search, NEVER)
      raptor.leave(asked[at]!.minute)
      const soonest = raptor.arrival[6]!
      if (soonest === NEVER) return
      pareto.begin({ ...search, fares, worth: WORTH, latest: soonest + SLACK, isAnyArrivalGood: false })
      choices += pareto.leave(asked[at]!.minute).length
    }),
    `${(choices / QUERIES / 4).toFixed(1)} choices each`,
  )
  const planner = makePlanner(network, CONDITIONS)
  const question = (at: number): Question => ({ ...searches[at]!, when: { is: 'leave', day: DAY, minute: asked[at]!.minute }, party: [{ who: 'adult' }, { who: 'elder' }], pay: 'card', worth: WORTH, pace: 'typical', slack: SLACK })
  row('ours, a page’s whole answer', timesOf(100, 1, (at) => void planner.answer(question(at))))
}

interface Minotor {
  Timetable: { fromData: (data: Uint8Array) => unknown }
  StopsIndex: { fromData: (data: Uint8Array) => unknown }
  Router: new (timetable: unknown, stops: unknown) => { route: (query: unknown) => { bestRoute: () => unknown; arrivalAt: (stop: string) => { time: { toSeconds: () => number } } | undefined } }
  Query: { Builder: new () => { from: (stop: string) => Builder } }
  Time: { fromHMS: (hours: number, minutes: number, seconds: number) => unknown }
}
interface Builder {
  to: (stop: string) => Builder
  departureTime: (time: unknown) => Builder
  maxTransfers: (count: number) => Builder
  build: () => unknown
}

async function theirs(asked: ReturnType<typeof pairs>, arrivals: readonly number[], ids: readonly string[]) {
  const { Timetable, StopsIndex, Router, Query, Time } = (await import(other)) as Minotor
  const begin = now()
  const router = new Router(Timetable.fromData(readFileSync(path.join(folder, 'timetable.bin'))), StopsIndex.fromData(readFileSync(path.join(folder, 'stops.bin'))))
  console.log(`# minotor ready in ${(now() - begin).toFixed(1)} ms`)
  const names = JSON.parse(readFileSync(path.join(folder, 'stop-ids.json'), 'utf8')) as Record<string, string>
  const stopOf = (at: number) => names[ids[at]!]!
  const queries = asked.map(({ from, to, minute }) =>
    new Query.Builder().from(stopOf(from)).to(stopOf(to)).departureTime(Time.fromHMS(Math.floor(minute / 60), minute % 60, 0)).maxTransfers(5).build(),
  )
  row('minotor, earliest arrival', timesOf(QUERIES, 3, (at) => void router.route(queries[at]).bestRoute()))
  let [same, earlier, both] = [0, 0, 0]
  for (const [at, query] of queries.entries()) {
    const seconds = router.route(query).arrivalAt(stopOf(asked[at]!.to))?.time.toSeconds()
    if (seconds === undefined || arrivals[at] === NEVER) continue
    const minute = seconds / 60
    both++
    if (Math.abs(minute - arrivals[at]!) <= 1) same++
    else if (arrivals[at]! < minute) earlier++
  }
  console.log(`# both found ${both}: ${same} arrive within a minute of each other, ours is earlier in ${earlier}`)
}

void main()
