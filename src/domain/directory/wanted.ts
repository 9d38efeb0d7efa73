import { LOCALES, type LocalText } from '../locale/locale'
import { plainWords } from '../locale/plain-words'
import { cityOfPlace, type DirectoryPlace } from './directory-place'

/** What somebody looks for; what is left out does not matter. */
export interface Wanted {
  kind?: string
  city?: string
  /** All of them must be known to be there. */
  features?: readonly string[]
  /** Part of a name, an address or of who runs it, in any of the languages; words in any order. */
  text?: string
}

const linesOf = (text: LocalText | 'unknown' | undefined): string[] => (text === undefined || text === 'unknown' ? [] : LOCALES.map((locale) => text[locale]))

/** What is searched of a place, made once: it is asked for again with every letter that is typed. */
const searched = new WeakMap<DirectoryPlace, string>()

function searchedOf(place: DirectoryPlace): string {
  const known = searched.get(place)
  if (known !== undefined) return known
  const { name, address, runBy } = place
  const made = [...linesOf(name), ...linesOf(address), ...linesOf(runBy)].map((line) => plainWords(line).join(' ')).join('\n')
  searched.set(place, made)
  return made
}

/** Accents, capitals and marks do not count. */
const hasWords = (place: DirectoryPlace, text: string): boolean => plainWords(text).every((word) => searchedOf(place).includes(word))

/** Whether a place is one of those that are looked for. */
export function isWanted(place: DirectoryPlace, { kind, city, features = [], text = '' }: Wanted): boolean {
  if (kind !== undefined && !place.kinds.includes(kind)) return false
  if (city !== undefined && cityOfPlace(place) !== city) return false
  if (!features.every((feature) => place.features?.includes(feature))) return false
  return text.trim() === '' || hasWords(place, text)
}
