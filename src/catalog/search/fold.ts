/**
 * Cuts text into what is compared: runs of Chinese characters, and words of Latin letters and digits.
 * Case, accents, full-width forms and tone marks do not count. No `Intl` and no `normalize`: a table is enough, and
 * positions in the original are kept for highlighting.
 */

export interface Token {
  /** Folded text. For a Chinese run it has one unit per character of the original. */
  text: string
  /** Where it stands in the original, in UTF-16 units; `end` is exclusive. */
  start: number
  end: number
  isChinese: boolean
  /** Whether it touches the token before or after it, as in e-道 it does not and in i口岸 it does. */
  isJoined: boolean
}

/** First Chinese character that is indexed, and how many there are from it (CJK Extension A to the end of Unified). */
export const CHINESE_START = 0x3400
export const CHINESE_COUNT = 0x6c00

const LATIN_1 = 'aaaaaaaceeeeiiiidnooooo.ouuuuyty'
const OTHER = 'āaēeěeīiōoūuǎaǐiǒoǔuǖvǘvǚvǜvœoşsğg'
const others = new Map<number, string>()
for (let index = 0; index < OTHER.length; index += 2) others.set(OTHER.charCodeAt(index), OTHER.charAt(index + 1))

/** The plain letter or digit for a unit, '' for a mark that is skipped inside a word, undefined for what ends one. */
function latin(code: number): string | undefined {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return String.fromCharCode(code)
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32)
  if (code < 0xc0) return undefined
  if (code === 0xdf) return 's'
  if (code < 0x100) {
    const letter = LATIN_1.charAt(code & 31)
    return letter === '.' ? undefined : letter
  }
  if (code >= 0x300 && code <= 0x36f) return ''
  if (code >= 0xff10 && code <= 0xff5a) return latin(code - 0xfee0)
  return others.get(code)
}

/**
 * @param toSimplified the Simplified form of a Chinese character; units it does not know return themselves
 */
export function tokenise(text: string, toSimplified: (code: number) => number): Token[] {
  const tokens: Token[] = []
  let open: Token | undefined
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isChinese = code >= CHINESE_START && code < CHINESE_START + CHINESE_COUNT
    const piece = isChinese ? String.fromCharCode(toSimplified(code)) : latin(code)
    if (piece === undefined || (piece === '' && !open)) {
      open = undefined
      continue
    }
    if (!open || open.isChinese !== isChinese) {
      if (piece === '') continue
      const isJoined = open !== undefined
      if (open) open.isJoined = true
      open = { text: '', start: at, end: at, isChinese, isJoined }
      tokens.push(open)
    }
    open.text += piece
    open.end = at + 1
  }
  return tokens
}
