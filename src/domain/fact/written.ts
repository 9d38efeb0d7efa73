import type { LocalText } from '../locale/locale'
import type { Source } from './fact'

/** A file of `src/facts` as it is written; `npm run check` holds it to `facts/schema`. */
export interface FactFile {
  reviewEveryDays?: number
  /** What was published, by a key that values name. */
  sources: Record<string, { publisher: LocalText; title: string; url: string }>
  facts: { id: string; kind: string; series: WrittenEntry[] }[]
}

export interface WrittenEntry {
  value: unknown
  effectiveFrom: string | null
  effectiveTo?: string
  source: string
  verifiedOn: string
  via?: string
  confidence: Source['confidence']
  conflict?: LocalText
}
