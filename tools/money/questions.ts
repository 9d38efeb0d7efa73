/** Random questions on money, and whether the app and the second reckoning agree on them; on what paying and moving costs see `ways.ts`. */
import { converted, decimalText } from '../../src/domain/money/convert'
import { CURRENCIES, decimalsOf, REGION_CURRENCIES, type AnyCurrency } from '../../src/domain/money/currency'
import { PEG } from '../../src/domain/money/peg'
import { wayBetween, type Quoted } from '../../src/domain/money/rates'
import { ratioOf } from '../../src/domain/money/ratio'
import { balances, payments } from '../../src/domain/trip-money/settle'
import { split } from '../../src/domain/trip-money/split'
import { ME, type Spending } from '../../src/domain/trip-money/trip'
import { civilDate } from '../../src/domain/time/civil'
import { randomFrom } from '../network/oracle/worlds'
import { secondConversion, secondSplit } from './second'
import { costProblem, feeProblem, movingProblem } from './ways'

/** Planted faults: each must be noticed. */
export type Fault = 'float' | 'truncated' | 'unpaid' | 'own card forgotten' | 'fee rounded down' | 'a day over its limit' | 'each payment as large as all'

export type Random = ReturnType<typeof randomFrom>

/** A rate of one to six figures, of any size there is. */
export function written({ whole }: Random): string {
  const digits = String(whole(1, 999_999))
  const places = whole(0, 9)
  return places === 0 ? digits : `${digits.padStart(places + 1, '0').slice(0, -places)}.${digits.padStart(places + 1, '0').slice(-places)}`
}

function conversionProblem(random: Random, fault?: Fault): string | undefined {
  const { whole, pick } = random
  const quotes: Quoted[] = [...CURRENCIES.filter((one) => one !== 'EUR' && one !== 'MOP').map((to): Quoted => ({ from: 'EUR', to, written: written(random) })), PEG]
  const [from, to]: AnyCurrency[] = [pick([...CURRENCIES]), pick([...CURRENCIES])]
  const minor = whole(0, 1) === 0 ? whole(0, 2_000_000) : whole(0, 99_999) * 1_000_000 + whole(0, 999_999)
  const way = wayBetween(quotes, from!, to!)!
  const place = { at: from as string }
  const rates = way.quotes.map((quote) => {
    const isBack = quote.from !== place.at
    place.at = isBack ? quote.from : quote.to
    return { written: quote.written, isBack }
  })
  if (place.at !== to) return `the way from ${from} ends at ${place.at}, not ${to}`
  const right = secondConversion(minor, from!, to!, rates)
  const found = converted({ minor, currency: from! }, to!, way.ratio)
  if (!found) return right > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : `${minor} ${from} in ${to}: none, should be ${right}`
  const by = (factors: readonly number[]) => factors.reduce<number>((made, factor) => made * factor, 1)
  const said = fault === 'float' ? Math.round(((minor * by(way.ratio.over)) / by(way.ratio.under)) * 10 ** (decimalsOf(to!) - decimalsOf(from!))) : found.minor
  return BigInt(said) === right ? undefined : `${minor} ${from} in ${to}: ${said}, should be ${right}`
}

function splitProblem({ whole }: Random, fault?: Fault): string | undefined {
  const parts = Array.from({ length: whole(1, 12) }, () => whole(0, 9))
  if (!parts.some((part) => part > 0)) parts[0] = 1
  const amount = whole(0, 1) === 0 ? whole(0, 100) : whole(0, 999_999) * 1_000_000 + whole(0, 999_999)
  const shares = split(amount, parts).map((share, index) => (fault === 'truncated' ? Math.floor((amount * parts[index]!) / parts.reduce((sum, part) => sum + part, 0)) : share))
  const right = secondSplit(amount, parts)
  return shares.every((share, index) => BigInt(share) === right[index]) ? undefined : `${amount} in ${parts.join(':')}: ${shares.join(', ')}, should be ${right.join(', ')}`
}

/** A trip in three currencies: its balances in rationals, and after the payments nothing is left. */
function tripProblem(random: Random, fault?: Fault): string | undefined {
  const { whole, pick } = random
  const people = [{ id: ME, name: '' }, ...Array.from({ length: whole(1, 5) }, (_, index) => ({ id: `p${index + 2}`, name: '' }))]
  const home = pick([...REGION_CURRENCIES])
  const rates = new Map(REGION_CURRENCIES.map((one) => [one, decimalText(ratioOf(`${whole(1, 3)}.${whole(10_000, 99_999)}`)!, 8)]))
  const due = new Map(people.map(({ id }) => [id, 0n]))
  const spendings = Array.from({ length: whole(0, 12) }, (_, index): Spending => {
    const currency = pick([...REGION_CURRENCIES])
    const minor = whole(0, 9_999_999)
    const rate = rates.get(currency)!
    const parts = people.map(({ id }) => [id, whole(0, 3)] as const)
    if (!parts.some(([, part]) => part > 0)) parts[0] = [ME, 1]
    const payer = pick(people).id
    const worth = currency === home ? BigInt(minor) : secondConversion(minor, currency, home, [{ written: rate, isBack: false }])
    due.set(payer, due.get(payer)! + worth)
    secondSplit(Number(worth), parts.map(([, part]) => part)).forEach((share, at) => due.set(people[at]!.id, due.get(people[at]!.id)! - share))
    const said = currency === home ? minor : converted({ minor, currency }, home, ratioOf(rate)!)!.minor
    return { id: `s${index + 1}`, day: civilDate('2026-11-22'), what: '', category: 'other', amount: { minor, currency }, worth: said, payer, parts: Object.fromEntries(parts.filter(([, part]) => part > 0)) }
  })
  const net = balances({ people, spendings })
  for (const { id, minor } of net) if (BigInt(minor) !== due.get(id)) return `${id} has ${minor}, should have ${due.get(id)}`
  const paid = payments(net)
  for (const { from, to, minor } of fault === 'unpaid' ? paid.slice(1) : paid) {
    due.set(from, due.get(from)! + BigInt(minor))
    due.set(to, due.get(to)! - BigInt(minor))
  }
  return [...due.values()].every((rest) => rest === 0n) ? undefined : `after ${paid.length} payments something is left`
}

const KINDS = [conversionProblem, splitProblem, tripProblem, costProblem, feeProblem, movingProblem]

/** What is wrong with the answers to the questions of a seed, one of each kind; nothing where both agree. */
export function problemAt(seed: number, fault?: Fault): string | undefined {
  const problems = KINDS.flatMap((problemOf, kind) => problemOf(randomFrom(seed * KINDS.length + kind), fault) ?? [])
  return problems.length > 0 ? problems.join('; ') : undefined
}
