/**
 * Search as you type over the catalogue: names, summaries, other words and providers of every record, in Simplified
 * and Traditional Chinese, English and Portuguese, by Pinyin, initials and Jyutping, with slips of the finger, and for
 * questions as people ask them. A record is found whatever the language of the screen.
 */
import { decodeIndex } from './decode'
import { CHINESE_COUNT, CHINESE_START } from './fold'
import { highlight } from './highlight'
import { readLexicon } from './lexicon'
import { parseQuery, textsOf } from './parse'
import { Finder } from './finder'
import { Scores } from './scores'
import type { Hit, SearchIndex, SearchOptions, TextRange } from './types'


export interface Search {
  /** Records that answer a query, the best first. Any text may be asked; an empty one has no hits. */
  search(query: string, options?: SearchOptions): Hit[]
  /** Stretches of a name or summary, in any language, that a query matches; they rise and do not touch. */
  highlight(text: string, query: string): TextRange[]
}

/** Unpacks an index, which takes milliseconds: do it once, when search is first opened. Not to be used by two callers at once. */
export function createSearch(packed: SearchIndex): Search {
  const index = decodeIndex(packed)
  const lexicon = readLexicon(packed.lexicon)
  const scores = new Scores(index)
  const finder = new Finder(index, lexicon, scores)
  const toSimplified = (code: number): number => {
    const place = code - CHINESE_START
    return (place < CHINESE_COUNT && index.characters[index.numbers[place]!]) || code
  }
  return {
    search(query, options = {}) {
      const parsed = parseQuery(query, toSimplified, lexicon)
      scores.clear()
      finder.find(parsed)
      return scores.best(parsed, options, (parts) => textsOf(parsed, parts))
    },
    highlight: (text, query) => highlight(text, parseQuery(query, toSimplified, lexicon), index, toSimplified),
  }
}
