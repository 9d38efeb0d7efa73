/** Ways to go of which one line's times are not known: with times to its first stop and on from its last. */
import type { By } from '../going/going'
import { distanceMetres, type Position } from '../position/distance'
import { DAY_MINUTES } from '../time/time-of-day'
import { boundariesOf } from './boundaries'
import { LONGEST_IDLE, longestIdle } from './cards'
import type { Fare, Journey, Leg, Minute } from './journey'
import type { Network } from './network'
import { linesBetween, stopPosition, type OtherEnd, type OtherLine, type OtherStop, type OtherStops } from './other-lines'

/** What one asks of the planner for a part: to the first stop, or on from the last. */
export interface PartAsked {
  which: 'before' | 'after'
  stop: OtherStop
  /** Leave at, or arrive by; where a line lies between, as if it ran when one is there. */
  minute: Minute
}

/** Parts with times. */
export interface Parts {
  /** Left out where one is at the line's stop already, or the line stops somewhere in the city. */
  before?: Journey
  after?: Journey
}

export interface OtherWay<One extends OtherLine = OtherLine> extends Parts {
  line: One
  /** All the ways with times are plainly worse: it stands before them. */
  isFirst: boolean
}

/** To order ways by, never to show: metres a minute from end to end, after half an hour for tickets and until it leaves, and as long again for control points where it crosses a boundary. */
const SPEED: Record<By, number> = { ferry: 800, coach: 800, rail: 1800 }
const BOARDING = 30
/** No part with times goes further in a minute, as the crow flies: what cannot be good enough even so is not planned. */
const FASTEST = 3000
/** What takes so many times as long is plainly worse, and what takes so many times as long is still worth naming beside. */
const PLAINLY = 1.5
const BESIDE = 1.25
/** Minutes of the day between which a line is taken to run of which no hours are known. */
const DAYTIME = { from: 330, to: 1320 } as const

interface Guess {
  minutes: Minute
  /** Either part takes no less. */
  before: Minute
  after: Minute
}

function guessOf(line: OtherLine, stops: OtherStops, from: OtherEnd, to: OtherEnd): Guess {
  const [first, last] = [stops[line.from]!, stops[line.to]!]
  const [leaves, comes] = [stopPosition(first) ?? from.at, stopPosition(last) ?? to.at]
  const ride = line.minutes ?? metresBetween(leaves, comes) / SPEED[line.by]
  const minutes = Math.round(ride) + (first.side === last.side ? BOARDING : 2 * BOARDING)
  return { minutes, before: first.place ? metresBetween(from.at, leaves) / FASTEST : 0, after: last.place ? metresBetween(comes, to.at) / FASTEST : 0 }
}

const leastOf = ({ minutes, before, after }: Guess): Minute => before + minutes + after

const metresBetween = (one: Position | undefined, other: Position | undefined): number => (one && other ? distanceMetres(one, other) : 0)

/** Minutes from when one asks to leave, or to when one has to arrive, with waits; the line lasts as guessed. */
function elapsed({ is, minute }: Asked<OtherLine>['when'], { before, after }: Parts, guess: Minute): Minute {
  if (is === 'leave') return (after?.arrival ?? (before?.arrival ?? minute) + guess) - minute
  return minute - (before?.departure ?? (after?.departure ?? minute) - guess)
}

interface Asked<One extends OtherLine> {
  network: Pick<Network, 'gates'>
  lines: readonly One[]
  stops: OtherStops
  from: OtherEnd
  to: OtherEnd
  /** What there is with times; nothing where the planner refused. */
  timed: readonly Journey[]
  when: { is: 'leave' | 'arrive'; minute: Minute }
  /** The fastest way of a part; `here` where one is at the stop already. */
  part: (asked: PartAsked) => Journey | 'here' | undefined
}

/**
 * Ways with a line that has no known times, the shortest first: those that take little longer than what has times, and are not plainly
 * worse than the best of them; the line's own minutes are guessed where no source says them. A way that crosses more boundaries than it must is none.
 */
