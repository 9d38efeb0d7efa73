import { LOCALES, type LocalText } from '../locale/locale'
import { civilDate } from '../time/civil'
import type { Fact, FactEntry, Source } from './fact'

/** A file of `src/facts` as it is written; `npm run check` holds it to `facts/schema`. */
export interface FactFile {
  reviewEveryDays?: number
  /** What was published, by a key that values name. */
  sources: Record<string, { publisher: LocalText; title: string; url: string }>
  facts: { id: string; kind: string; series: WrittenEntry[] }[]
}

interface WrittenEntry {
  value: unknown
  /** The bundle leaves it out where it is null. */
  effectiveFrom?: string | null
  effectiveTo?: string
  source: string
  verifiedOn: string
  via?: string
  /** The bundle leaves it out where it is high. */
  confidence?: Source['confidence']
  conflict?: LocalText
}

/** What `config/facts-loader.js` packed: a text in four languages is `{ $: [four texts] }` there. */
function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked)
  if (value === null || typeof value !== 'object') return value
  if ('$' in value) return Object.fromEntries(LOCALES.map((locale, index) => [locale, (value.$ as string[])[index]]))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpacked(one)]))
}

/**
 * Facts of one kind, by their ids, in the order of the file.
 *
 * @throws RangeError on a day that does not exist, or a source that is not there: a data error
 */
export function factsOf<Value>(file: FactFile, kind: string): Map<string, Fact<Value>> {
  const entry = (id: string, { effectiveFrom, effectiveTo, source, verifiedOn, via, confidence, conflict, value }: WrittenEntry): FactEntry<Value> => {
    const published = unpacked(file.sources[source]) as FactFile['sources'][string] | undefined
    if (!published) throw new RangeError(`${id} names the source "${source}", which is not there`)
    return {
      value: unpacked(value) as Value,
      effectiveFrom: effectiveFrom ? civilDate(effectiveFrom) : null,
      ...(effectiveTo !== undefined && { effectiveTo: civilDate(effectiveTo) }),
      source: { ...published, verifiedOn: civilDate(verifiedOn), via, confidence: confidence ?? 'high' },
      conflict: unpacked(conflict) as LocalText | undefined,
    }
  }
  return new Map(file.facts.filter((fact) => fact.kind === kind).map(({ id, series }) => [id, { id, series: series.map((one) => entry(id, one)) }]))
}

/**
 * One fact that must be there.
 *
 * @throws RangeError when it is not: a programming error
 */
export function factNamed<Value>(facts: ReadonlyMap<string, Fact<Value>>, id: string): Fact<Value> {
  const fact = facts.get(id)
  if (!fact) throw new RangeError(`there is no fact "${id}"`)
  return fact
}
