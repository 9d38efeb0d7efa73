import { TITLE_WORDS } from './title-words.gen'

const CHINESE = /[\u3400-\u9fff](?=[\u3400-\u9fff])/g

/**
 * The same text with a joiner (U+2060) within the words that are known, so that no line ends there: mini programs have no dictionary, and no
 * style asks for it (docs/decisions/0036-words-within-lines.md). Only for what is drawn: whatever leaves the page is `asTyped`.
 *
 * @param words pairs of signs within words, each beside the other; a space stands where two signs are no pair
 */
export const joined = (text: string, words = TITLE_WORDS): string => text.replace(CHINESE, (sign, at: number) => (words.includes(sign + text[at + 1]!) ? `${sign}\u2060` : sign))
