import { textsOf, withTexts, type PackedTexts } from '../record/packed-texts'
import { recordOf } from '../record/record'
import type { OwnRevision } from '../update/standing'
import type { FactFile } from './written'

type PackedEntry = [value: unknown, source: number, verifiedOn: string, mark: string, effectiveFrom?: string | 0, effectiveTo?: string | 0, conflict?: number]

/** A file of facts as the bundles carry it, see `config/facts-loader`: a text stands once, and the rest by position. */
export interface PackedFacts {
  /** Left out in a file that came after the app. */
  revision?: OwnRevision
  reviewEveryDays?: number
  texts: PackedTexts
  sources: [publisher: number, title: string, url: string][]
  facts: [id: string, kind: string, ...series: PackedEntry[]][]
}

const CONFIDENCE = { h: 'high', m: 'medium', l: 'low' } as const

/** The file as it was written, but for the words that were read. */
export function unpack({ reviewEveryDays, texts, sources, facts }: PackedFacts): FactFile {
  const local = textsOf(texts)
  const entry = ([value, source, verifiedOn, mark, from, to, conflict]: PackedEntry) => ({
    value: withTexts(value, local),
    effectiveFrom: from || null,
    ...(to && { effectiveTo: to }),
    source: String(source),
    verifiedOn,
    ...(mark[1] && { via: '1' }),
    confidence: CONFIDENCE[mark[0] as keyof typeof CONFIDENCE],
    ...(conflict !== undefined && { conflict: local[conflict] }),
  })
  return {
    reviewEveryDays,
    sources: recordOf(sources.map(([publisher, title, url], key) => [String(key), { publisher: local[publisher]!, title, url }])),
    facts: facts.map(([id, kind, ...series]) => ({ id, kind, series: series.map(entry) })),
  }
}
