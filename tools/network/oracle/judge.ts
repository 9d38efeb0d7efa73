import type { Question } from '../../../src/domain/journey/journey'
import { addDays, type CivilDate } from '../../../src/domain/time/civil'
import { departuresOf, outcomes, type Outcome, type World } from './brute'

const SLACK = 120
const LONGEST = 720
const DAY = 1440

type Better = (one: Outcome, other: Outcome) => boolean

const isNoWorse: Better = (one, other) => one.worth <= other.worth && Number(one.isAtLeast) <= Number(other.isAtLeast) && one.rides <= other.rides && one.walking <= other.walking

/** The best of outcomes, each once, in an order that two lists share. */
function best(all: readonly Outcome[], better: Better): Outcome[] {
  return all.filter((one, at) => !all.some((other, then) => better(other, one) && (!better(one, other) || then < at)))
}

/** What the answer must be: the numbers of each journey, as text; none where there is a refusal. */
export function rightAnswer(world: World, question: Question): string[] {
  const { when, slack = SLACK } = question
  if (when.is === 'leave') {
    const all = departuresOf(world, when.day)
    const free = outcomes(world, question, when.day, when.minute, all)
    const soonest = Math.min(...free.map(({ arrival }) => arrival))
    return said(best(free.filter(({ arrival }) => arrival <= soonest + slack), (one, other) => one.arrival <= other.arrival && isNoWorse(one, other)), ({ arrival }) => arrival)
  }
  if (when.is === 'arrive') return arriveBy(world, question, when.day, when.minute, slack)
  return range(world, question, when.day, when.from, when.to)
}

/** By departure, arrival and rides; what one may leave for at the last minute may leave later yet. On foot alone once will do. */
function range(world: World, question: Question, day: CivilDate, from: number, to: number): string[] {
  const all = departuresOf(world, day)
  const at = (minute: number) => outcomes(world, question, day, minute, all)
  const found: Outcome[] = []
  for (let minute = to; minute >= from; minute--) found.push(...at(minute))
  const some = best(found, (one, other) => one.departure >= other.departure && one.arrival <= other.arrival && one.rides <= other.rides)
  const moved = some.filter(({ rides, departure }) => rides > 0 || departure === from).map(({ departure, arrival, rides }) => `${departure === to ? 'last' : departure} ${arrival} ${rides}`)
  return [...new Set(moved)].sort()
}

function arriveBy(world: World, question: Question, asDay: CivilDate, asMinute: number, slack: number): string[] {
  const shift = asMinute < LONGEST ? DAY : 0
  const day = addDays(asDay, -shift / DAY)
  const by = asMinute + shift
  const all = departuresOf(world, day)
  const found: Outcome[] = []
  for (let minute = by; minute >= by - LONGEST && !(found.length > 0 && minute < found[0]!.departure - slack); minute--) found.push(...outcomes(world, question, day, minute, all, by))
  return said(best(found, (one, other) => one.departure >= other.departure && isNoWorse(one, other)), ({ departure }) => departure - shift)
}

const said = (found: readonly Outcome[], time: (one: Outcome) => number): string[] =>
  [...new Set(found.map((one) => `${time(one)} ${one.worth}${one.isAtLeast ? '+' : ''} ${one.rides} ${one.walking}`))].sort()
