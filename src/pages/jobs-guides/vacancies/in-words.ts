import type { Locale } from '@/domain/locale/locale'
import { formatMoney, type Money } from '@/domain/money/money'
import { formatRange } from '@/domain/number/range'
import { monthly, worthIn, yearly, type AskedCurrency, type Exchange, type Pay } from '@/domain/vacancy/pay'
import type { Vacancy } from '@/domain/vacancy/vacancy'
import type { SayVacancy } from './locales'

/** One amount, a range, "from" or "up to". */
function amounts(low: Money | undefined, high: Money | undefined, t: SayVacancy, locale: Locale): string {
  const [from, to] = [low, high].map((one) => one && formatMoney(one, locale))
  if (from && to) return from === to ? from : formatRange(from, to, locale)
  return from ? t('vacancies.payFrom', { amount: from }) : t('vacancies.payUpTo', { amount: to! })
}

/** As it is advertised: `HK$20,000–HK$25,000 a month`. */
export function payWords({ low, high, currency, unit }: Pay, t: SayVacancy, locale: Locale): string {
  const money = (minor: number | undefined) => (minor === undefined ? undefined : { minor, currency })
  return t(`vacancies.per.${unit}`, { amount: amounts(money(low), money(high), t, locale) })
}

/** About so much a month in its own currency; nothing where it is by the month anyhow. */
export function monthWords(pay: Pay, t: SayVacancy, locale: Locale): string | undefined {
  if (pay.unit === 'month') return undefined
  const money = (minor: number | undefined) => (minor === undefined ? undefined : monthly(minor, pay))
  return t('vacancies.about', { amount: t('vacancies.per.month', { amount: amounts(money(pay.low), money(pay.high), t, locale) }) })
}

/** About so much a month in one's own currency; nothing where it is in that anyhow, or there is no rate. */
export function ownWords(pay: Pay, currency: AskedCurrency | undefined, exchange: Exchange, t: SayVacancy, locale: Locale): string | undefined {
  if (!currency || pay.currency === currency) return undefined
  const money = (minor: number | undefined): Money | undefined => {
    const worth = minor === undefined ? undefined : worthIn(yearly(minor, pay.unit), pay.currency, currency, exchange)
    // Whole tens: a middle rate is no price.
    return worth === undefined ? undefined : { minor: Math.round(worth / 12 / 1000) * 1000, currency }
  }
  const [low, high] = [money(pay.low), money(pay.high)]
  return low || high ? t('vacancies.about', { amount: t('vacancies.per.month', { amount: amounts(low, high, t, locale) }) }) : undefined
}

/** The city, and what the board says of the place where that is more. */
export function placeWords({ city, place }: Pick<Vacancy, 'city' | 'place'>, t: SayVacancy): string {
  const name = city && t(`region.${city}`)
  return name === undefined || place === '' || place === name ? (name ?? place) : `${name}\u00a0· ${place}`
}
