import type { Locale } from '../locale/locale'
import { formatUnits, MINUS } from '../number/number'
import { decimalsOf, type AnyCurrency, type Currency } from './currency'

export type { Currency }

/** An amount in the smallest unit of its currency: hundredths, or whole yen. Never a float. */
export interface Money<C extends AnyCurrency = Currency> {
  minor: number
  currency: C
}

/**
 * Reads an amount as a source prints it, such as `260` or `12.50`.
 *
 * @throws RangeError on anything else: a data error.
 */
export function parseMoney<C extends AnyCurrency>(amount: string, currency: C): Money<C> {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(amount)
  const decimals = decimalsOf(currency)
  if (!match || (match[2] ?? '').length > decimals) throw new RangeError(`"${amount}" is not an amount`)
  return { minor: Number(match[1]! + (match[2] ?? '').padEnd(decimals, '0')), currency }
}

const SIGNS: Partial<Record<AnyCurrency, string>> = { HKD: 'HK$', CNY: 'RMB ', USD: 'US$' }

const NAMES: Record<'zh-Hans' | 'zh-Hant', Record<AnyCurrency, string>> = {
  'zh-Hans': {
    CNY: '元', HKD: '港元', MOP: '澳门元', USD: '美元', EUR: '欧元', GBP: '英镑', JPY: '日元', KRW: '韩元', TWD: '新台币', THB: '泰铢', SGD: '新加坡元',
    MYR: '林吉特', PHP: '菲律宾比索', IDR: '印尼盾', VND: '越南盾', INR: '印度卢比', AUD: '澳大利亚元', NZD: '新西兰元', CAD: '加元', CHF: '瑞士法郎', BRL: '巴西雷亚尔',
  },
  'zh-Hant': {
    CNY: '元', HKD: '港元', MOP: '澳門元', USD: '美元', EUR: '歐元', GBP: '英鎊', JPY: '日圓', KRW: '韓圜', TWD: '新台幣', THB: '泰銖', SGD: '新加坡元',
    MYR: '令吉', PHP: '菲律賓披索', IDR: '印尼盾', VND: '越南盾', INR: '印度盧比', AUD: '澳洲元', NZD: '紐西蘭元', CAD: '加元', CHF: '瑞士法郎', BRL: '巴西雷亞爾',
  },
}
const BEFORE = { 'zh-Hans': '人民币', 'zh-Hant': '人民幣' }

/**
 * An amount as each language writes it: `HK$1,250`, `人民币12.50元`, `MOP 1 250,50`, `JPY 1,250`. Whole amounts have no decimals.
 *
 * Portuguese has the same signs as English before the number, as records do. Macao's laws print a bare `$`, which in an app
 * for two places with dollars would not say whose. A minus stands before the sign in English and Portuguese, and at the
 * number in Chinese.
 *
 * @throws RangeError on an amount that is not in whole units
 */
export function formatMoney({ minor, currency }: Money<AnyCurrency>, locale: Locale): string {
  const decimals = decimalsOf(currency)
  const whole = 10 ** decimals
  const amount = (units: number) => (units % whole === 0 ? formatUnits(units / whole, 0, locale) : formatUnits(units, decimals, locale))
  if (locale === 'en' || locale === 'pt') return (minor < 0 ? MINUS : '') + (SIGNS[currency] ?? `${currency} `) + amount(Math.abs(minor))
  return (currency === 'CNY' ? BEFORE[locale] : '') + amount(minor) + NAMES[locale][currency]
}

/** What a currency is called in Chinese; elsewhere its three letters stand. */
export const currencyName = (currency: AnyCurrency, locale: Locale): string =>
  locale === 'en' || locale === 'pt' ? currency : currency === 'CNY' ? BEFORE[locale] : NAMES[locale][currency]
