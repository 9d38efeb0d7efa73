import { layoutOf, POINT_IDS, type PointId, type Side } from '../../../src/domain/control-point/control-points'
import { dayTypeOf } from '../../../src/domain/journey/day-type'
import type { Access, Passage, Question, Traveller } from '../../../src/domain/journey/journey'
import type { HolidayCalendar } from '../../../src/domain/holiday/calendar'
import { addDays, civilDate, type CivilDate } from '../../../src/domain/time/civil'
import type { WrittenFares, WrittenLine, WrittenOperator } from '../../../src/facts/travel/operator-schema'
import { numbersFrom } from '../../random'
import type { World } from './brute'

/** A small network with everything in it that may go wrong, and questions about it. */
export interface Case {
  world: World
  question: Question
}

/** Choices that are the same for the same seed. */
export function randomFrom(seed: number) {
  const next = numbersFrom(seed)
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <One>(all: readonly One[]): One => all[whole(0, all.length - 1)]!
  return { whole, pick, chance: (share: number) => next() < share }
}
type Random = ReturnType<typeof randomFrom>

const text = (name: string) => ({ 'zh-Hans': name, 'zh-Hant': name, en: name, pt: name })
const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Days around holidays that the three places do not share. */
const FIRST = civilDate('2026-02-13')
const HOLIDAYS: Record<Side, string[]> = { 'hong-kong': ['2026-02-17', '2026-02-18'], macao: ['2026-02-16', '2026-02-17'], mainland: ['2026-02-15', '2026-02-16', '2026-02-19'] }
const source = { publisher: text('A'), title: 'A', url: 'https://example.org', verifiedOn: FIRST, confidence: 'high' as const }
const list = (place: Side, kind: 'off' | 'work', days: string[]) => ({
  id: `${place}/${kind}`,
  series: [{ effectiveFrom: null, source, value: { place, kind, isWhole: true, days: Object.fromEntries(days.map((day) => [day, 'spring-festival'])) } }],
})
export const CALENDAR = [...(Object.keys(HOLIDAYS) as Side[]).map((place) => list(place, 'off', HOLIDAYS[place])), list('mainland', 'work', ['2026-02-14'])] as unknown as HolidayCalendar

const POINTS = ['lo-wu', 'hzmb-macao', 'qingmao'] as const satisfies readonly PointId[]
const endsOf = (point: PointId): readonly [Side, Side | 'beyond'] => [layoutOf(point).sides[0]!, layoutOf(point).sides[1] ?? 'beyond']

function lineOf(random: Random, id: string, stations: readonly string[], operator: Pick<WrittenOperator, 'id'>, withKm: boolean): WrittenLine {
  const { whole, pick, chance } = random
  const order = [...stations].sort(() => whole(0, 2) - 1).slice(0, whole(2, Math.min(4, stations.length)))
  const loop = order.length > 2 && chance(0.2)
  const hops = order.length - (loop ? 0 : 1)
  const base = { id, name: text(id), colour: null, stations: order, loop, source: 'a', ...(withKm && { km: Array.from({ length: hops }, () => whole(5, 60) / 10) }) }
  if (chance(0.3)) {
    const trips = Array.from({ length: whole(1, 6) }, (_, count) => {
      let minute = whole(300, 1500)
      const from = whole(0, order.length - 2)
      const stops = order.slice(from, whole(from + 2, order.length)).map((station): [string, string, string] => {
        const arrival = minute
        const departure = arrival + whole(0, 3)
        minute = departure + whole(1, 40)
        return [station, clock(arrival), clock(departure)]
      })
      return { days: pick(['daily', 'workday', 'friday', 'weekend-holiday'] as const), name: `${operator.id}-${id}-${count}`, stops }
    })
    return { ...base, trips, loop: false, ...(withKm && { km: base.km!.slice(0, order.length - 1) }) }
  }
  const service = pick([['daily'], ['workday', 'weekend-holiday'], ['daily', 'sunday-holiday'], ['workday', 'friday', 'saturday', 'sunday-holiday']] as const).map((days) => {
    const first = whole(0, 1) ? whole(300, 420) : whole(600, 1300)
    const last = first + pick([0, 90, 600, whole(1, 1080)])
    const headway = (): [string, number][] => [[clock(Math.max(0, first - 30)), pick([7, 12.5, 20, 45])], ...(chance(0.6) ? [[clock(first + whole(1, 300)), pick([15, 33.3, 60])] as [string, number]] : [])]
    const isOneWay = chance(0.2)
    return { days, first: [clock(first), isOneWay ? null : clock(first)] as [string, string | null], last: [clock(last), isOneWay ? null : clock(last)] as [string, string | null], headway: headway(), ...(chance(0.2) && { headwayBack: headway() }) }
  })
  return { ...base, minutes: Array.from({ length: hops }, () => whole(2, 60) / 2), ...(chance(0.3) && { minutesBack: Array.from({ length: hops }, () => whole(1, 20)) }), service }
}

