import { valueReader, type PackedValues } from '../record/packed-values'
import { recordOf } from '../record/record'
import type { OwnRevision } from '../update/standing'
import type { FactFile } from './written'

type PackedEntry = [value: unknown, source: number, verifiedOn: string, mark: string, effectiveFrom?: string | 0, effectiveTo?: string | 0, conflict?: number]

/** A file of facts as the bundles carry it, see `config/facts-loader`: texts and keys stand once, and the rest by position. */
export interface PackedFacts extends PackedValues {
  /** Left out in a file that came after the app. */
  revision?: OwnRevision
  reviewEveryDays?: number
  sources: [publisher: number, title: string, url: string][]
  facts: [id: string, kind: string, ...series: PackedEntry[]][]
}

const CONFIDENCE = { h: 'high', m: 'medium', l: 'low' } as const

/** The file as it was written, but for the words that were read. */
export function unpack({ reviewEveryDays, sources, facts, ...common }: PackedFacts): FactFile {
  const { text, value: whole } = valueReader(common)
  const entry = ([value, source, verifiedOn, mark, from, to, conflict]: PackedEntry) => ({
    value: whole(value),
    effectiveFrom: from || null,
    ...(to && { effectiveTo: to }),
    source: String(source),
    verifiedOn,
    ...(mark[1] && { via: '1' }),
    confidence: CONFIDENCE[mark[0] as keyof typeof CONFIDENCE],
    ...(conflict !== undefined && { conflict: text(conflict) }),
  })
  return {
    reviewEveryDays,
    sources: recordOf(sources.map(([publisher, title, url], key) => [String(key), { publisher: text(publisher), title, url }])),
    facts: facts.map(([id, kind, ...series]) => ({ id, kind, series: series.map(entry) })),
  }
}
