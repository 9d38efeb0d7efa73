import type { Asked } from '@/domain/journey/asked'
import type { Journey } from '@/domain/journey/journey'
import { endOf, type OtherLine, type OtherStop } from '@/domain/journey/other-lines'
import { otherWays, type OtherWay, type PartAsked } from '@/domain/journey/other-ways'
import type { Place } from '@/domain/journey/places'
import type { CivilDate } from '@/domain/time/civil'
import file from './other-lines.gen.json'
import { questionFor, type Travel } from './travel'

/** A ferry, coach or train as facts about going know it, of which the network has no times. */
export interface GoingLine extends OtherLine {
  /** The day on which a source said how many minutes it takes. */
  asOf?: CivilDate
}

export interface GoingStop extends OtherStop {
  /** In the order of `LOCALES`. */
  name: readonly string[]
}

export const { lines: OTHER_LINES, stops: OTHER_STOPS } = file as unknown as { lines: readonly GoingLine[]; stops: Readonly<Record<string, GoingStop>> }

const isOnePlace = (one: Place, other: Place): boolean => one.id === other.id || one.stops.some(({ stop, minutes }) => minutes === 0 && other.stops.some((access) => access.stop === stop && access.minutes === 0))

/**
 * What goes there of which no times are known, with the ways to it and from it that have times.
 *
 * @param timed the ways with times, which it has to be worth naming beside
 */
export function otherWaysFor(travel: Travel, asked: Asked, timed: readonly Journey[]): OtherWay<GoingLine>[] {
  const { network, planner, placeNamed } = travel
  const [from, to] = [placeNamed(asked.from), placeNamed(asked.to)]
  if (!from || !to) return []
  const { when } = asked
  const known = new Map<string, Journey | 'here' | undefined>()

  function planned({ which, stop, minute }: PartAsked): Journey | 'here' | undefined {
    const place = placeNamed(stop.place!)
    const isBefore = which === 'before'
    if (!place) return undefined
    if (isOnePlace(place, isBefore ? from! : to!)) return 'here'
    const question = questionFor(travel, { ...asked, ...(isBefore ? { to: place.id } : { from: place.id }), when: { is: when.is === 'arrive' ? 'arrive' : 'leave', day: when.day, minute } })
    const answer = question && planner.answer({ ...question, slack: 0 })
    return answer?.ok ? answer.journeys.find(({ choices }) => choices.includes('fastest')) : undefined
  }
  function part(one: PartAsked): Journey | 'here' | undefined {
    const key = [one.which, one.stop.place, one.minute].join()
    if (!known.has(key)) known.set(key, planned(one))
    return known.get(key)
  }
  return otherWays({
    network,
    lines: OTHER_LINES,
    stops: OTHER_STOPS,
    from: endOf(network, from),
    to: endOf(network, to),
    timed,
    when: { is: when.is === 'arrive' ? 'arrive' : 'leave', minute: when.is === 'range' ? when.from : when.minute },
    part,
  })
}