export function otherWays<One extends OtherLine>(asked: Asked<One>): OtherWay<One>[] {
  const { network, lines, stops, from, to, timed, when } = asked
  const needed = from.side && from.side === to.side ? 0 : 1
  const crossed = (journeys: readonly (Journey | undefined)[]) => journeys.reduce((sum, journey) => sum + (journey ? boundariesOf(network, journey.legs).length : 0), 0)
  const shortest = Math.min(...timed.map((journey) => (when.is === 'leave' ? journey.arrival - when.minute : when.minute - journey.departure)))
  const isRound = timed.every((journey) => crossed([journey]) > needed)
  const guessed = linesBetween(lines, stops, from, to).map((line) => ({ line, guess: guessOf(line, stops, from, to) }))
  const found: { minutes: Minute; way: OtherWay<One> }[] = []
  let most = shortest * BESIDE
  for (const { line, guess } of guessed.sort((one, other) => leastOf(one.guess) - leastOf(other.guess))) {
    const isOver = stops[line.from]!.side !== stops[line.to]!.side
    const isGood = (parts: Parts, rest: Minute) => elapsed(when, parts, guess.minutes) + rest <= most && crossed([parts.before, parts.after]) + Number(isOver) <= needed
    const parts = leastOf(guess) <= most && partsOf(asked, line, guess, isGood)
    if (!parts) continue
    const minutes = elapsed(when, parts, guess.minutes)
    found.push({ minutes, way: { line, ...parts, isFirst: (isRound && minutes <= shortest) || minutes * PLAINLY <= shortest } })
    most = Math.min(most, minutes * PLAINLY)
  }
  return found
    .filter(({ minutes }) => minutes <= most)
    .sort((one, other) => one.minutes - other.minutes)
    .map(({ way }) => way)
}

/**
 * Either part with its times, as if the line left when one is there; nothing where one of them has no way then, or that is at night.
 *
 * @param isGood whether what is planned so far is worth going on with, where the rest takes so many minutes at least
 */
function partsOf({ stops, when, part }: Asked<OtherLine>, line: OtherLine, guess: Guess, isGood: (parts: Parts, rest: Minute) => boolean): Parts | undefined {
  const of = (which: PartAsked['which'], minute: Minute): Parts | undefined => {
    const stop = stops[which === 'before' ? line.from : line.to]!
    const found = stop.place ? part({ which, stop, minute }) : 'here'
    if (found === 'here') return {}
    const isPrompt = found && longestIdle(found, when.is === 'leave' ? minute : found.departure).minutes < LONGEST_IDLE
    return isPrompt ? { [which]: found } : undefined
  }
  const isBy = when.is === 'arrive'
  const first = of(isBy ? 'after' : 'before', when.minute)
  if (!first || !isGood(first, isBy ? guess.before : guess.after)) return undefined
  const boards = isBy ? (first.after?.departure ?? when.minute) - guess.minutes : (first.before?.arrival ?? when.minute)
  const time = ((boards % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  if (time < DAYTIME.from || time > DAYTIME.to) return undefined
  const second = isBy ? of('before', boards) : of('after', boards + guess.minutes)
  const parts = second && { ...first, ...second }
  return parts && isGood(parts, 0) ? parts : undefined
}

/** What the parts with times cost together: at least that, for the line's own fare is not among it. */
export function knownFare({ before, after }: Parts): { legs: readonly Leg[]; fare: Fare } {
  const legs: Leg[] = []
  const fares: Fare[] = []
  for (const journey of [before, after]) {
    if (!journey) continue
    const first = legs.length
    fares.push({ ...journey.fare, parts: journey.fare.parts.map((one) => ({ ...one, legs: [one.legs[0] + first, one.legs[1] + first] })) })
    legs.push(...journey.legs)
  }
  const sums = new Map<Fare['sums'][number]['currency'], number>()
  for (const { minor, currency } of fares.flatMap((fare) => fare.sums)) sums.set(currency, (sums.get(currency) ?? 0) + minor)
  return { legs, fare: { parts: fares.flatMap(({ parts }) => parts), sums: Array.from(sums, ([currency, minor]) => ({ minor, currency })), isAtLeast: true, worth: fares.reduce((sum, { worth }) => sum + worth, 0) } }
}
