/** The shipped network held to what others published of the same journeys. */
import { networkOf } from '@/pages/travel/network'
import { travelFor } from '@/pages/travel/travel'
import known from '../../../test/known-journeys.json'
import { WORTH } from '../../../test/small-network'
import { civilDate } from '../time/civil'
import { ALONE, travellersOf } from './asked'
import type { Journey, Question } from './journey'

/** One thing that one publication says of a journey. */
interface Known {
  id: string
  from: string
  to: string
  /** Usual minutes from boarding to getting off, or from and to; of the fastest of the day where `fastest` says so. */
  minutes?: number | number[]
  fastest?: boolean
  /** Stops on the way, for a round line: each part is asked by itself. */
  via?: string[]
  fare?: { minor: number; currency: string; pay: string }
  /** Departure of the last direct one. */
  last?: string
  day?: string
  /** The hour it is asked at; ten in the morning where it is left out. */
  at?: string
  rides?: number
}

/** What does not land, and why. One that is mended leaves the list. */
const misses: Record<string, string> = {
  'xrl-gzd-wek-100/minutes': 'the network has no trains of China Railway beyond the MTR’s short ones: no timetable was found',
  'last-gzd-wek-2024/last': 'no direct train from Guangzhou East is in the network: no timetable was found',
  'last-wek-fut-2024/last': 'the timetable is that of MTR’s own trains of January 2026, whose last is at 21:10; later ones are China Railway’s or of another timetable',
  'mo-hkia-direct-bus/minutes': 'the direct bus is not in the network: no timetable was found',
  'mo-hkia-direct-bus/fare': 'the direct bus is not in the network: no timetable was found',
  'ferry-cotai-fare/fare': 'Sheung Wan–Taipa is not in the network: no timetable that holds was found',
  'ferry-cotai-fare/last': 'Sheung Wan–Taipa is not in the network: no timetable that holds was found',
  'mtr-tsw-cen-fare-2024/fare': 'MTR’s own table of 2026 has 15.80; the publication is a press list of 2024',
  'mtr-shs-adm-fare-2024/fare': 'MTR’s own table of 2026 has 22.20; the publication is a press list of 2024',
  'last-sz-l1-friday/last': 'the extension of Fridays in 2023 is not in the operator’s hours of 2026: whether it lasts was not found',
  'last-sz-l4-friday/last': 'the extension of Fridays in 2023 is not in the operator’s hours of 2026: whether it lasts was not found',
  'sz-11-fut-qhw-2016/minutes': 'said three months before the line opened, with fewer stops: 21 minutes as measured since',
  'gz-18-wqs-xc/minutes': 'the operator’s own times of each station of 2026 come to 43 minutes; 37 is an encyclopedia’s',
  'gz-14-jhw-dof-2018/last': 'the operator’s times of 2026 have a last train 15 minutes later than on the opening day',
  'gz-21-zlx-zcs-2018/last': 'the line was extended since, and the last train comes from farther: 23:43 in the operator’s times of 2026',
  'bus-b1-lmc-tin-2023/last': 'of January 2023; the Transport Department’s feed of 2026 has 22:55',
  'ic-pan-huz-2024/minutes': 'a round figure of the opening: the fastest train of December 2025 takes 82 minutes to the first station in Huizhou’s centre',
  'ic-pan-can-2025/minutes': 'said of stopping trains as the line opened; three months later most trains stop less often: 47 minutes in the middle, 83 at most',
  'bus-b2-yuenlong-szbay/fare': 'an undated page with 12; the Transport Department’s feed of 2026 has 15.80',
}

/** Days on which nobody has a holiday. */
const DAYS: Record<string, string> = { workday: '2026-11-24', friday: '2026-11-27', saturday: '2026-11-28' }
const planner = travelFor(undefined).planner
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function stopOf(id: string): number {
  const stop = networkOf().stops.findIndex((one) => one.id === id)
  if (stop < 0) throw new RangeError(`no stop ${id}`)
  return stop
}

