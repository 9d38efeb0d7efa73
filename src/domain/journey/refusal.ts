import { addDays } from '../time/civil'
import type { Conditions, Minute, Passage, Question, Refusal } from './journey'
import { makeLeast } from './least'
import { timedLegs } from './legs'
import type { Network } from './network'
import { makeRaptor } from './raptor'
import { NEVER } from './search'
import { PACES, timetableOf } from './timetable'

const DAY = 1440
/** As in the planner: hours before an arrival in which a journey begins. */
const LONGEST = 720
const ALWAYS: readonly Passage[] = [{ from: 0, to: DAY, minutes: { least: 1, typical: 1, peak: 1 } }]
/** Days looked ahead for when a point opens. */
const AHEAD = 8

/** Why there is no journey: the same is asked once more with every control point open. */
export function refusalOf(network: Network, question: Question, conditions: Conditions): Refusal {
  const { from, to, when, rides = 6 } = question
  const isBy = when.is === 'arrive'
  const minute = when.is === 'range' ? when.from : when.minute
  const shift = isBy ? DAY : 0
  const day = addDays(when.day, -shift / DAY)
  const timetable = timetableOf(network, day, { ...conditions, passages: () => ALWAYS })
  const search = { from, to, rides, pace: PACES.typical }
  const least = makeLeast(network)(to, timetable, search.pace)
  if (!from.some(({ stop }) => least[stop]! < NEVER)) return { reason: 'not-served' }

  const raptor = makeRaptor(network, rides)
  const start = isBy ? minute + DAY - LONGEST : minute
  const before = isBy ? minute + DAY + 1 : NEVER
  raptor.begin(search, before)
  raptor.leave(search, timetable, start)
  const found = raptor.arrival.findIndex((arrival) => arrival < before)
  if (found < 0) return { reason: 'nothing-runs' }
  const isOpen = (point: Parameters<Conditions['passages']>[0], side: Parameters<Conditions['passages']>[1], at: Minute) => {
    const ahead = Math.floor(at / DAY)
    const inDay = at - ahead * DAY
    return conditions.passages(point, side, addDays(day, ahead)).some((one) => one.from <= inDay && inDay < one.to)
  }
  for (const { leg } of timedLegs(timetable, search, raptor.steps(found), start)) {
    if (leg.is === 'cross' && !isOpen(leg.point, leg.to, leg.departure)) {
      const opens = nextOpening(leg.point, leg.to, leg.departure)
      return { reason: 'closed', point: leg.point, ...(opens !== undefined && { opens: opens - shift }) }
    }
  }
  return { reason: 'nothing-runs' }

  function nextOpening(point: Parameters<Conditions['passages']>[0], side: Parameters<Conditions['passages']>[1], at: Minute): Minute | undefined {
    for (let ahead = Math.floor(at / DAY); ahead < AHEAD; ahead++) {
      const next = conditions.passages(point, side, addDays(day, ahead)).find((one) => one.from + ahead * DAY >= at)
      if (next) return next.from + ahead * DAY
    }
    return undefined
  }
}
