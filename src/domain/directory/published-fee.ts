import type { Currency } from '../money/money'

/** What a place asks for something, in the smallest unit of its currency. */
export interface PublishedFee {
  currency: Extract<Currency, 'CNY' | 'HKD' | 'MOP'>
  from: number
  to?: number
  per: 'once' | 'visit' | 'day' | 'month' | 'term' | 'year'
}

/** The least that is asked for a month; nothing where no fee by the month is published. Fees in several currencies are not compared: the first one's counts. */
export function leastMonthly<Fee extends PublishedFee>(fees: readonly Fee[] | undefined): Fee | undefined {
  const monthly = (fees ?? []).filter(({ per }) => per === 'month')
  return monthly.filter(({ currency }) => currency === monthly[0]!.currency).reduce<Fee | undefined>((least, fee) => (!least || fee.from < least.from ? fee : least), undefined)
}
