/** Words that somebody may have meant who typed a word that the index does not have. */

/** One bit for each letter and digit that occurs in a word; digits share six bits. */
export function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    set |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6))
  }
  return set
}

/** Slips that are forgiven in a word of this length: none up to three letters, one up to seven, then two. */
export const slipsForgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as [Uint8Array, Uint8Array, Uint8Array]

/**
 * Slips between two words: letters missing, added, changed, or swapped with the next; `limit + 1` for more than `limit`.
 * With `isPrefix`, the rest of `word` after what was typed is free.
 */
export function slips(typed: string, word: string, limit: number, isPrefix = false): number {
  const width = word.length
  if (typed.length > 60 || width > 60 || typed.length - width > limit || (!isPrefix && width - typed.length > limit)) return limit + 1
  let [before, last, row] = rows
  for (let j = 0; j <= width; j += 1) last[j] = j
  for (let i = 1; i <= typed.length; i += 1) {
    row[0] = i
    let least = i
    const from = Math.max(1, i - limit)
    const to = Math.min(width, i + limit)
    if (from > 1) row[from - 1] = limit + 1
    for (let j = from; j <= to; j += 1) {
      const same = typed.charCodeAt(i - 1) === word.charCodeAt(j - 1)
      const above = j < i + limit ? last[j]! : limit + 1
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), above + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && typed.charCodeAt(i - 1) === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === word.charCodeAt(j - 1)) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, last, row] = [last, row, before]
  }
  if (!isPrefix) return Math.min(last[width]!, limit + 1)
  let least: number = limit + 1
  for (let j = Math.max(0, typed.length - limit); j <= Math.min(width, typed.length + limit); j += 1) least = Math.min(least, last[j]!)
  return least
}

/** Letters that two words begin with in common. */
export function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

/** First place in a sorted list whose word is not before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (words[middle]! < word) from = middle + 1
    else to = middle
  }
  return from
}
