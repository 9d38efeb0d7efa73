import { TITLE_WORDS } from './title-words.gen'

const CHINESE = /[\u3400-\u9fff](?=[\u3400-\u9fff])/g
/** Which of several it is, in brackets: `（越秀）`. */
const WHICH = /（[\u3400-\u9fff]{2,4}）/g

/**
 * The same text with a joiner (U+2060) within the words that are known, so that no line ends there: mini programs have no dictionary, and no
 * style asks for it (docs/decisions/0036-words-within-lines.md). Only for what is drawn: whatever leaves the page is `asTyped`.
 *
 * @param words pairs of signs within words, each beside the other; a space stands where two signs are no pair
 */
export const joined = (text: string, words = TITLE_WORDS): string =>
  text
    .replace(WHICH, (name) => name.replace(CHINESE, '$&\u2060'))
    .replace(CHINESE, (sign, at: number, whole: string) => (words.includes(sign + whole[at + 1]!) ? `${sign}\u2060` : sign))
