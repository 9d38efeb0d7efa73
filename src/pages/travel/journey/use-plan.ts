import { addDays, daysBetween, type CivilDate } from '@/domain/time/civil'
import { DAY_MINUTES } from '@/domain/time/time-of-day'
import type { Asked } from '@/domain/journey/asked'
import { goesRoundAbout, LONGEST_IDLE, longestIdle, withoutTurningBack } from '@/domain/journey/cards'
import { withChoices } from '@/domain/journey/choices'
import type { Journey, Minute, Question, Refusal } from '@/domain/journey/journey'
import type { OtherWay } from '@/domain/journey/other-ways'
import { pointSides, sideReached } from '@/domain/journey/point-sides'
import type { PointId } from '@/domain/control-point/control-points'
import { NIGHT_ENDS, type Planner } from '@/domain/journey/planner'
import type { Now } from '@/platform/clock'
import type { Person } from '../../use-person'
import type { QueuesNow } from '../../use-live'
import { tiedCurrencyOf } from '../conditions'
import { otherWaysFor, type GoingLine } from '../other-ways'
import { queuesFor, questionFor, travelFor, type Travel } from '../travel'
import { useWorkedOut } from '../use-worked-out'
import { arrivalByTaxi, byTaxi, type ByTaxi } from './by-taxi'

/** A journey of another day than the asked one: its minutes count from that day's midnight. */
export interface OnDay {
  day: CivilDate
  journey: Journey
}

type Moment = Pick<Now, 'day' | 'time'>

/** What there is where there is no journey then. */
export interface Instead {
  next?: OnDay
  before?: OnDay
}

/** `late`: one would have to wait for hours, for lines or for a control point to open; `gone`: all that arrives in time has left. */
type Why = Refusal['reason'] | 'late' | 'gone'

export interface Planned {
  asked: Asked
  /** What was planned: to one side of a control point where the point was asked. */
  meant: Asked
  journeys: readonly Journey[]
  /** Where there are no journeys. */
  none?: { why: Why; closed?: { point: PointId; opens?: Minute } }
  last?: Journey
  instead?: Instead
  /** Where there are no journeys, and it is there before the next one. */
  taxi?: ByTaxi
  others: Others
}

/** What goes there without known times, by ways of a day that may be the next, and the currency of who asks. */
interface Others {
  day: CivilDate
  /** When one leaves, where one asked to arrive and none does by then. */
  leaving?: Minute
  home: ReturnType<typeof tiedCurrencyOf>
  ways: readonly OtherWay<GoingLine>[]
}

/** The first lines run from five. */
const MORNING = 300

/** The first way of the day after a moment at which there is none, and the last one of the night before it. */
function insteadOf(planner: Planner, question: Question): Instead {
  const { when } = question
  const minute = when.is === 'range' ? when.from : when.minute
  const isEarly = when.is === 'arrive' || minute < MORNING
  const morning = isEarly ? when.day : addDays(when.day, 1)
  const next = planner.answer({ ...question, when: { is: 'leave', day: morning, minute: MORNING } })
  const first = next.ok ? [...next.journeys].sort((one, other) => one.arrival - other.arrival)[0] : undefined
  // The small hours belong to the evening before.
  const isNight = minute < NIGHT_ENDS
  const evening = isNight ? addDays(when.day, -1) : when.day
  const last = when.is === 'leave' ? planner.lastTonight({ ...question, when: { is: 'leave', day: evening, minute: NIGHT_ENDS } }) : undefined
  const isBefore = last !== undefined && last.departure < minute + (isNight ? DAY_MINUTES : 0)
  return { ...(first && { next: { day: morning, journey: first } }), ...(isBefore && { before: { day: evening, journey: last } }) }
}

/** Who goes to a control point goes to the side that is reached first: nobody means the other by way of another point. */
function meantBy(asked: Asked, travel: Travel): Asked {
  const { network, planner, placeNamed } = travel
  const place = placeNamed(asked.to)
  const sides = place ? pointSides(network, place) : []
  const question = sides.length > 0 ? questionFor(travel, asked) : undefined
  const answer = question && planner.answer(question)
  const fastest = answer?.ok ? answer.journeys.find(({ choices }) => choices.includes('fastest')) : undefined
  const reached = fastest && sideReached(network, fastest)
  return { ...asked, to: sides.find(({ side }) => side === reached)?.place.id ?? asked.to }
}

