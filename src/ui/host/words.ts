/** Words of Chinese, as the dictionary of a browser knows them: no part of a mini program. */

/** As far as it is used here: the project is typed for engines that do not have it yet. */
interface Segmenter {
  segment: (text: string) => Iterable<{ segment: string; isWordLike?: boolean }>
}

const Known = (Intl as unknown as { Segmenter?: new (locale: string, options: { granularity: 'word' }) => Segmenter }).Segmenter
/** Both ways of writing are in one dictionary. Made when first needed: it takes the engine some milliseconds. */
let words: Segmenter | undefined

/** Two characters have one place between them. */
const CHINESE = /[\u3400-\u9fff]{3}/

/** One sign that belongs to the word before it; any other belongs to the word after it: 過關時, 在香港. */
const CLOSES = /^[的了地得等時时後后前內内外上下中間间裏里者們们]$/

/** A number stays with what it counts, and so does a date, 12月25日, but not with the word that follows. */
const isKept = (last: string, before: string, after: string) =>
  /[\d\u2060]$/.test(before) || (/[年月]$/.test(before) && /^\d/.test(after)) || CLOSES.test(after) || (/^[\u3400-\u9fff]$/.test(before) && !CLOSES.test(before) && !/\d\u2060?.$/.test(last))

/**
 * Pieces of a text between which a line may end, as the browser's dictionary knows words. Beside punctuation the browser knows better.
 * One piece where there is nothing to do: no Chinese to speak of, or no dictionary (before Chrome 87, Safari 14.1, Firefox 125).
 */
export function pieces(text: string): string[] {
  if (!Known || !CHINESE.test(text)) return [text]
  words ??= new Known('zh', { granularity: 'word' })
  const found: string[] = []
  let before = ''
  let wasWord = false
  for (const { segment, isWordLike = false } of words.segment(text)) {
    const last = found[found.length - 1]
    if (last !== undefined && (!wasWord || !isWordLike || isKept(last, before, segment))) found[found.length - 1] = last + segment
    else found.push(segment)
    before = segment
    wasWord = isWordLike
  }
  // The dictionary takes some words apart: at least nothing is left alone on a last line.
  const [last = ''] = found.slice(-1)
  return last.length === 1 && found.length > 1 ? [...found.slice(0, -2), found[found.length - 2]! + last] : found
}

/** Whether words are known in it. */
export const isPhrased = (text: string) => Known !== undefined && CHINESE.test(text)
