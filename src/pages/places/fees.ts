import type { FactEntry } from '@/domain/fact/fact'
import { leastMonthly } from '@/domain/directory/published-fee'
import type { Locale } from '@/domain/locale/locale'
import { converted } from '@/domain/money/convert'
import { formatMoney, type Money } from '@/domain/money/money'
import type { RegionCurrency } from '@/domain/money/currency'
import { dayOfWay, wayBetween } from '@/domain/money/rates'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import type { Fee, Place } from '@/facts/directory/places'
import { shippedRates } from '@/facts/payment/rates'
import type { Person } from '../use-person'
import type { SayPlaces } from './locales'

/** A fee as it is published: `RMB 5,000 to RMB 8,000 a month`. */
export function feeInWords({ currency, from, to, per }: Fee, t: SayPlaces, locale: Locale): string {
  const least = formatMoney({ minor: from, currency }, locale)
  return t(`places.per.${per}`, { amount: to === undefined || to === from ? least : t('places.range', { from: least, to: formatMoney({ minor: to, currency }, locale) }) })
}

/** What a list and a comparison say of the fees: `from RMB 5,000 a month`; nothing where none by the month is published. */
export function leastMonthlyInWords({ fees }: Pick<Place, 'fees'>, t: SayPlaces, locale: Locale): string | undefined {
  const least = leastMonthly(fees)
  return least && t('places.per.month', { amount: t('places.fromFee', { amount: formatMoney({ minor: least.from, currency: least.currency }, locale) }) })
}

const OWN: Partial<Record<Person, RegionCurrency>> = { mainland: 'CNY', 'hong-kong': 'HKD', macao: 'MOP' }

/** The same in a person's own money, at the rate that came with the app, and what the rate was read from; nothing where it is that money already. */
export function inOwnMoney(money: Money<RegionCurrency>, person: Person | undefined, today: CivilDate, t: SayPlaces, locale: Locale): { words: string; entries: FactEntry<unknown>[] } | undefined {
  const own = person && OWN[person]
  if (!own || own === money.currency) return undefined
  const way = wayBetween(shippedRates(today), money.currency, own)
  const amount = way && converted(money, own, way.ratio)
  const day = way && dayOfWay(way)
  if (!amount || !day) return undefined
  // Whole dollars: the rate is not of today.
  const rounded = { minor: Math.round(amount.minor / 100) * 100, currency: own }
  return { words: t('places.about', { amount: formatMoney(rounded, locale), date: formatDay(day, locale) }), entries: way.quotes.map(({ entry }) => entry) }
}
