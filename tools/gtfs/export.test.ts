import { unpackNetwork } from '../../src/domain/journey/pack'
import { makePlanner } from '../../src/domain/journey/planner'
import type { Network } from '../../src/domain/journey/network'
import { civilDate } from '../../src/domain/time/civil'
import { holidayCalendar } from '../../src/facts/customs/holidays'
import type { WrittenOperator } from '../../src/facts/travel/operator-schema'
import { compileNetwork } from '../network/compile'
import { readCsv } from './csv'
import { withEachTrip } from './each-trip'
import { goodUntil, gtfsTables } from './export'
import { importGtfs } from './import'
import { positionsOf } from './positions'
import { writeZip } from './zip'

const name = (words: string) => ({ 'zh-Hans': words, 'zh-Hant': words, en: words, pt: words })
const station = (id: string, at: [number, number] | null) => ({ id, name: name(id), at })
const OPERATOR: WrittenOperator = {
  id: 'metro', name: name('Metro'), mode: 'metro', place: 'hong-kong', currency: 'HKD', timetableAsOf: null, reviewEveryDays: 90, sources: {},
  stations: [station('a', [22.3, 114.1]), station('b', null), station('c', [22.5, 114.3]), station('far', null)],
  lines: [
    { id: 'one', name: name('One, "the first"'), colour: '#aabbcc', stations: ['a', 'b', 'c'], loop: false, minutes: [3, 4], service: [{ days: 'workday', first: ['06:00', '06:05'], last: ['24:30', '23:50'], headway: [['06:00', 7], ['10:00', 12]] }, { days: 'sunday-holiday', first: ['07:00', '07:00'], last: ['22:00', '22:00'], headway: [['07:00', 20]] }], source: 'x' },
    { id: 'nowhere', name: name('Nowhere'), colour: null, stations: ['c', 'far'], loop: false, minutes: [9], service: [{ days: 'daily', first: ['06:00', '06:00'], last: ['20:00', '20:00'], headway: [['06:00', 30]] }], source: 'x' },
  ],
  fares: { kind: 'matrix', classes: ['adult-card'], concessions: [], source: 'x', symmetric: true, of: { 'a|b': [500], 'a|c': [850], 'b|c': [500] } },
  transfers: [{ from: 'a', to: 'control-point:lo-wu', minutes: 4 }],
}
const WORTH = { HKD: 100, MOP: 97, CNY: 108, USD: 780 }
const POINT = [22.53, 114.11] as const
const FROM = civilDate('2026-11-23')
const TO = civilDate('2026-12-31')

const network = unpackNetwork(compileNetwork([OPERATOR]))
const tablesOf = (network: Network) => gtfsTables({ network, calendar: holidayCalendar, from: FROM, to: TO, positions: positionsOf(network, (stop) => (network.stops[stop]!.point === 'lo-wu' ? POINT : undefined)), urlOf: () => 'https://metro.example/', site: 'https://app.example/' })
const tables = tablesOf(network)
const rows = (file: string, of = tables) => readCsv(of.get(`${file}.txt`)!)
const column = (file: string, of: string) => new Set(rows(file).map((row) => row[of]))

test.each([
  ['stop_times', 'stop_id', 'stops', 'stop_id'],
  ['stop_times', 'trip_id', 'trips', 'trip_id'],
  ['frequencies', 'trip_id', 'trips', 'trip_id'],
  ['trips', 'route_id', 'routes', 'route_id'],
  ['routes', 'route_id', 'trips', 'route_id'],
  ['trips', 'service_id', 'calendar', 'service_id'],
  ['calendar_dates', 'service_id', 'calendar', 'service_id'],
  ['routes', 'agency_id', 'agency', 'agency_id'],
  ['transfers', 'from_stop_id', 'stops', 'stop_id'],
  ['transfers', 'to_stop_id', 'stops', 'stop_id'],
  ['fare_rules', 'origin_id', 'stops', 'zone_id'],
  ['fare_rules', 'fare_id', 'fare_attributes', 'fare_id'],
  ['translations', 'record_id', 'stops', 'stop_id'],
])('every %s.%s is in %s', (file, key, other, of) => {
  expect(column(file, key).size).toBeGreaterThan(0)
  const there = column(other, of)
  expect([...column(file, key)].filter((id) => !there.has(id))).toEqual([])
})