/** What arrives first of all that leaves from now on. */
function fromNow(planner: Planner, question: Question, { day, time }: Moment): Instead {
  const leaving: Question = { ...question, when: { is: 'leave', day, minute: time } }
  const answer = planner.answer(leaving)
  const first = answer.ok ? [...answer.journeys].sort((one, other) => one.arrival - other.arrival)[0] : undefined
  return first ? { next: { day, journey: first } } : insteadOf(planner, leaving)
}

/** A moment in minutes from a day's midnight. */
const minuteOf = (day: CivilDate, { day: today, time }: Moment): Minute => daysBetween(day, today) * DAY_MINUTES + time

/** Those to arrive by a time that can still be taken. */
const notLeft = (journeys: readonly Journey[], day: CivilDate, now: Moment): readonly Journey[] => journeys.filter(({ departure }) => departure >= minuteOf(day, now))

/** Likewise of ways without known times: one leaves the line's first stop no later than its minutes, where they are known, before the way on. */
const notGone = (ways: Others['ways'], { day, minute: by }: Exclude<Asked['when'], { is: 'range' }>, now: Moment): Others['ways'] =>
  ways.filter(({ line, before, after }) => (before?.departure ?? (after?.departure ?? by) - (line.minutes ?? 0)) >= minuteOf(day, now))

/** The ways with known times. */
function timed(asked: Asked, travel: Travel, now: Moment): Omit<Planned, 'others' | 'taxi'> | undefined {
  const { network, planner } = travel
  const meant = meantBy(asked, travel)
  const question = questionFor(travel, meant)
  if (!question) return undefined
  const { when } = question
  const answer = planner.answer(question)
  if (!answer.ok) {
    const closed = answer.reason === 'closed' ? { closed: { point: answer.point, ...(answer.opens !== undefined && { opens: answer.opens }) } } : {}
    return { asked, meant, journeys: [], none: { why: answer.reason, ...closed }, ...(answer.reason !== 'not-served' && { instead: insteadOf(planner, question) }) }
  }
  // Who has to arrive in the morning does not ask for the last one of the night.
  if (when.is === 'range') return { asked, meant, journeys: straightOf(network, answer.journeys, false) }
  if (when.is === 'arrive') {
    const left = notLeft(answer.journeys, when.day, now)
    const prompt = left.filter((journey) => longestIdle(journey, journey.departure).minutes < LONGEST_IDLE)
    const journeys = prompt.length > 0 ? prompt : left
    if (journeys.length === 0) return { asked, meant, journeys, none: { why: 'gone' }, instead: fromNow(planner, question, now) }
    const straight = straightOf(network, journeys, true)
    return { asked, meant, journeys: straight === journeys && journeys.length < answer.journeys.length ? withChoices(journeys, true) : straight }
  }
  const soon = answer.journeys.filter((journey) => longestIdle(journey, when.minute).minutes < LONGEST_IDLE)
  const prompt = straightOf(network, soon, false)
  if (prompt.length === 0) return { asked, meant, journeys: [], none: lateOf(answer.journeys[0]!, when.minute), instead: waitingOrMorning(answer.journeys[0]!, when.day, insteadOf(planner, question)) }
  const last = planner.lastTonight(question)
  const isLast = last !== undefined && longestIdle(last, last.departure).minutes < LONGEST_IDLE
  return { asked, meant, journeys: prompt.length < answer.journeys.length ? withChoices(prompt, false) : prompt, ...(isLast && { last }) }
}

/** When nothing goes until the morning, what has no known times is looked for from six. */
const EARLY = 360

