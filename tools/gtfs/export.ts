/**
 * The network as tables of GTFS (https://gtfs.org/documentation/schedule/reference/), for tools that know nothing of us.
 *
 * Services by headway become trips with `frequencies.txt`; a control point is two stops with the least time between them. A stop without a
 * position of its own is put between its neighbours, and its description says so; what stops where nobody knows where it is, is left out.
 */
import { HOLIDAY_PLACES, isPublicHoliday, type HolidayCalendar } from '../../src/domain/holiday/calendar'
import { dayTypeOf } from '../../src/domain/journey/day-type'
import { faresFor } from '../../src/domain/journey/fares'
import { isByBoarding, type Mode, type Network } from '../../src/domain/journey/network'
import { addDays, weekdayOf, type CivilDate } from '../../src/domain/time/civil'
import type { Position } from './positions'
import { writeCsv } from './csv'

type Cell = string | number

const ROUTE_TYPES: Record<Mode, number> = { metro: 1, 'light-rail': 0, rail: 2, 'high-speed': 2, ferry: 4, bus: 3, coach: 3, shuttle: 3 }
/** From Monday on, as calendar.txt has them: the position of each weekday's type in `DAY_TYPES`. */
const TYPES_OF_WEEK = [0, 0, 0, 0, 1, 2, 3]
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'pt'] as const

export interface Exported {
  network: Network
  calendar: HolidayCalendar
  /** Days for which the feed is good. */
  from: CivilDate
  to: CivilDate
  /** Where each stop is, by its position in the network. */
  positions: readonly (Position | undefined)[]
  /** Addresses of operators' pages. */
  urlOf: (operator: string) => string
  site: string
}

