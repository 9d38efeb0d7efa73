import { LOCALES, type LocalText } from '../locale/locale'
import { recordOf } from './record'

/** Texts as the bundles carry them, by language in the order of `LOCALES`; see `config/pack-texts`. */
export type PackedTexts = string[][]

export const textsOf = (packed: PackedTexts): LocalText[] => packed.map((words) => recordOf(LOCALES.map((locale, at) => [locale, words[at]])) as LocalText)

/** A value with its texts in their places again. */
export function withTexts(value: unknown, texts: readonly LocalText[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withTexts(one, texts))
  if (typeof value !== 'object' || value === null) return value
  const text = (value as { $?: number }).$
  return text === undefined ? recordOf(Object.entries(value).map(([key, inner]) => [key, withTexts(inner, texts)])) : texts[text]
}
