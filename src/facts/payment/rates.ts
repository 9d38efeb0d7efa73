import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import { entryOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import type { Quoted } from '@/domain/money/rates'
import type { CivilDate } from '@/domain/time/civil'
import file from './rates.json'
import type { PublishedRate } from './rates-schema'

const written = file as unknown as FactFile

const rates = factsOf<PublishedRate>(written, 'rate')

/** The tie of the pataca to the Hong Kong dollar: the reckoning has it as `PEG`, and a test that both agree. */
export const pegFact: Fact<PublishedRate> = factNamed(factsOf<PublishedRate>(written, 'rule'), 'hkd/mop')

/** A published rate with its source. */
export interface ShippedRate extends Quoted {
  entry: FactEntry<PublishedRate>
}

/**
 * The rates that come with the app, for where there is no network and none was kept: the latest of each on a day. On a phone whose
 * clock is behind the first of them, that first one: with its day beside it, it says more than nothing.
 */
export const shippedRates = (day: CivilDate): ShippedRate[] =>
  [...rates.values(), pegFact].map((fact): ShippedRate => {
    const entry = entryOn(fact, day) ?? fact.series[0]!
    const { from, to, written: text } = entry.value
    return { from, to, written: text, ...(entry.effectiveFrom && { on: entry.effectiveFrom }), entry }
  })
