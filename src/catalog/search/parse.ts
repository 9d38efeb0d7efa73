import { tokenise } from './fold'
import type { Lexicon } from './lexicon'

/** A word of Latin letters and digits. */
export interface WordPart {
  kind: 'word'
  text: string
  /** Its bit. */
  parts: number
  isEmpty: boolean
  isLast: boolean
}

/** A stretch of Chinese that says something. */
export interface RunPart {
  kind: 'run'
  text: string
  /** Number of its first character's bit; each character has one. */
  firstBit: number
  /** Words in it that have others of the same meaning. */
  known: { at: number; word: string }[]
}

export interface ParsedQuery {
  parts: (WordPart | RunPart)[]
  /** All bits that say something. */
  all: number
  /** Those of them that ask: without cities, unless nothing else was typed. */
  needed: number
  /** By bit: its text, and whether it continues the text of the bit before. */
  texts: { text: string; isJoined: boolean }[]
}

/** Longer queries are cut: nobody types them, but a paste must not stop the phone. */
const LONGEST = 120
/** Bits of a mask; what comes after shares the last. */
const BITS = 31

export function parseQuery(query: string, toSimplified: (code: number) => number, lexicon: Lexicon): ParsedQuery {
  const tokens = tokenise(query.slice(0, LONGEST), toSimplified)
  const attempt = (keepEmpty: boolean): ParsedQuery => {
    const parts: ParsedQuery['parts'] = []
    const texts: ParsedQuery['texts'] = []
    const newBit = (text: string, isJoined: boolean): number => {
      if (texts.length < BITS) texts.push({ text, isJoined })
      return texts.length - 1
    }
    let all = 0
    let places = 0
    tokens.forEach((token, place) => {
      const isLast = place === tokens.length - 1
      if (!token.isChinese) {
        const isEmpty = !keepEmpty && !token.isJoined && lexicon.empty.has(token.text)
        const mask = isEmpty ? 0 : 1 << newBit(token.text, false)
        all |= mask
        if (lexicon.cities.has(token.text)) places |= mask
        parts.push({ kind: 'word', text: token.text, parts: mask, isEmpty, isLast })
        return
      }
      let open: RunPart | undefined
      for (let at = 0; at < token.text.length; ) {
        const word = lexicon.chinese.get(token.text.charAt(at))?.find((known) => token.text.startsWith(known, at))
        if (word && !keepEmpty && lexicon.empty.has(word)) {
          open = undefined
          at += word.length
          continue
        }
        if (open && word && lexicon.same.has(word)) open.known.push({ at: open.text.length, word })
        for (const end = at + (word ?? ' ').length; at < end; at += 1) {
          const bit = newBit(token.text.charAt(at), open !== undefined)
          if (!open) {
            open = { kind: 'run', text: '', firstBit: bit, known: word && lexicon.same.has(word) ? [{ at: 0, word }] : [] }
            parts.push(open)
          }
          open.text += token.text.charAt(at)
          all |= 1 << bit
          if (lexicon.cities.has(token.text.slice(at, at + 2))) places |= 3 << bit
        }
      }
    })
    return { parts, all, needed: all & ~places || all, texts }
  }
  const telling = attempt(false)
  return telling.all === 0 ? attempt(true) : telling
}

/** The texts of some bits of a query, neighbouring characters joined. */
export function textsOf({ texts }: ParsedQuery, parts: number): string[] {
  const found: string[] = []
  let isOpen = false
  texts.forEach(({ text, isJoined }, bit) => {
    const has = (parts & (1 << bit)) !== 0
    if (has && isOpen && isJoined) found[found.length - 1] += text
    else if (has) found.push(text)
    isOpen = has
  })
  return found
}
