/** Door to door across the boundary: the answer to a question, on a network and what holds on its days. */
import { addDays, type CivilDate } from '../time/civil'
import { DAY_MINUTES as DAY } from '../time/time-of-day'
import { withChoices } from './choices'
import { makeCosts } from './costs'
import { fareOf } from './fare-of'
import { faresFor, type Fares } from './fares'
import type { Answer, Conditions, Journey, Leg, Minute, Question } from './journey'
import { makeLeast } from './least'
import { timedLegs } from './legs'
import type { Network } from './network'
import { makePareto } from './pareto'
import { makeRaptor } from './raptor'
import { makeRefusal } from './refusal'
import { LONGEST, NEVER, RIDES, type Search, type Step } from './search'
import { PACES, timetableOf, type Timetable } from './timetable'

const SLACK = 120
/** Until when a night lasts: what leaves or arrives later belongs to the morning. */
export const NIGHT_ENDS = 240

export interface Planner {
  /** All choices for one departure or arrival; for a range see `Journey`s of `range`. */
  answer: (question: Question) => Answer
  /** The latest journey of the night that an asked minute belongs to: until four in the morning, when it also arrives. */
  lastTonight: (question: Question) => Journey | undefined
}

/** What a question comes to on one timetable. */
interface Asked extends Search {
  question: Question
  fares: Fares
}

/**
 * A planner keeps buffers and the timetables of days that were asked, so that pages make it once.
 *
 * A fare counts in the choices as it is paid; where part of it is not known, a journey costs "at least" and beats none that is known.
 */
export function makePlanner(network: Network, conditions: Conditions): Planner {
  const raptor = makeRaptor(network)
  const pareto = makePareto(network)
  const leastTo = makeLeast(network)
  const costsOf = makeCosts(network)
  const refusalOf = makeRefusal(network, conditions, raptor, leastTo)
  const timetables = new Map<CivilDate, Timetable>()
  const fareBooks = new Map<string, Fares>()

  function timetableOn(day: CivilDate): Timetable {
    const known = timetables.get(day) ?? timetableOf(network, day, conditions)
    timetables.set(day, known)
    return known
  }
  function asked(question: Question, day: CivilDate): Asked {
    const { from, to, party, pay, pace, rides = RIDES } = question
    const key = JSON.stringify([party, pay])
    const fares = fareBooks.get(key) ?? faresFor(network, question)
    fareBooks.set(key, fares)
    const timetable = timetableOn(day)
    return { question, from, to, fares, rides: Math.min(rides, RIDES), pace: PACES[pace], timetable, least: leastTo(to, timetable, PACES[pace]) }
  }

  /** @param shift minutes from the midnight of the asked day to that of the timetable */
  function journeyOf(search: Asked, steps: readonly Step[], start: Minute, shift: Minute): Journey {
    const legs = timedLegs(search.timetable, search, steps, start)
    const last = legs[legs.length - 1]!.leg
    const shifted = legs.map(({ leg }): Leg => shiftedLeg(leg, shift))
    return {
      departure: legs[0]!.leg.departure + shift,
      arrival: last.arrival + shift,
      legs: shifted,
      fare: fareOf(network, search.fares, search.question, legs),
      changes: Math.max(0, shifted.filter(({ is }) => is === 'ride').length - 1),
      walking: shifted.reduce((sum, leg) => sum + (leg.is === 'walk' ? leg.minutes : 0), 0),
      choices: [],
    }
  }

  /** The minute of the latest departure from `to` back to `from` that arrives before `before`, if there is one. */
  function latestDeparture(search: Asked, from: Minute, to: Minute, before: Minute): Minute | undefined {
    raptor.begin(search, before)
    const most = search.rides
    for (let minute = to; minute >= from; minute--) {
      raptor.leave(minute)
      if (raptor.arrival[most]! < before) return minute
    }
    return undefined
  }

  function choicesFrom(search: Asked, [from, to]: [Minute, Minute], latest: Minute, isAnyArrivalGood: boolean, shift: Minute): Journey[] {
    const { worth } = search.question
    const costs = from < to ? costsOf({ ...search, worth }, latest - from) : undefined
    pareto.begin({ ...search, worth, latest, isAnyArrivalGood, ...(costs && { costs }) })
    const found: Journey[] = []
    for (let minute = to; minute >= from; minute--) for (const goal of pareto.leave(minute)) found.push(journeyOf(search, pareto.steps(goal), minute, shift))
    return found
  }

  function leaveAt(question: Question, day: CivilDate, minute: Minute): Journey[] {
    const search = asked(question, day)
    raptor.begin(search, NEVER)
    raptor.leave(minute)
    const soonest = raptor.arrival[search.rides]!
    return soonest === NEVER ? [] : choicesFrom(search, [minute, minute], soonest + (question.slack ?? SLACK), false, 0)
  }

  function arriveBy(question: Question, asDay: CivilDate, asMinute: Minute): Journey[] {
    const shift = asMinute < LONGEST ? -DAY : 0
    const [day, minute] = [addDays(asDay, shift / DAY), asMinute - shift]
    const search = asked(question, day)
    const latest = latestDeparture(search, minute - LONGEST, minute, minute + 1)
    if (latest === undefined) return []
    const first = Math.max(minute - LONGEST, latest - (question.slack ?? SLACK))
    return choicesFrom(search, [first, latest], minute, true, shift)
  }

  /** Everything worth leaving for, by arrival and changes. */
  function range(question: Question, day: CivilDate, from: Minute, to: Minute): Journey[] {
    const search = asked(question, day)
    const found: Journey[] = []
    const before = new Int16Array(search.rides + 1).fill(NEVER)
    raptor.begin(search, NEVER)
    for (let minute = to; minute >= from; minute--) {
      raptor.leave(minute)
      for (let rides = 0; rides <= search.rides; rides++) {
        const arrival = raptor.arrival[rides]!
        // On foot alone one may leave at any minute: once will do.
        const isNew = arrival < before[rides]! && (rides === 0 ? minute === from : arrival < raptor.arrival[rides - 1]!)
        before[rides] = arrival
        if (isNew) found.push(journeyOf(search, raptor.steps(rides), minute, 0))
      }
    }
    return found
  }

  function lastTonight(question: Question): Journey | undefined {
    const { when } = question
    const minute = when.is === 'range' ? when.from : when.minute
    const ends = minute < NIGHT_ENDS ? NIGHT_ENDS : DAY + NIGHT_ENDS
    const search = asked(question, when.day)
    const latest = latestDeparture(search, minute, ends, ends + 1)
    return latest === undefined ? undefined : { ...journeyOf(search, raptor.steps(raptor.arrival.indexOf(raptor.arrival[search.rides]!)), latest, 0), choices: ['last-tonight'] }
  }

  function answer(question: Question): Answer {
    const { when } = question
    const journeys =
      when.is === 'leave'
        ? leaveAt(question, when.day, when.minute)
        : when.is === 'arrive'
          ? arriveBy(question, when.day, when.minute)
          : range(question, when.day, when.from, when.to)
    if (journeys.length > 0) return { ok: true, journeys: withChoices(journeys, when.is === 'arrive') }
    return { ok: false, ...refusalOf(question) }
  }
  return { answer, lastTonight }
}

function shiftedLeg<One extends Leg>(leg: One, shift: Minute): One {
  const closes = leg.is === 'cross' && leg.closes !== undefined ? { closes: leg.closes + shift } : undefined
  return { ...leg, departure: leg.departure + shift, arrival: leg.arrival + shift, ...closes }
}
