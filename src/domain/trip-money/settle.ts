import { split } from './split'
import type { Spending, Trip } from './trip'

/** What somebody is owed, or owes where it is below zero, in the smallest unit of the trip's currency. */
export interface Balance {
  id: string
  minor: number
}

export interface Payment {
  from: string
  to: string
  minor: number
}

/** Who bears how much of a spending, by their ids, in the trip's order. */
export function sharesOf({ people }: Pick<Trip, 'people'>, { worth, parts }: Pick<Spending, 'worth' | 'parts'>): Balance[] {
  const of = people.map(({ id }) => parts[id] ?? 0)
  const shares = split(worth, of)
  return people.map(({ id }, index) => ({ id, minor: shares[index]! }))
}

/** Of each, what they paid, back as well, less what they bear and got back. Together it is always zero. */
export function balances(trip: Pick<Trip, 'people' | 'spendings' | 'transfers'>): Balance[] {
  const minor = new Map(trip.people.map(({ id }) => [id, 0]))
  for (const spending of trip.spendings) {
    minor.set(spending.payer, (minor.get(spending.payer) ?? 0) + spending.worth)
    for (const share of sharesOf(trip, spending)) minor.set(share.id, minor.get(share.id)! - share.minor)
  }
  for (const { from, to, minor: paid } of trip.transfers ?? []) {
    minor.set(from, (minor.get(from) ?? 0) + paid)
    minor.set(to, (minor.get(to) ?? 0) - paid)
  }
  return [...minor].map(([id, sum]) => ({ id, minor: sum }))
}

/**
 * People in as many groups as there can be in which all is settled. Each group of so many needs one payment fewer than it has
 * people, so that the most groups mean the fewest payments.
 *
 * `most[set]`: how many groups the set can be cut into, as one takes people into it one after the other and counts the times that
 * all is settled.
 */
function groupsOf(people: readonly Balance[]): Balance[][] {
  const sets = 1 << people.length
  const sums = new Float64Array(sets)
  const most = new Int8Array(sets)
  for (let set = 1; set < sets; set++) {
    for (let one = 0; one < people.length; one++) {
      if (!(set & (1 << one))) continue
      const before = set & ~(1 << one)
      sums[set] = sums[before]! + people[one]!.minor
      most[set] = Math.max(most[set]!, most[before]!)
    }
    if (sums[set] === 0) most[set]!++
  }
  const groups: Balance[][] = []
  for (let set = sets - 1; set > 0; ) {
    if (sums[set] === 0) groups.push([])
    const wanted = most[set]! - (sums[set] === 0 ? 1 : 0)
    let one = 0
    while (!(set & (1 << one)) || most[set & ~(1 << one)] !== wanted) one++
    groups[groups.length - 1]!.push(people[one]!)
    set &= ~(1 << one)
  }
  return groups
}

/** Who owes most pays who is owed most, until nothing is left. */
function settled(group: readonly Balance[]): Payment[] {
  const rest = group.map((one) => ({ ...one }))
  const payments: Payment[] = []
  for (;;) {
    const debtor = rest.reduce((one, other) => (other.minor < one.minor ? other : one))
    const creditor = rest.reduce((one, other) => (other.minor > one.minor ? other : one))
    const minor = Math.min(-debtor.minor, creditor.minor)
    if (minor <= 0) return payments
    payments.push({ from: debtor.id, to: creditor.id, minor })
    debtor.minor += minor
    creditor.minor -= minor
  }
}

/** The fewest payments after which nobody owes anybody. @param all together zero, of at most twelve people */
export const payments = (all: readonly Balance[]): Payment[] => groupsOf(all.filter(({ minor }) => minor !== 0)).flatMap(settled)
