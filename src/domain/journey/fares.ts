import type { Question, Traveller, Who } from './journey'
import type { Amounts, Concession, FareTable, Network, System } from './network'

/** An amount that is not published. */
export const NOT_KNOWN = -1

/**
 * What a party pays, in hundredths of each system's currency. Rows are made when first asked for and then kept.
 */
export interface Fares {
  /** From a stop of a through or matrix system to all of its stops, by position in the system; `NOT_KNOWN` where it is not. */
  row: (system: number, from: number) => Int32Array
  /** For boarding a route at a position, where that alone counts. */
  boarding: (system: number, route: number, position: number) => number
  /**
   * By how much the fare from one entry is more than from another, at the stop where that is most; more than any fare where one is
   * not known and the other is.
   */
  excess: (system: number, one: number, other: number) => number
}

/** A difference that is not computed yet. */
const OPEN_QUESTION = -2_000_000_000
/** More than any fare. */
const ENDLESS = 1_000_000_000

export function faresFor(network: Network, { party, pay }: Pick<Question, 'party' | 'pay'>): Fares {
  const rows: (Int32Array | undefined)[][] = network.systems.map(() => [])
  const excesses: (Int32Array | undefined)[][] = network.systems.map(() => [])
  const boardings: (readonly number[] | undefined)[] = []
  const payers = network.systems.map((system) => payersOf(system, party, pay))
  const row: Fares['row'] = (system, from) => (rows[system]![from] ??= rowOf(network.systems[system]!, from, payers[system]!))
  return {
    row,
    excess: (system, one, other) => {
      if (one === other) return 0
      const known = (excesses[system]![one] ??= new Int32Array(network.systems[system]!.count).fill(OPEN_QUESTION))
      return known[other] === OPEN_QUESTION ? (known[other] = excessOf(row(system, one), row(system, other), other)) : known[other]!
    },
    boarding: (system, route, position) => {
      const own = (boardings[route] ??= boardingOf(network.systems[system]!, route, payers[system]!))
      return own[Math.min(position, own.length - 1)]!
    },
  }
}

function excessOf(mine: Int32Array, theirs: Int32Array, other: number): number {
  let most = -ENDLESS
  for (let to = 0; to < mine.length; to++) {
    // Nobody goes back to where they came from.
    if (to === other) continue
    const [my, their] = [mine[to]!, theirs[to]!]
    most = Math.max(most, my === NOT_KNOWN && their !== NOT_KNOWN ? ENDLESS : Math.max(my, 0) - Math.max(their, 0))
  }
  return most
}

/** How one traveller's amount comes out of a list of amounts. */
interface Payer {
  column: number
  concession?: Concession
  count: number
}

/** Travellers of one kind are one payer. */
function payersOf({ id, fares }: System, party: readonly Traveller[], pay: 'card' | 'ticket'): Payer[] {
  const payers = new Map<string, Payer>()
  for (const { who, at } of party) {
    // Rides in another currency are of the same operator: `ferries/mop`.
    const kind = at?.[id.split('/')[0]!] ?? who
    const known = payers.get(kind)
    if (known) known.count++
    else payers.set(kind, { ...payerOf(fares, kind, pay), count: 1 })
  }
  return [...payers.values()]
}

/**
 * One's own class comes first, then a concession on the adult's fare, then the adult's fare; who asks for a card or a ticket
 * where only the other is published pays that.
 */
function payerOf({ classes, concessions }: FareTable, who: string, pay: 'card' | 'ticket'): Omit<Payer, 'count'> {
  const other = pay === 'card' ? 'ticket' : 'card'
  const columnOf = (name: string) => {
    const own = classes.indexOf(`${name}-${pay}`)
    return own >= 0 ? own : classes.indexOf(`${name}-${other}`)
  }
  const own = columnOf(who)
  if (own >= 0) return { column: own }
  const adult = columnOf('adult')
  const concession = who === 'adult' ? undefined : concessions.find((one) => one.who === who && (one.pay ?? pay) === pay)
  return { column: adult, ...(concession && { concession }) }
}

/** Whether somebody pays as an adult where nothing was found of what their kind pays. */
export function paysAsAdult({ fares }: Pick<System, 'fares'>, who: Who, pay: 'card' | 'ticket'): boolean {
  const { column, concession } = payerOf(fares, who, pay)
  return who !== 'adult' && column >= 0 && !concession && column === payerOf(fares, 'adult', pay).column
}

function amountOf(amounts: Amounts | undefined, { column, concession }: Payer): number {
  const full = amounts?.[column] ?? NOT_KNOWN
  if (concession?.flat !== undefined) return full === NOT_KNOWN ? NOT_KNOWN : Math.min(full, concession.flat)
  if (concession?.percent === undefined || full === NOT_KNOWN) return full
  const step = concession.roundUpTo ?? 1
  return Math.ceil((full * concession.percent) / 100 / step) * step
}

/** For all payers; not known when one of them is not. */
function total(amounts: Amounts | undefined, payers: readonly Payer[]): number {
  let sum = 0
  for (const payer of payers) {
    const amount = amountOf(amounts, payer)
    if (amount === NOT_KNOWN) return NOT_KNOWN
    sum += amount * payer.count
  }
  return sum
}

function boardingOf({ fares }: System, route: number, payers: readonly Payer[]): number[] {
  const of = fares.kind === 'boarding' ? fares.of.get(route) : undefined
  return of && of.length > 0 ? of.map((amounts) => total(amounts, payers)) : [NOT_KNOWN]
}

function rowOf({ fares, count }: System, from: number, payers: readonly Payer[]): Int32Array {
  const row = new Int32Array(count).fill(NOT_KNOWN)
  if (fares.kind === 'matrix') {
    const { of, amounts } = fares
    const sums = amounts.map((one) => total(one, payers))
    for (let to = 0; to < count; to++) row[to] = sums[of[from * count + to]!] ?? NOT_KNOWN
  } else if (fares.kind === 'distance') {
    const sums = fares.steps.map(({ amounts }) => total(amounts, payers))
    for (const [to, metres] of shortestWays(fares.hops, count, from).entries()) row[to] = sums[fares.steps.findIndex(({ upTo }) => metres <= upTo)] ?? NOT_KNOWN
    for (const [one, other, step] of fares.exceptions) if (one === from || other === from) row[one === from ? other : one] = sums[step]!
  }
  // Who comes back to where they went in has not been anywhere.
  row[from] = 0
  return row
}

/** Metres along the lines from a stop to every other; more than any step where none leads there. */
function shortestWays(hops: readonly (readonly [number, number, number])[], count: number, from: number): Float64Array {
  const metres = new Float64Array(count).fill(Infinity)
  const next: [to: number, metres: number][][] = Array.from({ length: count }, () => [])
  for (const [one, other, length] of hops) {
    next[one]!.push([other, length])
    next[other]!.push([one, length])
  }
  metres[from] = 0
  const queue = [from]
  // Hops are few and short: a queue without order comes to the same end.
  for (let stop = queue.shift(); stop !== undefined; stop = queue.shift()) {
    for (const [to, length] of next[stop]!) {
      if (metres[stop]! + length >= metres[to]!) continue
      metres[to] = metres[stop]! + length
      queue.push(to)
    }
  }
  return metres
}
