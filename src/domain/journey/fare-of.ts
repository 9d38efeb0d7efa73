import type { Currency } from '../money/money'
import { NOT_KNOWN, type Fares } from './fares'
import type { Fare, FarePart, Question } from './journey'
import type { TimedLeg } from './legs'
import { isByBoarding, type Network } from './network'

/** What is being ridden behind the gates of a system. */
interface OpenRun {
  system: number
  from: number
  to: number
  legs: [number, number]
  amount?: number
}

/** What a journey costs, part by part, as the search counted it. */
export function fareOf(network: Network, fares: Fares, { worth, from, to }: Pick<Question, 'worth' | 'from' | 'to'>, legs: readonly TimedLeg[]): Fare {
  const parts: FarePart[] = []
  let run: OpenRun | undefined
  const local = (stop: number, system: number) => stop - network.systems[system]!.first
  const close = () => {
    if (!run) return
    const { system, amount = fares.row(system, local(run.from, system))[local(run.to, system)]!, ...rest } = run
    const { currency } = network.systems[system]!
    parts.push({ system, ...rest, ...(amount !== NOT_KNOWN && { amount: { minor: amount, currency } }) })
    run = undefined
  }
  for (const [index, { step, leg }] of legs.entries()) {
    if (leg.is === 'ride') {
      const system = network.lines[leg.line]!.system
      const { fares: table, isThrough } = network.systems[system]!
      if (!isThrough || run?.system !== system) close()
      if (run) Object.assign(run, { to: leg.alight, legs: [run.legs[0], index] })
      else run = { system, from: leg.board, to: leg.alight, legs: [index, index], ...(step.is === 'ride' && isByBoarding(table) && { amount: fares.boarding(system, step.route, step.board) }) }
      if (!isThrough) close()
    } else if (step.is === 'walk' && network.walkInside[step.edge]) {
      if (run) run.to = network.walkTo[step.edge]!
    } else {
      close()
      const access = step.is === 'access' ? from[step.index] : step.is === 'egress' ? to[step.index] : undefined
      if (access?.by) parts.push({ legs: [index, index], ...(access.fare && { amount: access.fare }) })
    }
  }
  close()
  return sumOf(parts, worth)
}

function sumOf(parts: readonly FarePart[], worth: Question['worth']): Fare {
  const sums = new Map<Currency, number>()
  for (const { amount } of parts) if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor)
  const money = Array.from(sums, ([currency, minor]) => ({ minor, currency }))
  return {
    parts,
    sums: money,
    isAtLeast: parts.some(({ amount }) => !amount),
    worth: money.reduce((sum, { minor, currency }) => sum + minor * worth[currency], 0),
  }
}
