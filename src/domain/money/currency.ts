/** Money of the three places. */
export const REGION_CURRENCIES = ['CNY', 'HKD', 'MOP'] as const
export type RegionCurrency = (typeof REGION_CURRENCIES)[number]

/** Money of prices and sums in records: of the three places, and the dollar that customs rules name. */
export type Currency = RegionCurrency | 'USD'

/** All that is converted here, by ISO 4217: the three places' own, then those of most visitors. */
export const CURRENCIES = [
  ...REGION_CURRENCIES,
  'USD', 'EUR', 'GBP', 'JPY', 'KRW', 'TWD', 'THB', 'SGD', 'MYR', 'PHP', 'IDR', 'VND', 'INR', 'AUD', 'NZD', 'CAD', 'CHF', 'BRL',
] as const
export type AnyCurrency = (typeof CURRENCIES)[number]

/** ISO 4217: these have no smaller unit. */
const WITHOUT_DECIMALS: readonly AnyCurrency[] = ['JPY', 'KRW', 'VND']

/** Digits behind the point of an amount: the smallest unit is 10 to the power of minus this. */
export const decimalsOf = (currency: AnyCurrency): 0 | 2 => (WITHOUT_DECIMALS.includes(currency) ? 0 : 2)

export const isCurrency = (text: unknown): text is AnyCurrency => CURRENCIES.includes(text as AnyCurrency)
export const isRegionCurrency = (text: unknown): text is RegionCurrency => REGION_CURRENCIES.includes(text as RegionCurrency)
