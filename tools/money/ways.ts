/** Random questions on what paying takes and how an amount is moved within limits. */
import { CURRENCIES, REGION_CURRENCIES, type AnyCurrency, type RegionCurrency } from '../../src/domain/money/currency'
import type { Currency, Money } from '../../src/domain/money/money'
import { ratioOf } from '../../src/domain/money/ratio'
import { feeFor } from '../../src/domain/pay/fee'
import type { Charge } from '../../src/domain/real-cost/charge'
import { realCosts } from '../../src/domain/real-cost/real-cost'
import { costOf, type CostTerms } from '../../src/domain/remittance/cost'
import { costOfPlan, planOf, type Plan, type PublishedLimits } from '../../src/domain/remittance/plan'
import { addDays, civilDate, type CivilDate } from '../../src/domain/time/civil'
import { written, type Fault, type Random } from './questions'
import { rounded } from './second'
import { secondCosts, secondFee } from './second-cost'
import { secondCost, secondPlan, secondWorth } from './second-moving'

/** What is compared; a bigint has no JSON. */
const told = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? Number(one) : one))
const differs = (what: string, ours: unknown, theirs: unknown): string | undefined => (told(ours) === told(theirs) ? undefined : `${what}: ${told(ours)}, should be ${told(theirs)}`)

function chargesFrom({ whole, pick, chance }: Random, account: AnyCurrency): Charge[] {
  const share = () => {
    const least = pick([0, 0, 100, 150, 195, whole(0, 600)])
    return { least, ...(chance(0.9) && { most: least + pick([0, 0, whole(0, 300)]) }) }
  }
  const where = () => ({ ...(chance(0.5) && { prices: [pick([...REGION_CURRENCIES])] }), ...(chance(0.5) && { accounts: [pick([account, 'HKD' as const])] }) })
  const wallet = (charge: 'wallet' | 'wechat-pay-hk'): Charge => ({ charge, ...where(), ...share(), ...(chance(0.7) && { freeUpTo: { minor: 20_000, currency: 'CNY' } }) })
  const card = (): Charge => ({ charge: 'card', ...where(), ...share() })
  const fixed = whole(0, 5000)
  const machine: Charge = { charge: 'cash-machine', ...where(), ...(chance(0.8) && { fixedLeast: { minor: fixed, currency: account }, fixedMost: { minor: fixed + whole(0, 5000), currency: account } }) }
  return [wallet('wallet'), wallet('wechat-pay-hk'), card(), card(), machine].filter(() => chance(0.9))
}

/** What each way to pay a price takes from an account, in its order. */
export function costProblem(random: Random, fault?: Fault): string | undefined {
  const { whole, pick, chance } = random
  const price: Money<RegionCurrency> = { minor: pick([19_999, 20_000, 20_001, whole(0, 1_000_000), whole(0, 99_999_999)]), currency: pick(['CNY' as const, ...REGION_CURRENCIES]) }
  const account = pick([...REGION_CURRENCIES, ...CURRENCIES])
  const fees = chargesFrom(random, account)
  const [mid, board] = [written(random), chance(0.5) ? written(random) : undefined]
  const ownCard = chance(0.4) ? whole(0, 2000) : undefined
  const isForgotten = fault === 'own card forgotten'
  const ours = realCosts({ price, account, mid: ratioOf(mid)!, charges: fees, ...(ownCard !== undefined && !isForgotten && { ownCard }), ...(board && { board: ratioOf(board)! }) })
  const theirs = secondCosts({ price, account, mid, fees, ownCard, board })
  const isTooLarge = theirs.some(([, , most]) => most !== undefined && most > BigInt(Number.MAX_SAFE_INTEGER) / 10_000n)
  return isTooLarge ? undefined : differs(`${told(price)} from ${account} at ${mid}`, ours.map(({ way, total, missing }) => [way, total?.least.minor, total?.most.minor, missing.join()]), theirs)
}

/** What a wallet takes of a payment. */
export function feeProblem({ whole, pick, chance }: Random, fault?: Fault): string | undefined {
  const freeUpTo = chance(0.6) ? pick([20_000, whole(0, 100_000)]) : undefined
  const minor = pick([0, (freeUpTo ?? 0) + whole(0, 2), whole(0, 100_000), whole(0, 99_999_999_999)])
  const perTenThousand = pick([0, 300, whole(0, 2000)])
  const ours = fault === 'fee rounded down' ? Math.floor((minor * perTenThousand) / 10_000) : feeFor({ minor, currency: 'CNY' }, { perTenThousand, ...(freeUpTo !== undefined && { freeUpTo: { minor: freeUpTo, currency: 'CNY' } }) }).minor
  return differs(`the fee of ${perTenThousand} on ${minor} above ${freeUpTo}`, ours, secondFee(minor, perTenThousand, freeUpTo))
}