const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`
const dated = (day: CivilDate) => day.replace(/-/g, '')

export function gtfsTables(given: Exported): Map<string, string> {
  const { network, from, to, positions, urlOf, site } = given
  const tables = new Map<string, string>()
  const table = (name: string, columns: string[], rows: Cell[][]) => tables.set(`${name}.txt`, writeCsv(columns, rows))

  table('agency', ['agency_id', 'agency_name', 'agency_url', 'agency_timezone', 'agency_lang'], network.operators.map(({ id, name }) => [id, name.en, urlOf(id), 'Asia/Hong_Kong', 'en']))
  table('feed_info', ['feed_publisher_name', 'feed_publisher_url', 'feed_lang', 'feed_start_date', 'feed_end_date'], [['Bay Affairs', site, 'en', dated(from), dated(to)]])
  table('stops', ['stop_id', 'stop_name', 'stop_desc', 'stop_lat', 'stop_lon', 'zone_id'], network.stops.flatMap(({ id, name }, at) => {
    const position = positions[at]
    return position ? [[id, name.en, position.isGuess ? 'Position put between its neighbours' : '', position.lat, position.lon, id]] : []
  }))
  table('translations', ['table_name', 'field_name', 'language', 'translation', 'record_id'], network.stops.flatMap(({ id, name }, at) => (positions[at] ? LANGUAGES : []).map((language) => ['stops', 'stop_name', language, name[language], id])))
  const running = tripTables(given, table)
  table('routes', ['route_id', 'agency_id', 'route_long_name', 'route_type', 'route_color'], network.lines.flatMap((line) => {
    const operator = network.operators[line.operator]!
    const id = `${operator.id}:${line.id}`
    return running.has(id) ? [[id, operator.id, line.name.en, ROUTE_TYPES[operator.mode], line.colour?.slice(1).toUpperCase() ?? '']] : []
  }))
  walkTables(given, table)
  fareTables(given, table)
  return tables
}

type Table = (name: string, columns: string[], rows: Cell[][]) => void

/** The ids of the lines that have trips. */
function tripTables({ network, calendar, from, to, positions }: Exported, table: Table): Set<Cell> {
  const { routeStart, routeStops, routeLine, boardBefore, profileStart, arrivals, departures } = network
  const trips: Cell[][] = []
  const times: Cell[][] = []
  const frequencies: Cell[][] = []
  const services = new Map<string, { mask: number; place: (typeof HOLIDAY_PLACES)[number] }>()
  for (const { route, days, runs } of network.services) {
    const line = network.lines[routeLine[route]!]!
    const { id: operator, place } = network.operators[line.operator]!
    const stops = routeStops.subarray(routeStart[route]!, routeStart[route + 1]!)
    if (stops.some((stop) => !positions[stop])) continue
    const service = `${place}-${days}`
    services.set(service, { mask: days, place })
    for (let at = 0; at < runs.length; at += 5) {
      const [start, until, every, profile, name] = runs.subarray(at, at + 5) as unknown as [number, number, number, number, number]
      const trip = `${route}-${days}-${at / 5}`
      trips.push([`${operator}:${line.id}`, service, trip, network.stops[stops[stops.length - 1]!]!.name.en, network.tripNames[name] ?? ''])
      const first = profileStart[route]! + profile * stops.length
      stops.forEach((stop, position) => times.push([trip, clock(start + arrivals[first + position]!), clock(start + departures[first + position]!), network.stops[stop]!.id, position + 1, position < boardBefore[route]! ? 0 : 1, 0]))
      if (every > 0 && until > start + 1) frequencies.push([trip, clock(start), clock(until), Math.round(every * 6), 0])
    }
  }
  table('trips', ['route_id', 'service_id', 'trip_id', 'trip_headsign', 'trip_short_name'], trips)
  table('stop_times', ['trip_id', 'arrival_time', 'departure_time', 'stop_id', 'stop_sequence', 'pickup_type', 'drop_off_type'], times)
  table('frequencies', ['trip_id', 'start_time', 'end_time', 'headway_secs', 'exact_times'], frequencies)
  table('calendar', ['service_id', ...WEEK, 'start_date', 'end_date'], [...services].map(([id, { mask }]) => [id, ...TYPES_OF_WEEK.map((type) => (mask >> type) & 1), dated(from), dated(to)]))
  const exceptions: Cell[][] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const ordinary = TYPES_OF_WEEK[(weekdayOf(day) + 6) % 7]!
    for (const [id, { mask, place }] of services) {
      const type = dayTypeOf(calendar, place, day)
      const [usual, really] = [(mask >> ordinary) & 1, (mask >> type) & 1]
      if (usual !== really) exceptions.push([id, dated(day), really ? 1 : 2])
    }
  }
  table('calendar_dates', ['service_id', 'date', 'exception_type'], exceptions)
  return new Set(trips.map(([line]) => line!))
}

/** A walk, and a control point as a way of its typical minutes. */
function walkTables({ network, positions }: Exported, table: Table) {
  const rows = new Map<string, Cell[]>()
  const isThere = (stop: number) => positions[stop] !== undefined
  network.stops.forEach(({ id }, stop) => {
    if (!isThere(stop)) return
    for (let edge = network.walkStart[stop]!; edge < network.walkStart[stop + 1]!; edge++) {
      if (!isThere(network.walkTo[edge]!)) continue
      const other = network.stops[network.walkTo[edge]!]!.id
      rows.set(`${id} ${other}`, [id, other, 2, network.walkMinutes[edge]! * 60])
    }
    if (network.changeMinutes[stop]! > 0) rows.set(`${id} ${id}`, [id, id, 2, network.changeMinutes[stop]! * 60])
  })
  for (const { from, to } of network.crossings) {
    if (!isThere(from) || !isThere(to)) continue
    const [one, other] = [network.stops[from]!.id, network.stops[to]!.id]
    rows.set(`${one} ${other}`, [one, other, 2, CROSSING_SECONDS])
  }
  table('transfers', ['from_stop_id', 'to_stop_id', 'transfer_type', 'min_transfer_time'], [...rows.values()])
}

/** What the planner takes where nobody measured. */
const CROSSING_SECONDS = 25 * 60

/** An adult's fares by card, where they go from gate to gate. */
function fareTables({ network, positions }: Exported, table: Table) {
  const fares = faresFor(network, { party: [{ who: 'adult' }], pay: 'card' })
  const [attributes, rules] = [new Map<string, Cell[]>(), [] as Cell[][]]
  network.systems.forEach((system, index) => {
    if (isByBoarding(system.fares) || system.count === 0) return
    const agency = network.operators[network.lines.find((line) => line.system === index)?.operator ?? -1]?.id
    if (!agency) return
    for (let from = 0; from < system.count; from++) {
      fares.row(index, from).forEach((amount, to) => {
        if (amount < 0 || to === from || !positions[system.first + from] || !positions[system.first + to]) return
        const id = `${system.id}-${amount}`
        attributes.set(id, [id, (amount / 100).toFixed(2), system.currency, 1, '', agency])
        rules.push([id, network.stops[system.first + from]!.id, network.stops[system.first + to]!.id])
      })
    }
  })
  table('fare_attributes', ['fare_id', 'price', 'currency_type', 'payment_method', 'transfers', 'agency_id'], [...attributes.values()])
  table('fare_rules', ['fare_id', 'origin_id', 'destination_id'], rules)
}

/** Until when a feed may promise: the last day whose holidays every place has announced, a year at most. */
export function goodUntil(calendar: HolidayCalendar, from: CivilDate): CivilDate {
  const year = addDays(from, 365)
  let day = from
  while (day < year && HOLIDAY_PLACES.every((place) => isPublicHoliday(calendar, place, addDays(day, 1)) !== 'not-announced')) day = addDays(day, 1)
  return day
}
