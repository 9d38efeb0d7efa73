import { LOCALES, type LocalText } from '../locale/locale'
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

/** Lower case, without accents and spaces at its ends: `São` and `sao` are one. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

const linesOf = (text: LocalText | 'unknown' | undefined): string[] => (text === undefined || text === 'unknown' ? [] : LOCALES.map((locale) => text[locale]))

function hasWords({ name, address, runBy }: DirectoryPlace, text: string): boolean {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const lines = folded([...linesOf(name), ...linesOf(address), ...linesOf(runBy)].join('\n'))
  return words.every((word) => lines.includes(word))
}

/** Whether a place is one of those that are looked for. */
export function isWanted(place: DirectoryPlace, { kind, city, features = [], text = '' }: Wanted): boolean {
  if (kind !== undefined && !place.kinds.includes(kind)) return false
  if (city !== undefined && cityOfPlace(place) !== city) return false
  if (!features.every((feature) => place.features?.includes(feature))) return false
  return text.trim() === '' || hasWords(place, text)
}
