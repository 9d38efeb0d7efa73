import { DAY_MINUTES } from '../time/time-of-day'
import type { Answer, Journey, Leg } from './journey'
import type { Mode, Network } from './network'
import { withChoices } from './choices'
import { NIGHT_ENDS, type Planner } from './planner'

/** Vehicles that leave from beyond a control point, and come to beyond one. */
const BEYOND: readonly Mode[] = ['shuttle', 'ferry']

/**
 * Whether one changes from one such vehicle into another without being cleared in between. Nobody may: who comes off the bridge's bus in
 * Hong Kong enters Hong Kong before any other bus.
 */
export function changesUncleared({ lines, operators }: Pick<Network, 'lines' | 'operators'>, legs: readonly Leg[]): boolean {
  let isBeyond = false
  for (const leg of legs) {
    if (leg.is === 'cross') isBeyond = false
    if (leg.is !== 'ride') continue
    const comesBeyond = BEYOND.includes(operators[lines[leg.line]!.operator]!.mode)
    if (isBeyond && comesBeyond) return true
    isBeyond = comesBeyond
  }
  return false
}

/** A planner that leaves out what nobody may do. The search knows stops and walks, not in which hall they are. */
export function clearedOnly(network: Network, planner: Planner): Planner {
  const may = ({ legs }: Journey): boolean => !changesUncleared(network, legs)
  const cleared = (answer: Answer, isByArrival: boolean): Answer => {
    if (!answer.ok || answer.journeys.every(may)) return answer
    const journeys = answer.journeys.filter(may)
    return journeys.length > 0 ? { ok: true, journeys: withChoices(journeys, isByArrival) } : { ok: false, reason: 'nothing-runs' }
  }
  return {
    ...planner,
    answer: (question) => cleared(planner.answer(question), question.when.is === 'arrive'),
    lastTonight: (question) => {
      const last = planner.lastTonight(question)
      if (!last || may(last) || question.when.is === 'range') return last && may(last) ? last : undefined
      const { day, minute } = question.when
      const end = minute < NIGHT_ENDS ? NIGHT_ENDS : DAY_MINUTES + NIGHT_ENDS
      const night = planner.answer({ ...question, when: { is: 'range', day, from: minute, to: end } })
      const left = night.ok ? night.journeys.filter((journey) => may(journey) && journey.arrival <= end) : []
      return left.sort((one, other) => other.departure - one.departure || one.arrival - other.arrival)[0]
    },
  }
}