/** All ways, and what goes there of which no times are known: at the asked time, or where nothing goes then, in the morning. */
function plan(asked: Asked, travel: Travel, now: Moment, home: Others['home']): Planned | undefined {
  const planned = timed(asked, travel, now)
  // Where there is no way at another hour either, it is not the hour that lacks one.
  const isHour = planned?.none && (planned.instead?.next ?? planned.instead?.before) !== undefined
  const taxi = isHour ? sooner(byTaxi(travel, planned.meant), planned.meant.when.day, planned.instead) : undefined
  return planned && withOthers({ ...planned, ...(taxi && { taxi }) }, travel, now, home)
}

/** A way with a taxi, unless one comes as soon by waiting. */
function sooner(taxi: ByTaxi | undefined, day: CivilDate, { next }: Instead = {}): ByTaxi | undefined {
  const waited = next && next.journey.arrival + daysBetween(day, next.day) * DAY_MINUTES
  return taxi && (waited === undefined || arrivalByTaxi(taxi) < waited) ? taxi : undefined
}

/** A plan, and what goes there without known times. */
function withOthers(planned: Omit<Planned, 'others'>, travel: Travel, now: Moment, home: Others['home']): Planned {
  const { meant, journeys, none, instead } = planned
  const { when } = meant
  const next = instead?.next
  /** What one would have to wait for, by the minutes of another day. */
  const waited = (day: CivilDate): Journey[] => {
    const shift = next ? daysBetween(day, next.day) * DAY_MINUTES : 0
    return next ? [{ ...next.journey, departure: next.journey.departure + shift, arrival: next.journey.arrival + shift }] : []
  }
  const all = otherWaysFor(travel, meant, none && when.is !== 'arrive' ? waited(when.day) : journeys)
  const then = when.is === 'arrive' ? notGone(all, when, now) : all
  if (then.length > 0 || !none) return { ...planned, others: { day: when.day, home, ways: then } }
  const isToday = when.is === 'arrive' || (when.is === 'leave' && when.minute < EARLY)
  const morning = addDays(when.day, isToday ? 0 : 1)
  // Who had to arrive leaves now, where that morning is over.
  const isOver = when.is === 'arrive' && minuteOf(morning, now) > EARLY
  const leave = isOver ? { day: now.day, minute: now.time } : { day: morning, minute: EARLY }
  const ways = otherWaysFor(travel, { ...meant, when: { is: 'leave', ...leave } }, waited(leave.day))
  return { ...planned, others: { day: leave.day, home, ways, ...(when.is === 'arrive' && { leaving: leave.minute }) } }
}

/** Without those that go round about, unless all do, nor those that turn back for nothing. */
function straightOf(network: Travel['network'], journeys: readonly Journey[], isByArrival: boolean): readonly Journey[] {
  const straight = journeys.filter((journey) => !goesRoundAbout(journey))
  const left = withoutTurningBack(network, straight.length > 0 ? straight : journeys, isByArrival)
  return left.length < journeys.length ? withChoices(left, isByArrival) : journeys
}

/** Nobody waits out the night where one may leave in the morning. */
function waitingOrMorning(waited: Journey, day: CivilDate, { next, before }: Instead): Instead {
  const isMorning = next && next.journey.departure + daysBetween(day, next.day) * DAY_MINUTES < waited.arrival
  return { next: isMorning ? next : { day, journey: waited }, ...(before && { before }) }
}

/** What one would wait for. */
function lateOf(journey: Journey, minute: Minute): Planned['none'] {
  const { before } = longestIdle(journey, minute)
  return { why: 'late', ...(before?.is === 'cross' && { closed: { point: before.point, opens: before.departure } }) }
}

/**
 * The answer to a question, worked out once what was asked is on the screen; `undefined` until then.
 *
 * @param now when it was asked: what left before can arrive in time for nobody
 * @param queues of this minute: whoever leaves soon is led past the long ones
 */
export function usePlan(asked: Asked | undefined, who: Person | undefined, now: Now, queues: QueuesNow): Planned | undefined {
  const shifted = asked && queuesFor(asked, now, queues)
  const key = JSON.stringify([asked, who, now.day, now.time])
  return useWorkedOut(key, () => asked && plan(asked, travelFor(who, shifted?.live), now, tiedCurrencyOf(who)), shifted?.key)
}
