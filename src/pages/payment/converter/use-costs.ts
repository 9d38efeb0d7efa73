import { entriesOn, type FactEntry } from '@/domain/fact/fact'
import type { AnyCurrency, RegionCurrency } from '@/domain/money/currency'
import type { Money } from '@/domain/money/money'
import { inverse, ratioOf } from '@/domain/money/ratio'
import { typedMoney } from '@/domain/money/typed-money'
import { decimalMark, type DecimalMark } from '@/domain/number/typed-number'
import { chargeFor, CHARGES } from '@/domain/real-cost/charge'
import { realCosts, waysToPay, type Cost } from '@/domain/real-cost/real-cost'
import type { CivilDate } from '@/domain/time/civil'
import { charges, type PublishedCharge } from '@/facts/payment/costs'
import { useI18n } from '@/i18n'
import type { Person } from '../../use-person'
import { typedRateText } from '../typed-rate'
import { priceSide, type Amounts, type Pair } from './amounts'
import type { UsedWay } from '../rates'

/** 20 %: more than any card takes, and a slip of the finger. */
const MOST_CARD = 2000

/** A percentage as it was typed, per ten thousand; nothing where it is none. Hundredths of a percent read as hundredths of money do. */
export function typedShare(text: string | undefined, mark: DecimalMark): number | undefined {
  const typed = typedMoney(text ?? '', 'HKD', mark)
  return typed.ok && typed.money.minor <= MOST_CARD ? typed.money.minor : undefined
}

export interface Costs {
  price?: Money<RegionCurrency>
  account: AnyCurrency
  /** Currency of prices, also where no price was typed. */
  prices: AnyCurrency
  costs: Cost[]
  /** What the published fees were read from. */
  entries: FactEntry<PublishedCharge>[]
  isCardWrong: boolean
  isBoardWrong: boolean
}

interface Asked {
  pair: Pair
  person: Person | undefined
  amounts: Amounts
  way: UsedWay
  today: CivilDate
  card: string | undefined
  board: string | undefined
}

/** What each way to pay the amount takes, of what is published and what was typed. */
export function useCosts({ pair, person, amounts, way, today, card, board }: Asked): Costs {
  const { locale } = useI18n()
  const mark = decimalMark(locale)
  const found = priceSide(pair, person)
  const side = found ?? 'from'
  const [prices, account] = side === 'from' ? [pair.from, pair.to] : [pair.to, pair.from]
  const price = found ? (amounts[side] as Money<RegionCurrency> | undefined) : undefined
  const published = entriesOn(charges.values(), today)
  const ownCard = typedShare(card, mark)
  const boardText = typedRateText(board ?? '', mark)
  const boardRate = boardText ? ratioOf(boardText) : undefined
  const values = published.map(({ value }) => value)
  const costs = price
    ? realCosts({ price, account, mid: side === 'from' ? way.ratio : inverse(way.ratio), charges: values, ...(ownCard !== undefined && { ownCard }), ...(boardRate && { board: boardRate }) })
    : []
  const isAsked = (name: (typeof CHARGES)[number]) => (name === 'card' ? ownCard === undefined : (waysToPay(prices as RegionCurrency, account) as readonly string[]).includes(name))
  const used = CHARGES.filter(isAsked).flatMap((name) => chargeFor(values, name, prices as RegionCurrency, account) ?? [])
  return {
    price,
    account,
    prices,
    costs,
    entries: price ? published.filter(({ value }) => used.includes(value)) : [],
    isCardWrong: Boolean(card) && ownCard === undefined,
    isBoardWrong: Boolean(board) && !boardRate,
  }
}
