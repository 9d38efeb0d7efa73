import type { Locale } from '../locale/locale'

const BETWEEN: Record<Locale, string> = { 'zh-Hans': '至', 'zh-Hant': '至', en: ' to ', pt: ' a ' }

/**
 * From one value to another, both already written: numbers, prices or times. `50 to 100`, `06:30至24:00`.
 *
 * A word and no dash: screen readers pass over dashes, and before a negative number a dash is taken for a minus.
 */
export function formatRange(from: string, to: string, locale: Locale): string {
  return from === to ? from : from + BETWEEN[locale] + to
}