const dayOf = ({ day = 'workday' }: Known) => civilDate(DAYS[day]!)
const asked = ({ from, to, fare, rides }: Known, when: Question['when']): Question => ({
  from: [{ stop: stopOf(from), minutes: 0 }],
  to: [{ stop: stopOf(to), minutes: 0 }],
  when,
  party: travellersOf(ALONE),
  pay: fare?.pay === 'ticket' ? 'ticket' : 'card',
  worth: WORTH,
  pace: 'typical',
  ...(rides !== undefined && { rides }),
})

function fastestAt(one: Known): Journey | undefined {
  const answer = planner.answer(asked(one, { is: 'leave', day: dayOf(one), minute: minuteOf(one.at ?? '10:00') }))
  return answer.ok ? answer.journeys.find(({ choices }) => choices.includes('fastest')) : undefined
}

/** Minutes of a day's journeys, the shortest first. */
function lengthsOf(one: Known): number[] {
  const answer = planner.answer(asked(one, { is: 'range', day: dayOf(one), from: 420, to: 1320 }))
  return answer.ok ? answer.journeys.map(({ departure, arrival }) => arrival - departure).sort((first, second) => first - second) : []
}

function minutesOf(one: Known): number {
  const stops = [one.from, ...(one.via ?? []), one.to]
  const parts = stops.slice(1).map((to, at) => lengthsOf({ ...one, from: stops[at]!, to }))
  return parts.reduce((sum, lengths) => sum + (lengths[one.fastest ? 0 : Math.floor(lengths.length / 2)] ?? NaN), 0)
}

/** What the network says instead; nothing where it lands. */
function missOf(one: Known): string | undefined {
  if (one.minutes !== undefined) {
    const [least, most] = [one.minutes].flat() as [number, number?]
    const minutes = minutesOf(one)
    const isNear = minutes >= least - Math.max(5, least / 10) && minutes <= (most ?? least) + Math.max(5, (most ?? least) / 10)
    return isNear ? undefined : `${minutes} minutes`
  }
  if (one.last !== undefined) {
    const last = planner.lastTonight({ ...asked(one, { is: 'leave', day: dayOf(one), minute: 1080 }), rides: 1 })?.departure
    return last !== undefined && Math.abs(last - minuteOf(one.last)) <= 5 ? undefined : `last at ${last} and not ${minuteOf(one.last)}`
  }
  const fare = fastestAt(one)?.fare
  const sums = fare?.sums.map(({ minor, currency }) => `${currency} ${minor}`).join(' + ')
  return fare?.isAtLeast === false && sums === `${one.fare!.currency} ${one.fare!.minor}` ? undefined : `${sums}${fare?.isAtLeast ? ' at least' : ''}`
}

test.each((known as readonly Known[]).map((one) => [one.id, one] as const))('%s', (id, one) => {
  const miss = missOf(one)
  if (id in misses) expect(miss).toBeDefined()
  else expect(miss).toBeUndefined()
})

/** What one publication says of one way, all of it: a journey lands when each of its checks does. */
const journeyOf = ({ id }: Known): string => id.slice(0, id.indexOf('/'))

test('of the journeys that were published, at least forty land in all that is said of them', () => {
  const journeys = new Set((known as readonly Known[]).map(journeyOf))
  const missed = new Set((known as readonly Known[]).filter(({ id }) => id in misses).map(journeyOf))
  expect(journeys.size - missed.size).toBeGreaterThanOrEqual(40)
})

test('every publication is named, with its day where it has one', () => {
  for (const { source, id } of known as readonly (Known & { source: { publisher: string; asOf: string | null } })[]) {
    expect([id, source.publisher === '', source.asOf === undefined]).toEqual([id, false, false])
  }
})

test('the list of misses names what is published, each with its reason', () => {
  const ids = known.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(misses).filter((id) => !ids.includes(id))).toEqual([])
  expect(Object.values(misses)).not.toContain('')
})
