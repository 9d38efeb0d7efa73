import { everyFact } from '../fact/fact-file'
import type { PackedFacts } from '../fact/packed'
import { LOCALES } from '../locale/locale'
import type { CivilDate } from '../time/civil'

/** Words of the first language, or of any that does not say what the one before it says. */
const isWorded = (words: unknown, at: number): boolean => (words === 0 ? at % LOCALES.length > 0 : typeof words === 'string' && words !== '')

/**
 * Whether a packed file of facts that came over the network can be used in place of one of the app: every text is there in four
 * languages, every value has a source and a day that exists, and no fact that pages may ask for by name is gone or of another kind.
 *
 * @param received whatever was parsed: nothing is taken for granted
 */
export function isSound(packed: PackedFacts, received: unknown, today: CivilDate): received is PackedFacts {
  try {
    const file = received as PackedFacts
    if (!file.texts.every(isWorded) || !file.sources.every(([, title, url]) => title !== '' && /^https?:\/\/\S+$/.test(url))) return false
    // Refuses what names a text, a shape or a source that is not there.
    const facts = everyFact(file)
    const isDated = [...facts.values()].every(({ series }) => series.length > 0 && series.every(({ source }) => source.verifiedOn <= today))
    return isDated && [...everyFact(packed)].every(([id, { kind }]) => facts.get(id)?.kind === kind)
  } catch {
    return false
  }
}
