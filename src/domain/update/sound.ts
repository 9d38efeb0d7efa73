import { everyFact } from '../fact/fact-file'
import type { PackedFacts } from '../fact/packed'
import { LOCALES } from '../locale/locale'
import type { CivilDate } from '../time/civil'

const isWhole = (text: unknown): boolean => Array.isArray(text) && text.length === LOCALES.length && text.every((words) => typeof words === 'string' && words !== '')

/** Places of the texts that a value points at; one that is not there would be shown as nothing. */
function textsOf(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  const { $: at } = value as { $?: unknown }
  return at === undefined ? Object.values(value).flatMap(textsOf) : [Number(at)]
}

/**
 * Whether a packed file of facts that came over the network can be used in place of one of the app: every text is there in four
 * languages, every value has a source and a day that exists, and no fact that pages may ask for by name is gone or of another kind.
 *
 * @param received whatever was parsed: nothing is taken for granted
 */
export function isSound(packed: PackedFacts, received: unknown, today: CivilDate): received is PackedFacts {
  try {
    const file = received as PackedFacts
    if (!file.texts.every(isWhole) || !file.sources.every(([publisher, title, url]) => isWhole(file.texts[publisher]) && title !== '' && /^https?:\/\/\S+$/.test(url))) return false
    if (!textsOf(file.facts).every((at) => isWhole(file.texts[at]))) return false
    const facts = everyFact(file)
    const isDated = [...facts.values()].every(({ series }) => series.length > 0 && series.every(({ source }) => source.verifiedOn <= today))
    return isDated && [...everyFact(packed)].every(([id, { kind }]) => facts.get(id)?.kind === kind)
  } catch {
    return false
  }
}
