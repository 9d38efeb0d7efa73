import type { Locale } from '../locale/locale'

export type Currency = 'HKD' | 'MOP' | 'CNY' | 'USD'

/** An amount in hundredths of its currency; all four have two decimals. Never a float. */
export interface Money {
  minor: number
  currency: Currency
}

/**
 * Reads an amount as a source prints it, such as `260` or `12.50`.
 *
 * @throws RangeError on anything else: a data error.
 */
export function parseMoney(amount: string, currency: Currency): Money {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(amount)
  if (!match) throw new RangeError(`"${amount}" is not an amount`)
  return { minor: Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')), currency }
}

const SIGNS: Record<Currency, string> = { HKD: 'HK$', MOP: 'MOP', CNY: 'RMB', USD: 'US$' }

const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator)

/**
 * An amount as each language writes it: `HK$1,250`, `人民币12.50元`, `HKD 1.250,50`. Whole amounts have no decimals.
 *
 * Portuguese of Macao writes the code before the number, a point between thousands and a comma before the cents.
 */
export function formatMoney({ minor, currency }: Money, locale: Locale): string {
  const whole = String(Math.floor(minor / 100))
  const cents = minor % 100 === 0 ? '' : String(minor % 100).padStart(2, '0')
  if (locale === 'pt') return `${currency} ${grouped(whole, '.')}${cents && `,${cents}`}`
  const number = `${grouped(whole, ',')}${cents && `.${cents}`}`
  if (locale === 'en') return currency === 'HKD' || currency === 'USD' ? SIGNS[currency] + number : `${SIGNS[currency]} ${number}`
  const names: Record<Currency, [string, string]> =
    locale === 'zh-Hans'
      ? { HKD: ['', '港元'], MOP: ['', '澳门元'], CNY: ['人民币', '元'], USD: ['', '美元'] }
      : { HKD: ['', '港元'], MOP: ['', '澳門元'], CNY: ['人民幣', '元'], USD: ['', '美元'] }
  return names[currency][0] + number + names[currency][1]
}
