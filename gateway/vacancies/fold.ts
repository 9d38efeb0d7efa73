/** Text made ready to be looked through: without case, accents and width, and in Simplified as far as the catalogue's own table goes. */
import { decodeIndex, type DecodedIndex } from '../../src/catalog/search/decode'
import { CHINESE_COUNT, CHINESE_START, tokenise } from '../../src/catalog/search/fold'
import { SEARCH_INDEX } from '../../src/catalog/search/index.gen'

let decoded: DecodedIndex | undefined

function toSimplified(code: number): number {
  decoded ??= decodeIndex(SEARCH_INDEX)
  const place = code - CHINESE_START
  return (place < CHINESE_COUNT && decoded.characters[decoded.numbers[place]!]) || code
}

/** Words one after the other, each with a space before it. */
export const folded = (text: string): string => tokenise(text, toSimplified).map((token) => ` ${token.text}`).join('')

/** What must stand in a folded text: Chinese anywhere, other words from their beginning. */
export const soughtIn = (words: string): string[] => tokenise(words, toSimplified).map(({ text, isChinese }) => (isChinese ? text : ` ${text}`))
