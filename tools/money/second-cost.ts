/** What paying really costs, once more in exact rationals: from decision 0018 and the published shape of fees, without a line of the app's. */
import { rounded, secondConversion } from './second'

interface Amount {
  minor: number
  currency: string
}

interface Fee {
  charge: string
  prices?: readonly string[]
  accounts?: readonly string[]
  least?: number
  most?: number
  freeUpTo?: Amount
  fixedLeast?: Amount
  fixedMost?: Amount
}

export interface CostQuestion {
  price: Amount
  account: string
  /** As published, from the price's currency to the account's. */
  mid: string
  fees: readonly Fee[]
  ownCard?: number
  board?: string
}

/** `[way, least, most, what is not known]`; no amounts where nothing can be said. */
export type CostAnswer = [way: string, least: bigint | undefined, most: bigint | undefined, missing: string]

const shareOf = (amount: bigint, perTenThousand: number): bigint => rounded({ over: amount * BigInt(perTenThousand), under: 10_000n })

/** Ways that exist: a wallet of the Mainland for its prices, those of Hong Kong and Macao with their own money there, all else anywhere. */
function waysThere(price: string, account: string): string[] {
  if (price === account) return []
  const inYuan = price === 'CNY'
  return [...(inYuan && account === 'HKD' ? ['wechat-pay-hk', 'alipayhk'] : []), ...(inYuan && account === 'MOP' ? ['mpay'] : []), ...(inYuan ? ['wallet'] : []), 'card', 'counter', 'cash-machine']
}

function answerFor(way: string, { price, account, mid, fees, ownCard, board }: CostQuestion): CostAnswer {
  const named = (name: string) => fees.find((fee) => fee.charge === name && (fee.prices ?? [price.currency]).includes(price.currency) && (fee.accounts ?? [account]).includes(account))
  const inAccount = (minor: bigint, rate = mid): bigint => secondConversion(Number(minor), price.currency, account, [{ written: rate, isBack: false }])
  const due = BigInt(price.minor)
  const nothing = (missing: string): CostAnswer => [way, undefined, undefined, missing]
  /** With what a wallet adds to the price, at the least and at the most. */
  const withWallet = (fee: Fee): [bigint, bigint] => {
    const isFree = fee.most === 0 || (fee.freeUpTo !== undefined && price.minor <= fee.freeUpTo.minor)
    return isFree ? [inAccount(due), inAccount(due)] : [inAccount(due + shareOf(due, fee.least ?? 0)), inAccount(due + shareOf(due, fee.most ?? 0))]
  }
  const withCard = ([least, most]: [bigint, bigint]): CostAnswer => {
    const card = named('card')
    if (ownCard === undefined && !card) return [way, least, most, 'card-fee']
    const [low, high] = ownCard === undefined ? [card!.least ?? 0, card!.most ?? card!.least ?? 0] : [ownCard, ownCard]
    return [way, least + shareOf(least, low), most + shareOf(most, high), '']
  }
  if (way === 'card') return withCard([inAccount(due), inAccount(due)])
  if (way === 'counter') return board === undefined ? nothing('board') : [way, inAccount(due, board), inAccount(due, board), '']
  if (way === 'cash-machine') {
    const machine = named('cash-machine')
    if (!machine?.fixedLeast || !machine.fixedMost) return nothing('machine-fee')
    return [way, inAccount(due) + BigInt(machine.fixedLeast.minor), inAccount(due) + BigInt(machine.fixedMost.minor), 'exchange']
  }
  const wallet = way === 'wallet' || way === 'wechat-pay-hk' ? named(way) : undefined
  if (!wallet) return nothing('wallet-fee')
  return way === 'wallet' ? withCard(withWallet(wallet)) : [way, ...withWallet(wallet), '']
}

const below = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0)

/** What is known whole, by its most and then its least; then what is at least so much; then what nobody can say. */
export function secondCosts(question: CostQuestion): CostAnswer[] {
  const all = waysThere(question.price.currency, question.account).map((way) => answerFor(way, question))
  const known = all.filter(([, least, , missing]) => least !== undefined && missing === '')
  const atLeast = all.filter(([, least, , missing]) => least !== undefined && missing !== '')
  known.sort(([, least, most], [, otherLeast, otherMost]) => below(most!, otherMost!) || below(least!, otherLeast!))
  atLeast.sort(([, least], [, otherLeast]) => below(least!, otherLeast!))
  return [...known, ...atLeast, ...all.filter(([, least]) => least === undefined)]
}

/** What a wallet takes of a payment, a part of a hundredth counted whole. */
export function secondFee(minor: number, perTenThousand: number, freeUpTo: number | undefined): bigint {
  if (freeUpTo !== undefined && minor <= freeUpTo) return 0n
  return (BigInt(minor) * BigInt(perTenThousand) + 9_999n) / 10_000n
}
