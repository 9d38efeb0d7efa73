/** What a board says of pay, in numbers that can be compared, or in its own words. Nothing that is missing is guessed. */
import type { Currency } from '../../src/domain/money/money'
import { isPlausible, type Pay, type PayUnit } from '../../src/domain/vacancy/pay'
import type { SaidPay } from './advertised'
import { lineOf } from './plain-text'

export interface PaySaid {
  pay?: Pay
  /** The board's own words, where they were not understood or cannot be true. */
  payWords?: string
}

const CURRENCIES: [Currency, RegExp][] = [
  ['HKD', /HK\$|\bHKD|港幣|港币|港元/i],
  ['MOP', /MOP\$?|澳門幣|澳门币|澳門元|澳门元|patacas?/i],
  ['CNY', /RMB|CNY|人民幣|人民币|[¥￥]/i],
  ['USD', /US\$|\bUSD|美元/i],
]
/** Money that is not compared: never read as the board's own. */
const OTHERS = /[€£₩฿₹₫]|\b(?:EUR|GBP|JPY|SGD|AUD|CAD|NZD|TWD|NTD|KRW|THB|MYR|INR|PHP|IDR|VND|CHF|BRL)(?![A-Z])|\b(?:NT|A|AU|C|CA|NZ|S|SG|R)\$|\bRM ?\d|欧元|歐元|英镑|英鎊|日元|日圓|円|韩元|韓圜|[台臺]币|[台臺]幣|新加坡[元币幣]|新币|新幣|坡[币幣]|澳元|加元|令吉|泰铢|泰銖/i
const UNITS: [PayUnit, RegExp][] = [
  ['hour', /\b(?:per|an|by the|por) ?(?:hour|hora)\b|\bhourly\b|\/ ?(?:h|hr|hour|hora)\b|時薪|时薪|每小時|每小时|\/ ?小[時时]/i],
  ['day', /\b(?:per|a|por) ?(?:day|dia)\b|\bdaily\b|\/ ?(?:day|dia)\b|日薪|每日|每天|\/ ?[日天]/i],
  ['week', /\b(?:per|a|por) ?(?:week|semana)\b|\bweekly\b|\/ ?(?:wk|week|semana)\b|週薪|周薪|每週|每周/i],
  ['month', /\b(?:per|a|por) ?(?:month|mês)|\bmonthly\b|\bmensa(?:l|is)\b|\/ ?(?:mo|mth|month|mês)|\bp\.?m\.?\b|月薪|每月|\/ ?月|元月/i],
  ['year', /\b(?:per|a|por) ?(?:year|annum|ano)\b|\byearly\b|\bannual(?:ly)?\b|\banua(?:l|is)\b|\/ ?(?:yr|year|ano)\b|\bp\.?a\.?\b|年薪|每年|\/ ?年/i],
]
const UNIT_TEXTS: Record<string, PayUnit> = { HOUR: 'hour', HOURLY: 'hour', DAY: 'day', DAILY: 'day', WEEK: 'week', WEEKLY: 'week', MONTH: 'month', MONTHLY: 'month', YEAR: 'year', YEARLY: 'year', ANNUAL: 'year' }
const LONGEST = 120
const NUMBER = /(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)\s*([kK](?![A-Za-z])|[千万萬])?/g
const TIMES: Record<string, number> = { k: 1000, 千: 1000, 万: 10_000, 萬: 10_000 }

/** The one that a text names; nothing where it names two. */
function onlyOne<One>(text: string, all: readonly (readonly [One, RegExp])[]): One | undefined {
  const named = all.filter(([, pattern]) => pattern.test(text))
  return named.length === 1 ? named[0]![0] : undefined
}

const hundredths = (amount: number): number => Math.round(amount * 100)

function ofAmounts(low: number | undefined, high: number | undefined, currency: Currency, unit: PayUnit): Pay | undefined {
  const pay: Pay = { ...(low !== undefined && { low: hundredths(low) }), ...(high !== undefined && { high: hundredths(high) }), currency, unit }
  return isPlausible(pay) ? pay : undefined
}

/** `MOP 18,000 - 22,000 / month`, `月薪2万-3万元`. All of currency, unit and one or two numbers must be plain. */
function ofWords(text: string, ownCurrency: Currency | undefined): Pay | undefined {
  const numbers = [...text.matchAll(NUMBER)].map(([, digits, times]) => ({ amount: Number(digits!.replace(/,/g, '')), times: times?.toLowerCase() }))
  const currency = CURRENCIES.some(([, pattern]) => pattern.test(text)) ? onlyOne(text, CURRENCIES) : OTHERS.test(text) ? undefined : ownCurrency
  const unit = onlyOne(text, UNITS)
  if (!currency || !unit || numbers.length === 0 || numbers.length > 2) return undefined
  const last = numbers[numbers.length - 1]!
  // "2-3万": the sign at the end is of both.
  const amounts = numbers.map(({ amount, times = last.times }) => amount * (times ? TIMES[times]! : 1))
  const [first, second] = amounts as [number, number | undefined]
  if (second !== undefined) return ofAmounts(first, second, currency, unit)
  if (/\bup to\b|以下|até|最高/i.test(text)) return ofAmounts(undefined, first, currency, unit)
  if (/\bfrom\b|以上|起|a partir|\+/i.test(text)) return ofAmounts(first, undefined, currency, unit)
  return ofAmounts(first, first, currency, unit)
}

const isCurrency = (text: string): text is Currency => ['HKD', 'MOP', 'CNY', 'USD'].includes(text)

/** @param ownCurrency of the board, for amounts beside which none stands */
export function paySaid(said: SaidPay | undefined, ownCurrency: Currency | undefined): PaySaid {
  if (!said) return {}
  if (said.kind === 'words') {
    const text = lineOf(said.text, LONGEST)
    if (text === '') return {}
    const pay = ofWords(text, ownCurrency)
    return pay ? { pay } : { payWords: text }
  }
  const { low, high } = said
  // Boards write 0 for what they do not say.
  const [from, to] = [low || undefined, high || undefined]
  if (from === undefined && to === undefined) return {}
  const code = said.currency?.trim().toUpperCase().replace(/^RMB$/, 'CNY') ?? ownCurrency ?? ''
  const unit = UNIT_TEXTS[said.unit?.trim().toUpperCase() ?? '']
  const pay = isCurrency(code) && unit ? ofAmounts(from, to, code, unit) : undefined
  if (pay) return { pay }
  const words = [said.currency ?? ownCurrency, from === to || to === undefined ? from : from === undefined ? to : `${from}–${to}`, said.unit && `/ ${said.unit}`]
  return { payWords: lineOf(words.filter((one) => one !== undefined && one !== '').join(' '), LONGEST) }
}
