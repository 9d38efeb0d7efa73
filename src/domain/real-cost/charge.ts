import type { AnyCurrency, RegionCurrency } from '../money/currency'
import type { Money } from '../money/money'

/**
 * What charges for paying in another currency:
 *
 * - `wallet`: a wallet of the Mainland that a card from abroad is linked to, on the price
 * - `wechat-pay-hk`: that wallet, on the price
 * - `card`: the bank that issued a card, on what it converted
 * - `cash-machine`: the bank that issued a card, for each withdrawal
 */
export const CHARGES = ['wallet', 'wechat-pay-hk', 'card', 'cash-machine'] as const
export type ChargeName = (typeof CHARGES)[number]

/** A fee as it is published: a share of the amount, a fixed sum, or both. Shares are per ten thousand. */
export interface Charge {
  charge: ChargeName
  /** Of prices in these; of all when left out. */
  prices?: readonly RegionCurrency[]
  /** For accounts in these; for all when left out. */
  accounts?: readonly AnyCurrency[]
  least?: number
  most?: number
  /** Prices up to and with this one are free. */
  freeUpTo?: Money<AnyCurrency>
  fixedLeast?: Money<AnyCurrency>
  fixedMost?: Money<AnyCurrency>
}

/** The first published fee of this kind that holds for these currencies. */
export const chargeFor = <C extends Charge>(charges: readonly C[], name: ChargeName, price: RegionCurrency, account: AnyCurrency): C | undefined =>
  charges.find(({ charge, prices, accounts }) => charge === name && (!prices || prices.includes(price)) && (!accounts || accounts.includes(account)))
