import type { Locale } from './locale'

const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text)

/**
 * The language of a title that was left as its publisher wrote it, where a voice for the page's language could not read it: Chinese on an
 * English or Portuguese page, Latin letters on a Chinese one. English and Portuguese are told apart by the few letters and words that only
 * Portuguese has; other accents say neither. `undefined` where the page's own voice does as well.
 */
export function languageOfTitle(title: string, page: Locale): 'zh' | 'en' | 'pt' | undefined {
  const isChinesePage = page.startsWith('zh')
  if (isChinese(title)) return isChinesePage ? undefined : 'zh'
  if (!isChinesePage || !/[a-z]/i.test(title)) return undefined
  if (/[ãõ]|\b(da|das|dos|para)\b/i.test(title)) return 'pt'
  return /[à-ÿ]/i.test(title) ? undefined : 'en'
}
