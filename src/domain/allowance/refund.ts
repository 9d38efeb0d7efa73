import { parseMoney, type Money } from '../money/money'
import { percentOf } from './duty'

export interface RefundTerms {
  /** The least bought in one shop on one day. */
  min: string
  /** The most that is paid out in cash. */
  cash: string
  /** What is left in hand of the price with tax, by rate of value-added tax. */
  rates: { vat: number; net: number }[]
}

export type Refund = { ok: false; min: Money } | { ok: true; net: Money; isCash: boolean }

/** What comes back of a purchase in the mainland when one leaves. The least itself is enough; the most in cash is still paid in cash. */
export function refundOf(bought: Money, vat: number, { min, cash, rates }: RefundTerms): Refund {
  const least = parseMoney(min, 'CNY')
  const rate = rates.find((one) => one.vat === vat)
  if (bought.minor < least.minor || !rate) return { ok: false, min: least }
  const net: Money = { minor: percentOf(bought.minor, rate.net), currency: 'CNY' }
  return { ok: true, net, isCash: net.minor <= parseMoney(cash, 'CNY').minor }
}
