/** Journeys on the Guangdong intercity railway, on the shipped network. */
import { ALONE } from '@/domain/journey/asked'
import type { Journey } from '@/domain/journey/journey'
import { departuresAt } from '@/domain/journey/station'
import { civilDate } from '@/domain/time/civil'
import { networkOf, placeNamed } from './network'
import { questionFor, travelFor } from './travel'

const { lines, operators, stops } = networkOf()
const travel = travelFor(undefined)
/** A Tuesday and a Sunday on which nobody has a holiday. */
const [TUESDAY, SUNDAY] = ['2026-11-24', '2026-11-29']

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const questionAt = (from: string, to: string, day: string, time: string) =>
  questionFor(travel, { from, to, when: { is: 'leave', day: civilDate(day), minute: minuteOf(time) }, party: ALONE, pay: 'card' })!

function journeysOf(from: string, to: string, day: string, time: string): readonly Journey[] {
  const answer = travel.planner.answer(questionAt(from, to, day, time))
  return answer.ok ? answer.journeys : []
}

/** Rides of the choice with fewest changes: operator, where from, where to, when. */
function fewestChanges(from: string, to: string, day: string, time: string): string[] {
  const found = journeysOf(from, to, day, time).find(({ choices }) => choices.includes('fewest-changes'))
  return (found?.legs ?? []).flatMap((leg) => (leg.is === 'ride' ? [[operators[lines[leg.line]!.operator]!.id, stops[leg.board]!.id, stops[leg.alight]!.id, leg.departure, leg.arrival].join(' ')] : []))
}

test('one train goes from Zhaoqing to Dongguan West', () => {
  expect(fewestChanges('intercity:zhaoqing', 'intercity:dongguanxi', TUESDAY, '09:00')).toEqual([`intercity intercity:zhaoqing intercity:dongguanxi ${minuteOf('09:19')} ${minuteOf('11:55')}`])
})

test('one train goes from Foshan West to Huizhou North', () => {
  expect(fewestChanges('intercity:foshanxi', 'intercity:huizhoubei', TUESDAY, '09:50')).toEqual([`intercity intercity:foshanxi intercity:huizhoubei ${minuteOf('10:09')} ${minuteOf('12:02')}`])
})

test('from Sha Tin one crosses the boundary and ends in Zhaoqing by intercity train, at a fare that is not all known', () => {
  const journeys = journeysOf('mtr:sha-tin', 'intercity:zhaoqing', TUESDAY, '08:00')
  expect(journeys.length).toBeGreaterThan(0)
  for (const { legs, fare } of journeys) {
    expect(legs.filter(({ is }) => is === 'cross')).toHaveLength(1)
    const [last] = legs.filter((leg) => leg.is === 'ride').slice(-1)
    expect(operators[lines[last!.line]!.operator]!.id).toBe('intercity')
    expect(fare.isAtLeast).toBe(true)
  }
})

test('a train of Sundays runs on Sundays', () => {
  const leaves = (day: string) => fewestChanges('intercity:foshanxi', 'intercity:dongchengnan', day, '16:05')[0]?.split(' ')[3]
  expect(Number(leaves(SUNDAY))).toBe(minuteOf('16:11'))
  expect(Number(leaves(TUESDAY))).toBeGreaterThan(minuteOf('16:11'))
})

test('a train that ends at midnight is there at midnight', () => {
  expect(fewestChanges('intercity:xiaojinkou', 'intercity:huizhoubei', TUESDAY, '23:50')[0]).toMatch(new RegExp(` ${24 * 60}$`))
})

test('no train calls at the closed terminal of the airport', () => {
  expect(stops.filter(({ name }) => name['zh-Hans'].startsWith('白云机场')).map(({ name }) => name['zh-Hans'])).toEqual(['白云机场北（T2）', '白云机场东（T3）'])
})

test('every station has a position, and the station of two operators is one place', () => {
  expect(stops.filter(({ id, at }) => id.startsWith('intercity:') && !at)).toEqual([])
  expect(placeNamed('foshan-metro:foshan-west-railway-station')?.id).toBe('intercity:foshanxi')
  // Eight hundred metres apart, and each with its own name.
  expect(placeNamed('guangzhou-metro:pazhou')?.id).toBe('guangzhou-metro:pazhou')
})

test('the board of a station says where its trains go, with the first and the last', () => {
  const stop = stops.findIndex(({ id }) => id === 'intercity:panyu-intercity')
  const board = departuresAt(networkOf(), stop, { day: civilDate(TUESDAY), minute: minuteOf('10:00') }, travel.conditions)
  const rows = board.map(({ towards, first, last, next }) => [stops[towards]!.id, first, last, next])
  expect(rows).toContainEqual(['intercity:zhaoqing', ...['06:30', '21:41', '10:09'].map(minuteOf)])
  expect(rows).toContainEqual(['intercity:huizhoubei', ...['07:07', '22:08', '10:20'].map(minuteOf)])
})
