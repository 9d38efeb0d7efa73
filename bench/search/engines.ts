/** The engines that are compared, each set up as well as its documentation allows, over the same texts. */
import { Document } from 'flexsearch'
import MiniSearch from 'minisearch'
import { createSearch } from '../../src/catalog/search/engine'
import { buildIndex, fold } from '../../tools/search/build'
import { syllablesOf } from '../../tools/search/characters'
import { EMPTY_WORDS } from '../../tools/search/lexicon'
import { LOCALES } from '../../src/domain/locale/locale'
import type { BenchRecord } from './records'

export interface Engine {
  name: string
  /** Ids of the best hits; ours can prefer some records. */
  find(query: string, limit: number, prefers?: (id: number) => boolean): number[]
}

export interface Made {
  engine: Engine
  /** What would be shipped: the serialised index. */
  shipped: string
  /** Unpacks what is shipped; its time and memory are measured. */
  load: () => unknown
}

const empty = new Set(EMPTY_WORDS)

/**
 * The tokeniser given to the others: Traditional folded to Simplified, accents and case dropped, Chinese as single
 * characters (one) or pairs (more), words that say nothing left out.
 */
function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const { text: run, isChinese } of fold(text)) {
    if (!isChinese || run.length === 1) terms.push(run)
    else for (let at = 0; at + 1 < run.length; at += 1) terms.push(run.slice(at, at + 2))
  }
  const telling = terms.filter((term) => !empty.has(term))
  return telling.length > 0 ? telling : terms
}

/** How Chinese texts sound: for each run its syllables, the whole joined, and the initials, in both ways. */
function spokenTerms(texts: readonly string[]): string {
  return texts
    .flatMap(fold)
    .filter((token) => token.isChinese)
    .flatMap(({ text }) => {
      const [mandarin, cantonese] = syllablesOf(text)
      return [...mandarin, mandarin.join(''), mandarin.map((syllable) => syllable.charAt(0)).join(''), ...cantonese, cantonese.join('')]
    })
    .join(' ')
}

const FIELDS = ['name', 'words', 'summary', 'provider', 'spoken'] as const

const fieldsOf = (record: BenchRecord, id: number) => ({
  id,
  name: LOCALES.map((locale) => record.name[locale]).join(' / '),
  words: LOCALES.flatMap((locale) => record.words[locale]).join(' / '),
  summary: LOCALES.map((locale) => record.summary[locale]).join(' / '),
  provider: LOCALES.map((locale) => record.provider[locale]).join(' / '),
  spoken: spokenTerms((['zh-Hans', 'zh-Hant'] as const).flatMap((locale) => [record.name[locale], ...record.words[locale]])),
})

export function ours(records: readonly BenchRecord[]): Made {
  const index = buildIndex(records)
  const engine = createSearch(index)
  const shipped = JSON.stringify(index)
  return {
    engine: { name: 'ours', find: (query, limit, prefers) => engine.search(query, { limit, prefers }).map(({ id }) => id) },
    shipped,
    load: () => createSearch(JSON.parse(shipped)),
  }
}

export function miniSearch(records: readonly BenchRecord[]): Made {
  const options = { fields: [...FIELDS], tokenize: termsOf, processTerm: (term: string) => term }
  const engine = new MiniSearch(options)
  engine.addAll(records.map(fieldsOf))
  const shipped = JSON.stringify(engine)
  const asked = { prefix: true, fuzzy: 0.2, maxFuzzy: 2, boost: { name: 3, words: 2 } }
  return {
    engine: { name: 'minisearch', find: (query, limit) => engine.search(query, asked).slice(0, limit).map(({ id }) => id as number) },
    shipped,
    load: () => MiniSearch.loadJSON(shipped, options),
  }
}

export function flexSearch(records: readonly BenchRecord[]): Made {
  const engine = new Document({
    document: { id: 'id', index: FIELDS.map((field) => ({ field, tokenize: 'forward' as const, encode: termsOf, resolution: 9 })) },
  })
  const documents = records.map(fieldsOf)
  documents.forEach((document) => engine.add(document))
  const parts: string[] = []
  void engine.export((key: string, data: string) => void parts.push(`${key}\n${data}`))
  return {
    engine: {
      name: 'flexsearch',
      find: (query, limit) => {
        const found = engine.search(query, { limit, suggest: true }) as { result: number[] }[]
        const ids = new Set<number>()
        for (const { result } of found) for (const id of result) ids.add(id)
        return [...ids].slice(0, limit)
      },
    },
    get shipped() {
      return parts.join('\n')
    },
    load: () => undefined,
  }
}