test('a stop between two others is put between them and says so; one that nobody can place is left out with its line', () => {
  const stops = rows('stops')
  expect(stops.find(({ stop_id: id }) => id === 'metro:b')).toMatchObject({ stop_lat: '22.4', stop_lon: '114.2', stop_desc: expect.stringContaining('between') as unknown })
  expect(stops.some(({ stop_id: id }) => id === 'metro:far')).toBe(false)
  expect([...column('routes', 'route_id')]).toEqual(['metro:one'])
})

test('holidays run as holidays: Christmas Day, a Friday, takes the weekdays’ trains away and brings those of Sundays', () => {
  const christmas = rows('calendar_dates').filter(({ date }) => date === '20261225')
  expect(christmas.map(({ exception_type: type }) => type).sort()).toEqual(['1', '2'])
  expect(rows('calendar_dates').some(({ date }) => date === '20261224')).toBe(false)
})

test('an adult’s fares are those of the table, in its currency', () => {
  const fare = rows('fare_rules').find(({ origin_id: from, destination_id: to }) => from === 'metro:a' && to === 'metro:c')!
  expect(rows('fare_attributes').find(({ fare_id: id }) => id === fare.fare_id)).toMatchObject({ price: '8.50', currency_type: 'HKD' })
})

test('what was written out and read again leads as fast', () => {
  const back = unpackNetwork(compileNetwork([importGtfs(writeZip(tables), 'back')]))
  const arrivals = (of: Network, from: string, to: string) => {
    const stop = (called: string) => [{ stop: of.stops.findIndex(({ name: { en } }) => en === called), minutes: 0 }]
    const planner = makePlanner(of, { passages: () => [], dayType: (_, day) => (day === '2026-11-29' ? 3 : 0) })
    return ['2026-11-24', '2026-11-29'].flatMap((day) =>
      [0, 359, 361, 600, 1100, 1469].map((minute) => {
        const answer = planner.answer({ from: stop(from), to: stop(to), when: { is: 'leave', day: civilDate(day), minute }, party: [{ who: 'adult' }], pay: 'card', worth: WORTH, pace: 'typical' })
        return answer.ok ? Math.min(...answer.journeys.map(({ arrival }) => arrival)) : answer.reason
      }),
    )
  }
  expect(arrivals(back, 'a', 'c')).toEqual(arrivals(network, 'a', 'c'))
  expect(arrivals(back, 'c', 'b')).toEqual(arrivals(network, 'c', 'b'))
  expect(arrivals(network, 'a', 'c')).toContain(367)
})

test('every departure is a trip of its own for who asks for that, and no frequency is left', () => {
  const trips = tablesOf(withEachTrip(network))
  expect(rows('frequencies', trips)).toEqual([])
  const onSunday = new Set(rows('trips', trips).filter(({ service_id: id }) => rows('calendar', trips).some(({ service_id: one, sunday }) => one === id && sunday === '1')).map(({ trip_id: trip }) => trip))
  const leaving = rows('stop_times', trips).filter(({ stop_id: id, stop_sequence: sequence, trip_id: trip }) => id === 'metro:a' && sequence === '1' && onSunday.has(trip))
  // On Sundays and holidays every twenty minutes, from seven to ten at night.
  expect(leaving.map(({ departure_time: time }) => time).sort()).toEqual(Array.from({ length: 46 }, (_, at) => `${String(7 + Math.floor(at / 3)).padStart(2, '0')}:${String((at % 3) * 20).padStart(2, '0')}:00`))
})

test('a feed promises no day whose holidays are not announced', () => {
  const until = goodUntil(holidayCalendar, FROM)
  expect(until >= civilDate('2026-12-31')).toBe(true)
  expect(until <= civilDate('2027-11-23')).toBe(true)
})