function faresOf(random: Random, stations: readonly string[], lines: readonly WrittenLine[], kind: WrittenFares['kind']): WrittenFares {
  const { whole, pick, chance } = random
  const classes = pick([['adult-card'], ['adult-card', 'adult-ticket', 'elder-card'], ['adult-ticket', 'child-ticket']])
  const amounts = () => classes.map(() => (chance(0.04) ? null : whole(1, 12) * 100))
  const concessions = chance(0.5) ? [{ who: 'elder', percent: 50, roundUpTo: 30, source: 'a' }, { who: 'child', flat: 200, pay: 'card' as const, source: 'a' }] : []
  const shared = { classes, concessions, source: 'a' }
  if (kind === 'none') return { kind }
  if (kind === 'distance') return { kind, ...shared, roundsDown: chance(0.5), steps: [4, 8, 12, 20].map((km, at) => [km, classes.map(() => 200 + at * 100 + whole(0, 50))]) }
  if (kind === 'line') return { kind, ...shared, of: Object.fromEntries(lines.filter(() => chance(0.9)).map(({ id }) => [id, amounts()])) }
  if (kind === 'section') return { kind, ...shared, of: Object.fromEntries(lines.filter(({ trips }) => !trips).map(({ id, stations: all }) => [id, all.map(amounts)])) }
  const pairs = stations.flatMap((one, at) => stations.slice(at + 1).map((other) => [`${one}|${other}`, amounts()] as const))
  return { kind, ...shared, symmetric: true, of: Object.fromEntries(pairs.filter(() => chance(0.93))), ...(chance(0.3) && { isThrough: chance(0.5) }) }
}

function operatorOf(random: Random, id: string, place: Side): WrittenOperator {
  const { whole, pick, chance } = random
  const stations = Array.from({ length: whole(2, 4) }, (_, at) => `${id}${at}`)
  const kind = pick(['matrix', 'matrix', 'distance', 'line', 'section', 'none'] as const)
  const lines = Array.from({ length: whole(1, 2) }, (_, at) => lineOf(random, `${id}-${at}`, stations, { id }, kind === 'distance'))
  const currency = { 'hong-kong': 'HKD', macao: 'MOP', mainland: 'CNY' }[place] as 'HKD' | 'MOP' | 'CNY'
  if (kind === 'line' && chance(0.3)) lines[0] = { ...lines[0]!, currency: 'CNY' }
  return {
    id,
    name: text(id),
    mode: pick(['metro', 'rail', 'shuttle']),
    place,
    currency,
    timetableAsOf: '2026-01-01',
    reviewEveryDays: 180,
    sources: {},
    stations: stations.map((one) => ({ id: one, name: text(one), at: null, ...(chance(0.6) && { changeMinutes: whole(0, 6) }) })),
    lines,
    fares: faresOf(random, stations, lines, kind),
    transfers: chance(0.6) && stations.length > 2 ? [{ from: stations[0]!, to: stations[2]!, minutes: whole(0, 9), ...(chance(0.3) && { isOutside: true }) }] : [],
  }
}

function passagesOf(seed: number) {
  const known = new Map<string, readonly Passage[]>()
  return (point: PointId, to: Side | 'beyond', day: CivilDate): readonly Passage[] => {
    const key = `${point} ${to} ${day}`
    const made = known.get(key)
    if (made) return made
    const { whole, pick, chance } = randomFrom([...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed))
    const passages: Passage[] = []
    let from = pick([0, 0, 390, 420])
    // One point is open for a few hours only, so that what passes it is often too late.
    const end = point === 'qingmao' ? 700 : pick([1440, 1440, 1350, 1320, 800])
    while (from < end && !chance(0.1)) {
      const until = Math.min(end, from + pick([23, 40, 90, 300, 1440]))
      const least = whole(0, 20)
      passages.push({ from, to: until, minutes: { least, typical: least + whole(0, 15), peak: least + whole(15, 60) }, ...(end < 1440 && { closes: end }) })
      from = until + pick([0, 13, 60])
    }
    known.set(key, passages)
    return passages
  }
}

