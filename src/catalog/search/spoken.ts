import type { DecodedIndex, Readings } from './decode'

/** How a syllable may be typed: `whole`, the last one perhaps unfinished, or only its first letter. */
export type Spelling = 'whole' | 'initials'

/** Letters that a reading of `character` takes at `at`, or 0. The last syllable may be unfinished. */
export function lettersTaken(syllable: string, query: string, at: number, spelling: Spelling): number {
  if (spelling === 'initials') return syllable.charCodeAt(0) === query.charCodeAt(at) ? 1 : 0
  if (query.startsWith(syllable, at)) return syllable.length
  const left = query.length - at
  return left < syllable.length && syllable.startsWith(query.slice(at)) ? left : 0
}

/** Pairs a search may look at before it gives up: only nonsense of many initials comes near. */
const PATIENCE = 4000

/**
 * Postings of the phrases that sound like a run of letters, such as `huixiangzheng`, `hxz` or `wuihoengzing`.
 *
 * Follows the pairs of the index from character to character, so a phrase must stand in one record pair by pair;
 * that every pair overlaps the next makes other finds rare. A record may appear more than once.
 */
export function soundingLike(index: DecodedIndex, readings: Readings, query: string, spelling: Spelling): number[] {
  const { pairsFrom, second, starts, postings } = index
  const found: number[] = []
  let patience = PATIENCE

  const follow = (character: number, at: number, before: ArrayLike<number> | undefined): void => {
    for (const pair of pairsFrom[character]!) {
      patience -= 1
      if (patience < 0) return
      const syllables = at < query.length ? readings.of[second[pair]!]! : ['']
      for (const syllable of syllables) {
        const taken = at < query.length ? lettersTaken(syllable, query, at, spelling) : 0
        if (at < query.length && taken === 0) continue
        const own = postings.subarray(starts[pair]!, starts[pair + 1]!)
        const both = before ? intersection(before, own) : own
        if (both.length === 0) continue
        if (at + taken >= query.length) for (let place = 0; place < both.length; place += 1) found.push(both[place]!)
        else follow(second[pair]!, at + taken, both)
      }
    }
  }

  for (const character of readings.byLetter.get(query.charAt(0)) ?? []) {
    for (const syllable of readings.of[character]!) {
      const taken = lettersTaken(syllable, query, 0, spelling)
      if (taken > 0) follow(character, taken, undefined)
    }
  }
  return found
}

/** Postings of records in both lists, each with the lesser field. Both lists rise. */
function intersection(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i]! >> 2
    const right = b[j]! >> 2
    if (left === right) both.push(Math.min(a[i]!, b[j]!))
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return both
}
