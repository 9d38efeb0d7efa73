/** Journeys between the stops of a route, on the planner: for their order first, then for each day as it will be. */
import type { Asked } from '@/domain/journey/asked'
import type { Journey } from '@/domain/journey/journey'
import { bestOrder } from '@/domain/route-plan/order'
import { splitOverDays } from '@/domain/route-plan/split'
import { addDays, type CivilDate } from '@/domain/time/civil'
import { DAY_MINUTES } from '@/domain/time/time-of-day'
import { questionFor, type Travel } from '../travel'
import type { RouteAsked } from './asked'

/** Days begin at nine; for their order ways are compared at ten in the morning of the first day. */
const START = 540
const COMPARED = 600

export interface PlannedLeg {
  asked: Asked
  /** Nothing where none was found then. */
  journey?: Journey
  /** One would leave for it after midnight, or come to see something then: the day is too full. */
  hasNoTime?: boolean
}

export interface PlannedDay {
  day: CivilDate
  legs: PlannedLeg[]
  /** The last way back of the evening, where one goes back. */
  last?: PlannedLeg
}

export interface PlannedRoute {
  /** The stops as they are gone to. */
  stops: string[]
  days: PlannedDay[]
}

const question = (from: string, to: string, day: CivilDate, minute: number): Asked => ({ from, to, when: { is: 'leave', day, minute }, party: { adult: 1 }, pay: 'card' })

function fastest(travel: Travel, asked: Asked): Journey | undefined {
  const found = questionFor(travel, asked)
  const answer = found && travel.planner.answer({ ...found, slack: 0 })
  return answer?.ok ? answer.journeys.reduce((one, other) => (other.arrival < one.arrival ? other : one)) : undefined
}

/** Minutes between places by their numbers, 0 the base; each pair is asked once. */
export function costsOf(travel: Travel, { from, stops, day }: Pick<RouteAsked, 'from' | 'stops' | 'day'>) {
  const places = [from, ...stops]
  const known = new Map<string, number>()
  return (one: number, other: number): number => {
    const key = `${one} ${other}`
    const minutes = known.get(key) ?? (fastest(travel, question(places[one]!, places[other]!, day, COMPARED))?.arrival ?? Infinity) - COMPARED
    known.set(key, minutes)
    return minutes
  }
}

/** The route, worked out in full; its costs may have been asked for before, a few at a time. */
export function planRoute(travel: Travel, route: RouteAsked, cost: (one: number, other: number) => number): PlannedRoute {
  const { from, stops, day, days, stay, sleep, isMoved } = route
  const order = isMoved ? stops.map((_, index) => index + 1) : bestOrder(stops.length, cost)
  const shares = splitOverDays({ order, days, stay, sleep, cost })
  let start = from
  const planned = shares.map((share, index): PlannedDay => {
    const date = addDays(day, index)
    const goesBack = sleep === 'base' || index === shares.length - 1
    let minute = START
    let at = start
    const legs: PlannedLeg[] = []
    const go = (to: string) => {
      const asked = question(at, to, date, Math.min(minute, DAY_MINUTES))
      const journey = minute < DAY_MINUTES ? fastest(travel, asked) : undefined
      if (minute >= DAY_MINUTES || (journey && to !== from && journey.arrival >= DAY_MINUTES)) {
        legs.push({ asked, hasNoTime: true })
        minute = DAY_MINUTES
        return
      }
      legs.push(journey ? { asked, journey } : { asked })
      minute = (journey?.arrival ?? minute) + stay
      at = to
    }
    for (const stop of share) go(stops[stop - 1]!)
    if (goesBack) go(from)
    const back = goesBack ? legs[legs.length - 1] : undefined
    const asked = back && !back.hasNoTime && questionFor(travel, back.asked)
    const last = asked && travel.planner.lastTonight(asked)
    start = goesBack ? from : at
    return { day: date, legs, ...(back && last && { last: { asked: back.asked, journey: last } }) }
  })
  return { stops: order.map((stop) => stops[stop - 1]!), days: planned }
}
