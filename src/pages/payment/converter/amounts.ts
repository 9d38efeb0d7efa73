import { converted } from '@/domain/money/convert'
import { decimalsOf, isCurrency, REGION_CURRENCIES, type AnyCurrency, type RegionCurrency } from '@/domain/money/currency'
import type { Money } from '@/domain/money/money'
import { inverse, type Ratio } from '@/domain/money/ratio'
import { typedMoney, type TypedMoney } from '@/domain/money/typed-money'
import type { DecimalMark } from '@/domain/number/typed-number'
import type { Person } from '../../use-person'

export type Side = 'from' | 'to'
export interface Pair {
  from: AnyCurrency
  to: AnyCurrency
}

/** What prices are in where people go, and what they have at home. */
const PAIRS: Record<Person | 'nobody', Pair> = {
  mainland: { from: 'HKD', to: 'CNY' },
  'hong-kong': { from: 'CNY', to: 'HKD' },
  macao: { from: 'CNY', to: 'MOP' },
  foreigner: { from: 'CNY', to: 'USD' },
  nobody: { from: 'CNY', to: 'HKD' },
}

/** The pair of an address or of the last time, as far as it is one; else what the person most likely wants. */
export function pairOf(given: { from?: string; to?: string }, person: Person | undefined): Pair {
  const likely = PAIRS[person ?? 'nobody']
  const from = isCurrency(given.from) ? given.from : likely.from
  const to = isCurrency(given.to) ? given.to : likely.to
  return from === to ? { from, to: from === likely.to ? likely.from : likely.to } : { from, to }
}

export interface Amounts {
  typed: TypedMoney<AnyCurrency>
  /** Amounts of both sides, where what was typed is one and its counterpart can be reckoned exactly. */
  from?: Money<AnyCurrency>
  to?: Money<AnyCurrency>
}

/** What was typed on one side, and what it comes to on the other. */
export function amountsOf(text: string, side: Side, pair: Pair, ratio: Ratio, mark: DecimalMark): Amounts {
  const typed = typedMoney(text, pair[side], mark)
  if (!typed.ok) return { typed }
  const other = side === 'from' ? converted(typed.money, pair.to, ratio) : converted(typed.money, pair.from, inverse(ratio))
  if (!other) return { typed: { ok: false, reason: 'too-large' } }
  return side === 'from' ? { typed, from: typed.money, to: other } : { typed, from: other, to: typed.money }
}

const QUICK = [10, 50, 100, 500, 1000]
/** Money of which a meal costs thousands. */
const THOUSANDS: readonly AnyCurrency[] = ['JPY', 'KRW', 'VND', 'IDR']

/** Round amounts in whole units that people ask for most. */
export const quickAmounts = (currency: AnyCurrency): number[] => QUICK.map((amount) => (THOUSANDS.includes(currency) ? amount * (decimalsOf(currency) === 0 && currency !== 'VND' ? 100 : 1000) : amount))

/** What people have at home; whoever did not say is taken for one from Hong Kong, as above. */
const HOMES: Partial<Record<Person | 'nobody', AnyCurrency>> = { mainland: 'CNY', 'hong-kong': 'HKD', macao: 'MOP', nobody: 'HKD' }

/** Which side is a price in the three places, and which is one's account; nothing where neither is a price there. Nobody pays a price at home out of another money. */
export function priceSide({ from, to }: Pair, person: Person | undefined): Side | undefined {
  const isRegion = (one: AnyCurrency): one is RegionCurrency => REGION_CURRENCIES.includes(one as RegionCurrency)
  if (from === HOMES[person ?? 'nobody'] && isRegion(to)) return 'to'
  return isRegion(from) ? 'from' : isRegion(to) ? 'to' : undefined
}
