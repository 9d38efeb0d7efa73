import type { DecodedIndex } from './decode'
import { letterSet, lowerBound, sharedStart, slips, slipsForgiven } from './near'

/** A word of the index, by place, and how well it fits, up to 1. */
export type Fit = [place: number, fit: number]

/** A word with or without its s. */
const PLURAL = 0.95

/** Words that are this one, or begin with it while it is being typed. */
export function wordsBeginning(words: readonly string[], typed: string, isLast: boolean): Fit[] {
  const found: Fit[] = []
  let place = lowerBound(words, typed)
  const isWhole = words[place] === typed
  if (isWhole) found.push([place, 1])
  if (isLast ? true : !isWhole && typed.length > 2) {
    for (place += isWhole ? 1 : 0; place < words.length && words[place]!.startsWith(typed); place += 1) {
      const fit = typed.length / words[place]!.length
      found.push([place, words[place]!.length - typed.length === 1 && words[place]!.endsWith('s') ? PLURAL : isWhole ? 0.5 * fit : 0.45 + 0.45 * fit])
    }
  }
  return found
}

/** Finds words that somebody may have meant who typed one that is not there. Letter sets are made on first use. */
export class NearWords {
  private sets: Int32Array | undefined

  constructor(private readonly index: DecodedIndex) {}

  find(typed: string, isLast: boolean): Fit[] {
    const { words } = this.index
    const found: Fit[] = this.sameStem(typed)
    const limit = slipsForgiven(typed.length)
    if (limit === 0 || /\d/.test(typed)) return found
    const sets = (this.sets ??= Int32Array.from(words, letterSet))
    const set = letterSet(typed)
    const first = typed.charCodeAt(0)
    const next = typed.charCodeAt(1)
    for (let place = 0; place < sets.length; place += 1) {
      let extra = set & ~sets[place]!
      extra &= extra - 1
      if ((limit === 1 ? extra : extra & (extra - 1)) !== 0) continue
      const word = words[place]!
      const letter = word.charCodeAt(0)
      if (letter !== first && letter !== next && word.charCodeAt(1) !== first) continue
      const count = slips(typed, word, limit, isLast && typed.length > 4)
      if (count <= limit) found.push([place, (letter === first ? 0.75 : 0.6) - 0.2 * count])
    }
    return found
  }

  /** Words with the same beginning and another ending: renovo, renovar; licensing, licence. */
  sameStem(typed: string): Fit[] {
    const { words } = this.index
    const found: Fit[] = []
    const middle = lowerBound(words, typed)
    for (const step of [-1, 1]) {
      for (let place = step < 0 ? middle - 1 : middle; place >= 0 && place < words.length; place += step) {
        const word = words[place]!
        const shared = sharedStart(word, typed)
        if (shared < 3 || shared * 3 < typed.length * 2 - 1) break
        if (word !== typed && word.length - shared <= 6 && typed.length - shared <= 4) {
          const isPlural = (word === `${typed}s`) || typed === `${word}s`
          found.push([place, isPlural ? PLURAL : (shared / Math.max(word.length, typed.length)) * 0.8])
        }
      }
    }
    return found
  }
}
