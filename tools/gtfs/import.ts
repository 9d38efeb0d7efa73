/**
 * Reads a GTFS feed as one operator's file.
 *
 * Its calendar comes down to the five types of days that our timetables know: for each, the set of services that runs on most such days
 * of the feed; holidays run as Sundays do. Frequencies are written out as trips. Fares are left out, and what runs two days after its day of service.
 */
import type { Mode } from '../../src/domain/journey/network'
import type { WrittenLine, WrittenOperator } from '../../src/facts/travel/operator-schema'
import { readCsv, type Row } from './csv'
import { readZip } from './zip'

const MODES: Record<string, Mode> = { '0': 'light-rail', '1': 'metro', '2': 'rail', '3': 'bus', '4': 'ferry', '11': 'bus', '12': 'rail' }
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** Weekdays of each type, in the order of `DAY_TYPES`. */
const TYPES = [[1, 2, 3, 4], [5], [6], [0], [0]]
const WORDS = ['workday', 'friday', 'saturday', 'sunday', 'holiday'] as const
const DAY_MILLISECONDS = 86_400_000
const TWO_DAYS = 2880
const TABLES = new Set(['agency', 'calendar', 'calendar_dates', 'frequencies', 'routes', 'stop_times', 'stops', 'transfers', 'trips'].map((name) => `${name}.txt`))
/** A transfer that cannot be made. */
const FORBIDDEN = '3'

type Trip = NonNullable<WrittenLine['trips']>[number]

export function importGtfs(archive: Uint8Array, id: string): WrittenOperator {
  const files = readZip(archive, (name) => TABLES.has(name))
  const table = (name: string): Row[] => readCsv(files.get(name)?.toString('utf8') ?? '')
  let tooLate = 0
  const types = serviceTypes(table('calendar.txt'), table('calendar_dates.txt'))
  const stopIds = new Map(table('stops.txt').map((row, at) => [row.stop_id!, { id: `s${at}`, row }]))
  const calls = callsByTrip(table('stop_times.txt'))
  const frequencies = table('frequencies.txt')
  const lines = new Map(table('routes.txt').map((row, at) => [row.route_id!, { row, id: `r${at}`, trips: [] as Trip[] }]))
  const used = new Set<string>()
  for (const { trip_id: trip, route_id: route, service_id: service } of table('trips.txt')) {
    const own = calls.get(trip!) ?? []
    const line = lines.get(route!)
    if (!line || own.length < 2) continue
    for (const { stop } of own) used.add(stop)
    const starts = startsOf(frequencies.filter((row) => row.trip_id === trip), own[0]!.departure)
    for (const type of types.get(service!) ?? []) {
      for (const start of starts) {
        const shift = start - own[0]!.departure
        const kept = own.filter(({ departure }) => departure + shift < TWO_DAYS)
        tooLate += own.length - kept.length
        if (kept.length > 1) line.trips.push({ days: WORDS[type]!, stops: kept.map(({ stop, arrival, departure }): [string, string, string] => [stopIds.get(stop)!.id, clock(arrival + shift), clock(departure + shift)]) })
      }
    }
  }
  const text = (words: string) => ({ 'zh-Hans': words, 'zh-Hant': words, en: words, pt: words })
  const [agency] = table('agency.txt')
  return {
    id,
    name: text(agency?.agency_name ?? id),
    mode: MODES[[...lines.values()][0]?.row.route_type ?? '3'] ?? 'bus',
    place: 'hong-kong',
    currency: 'HKD',
    timetableAsOf: null,
    reviewEveryDays: 180,
    ...(tooLate > 0 && { notes: [`${tooLate} calls at 48:00 or later are left out: a day of service has two days here`] }),
    sources: {},
    stations: [...stopIds.values()].filter(({ row }) => used.has(row.stop_id!)).map(({ id: stop, row }) => ({ id: stop, name: text(row.stop_name || stop), at: [Number(row.stop_lat), Number(row.stop_lon)] as [number, number], changeMinutes: 2 })),
    lines: [...lines.values()].filter(({ trips }) => trips.length > 0).map(({ row, id: line, trips }) => ({ id: line, name: text(row.route_short_name || row.route_long_name || line), colour: row.route_color ? `#${row.route_color.toLowerCase()}` : null, stations: [...new Set(trips.flatMap(({ stops }) => stops.map(([stop]) => stop)))], loop: false, trips, source: 'feed' })),
    fares: { kind: 'none' },
    transfers: table('transfers.txt').flatMap(({ from_stop_id: from, to_stop_id: to, min_transfer_time: seconds, transfer_type: type }) => {
      const [one, other] = [stopIds.get(from!), stopIds.get(to!)]
      return one && other && from !== to && type !== FORBIDDEN && used.has(from!) && used.has(to!) ? [{ from: one.id, to: other.id, minutes: Math.min(255, Math.ceil(Number(seconds || 0) / 60)) }] : []
    }),
  }
}

