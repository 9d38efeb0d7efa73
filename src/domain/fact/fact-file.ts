import { civilDate } from '../time/civil'
import type { Fact, FactEntry } from './fact'
import { standing } from '../update/standing'
import { unpack, type PackedFacts } from './packed'
import type { FactFile, WrittenEntry } from './written'

export type { FactFile }

/** Files that were read already: who wants facts of several kinds asks several times. */
const known = new WeakMap<object, Map<string, Fact<unknown> & { kind: string }>>()

/**
 * All facts of a file, of whatever kind, by their ids, in its order.
 *
 * @throws RangeError on a day that does not exist, or a source that is not there: a data error
 */
export function everyFact(written: FactFile | PackedFacts): Map<string, Fact<unknown> & { kind: string }> {
  const before = known.get(written)
  if (before) return before
  const file = 'texts' in written ? unpack(written.revision ? standing(written.revision, written) : written) : written
  const entry = (id: string, { effectiveFrom, effectiveTo, source, verifiedOn, via, confidence, conflict, value }: WrittenEntry): FactEntry<unknown> => {
    const published = file.sources[source]
    if (!published) throw new RangeError(`${id} names the source "${source}", which is not there`)
    return {
      value,
      effectiveFrom: effectiveFrom === null ? null : civilDate(effectiveFrom),
      ...(effectiveTo !== undefined && { effectiveTo: civilDate(effectiveTo) }),
      source: { ...published, verifiedOn: civilDate(verifiedOn), via, confidence, ...(file.reviewEveryDays && { reviewEveryDays: file.reviewEveryDays }) },
      conflict,
    }
  }
  const facts = new Map(file.facts.map(({ id, kind, series }) => [id, { id, kind, series: series.map((one) => entry(id, one)) }]))
  known.set(written, facts)
  return facts
}

/**
 * Facts of one kind, by their ids, in the order of the file.
 *
 * @throws RangeError on a day that does not exist, or a source that is not there: a data error
 */
export function factsOf<Value>(file: FactFile | PackedFacts, kind: string): Map<string, Fact<Value>> {
  return new Map([...everyFact(file)].filter(([, fact]) => fact.kind === kind).map(([id, { series }]) => [id, { id, series } as Fact<Value>]))
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
