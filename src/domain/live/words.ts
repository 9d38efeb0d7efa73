/** What is live, in words. Kept here and not with a page's texts: two areas and the journey say the same. */
import type { Side } from '../control-point/control-points'
import type { Locale, LocalText } from '../locale/locale'
import { NO_BREAK } from '../number/number'
import { formatAge } from './age'
import type { Band, Level } from './level'
import { ageMinutes, type Aged } from './live'
import type { Queuer, Reported } from './queue'

const LEVEL_WORDS: Record<Level, LocalText> = {
  quiet: { 'zh-Hans': '畅通', 'zh-Hant': '暢通', en: 'quiet', pt: 'pouca espera' },
  busy: { 'zh-Hans': '繁忙', 'zh-Hant': '繁忙', en: 'busy', pt: 'com movimento' },
  'very-busy': { 'zh-Hans': '非常繁忙', 'zh-Hant': '非常繁忙', en: 'very busy', pt: 'muito movimento' },
  closed: { 'zh-Hans': '已关闭', 'zh-Hant': '已關閉', en: 'closed', pt: 'encerrado' },
  'not-known': { 'zh-Hans': '未有资料', 'zh-Hant': '未有資料', en: 'not known', pt: 'sem informação' },
}

const WHO: Record<Queuer, LocalText> = {
  residents: { 'zh-Hans': '香港居民', 'zh-Hant': '香港居民', en: 'Hong Kong residents', pt: 'residentes de Hong Kong' },
  visitors: { 'zh-Hans': '访客', 'zh-Hant': '訪客', en: 'visitors', pt: 'visitantes' },
  everyone: { 'zh-Hans': '', 'zh-Hant': '', en: '', pt: '' },
}

const WAYS: Record<'in' | 'out', Record<Side, LocalText>> = {
  in: {
    'hong-kong': { 'zh-Hans': '入境香港', 'zh-Hant': '入境香港', en: 'into Hong Kong', pt: 'entrada em Hong Kong' },
    macao: { 'zh-Hans': '入境澳门', 'zh-Hant': '入境澳門', en: 'into Macao', pt: 'entrada em Macau' },
    mainland: { 'zh-Hans': '入境内地', 'zh-Hant': '入境內地', en: 'into the Mainland', pt: 'entrada no Interior da China' },
  },
  out: {
    'hong-kong': { 'zh-Hans': '离开香港', 'zh-Hant': '離開香港', en: 'out of Hong Kong', pt: 'saída de Hong Kong' },
    macao: { 'zh-Hans': '离开澳门', 'zh-Hant': '離開澳門', en: 'out of Macao', pt: 'saída de Macau' },
    mainland: { 'zh-Hans': '离开内地', 'zh-Hant': '離開內地', en: 'out of the Mainland', pt: 'saída do Interior da China' },
  },
}

const STALE: LocalText = { 'zh-Hans': '可能已过时', 'zh-Hant': '可能已過時', en: 'may be out of date', pt: 'pode estar desactualizado' }

const IN_PART: LocalText = { 'zh-Hans': '部分资料未能取得', 'zh-Hant': '部分資料未能取得', en: 'part of it did not answer', pt: 'uma parte não respondeu' }

/** Which way through whose counters: `out of Hong Kong`. */
export const wayWords = ({ way, side }: Pick<Reported, 'way' | 'side'>, locale: Locale): string => WAYS[way][side][locale]

/** `15 to 30 min`, `under 15 min`, `30 min or more`. */
export function bandWords({ atLeast, below }: Band, locale: Locale): string {
  const chinese = locale === 'zh-Hans' ? '分钟' : '分鐘'
  if (atLeast !== undefined && below !== undefined) return { 'zh-Hans': `${atLeast}至${below}${chinese}`, 'zh-Hant': `${atLeast}至${below}${chinese}`, en: `${atLeast} to ${below}${NO_BREAK}min`, pt: `${atLeast} a ${below}${NO_BREAK}min` }[locale]
  if (below !== undefined) return { 'zh-Hans': `少于${below}${chinese}`, 'zh-Hant': `少於${below}${chinese}`, en: `under ${below}${NO_BREAK}min`, pt: `menos de ${below}${NO_BREAK}min` }[locale]
  return { 'zh-Hans': `${atLeast}${chinese}或以上`, 'zh-Hant': `${atLeast}${chinese}或以上`, en: `${atLeast}${NO_BREAK}min or more`, pt: `${atLeast}${NO_BREAK}min ou mais` }[locale]
}

const bracketed = (text: string, locale: Locale) => (locale === 'zh-Hans' || locale === 'zh-Hant' ? `（${text}）` : ` (${text})`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `busy (15 to 30 min)`. */
export const levelWords = ({ level, band }: Pick<Reported, 'level' | 'band'>, locale: Locale): string => LEVEL_WORDS[level][locale] + (band ? bracketed(bandWords(band, locale), locale) : '')

/** Queues of one way, of people that counters tell apart: `Hong Kong residents: busy (15 to 30 min), visitors: quiet`. */
export const queueWords = (queues: readonly Reported[], locale: Locale): string => {
  const isChinese = locale === 'zh-Hans' || locale === 'zh-Hant'
  return capital(
    queues.map((queue) => (WHO[queue.who][locale] ? `${WHO[queue.who][locale]}${isChinese ? '：' : ': '}` : '') + levelWords(queue, locale)).join(isChinese ? '；' : '; '),
  )
}

/** `4 min ago`, and words where that is longer than it should be, or not all of it came. */
export const ageWords = (live: Aged, now: number, locale: Locale): string =>
  [formatAge(ageMinutes(live, now), locale), ...(live.isStale ? [STALE[locale]] : []), ...(live.missing ? [IN_PART[locale]] : [])].join(locale.startsWith('zh') ? '，' : ', ')

export const inCapitals = capital
