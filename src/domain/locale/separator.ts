import type { Locale } from './locale'

/** What is listed: short words; names that may have commas of their own; phrases of one line; clauses; whole sentences. */
export type Listed = 'words' | 'names' | 'phrases' | 'clauses' | 'sentences'

const CHINESE: Record<Listed, string> = { words: '、', names: '、', phrases: '，', clauses: '；', sentences: '' }
const OTHERS: Record<Listed, string> = { words: ', ', names: '; ', phrases: ', ', clauses: '; ', sentences: ' ' }

/** What stands between things of a list: Chinese has commas of its own, and no spaces after them. */
export const separator = (locale: Locale, listed: Listed = 'words'): string => (locale === 'zh-Hans' || locale === 'zh-Hant' ? CHINESE : OTHERS)[listed]