const MONEY: readonly Currency[] = ['HKD', 'MOP', 'CNY', 'USD']
/** More are not written out one by one. */
const MOST_WRITTEN = 3000

const daysTo = (start: CivilDate, year: number): number => (Date.UTC(year, 11, 31) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000

/** What of a plan is over a limit, or does not make the amount. */
function brokenRule({ schedule, worth }: Plan, published: PublishedLimits, start: CivilDate, used: number): string | undefined {
  if (!schedule.ok) return undefined
  const sent = new Map([[start.slice(0, 4), used]])
  let sum = 0
  let before = ''
  for (const { first, payments, each } of schedule.stretches) {
    for (let at = 0; at < payments; at++) {
      const day = addDays(first, at)
      if (day <= before) return `two payments on ${day}`
      if (published.day && each > published.day.minor) return `${each} on ${day}`
      before = day
      sum += each
      sent.set(day.slice(0, 4), (sent.get(day.slice(0, 4)) ?? 0) + each)
    }
  }
  const over = published.year && [...sent].find(([, one]) => one > published.year!.minor)
  return over ? `${over[1]} in ${over[0]}` : sum === worth.most && before === schedule.last ? undefined : `${sum} until ${before}`
}

/** A plan within limits: done on the earliest day, in the fewest payments, at the cost of each. */
export function movingProblem({ whole, pick, chance }: Random, fault?: Fault): string | undefined {
  const start = addDays(civilDate('2026-01-01'), whole(0, 1500))
  const [currency, other] = [pick(MONEY), pick(MONEY)]
  const scale = pick([1, 100, 100_000, 4_000_000])
  const amount: Money = { minor: whole(1, 20_000) * scale + whole(0, scale - 1), currency }
  const day = chance(0.7) ? { day: { minor: Math.max(1, whole(1, 300) * scale - whole(0, 1)), currency: other } } : {}
  const year = chance(0.7) ? { year: { minor: whole(1, 9000) * scale, currency: other } } : {}
  const published: PublishedLimits = { ...day, ...year, ...(chance(0.2) && { total: { minor: whole(1, 20_000) * scale, currency: other } }) }
  const used = published.year && chance(0.4) ? pick([whole(0, published.year.minor), published.year.minor]) : 0
  const what = `${told(amount)} within ${told(published)} from ${start} after ${used}`
  const isOver = fault === 'a day over its limit' && published.day
  const plan = planOf(amount, isOver ? { ...published, day: { ...isOver, minor: isOver.minor + 1 } } : published, start, used)
  const limited = published.day ?? published.year ?? published.total
  const [least, most] = secondWorth(BigInt(amount.minor), currency, (limited ?? amount).currency)
  const worth = differs(`${what}: its worth`, plan.worth, { least, most })
  if (worth) return worth
  const [dayMost, yearMost] = [published.day, published.year].map((one) => one && BigInt(one.minor))
  const first = Number(start.slice(0, 4))
  const right = secondPlan(most, dayMost, yearMost, BigInt(used), Array.from({ length: 30 }, (_, index) => daysTo(start, first + index)))
  const { schedule } = plan
  const said = schedule.ok ? { after: daysTo(start, Number(schedule.last.slice(0, 4))) - daysTo(schedule.last, Number(schedule.last.slice(0, 4))), payments: schedule.payments } : undefined
  const wrong = differs(what, [said, plan.isOverTotal], [right, published.total !== undefined && most > BigInt(published.total.minor)])
  if (wrong || !schedule.ok || schedule.payments > MOST_WRITTEN) return wrong
  const broken = brokenRule(plan, published, start, used)
  if (broken) return `${what}: ${broken}`
  const bounds = whole(0, 10_000)
  const terms = { kind: 'share', perTenThousand: whole(0, 100), min: bounds, max: bounds + whole(0, 50_000), plus: whole(0, 10_000), currency: pick(MONEY) } as const satisfies CostTerms
  const paid = schedule.stretches.flatMap(({ payments, each }) => {
    const part = rounded({ over: BigInt(each) * BigInt(amount.minor), under: most })
    return [[payments, ...secondWorth(part, currency, terms.currency).map((one) => secondCost(one, terms))] as [number, bigint, bigint]]
  })
  const total = (at: 1 | 2) => paid.reduce((sum, one) => sum + BigInt(one[0]) * one[at], 0n)
  const cost = fault === 'each payment as large as all' ? { from: costOf(terms, amount.minor).from * schedule.payments, to: costOf(terms, amount.minor).to * schedule.payments } : costOfPlan(plan, terms)
  return differs(`${what}: the cost by ${told(terms)}`, [cost?.from, cost?.to], [total(1), total(2)])
}
