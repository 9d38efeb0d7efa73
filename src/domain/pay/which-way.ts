import { enoughFor, WAYS, type Held, type Way } from './means'

export const VERDICTS = ['yes', 'some', 'no'] as const

/** Whether a way is taken. `some`: with limits, as the fact's note says. */
export interface Taken {
  works: (typeof VERDICTS)[number]
  /** It may ask for a Mainland phone number (+86). */
  asksNumber?: boolean
}

/** What is known on one day, for one person at one place, of one purpose. */
export interface PayFacts {
  /** Nothing where no source says it. */
  taken: (way: Way) => Taken | undefined
  /** Steps to make it work there: putting a card into a wallet, turning on a ride code. */
  steps: (way: Way) => number
  /** How dear it is, on one scale for one purpose: per ten thousand of a payment, or the place of a fare among fares. Nothing where no source says it. */
  cost: (way: Way) => number | undefined
  /** Steps to get it for such a person; nothing where no source says how and with which document. */
  obtain: (held: Held) => number | undefined
}

export interface Proposal {
  way: Way
  works: 'yes' | 'some'
  /** What has to be got first; nothing where the person has all. */
  missing: Held[]
  steps: number
  cost?: number
}

export interface Ways {
  /** With what the person has, the best first. */
  have: Proposal[]
  /** With one thing more, the best first. */
  couldGet: Proposal[]
  /** The person has it, and it is not taken. */
  refused: Way[]
  /** The person has it, and no source says whether it is taken. */
  unknown: Way[]
}

/** Not known costs more than anything known: nothing is praised for what nobody said of it. */
const costOf = ({ cost }: Pick<Proposal, 'cost'>): number => cost ?? Number.MAX_SAFE_INTEGER

/** Without limits first, then with fewest steps, then cheapest, then in the order in which ways are named. */
const compare = (one: Proposal, other: Proposal): number =>
  VERDICTS.indexOf(one.works) - VERDICTS.indexOf(other.works) || one.steps - other.steps || costOf(one) - costOf(other) || WAYS.indexOf(one.way) - WAYS.indexOf(other.way)

/**
 * The ways that work, ranked. A way without a fact is never proposed, and one that the person lacks something for only where it
 * is known how they get that.
 */
export function waysToPay(held: ReadonlySet<Held>, { taken, steps, cost, obtain }: PayFacts): Ways {
  const ways: Ways = { have: [], couldGet: [], refused: [], unknown: [] }
  for (const way of WAYS) {
    const enough = enoughFor(way)
    const has = enough.some((one) => held.has(one))
    const known = taken(way)
    if (!known) {
      if (has) ways.unknown.push(way)
      continue
    }
    const { works, asksNumber } = known
    if (works === 'no') {
      if (has) ways.refused.push(way)
      continue
    }
    const missing: Held[] = has ? [] : [enough[0]!]
    // A menu that asks for a number may still let in who has none: it is a limit, and no bar.
    const stepsToGet = missing.map(obtain)
    if (stepsToGet.includes(undefined)) continue
    const limited = asksNumber && !held.has('number') ? 'some' : works
    const total = steps(way) + stepsToGet.reduce<number>((sum, one) => sum + one!, 0)
    const share = cost(way)
    const proposal: Proposal = { way, works: limited, missing, steps: total, ...(share !== undefined && { cost: share }) }
    if (missing.length > 0) ways.couldGet.push(proposal)
    else ways.have.push(proposal)
  }
  ways.have.sort(compare)
  ways.couldGet.sort(compare)
  return ways
}