const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Whole minutes, seconds dropped, as timetables are printed. */
const minuteOf = (text: string): number => {
  const [hours, minutes] = text.split(':').map(Number)
  return hours! * 60 + minutes!
}

function callsByTrip(rows: readonly Row[]) {
  const calls = new Map<string, { stop: string; arrival: number; departure: number; order: number }[]>()
  for (const { trip_id: trip, stop_id: stop, arrival_time: arrival, departure_time: departure, stop_sequence: order } of rows) {
    // Times between two that are timed are estimates that a feed may leave out.
    if (!arrival && !departure) continue
    const own = calls.get(trip!) ?? []
    calls.set(trip!, own)
    own.push({ stop: stop!, arrival: minuteOf(arrival || departure!), departure: minuteOf(departure || arrival!), order: Number(order) })
  }
  for (const own of calls.values()) own.sort((one, other) => one.order - other.order)
  return calls
}

function startsOf(frequencies: readonly Row[], first: number): number[] {
  if (frequencies.length === 0) return [first]
  return frequencies.flatMap(({ start_time: start, end_time: end, headway_secs: seconds }) => {
    const [from, until, every] = [minuteOf(start!), minuteOf(end!), Number(seconds) / 60]
    return Array.from({ length: Math.max(0, Math.ceil((until - from) / every)) }, (_, count) => from + Math.floor(count * every))
  })
}

/** The types of days on which each service runs. */
function serviceTypes(calendar: readonly Row[], exceptions: readonly Row[]): Map<string, number[]> {
  const dated = (text: string) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6, 8))) / DAY_MILLISECONDS
  const days = [...calendar.flatMap((row) => [dated(row.start_date!), dated(row.end_date!)]), ...exceptions.map((row) => dated(row.date!))]
  const changed = new Map(exceptions.map((row) => [`${row.service_id} ${dated(row.date!)}`, row.exception_type === '1']))
  const ids = [...new Set([...calendar.map((row) => row.service_id!), ...exceptions.map((row) => row.service_id!)])]
  const rows = new Map(calendar.map((row) => [row.service_id!, { ...row, from: dated(row.start_date!), to: dated(row.end_date!) }]))
  const runs = (id: string, day: number, weekday: number): boolean => {
    const row = rows.get(id)
    return changed.get(`${id} ${day}`) ?? (row !== undefined && row.from <= day && day <= row.to && (row as unknown as Row)[WEEKDAYS[weekday]!] === '1')
  }
  const found = new Map<string, number[]>()
  const first = days.reduce((one, day) => Math.min(one, day), Infinity)
  const last = days.reduce((one, day) => Math.max(one, day), -Infinity)
  for (const [type, weekdays] of TYPES.entries()) {
    const sets = new Map<string, number>()
    for (let day = first; day <= last; day++) {
      // 1970-01-01 was a Thursday.
      const weekday = (day + 4) % 7
      if (!weekdays.includes(weekday)) continue
      const set = ids.filter((id) => runs(id, day, weekday)).join('\n')
      if (set) sets.set(set, (sets.get(set) ?? 0) + 1)
    }
    const [most] = [...sets].sort(([, one], [, other]) => other - one)
    for (const id of most?.[0].split('\n') ?? []) found.set(id, [...(found.get(id) ?? []), type])
  }
  return found
}
