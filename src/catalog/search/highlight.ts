import type { DecodedIndex } from './decode'
import { tokenise, type Token } from './fold'
import { slips, slipsForgiven } from './near'
import type { ParsedQuery, WordPart } from './parse'
import { lettersTaken } from './spoken'
import { CHINESE_START } from './fold'
import type { TextRange } from './types'

/** Characters of a run, from `from`, that sound like the letters: how many, or 0. */
function spokenLength(run: string, from: number, letters: string, index: DecodedIndex): number {
  for (const readings of [index.pinyin, index.jyutping]) {
    for (const spelling of ['whole', 'initials'] as const) {
      let taken = 0
      let at = from
      while (taken < letters.length && at < run.length) {
        const number = index.numbers[run.charCodeAt(at) - CHINESE_START] ?? 0
        const step = (readings.of[number] ?? []).map((syllable) => lettersTaken(syllable, letters, taken, spelling)).find((count) => count > 0)
        if (step === undefined) break
        taken += step
        at += 1
      }
      if (taken >= letters.length && at - from > 1) return at - from
    }
  }
  return 0
}

function mark(token: Token, query: ParsedQuery, words: readonly WordPart[], letters: string, index: DecodedIndex): TextRange[] {
  const ranges: TextRange[] = []
  if (!token.isChinese) {
    for (const { text, isEmpty } of words) {
      if (isEmpty) continue
      if (token.text.startsWith(text)) ranges.push({ start: token.start, end: token.text.length === text.length ? token.end : token.start + text.length })
      else if (text.length > 3 && slips(text, token.text, slipsForgiven(text.length)) <= slipsForgiven(text.length)) {
        ranges.push({ start: token.start, end: token.end })
      }
    }
    return ranges
  }
  const add = (from: number, length: number) => ranges.push({ start: token.start + from, end: token.start + from + length })
  for (const part of query.parts) {
    if (part.kind !== 'run') continue
    if (part.text.length === 1) {
      for (let at = token.text.indexOf(part.text); at >= 0; at = token.text.indexOf(part.text, at + 1)) add(at, 1)
    }
    for (let first = 0; first + 1 < part.text.length; first += 1) {
      const pair = part.text.slice(first, first + 2)
      for (let at = token.text.indexOf(pair); at >= 0; at = token.text.indexOf(pair, at + 1)) add(at, 2)
    }
  }
  for (const typed of new Set([letters, ...words.map((word) => word.text)])) {
    if (typed.length < 2) continue
    for (let at = 0; at < token.text.length; at += 1) {
      const length = spokenLength(token.text, at, typed, index)
      if (length > 0) add(at, length)
    }
  }
  return ranges
}

/** Stretches of a text that a query matches, joined where they touch. */
export function highlight(text: string, query: ParsedQuery, index: DecodedIndex, toSimplified: (code: number) => number): TextRange[] {
  const words = query.parts.filter((part): part is WordPart => part.kind === 'word')
  const letters = words.map((word) => word.text).join('').slice(0, 60)
  const ranges = tokenise(text, toSimplified)
    .flatMap((token) => mark(token, query, words, letters, index))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: TextRange[] = []
  for (const range of ranges) {
    const last = joined[joined.length - 1]
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else joined.push(range)
  }
  return joined
}
