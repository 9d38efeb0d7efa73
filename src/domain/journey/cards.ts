import { layoutOf, type Side } from '../control-point/control-points'
import { CHOICES, type Choice, type Journey, type Leg, type Minute } from './journey'
import type { Network } from './network'

/** Journeys that have a name, as "fastest", each once under all of its names; and those that have none. */
export interface Cards {
  named: Journey[]
  others: Journey[]
}

const sameLeg = (one: Leg, other: Leg | undefined): boolean =>
  other !== undefined && one.is === other.is && one.departure === other.departure && one.arrival === other.arrival && (one.is !== 'ride' || (other.is === 'ride' && one.route === other.route))

const isSameJourney = (one: Journey, other: Journey): boolean => one.legs.length === other.legs.length && one.legs.every((leg, at) => sameLeg(leg, other.legs[at]))

/** Over a boundary and back again: out by a cheap line, to pass the same counters from the other side. */
export function comesBack(legs: readonly Leg[]): boolean {
  const left = new Set<Side>()
  return legs.some((leg) => {
    if (leg.is !== 'cross') return false
    if (leg.to !== 'beyond' && left.has(leg.to)) return true
    for (const side of layoutOf(leg.point).sides) if (side !== leg.to) left.add(side)
    return false
  })
}

/** By taxi to somewhere from which one walks to a ride, or from a ride on foot to a taxi: one would be driven to the stop itself, or from it. */
const drivesToWalk = (legs: readonly Leg[]): boolean =>
  legs.some((leg, at) => leg.is === 'walk' && [[legs[at - 1], legs[at + 1]], [legs[at + 1], legs[at - 1]]].some(([one, other]) => one?.is === 'taxi' && other?.is === 'ride'))

/**
 * Over a boundary and back, out of a station's gates and in again, on one line twice, from one taxi into another, or by taxi beside a stop: it may save a coin, and
 * nobody means it by "cheapest"; where few lines of a city are known it is all there is.
 */
export function goesRoundAbout({ legs }: Pick<Journey, 'legs'>): boolean {
  const lines = legs.flatMap((leg) => (leg.is === 'ride' ? [leg.line] : []))
  return (
    new Set(lines).size < lines.length ||
    comesBack(legs) ||
    drivesToWalk(legs) ||
    legs.some((leg, at) => {
      const next = legs[at + 1]
      if (leg.is === 'taxi') return next?.is === 'taxi'
      return leg.is === 'walk' && next?.is === 'walk' && leg.from !== undefined && leg.from === next.to
    })
  )
}

/** Rides past a stop, by its name, that it was at before it last got in, or by a line, by its name without its ends, that it rode before: to the airport and back, say. */
export function turnsBack({ stops, lines }: Pick<Network, 'stops' | 'lines'>, { legs }: Pick<Journey, 'legs'>): boolean {
  const been = new Set<string>()
  const ridden = new Set<string>()
  return legs.some((leg) => {
    if (leg.is !== 'ride') return false
    const { operator, name } = lines[leg.line]!
    const line = `${operator} ${name['zh-Hans'].replace(/（.*/, '')}`
    const names = leg.stops.map((stop) => stops[stop]!.name['zh-Hans'])
    const isAgain = ridden.has(line) || names.slice(1).some((one) => been.has(one))
    ridden.add(line)
    for (const one of names.slice(0, -1)) been.add(one)
    return isAgain
  })
}

/** Whether one journey is as good as another in all that people see; a fare that is not wholly known is no bargain. */
function isAsGood(one: Journey, other: Journey, isByArrival: boolean): boolean {
  const isInTime = isByArrival ? one.departure >= other.departure : one.arrival - one.departure <= other.arrival - other.departure
  const isAsCheap = other.fare.isAtLeast || (!one.fare.isAtLeast && one.fare.worth <= other.fare.worth)
  return isInTime && isAsCheap && one.arrival <= other.arrival && one.changes <= other.changes && one.walking <= other.walking
}

/** Without those that turn back where one that does not is as good in all that people see. */
export function withoutTurningBack(network: Pick<Network, 'stops' | 'lines'>, journeys: readonly Journey[], isByArrival: boolean): readonly Journey[] {
  const onward = journeys.filter((journey) => !turnsBack(network, journey))
  return journeys.filter((journey) => onward.includes(journey) || !onward.some((one) => isAsGood(one, journey, isByArrival)))
}

const rank = ({ choices }: Journey): number => Math.min(...choices.map((choice) => CHOICES.indexOf(choice)))

/** @param last the last one tonight, where that was asked; among the others it only takes its name */
export function cardsOf(journeys: readonly Journey[], last?: Journey): Cards {
  const tonight: Choice = 'last-tonight'
  const isAmong = last !== undefined && journeys.some((one) => isSameJourney(one, last))
  const all = journeys.map((one): Journey => (last && isSameJourney(one, last) ? { ...one, choices: [...one.choices, tonight] } : one))
  if (last && !isAmong) all.push({ ...last, choices: [tonight] })
  const named = all.filter(({ choices }) => choices.length > 0)
  return { named: named.sort((one, other) => rank(one) - rank(other)), others: all.filter(({ choices }) => choices.length === 0) }
}

/** A part of a journey's time: one of its legs, or a wait before it. */
export interface Stretch {
  minutes: Minute
  /** The leg that is travelled, or waited for. */
  leg: Leg
  isWait: boolean
}

/** All of a journey's time, in order. */
export function stretchesOf({ departure, legs }: Pick<Journey, 'departure' | 'legs'>): Stretch[] {
  let minute = departure
  return legs.flatMap((leg) => {
    const wait = leg.departure - minute
    minute = leg.arrival
    return [...(wait > 0 ? [{ minutes: wait, leg, isWait: true }] : []), { minutes: leg.arrival - leg.departure, leg, isWait: false }]
  })
}

/** Who would wait longer than this, in minutes, asks again in the morning. */
export const LONGEST_IDLE = 120

/** The longest one sits about: until one leaves, or between two legs, as at a control point that is closed for the night. */
export function longestIdle({ legs }: Pick<Journey, 'legs'>, asked: Minute): { minutes: Minute; before: Leg | undefined } {
  const waits = stretchesOf({ departure: asked, legs }).filter(({ isWait }) => isWait)
  const longest = waits.reduce<Stretch | undefined>((one, other) => (one && one.minutes >= other.minutes ? one : other), undefined)
  return { minutes: longest?.minutes ?? 0, before: longest?.leg }
}
