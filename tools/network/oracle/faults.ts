/** Planted faults: each changes what the planner is given so that it answers as if one of its rules were wrong. */
import type { Side } from '../../../src/domain/control-point/control-points'
import { dayTypeOf } from '../../../src/domain/journey/day-type'
import type { Conditions, Passage, Question } from '../../../src/domain/journey/journey'
import type { FareTable, Network } from '../../../src/domain/journey/network'
import type { CivilDate } from '../../../src/domain/time/civil'
import { CALENDAR } from './worlds'

/** What a planner is given; a fault changes some of it. */
export interface Given {
  network: Network
  conditions: Conditions
  question: Question
}
export type Fault = (given: Given) => Given

const passages =
  (change: (one: Passage) => Passage): Fault =>
  (given) => ({ ...given, conditions: { ...given.conditions, passages: (point, to, day) => given.conditions.passages(point, to, day).map(change) } })
const dayType =
  (change: (place: Side, day: CivilDate, asked: CivilDate) => number): Fault =>
  (given) => ({ ...given, conditions: { ...given.conditions, dayType: (place, day) => change(place, day, given.question.when.day) } })
const network =
  (change: (one: Network) => Partial<Network>): Fault =>
  (given) => ({ ...given, network: { ...given.network, ...change(given.network) } })
const fares =
  (change: (one: FareTable) => Partial<FareTable>): Fault =>
  network(({ systems }) => ({ systems: systems.map((one) => ({ ...one, fares: { ...one.fares, ...change(one.fares) } as FareTable })) }))
/** Changes the fives of every service. */
const runs =
  (change: (five: number[], isLast: boolean) => number[]): Fault =>
  network(({ services }) => ({
    services: services.map((one) => ({ ...one, runs: Int16Array.from(Array.from({ length: one.runs.length / 5 }, (_, at) => change(Array.from(one.runs.slice(at * 5, at * 5 + 5)), at === one.runs.length / 5 - 1)).flat()) })),
  }))

export const FAULTS: Record<string, Fault> = {
  'a control point closes a minute late': passages((one) => ({ ...one, to: one.to + 1 })),
  'a control point closes a minute early': passages((one) => ({ ...one, to: one.to - 1 })),
  'a control point opens a minute early': passages((one) => ({ ...one, from: Math.max(0, one.from - 1) })),
  'a closed control point is open': (given) => ({ ...given, conditions: { ...given.conditions, passages: () => [{ from: 0, to: 1440, minutes: { least: 5, typical: 10, peak: 20 } }] } }),
  'an open control point is closed': (given) => ({ ...given, conditions: { ...given.conditions, passages: () => [] } }),
  'the queue of another pace is taken': (given) => ({ ...given, question: { ...given.question, pace: given.question.pace === 'peak' ? 'least' : 'peak' } }),
  'holidays are ignored': dayType((place, day) => dayTypeOf([], place, day)),
  'holidays of Hong Kong are taken for everywhere': dayType((_, day) => dayTypeOf(CALENDAR, 'hong-kong', day)),
  'the civil day is taken for the day of service past midnight': dayType((place, day, asked) => (day < asked ? 30 : dayTypeOf(CALENDAR, place, day))),
  'the next day has no services': dayType((place, day, asked) => (day > asked ? 30 : dayTypeOf(CALENDAR, place, day))),
  'the last departure is left out': runs(([from, until, ...rest], isLast) => (isLast ? [from!, from!, ...rest] : [from!, until!, ...rest])),
  'departures are a minute late': runs(([from, until, ...rest]) => [from! + 1, until! + 1, ...rest]),
  'headways are whole minutes': runs(([from, until, every, ...rest]) => [from!, until!, every! > 10 ? Math.floor(every! / 10) * 10 : every!, ...rest]),
  'one changes in no time': network(({ changeMinutes }) => ({ changeMinutes: new Uint8Array(changeMinutes.length) })),
  'one boards a loop on its second lap': network(({ boardBefore, routeStart }) => ({ boardBefore: boardBefore.map((_, route) => routeStart[route + 1]! - routeStart[route]! - 1) })),
  'coaches pass closed control points': network(() => ({ gates: [] })),
  'crossings go one way only': network(({ crossings }) => ({ crossings: crossings.filter((_, at) => at % 2 === 0) })),
  'every ride is paid by itself': network(({ systems }) => ({ systems: systems.map((one) => ({ ...one, isThrough: false })) })),
  'a fare is not closed between rides': network(({ systems }) => ({ systems: systems.map((one) => ({ ...one, isThrough: true })) })),
  'a fare is not closed outside the gates': network(({ walkInside, walkTo, stops, walkStart }) => ({
    walkInside: walkInside.map((_, edge) => Number(stops[walkTo[edge]!]!.system >= 0 && stops[walkStart.findIndex((start, stop) => start <= edge && edge < walkStart[stop + 1]!)]!.system === stops[walkTo[edge]!]!.system)),
  })),
  'a fare is closed inside the gates': network(({ walkInside }) => ({ walkInside: new Uint8Array(walkInside.length) })),
  'concessions are ignored': fares(() => ({ concessions: [] })),
  'concessions are not rounded': fares(({ concessions }) => ({ concessions: concessions.map((one) => ({ ...one, roundUpTo: 1 })) })),
  'what is not known is free': fares((one) => (one.kind === 'matrix' ? { amounts: one.amounts.map((row) => row.map((amount) => amount ?? 0)) } : {})),
  'kilometres are rounded otherwise': fares((one) => (one.kind === 'distance' ? { steps: one.steps.map((step) => ({ ...step, upTo: step.upTo - 600 })) } : {})),
  'a card is taken for a ticket': (given) => ({ ...given, question: { ...given.question, pay: given.question.pay === 'card' ? 'ticket' : 'card' } }),
  'one traveller is forgotten': (given) => ({ ...given, question: { ...given.question, party: given.question.party.slice(1) } }),
  'currencies are worth the same': (given) => ({ ...given, question: { ...given.question, worth: { HKD: 10, MOP: 10, CNY: 10, USD: 10 } } }),
  'choices far behind the fastest are kept': (given) => ({ ...given, question: { ...given.question, slack: (given.question.slack ?? 120) + 1 } }),
}