const WHO: readonly Traveller[] = [{ who: 'adult' }, { who: 'child' }, { who: 'elder' }, { who: 'student' }, { who: 'adult', at: { a: 'elder' } }]

/** The same for the same seed, everywhere. */
export function caseOf(seed: number): Case {
  const random = randomFrom(seed)
  const { whole, pick, chance } = random
  const operators = [operatorOf(random, 'a', 'hong-kong'), operatorOf(random, 'b', 'mainland'), ...(chance(0.7) ? [operatorOf(random, 'c', pick(['macao', 'hong-kong', 'mainland']))] : [])]
  const first = operators[0]!
  const last = operators[2]
  // Two operators with one set of gates.
  if (last && last.place === first.place && chance(0.5) && first.fares.kind === 'distance') {
    first.fares = { ...first.fares, system: 'shared' }
    last.fares = { ...first.fares, system: 'shared' }
    last.mode = first.mode
    last.lines = last.lines.map((line) => ({ ...line, currency: undefined, km: line.km ?? Array.from({ length: line.stations.length - (line.loop ? 0 : 1) }, () => whole(5, 60) / 10) }))
    last.transfers = [{ from: last.stations[0]!.id, to: `a:${first.stations[0]!.id}`, minutes: whole(0, 5) }]
  }
  for (const operator of operators) {
    for (const [at, point] of POINTS.entries())
      // The first point joins the first two operators more often than not.
      if (chance(at === 0 ? 0.8 : 0.3)) operator.transfers.push({ from: pick(operator.stations).id, to: `control-point:${point}`, minutes: whole(0, 8), ...(!endsOf(point).includes(operator.place) && !endsOf(point).includes('beyond') && { side: pick(endsOf(point) as readonly Side[]) }), ...(chance(0.3) && { minutesBack: whole(0, 8) }) })
    for (const other of operators) if (other !== operator && chance(0.25)) operator.transfers.push({ from: pick(operator.stations).id, to: `${other.id}:${pick(other.stations).id}`, minutes: whole(1, 15) })
    const line = operator.lines[0]!
    if (chance(0.3) && !line.trips && !line.loop) line.passes = [{ after: pick(line.stations.slice(0, -1)), point: 'qingmao', to: 'mainland' }]
  }
  const names = [...[...operators].sort((one, other) => compare(shares(one), shares(other)) || compare(one.id, other.id)).flatMap(({ id, stations }) => stations.map((station) => `${id}:${station.id}`)), ...POINT_IDS.flatMap((point) => endsOf(point).map((end) => `${point}@${end}`))]
  const stations = names.filter((name) => name.includes(':'))
  const world: World = { operators, conditions: { passages: passagesOf(seed), dayType: (place, day) => dayTypeOf(CALENDAR, place, day) }, endsOf, nameOf: (stop) => names[stop]! }
  const access = (operator: string): Access => ({
    stop: names.indexOf(chance(0.1) ? pick(['lo-wu@hong-kong', 'lo-wu@mainland', 'qingmao@macao']) : pick(chance(0.3) ? stations : stations.filter((name) => name.startsWith(`${operator}:`)))),
    minutes: whole(0, 20),
    ...(chance(0.15) && { by: 'taxi' as const, ...(chance(0.7) && { fare: { minor: whole(20, 60) * 100, currency: 'HKD' as const } }) }),
  })
  const day = addDays(FIRST, whole(0, 7))
  const minute = pick([whole(0, 300), whole(360, 1439), whole(1200, 1500)])
  const when: Question['when'] = chance(0.97) ? { is: 'leave', day, minute } : chance(0.6) ? { is: 'arrive', day, minute } : { is: 'range', day, from: minute, to: minute + whole(0, 60) }
  return {
    world,
    question: {
      from: Array.from({ length: whole(1, 2) }, () => access('a')),
      to: Array.from({ length: whole(1, 2) }, () => access(chance(0.7) ? 'b' : 'a')),
      when,
      party: Array.from({ length: whole(1, 3) }, () => pick(WHO)),
      pay: pick(['card', 'ticket']),
      worth: { HKD: 9, MOP: 9, CNY: 10, USD: 70 },
      pace: pick(['least', 'typical', 'peak']),
      rides: whole(1, 4),
      ...(chance(0.5) && { slack: pick([0, 30, 300]) }),
    },
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const shares = ({ id, fares }: WrittenOperator) => ('system' in fares && fares.system) || id
