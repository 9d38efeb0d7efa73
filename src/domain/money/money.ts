import type { Locale } from '../locale/locale'
import { formatUnits, MINUS } from '../number/number'

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

const SIGNS: Record<Currency, string> = { HKD: 'HK$', MOP: 'MOP ', CNY: 'RMB ', USD: 'US$' }

const NAMES: Record<'zh-Hans' | 'zh-Hant', Record<Currency, [before: string, after: string]>> = {
  'zh-Hans': { HKD: ['', '港元'], MOP: ['', '澳门元'], CNY: ['人民币', '元'], USD: ['', '美元'] },
  'zh-Hant': { HKD: ['', '港元'], MOP: ['', '澳門元'], CNY: ['人民幣', '元'], USD: ['', '美元'] },
}

/**
 * An amount as each language writes it: `HK$1,250`, `人民币12.50元`, `MOP 1 250,50`. Whole amounts have no decimals.
 *
 * Portuguese has the same signs as English before the number, as records do. Macao's laws print a bare `$`, which in an app
 * for two places with dollars would not say whose. A minus stands before the sign in English and Portuguese, and at the
 * number in Chinese.
 *
 * @throws RangeError on an amount that is not in whole hundredths
 */
export function formatMoney({ minor, currency }: Money, locale: Locale): string {
  const amount = (hundredths: number) => (hundredths % 100 === 0 ? formatUnits(hundredths / 100, 0, locale) : formatUnits(hundredths, 2, locale))
  if (locale === 'en' || locale === 'pt') return (minor < 0 ? MINUS : '') + SIGNS[currency] + amount(Math.abs(minor))
  const [before, after] = NAMES[locale][currency]
  return before + amount(minor) + after
}
