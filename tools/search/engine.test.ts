import fc from 'fast-check'
import { createSearch, type Search } from '../../src/catalog/search/engine'
import { sharedStart } from '../../src/catalog/search/near'
import { LOCALES } from '../../src/domain/locale/locale'
import { inCatalogueOrder } from '../../src/catalog/order'
import { checkServices } from '../data'
import { buildIndex, fold, tellingRuns, type Searchable } from './build'
import { syllablesOf } from './characters'
import { EMPTY_WORDS } from './lexicon'

const services = inCatalogueOrder(checkServices('9999-12-31').services)
const index = buildIndex(services)
const engine = createSearch(index)
/** Without what it knows of language, so that a find can be explained by the letters alone. */
const literal = createSearch({ ...index, lexicon: '||' })

const idsOf = (search: Search, query: string, limit = services.length): string[] =>
  search.search(query, { limit }).map(({ id }) => services[id]!.id)

const textOf = ({ name, words, summary, provider }: Searchable): string[] =>
  LOCALES.flatMap((locale) => [name[locale], summary[locale], provider[locale], ...words[locale]])

const anyRecord = fc.constantFrom(...services)
const anyLocale = fc.constantFrom(...LOCALES)
const runs = { numRuns: 150, seed: 20261122 }

describe('a record is found', () => {
  test('by its own full name in each language, among the first three', () => {
    const missed = services.flatMap(({ id, name }) => LOCALES.filter((locale) => !idsOf(engine, name[locale], 3).includes(id)).map((locale) => `${id} ${locale}`))
    expect(missed).toEqual([])
  })

  test('by each of its other words, in each language', () => {
    const missed = services.flatMap(({ id, words }) => LOCALES.flatMap((locale) => words[locale].filter((word) => !idsOf(engine, word).includes(id))))
    expect(missed).toEqual([])
  })

  test.each([
    ['Pinyin, joined', 0, ''],
    ['Pinyin, syllables apart', 0, ' '],
    ['Jyutping, joined', 1, ''],
    ['Jyutping, syllables apart', 1, ' '],
  ])('by the longest Chinese run of its name in %s', (_, way, between) => {
    const missed = services.flatMap(({ id, name }) => {
      const [run] = fold(name['zh-Hans']).flatMap((token) => (token.isChinese ? tellingRuns(token.text) : [])).sort((a, b) => b.length - a.length)
      const syllables = run && run.length > 1 ? syllablesOf(run)[way as 0 | 1].slice(0, 8) : []
      return syllables.length > 0 && !syllables.includes('') && !idsOf(engine, syllables.join(between)).includes(id) ? [`${id} ${syllables.join(' ')}`] : []
    })
    expect(missed).toEqual([])
  })

  test('by the initials of the longest Chinese run of its name', () => {
    const missed = services.flatMap(({ id, name }) => {
      const [run] = fold(name['zh-Hans']).flatMap((token) => (token.isChinese ? tellingRuns(token.text) : [])).sort((a, b) => b.length - a.length)
      if (!run || run.length < 3) return []
      const initials = syllablesOf(run)[0].map((syllable) => syllable.charAt(0)).join('').slice(0, 8)
      return idsOf(engine, initials).includes(id) ? [] : [`${id} ${initials}`]
    })
    expect(missed).toEqual([])
  })
})

describe('against a slow scan of the texts', () => {
  const empty = new Set(EMPTY_WORDS.flatMap(fold).map((token) => token.text))
  const words = services.map((service) => new Set(textOf(service).flatMap(fold).filter((token) => !token.isChinese).map((token) => token.text)))
  const chinese = services.map((service) => textOf(service).flatMap(fold).filter((token) => token.isChinese).map((token) => token.text))
  const known = [...new Set(words.flatMap((set) => [...set]))].filter((word) => !empty.has(word))

  const answers = (query: string): [id: number, matched: Set<string>][] =>
    literal.search(query, { limit: services.length }).map(({ id, matched }) => [id, new Set(matched)])

  test('records with all words of a query answer all of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 4 }), (tokens) => {
        const complete = new Set(answers(tokens.join(' ')).filter(([, matched]) => tokens.every((token) => matched.has(token))).map(([id]) => id))
        words.forEach((set, id) => tokens.every((token) => set.has(token)) && expect(complete).toContain(id))
      }),
      runs,
    )
  })

  test('a word is found only in records that have it, or one that begins like it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (token, last) => {
        const alike = (typed: string, isLast: boolean) => (word: string) =>
          (isLast && word.startsWith(typed)) || word === typed || (typed.length > 4 && sharedStart(word, typed) * 3 >= typed.length * 2 - 1)
        for (const [id, matched] of answers(`${token} ${last}`)) {
          if (matched.has(token)) expect([...words[id]!].some(alike(token, token === last))).toBe(true)
          else expect(words[id]!.has(token)).toBe(false)
        }
      }),
      runs,
    )
  })

  test('a pair of characters of a name or word is found in each record that has it, and no other', () => {
    const best = services.map(({ name, words: other }) => LOCALES.flatMap((locale) => [name[locale], ...other[locale]]).flatMap(fold).flatMap((token) => (token.isChinese ? tellingRuns(token.text) : [])))
    const pairs = [...new Set(best.flat().flatMap((run) => [...run].map((_, at) => run.slice(at, at + 2))))].filter((pair) => pair.length === 2)
    fc.assert(
      fc.property(fc.constantFrom(...pairs), (pair) => {
        const found = new Set(answers(pair).map(([id]) => id))
        best.forEach((list, id) => list.some((run) => run.includes(pair)) && expect(found).toContain(id))
        found.forEach((id) => expect(chinese[id]!.some((run) => run.includes(pair))).toBe(true))
      }),
      runs,
    )
  })

  test('a preference moves records ahead of their equals, not of what is clearly better, and takes none away', () => {
    const named = (name: string, words: string[]): Searchable & { id: string } => {
      const all = <T>(value: T) => Object.fromEntries(LOCALES.map((locale) => [locale, value])) as Record<(typeof LOCALES)[number], T>
      return { id: name, name: all(name), words: all(words), summary: all('something'), provider: all('somebody') }
    }
    const small = createSearch(buildIndex([named('ferry', ['quay', 'ship']), named('barge', ['quay', 'ship']), named('ship', ['boat', 'deck'])]))
    const order = (prefers?: (id: number) => boolean) => small.search('ship', { prefers }).map(({ id }) => id)
    expect(order()).toEqual([2, 0, 1])
    expect(order((id) => id === 1)).toEqual([2, 1, 0])
    expect(order(() => true)).toEqual(order())
  })

  test('whatever is preferred, the same records are found, also under a limit', () => {
    fc.assert(
      fc.property(anyRecord, anyLocale, fc.integer({ min: 2, max: 7 }), ({ summary }, locale, part) => {
        const find = (prefers?: (id: number) => boolean) => engine.search(summary[locale], { limit: 6, prefers }).map(({ id }) => id)
        expect(find((id) => id % part === 0).sort()).toEqual(find().sort())
      }),
      runs,
    )
  })

  test('the more of a limit is asked, the longer the list, and never another order', () => {
    fc.assert(
      fc.property(anyRecord, anyLocale, fc.integer({ min: 1, max: 30 }), ({ name }, locale, limit) => {
        expect(idsOf(engine, name[locale], limit)).toEqual(idsOf(engine, name[locale]).slice(0, limit))
      }),
      runs,
    )
  })

  test('what is kept is what the whole list has of it', () => {
    fc.assert(
      fc.property(anyRecord, anyLocale, fc.integer({ min: 2, max: 5 }), ({ summary }, locale, part) => {
        const keep = (id: number): boolean => id % part === 0
        const kept = engine.search(summary[locale], { keep, limit: 5 }).map(({ id }) => id)
        expect(kept.every(keep)).toBe(true)
        const complete = engine.search(summary[locale], { limit: services.length }).filter(({ id }) => keep(id)).map(({ id }) => id)
        expect(kept.slice(0, complete.length)).toEqual(complete.slice(0, 5))
      }),
      runs,
    )
  })
})

describe('any text may be asked', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('\ud83d', '\udc00', '🐱', '回', '鄉', 'ç', '\u0301', 'ｈ', '!', ' ', '\0', 'z', '1', '𠮷'), maxLength: 40 }),
  )

  test('nothing throws, and hits are records', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { id, matched } of engine.search(text)) {
          expect(services[id]).toBeDefined()
          expect(matched.length).toBeGreaterThan(0)
        }
      }),
      { ...runs, numRuns: 500 },
    )
  })

  test('ranges to highlight rise, do not touch and lie in the text', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(anyText, anyRecord.map(({ name }) => name['zh-Hant'])), (query, text) => {
        let before = -1
        for (const { start, end } of engine.highlight(text, query)) {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
        }
      }),
      { ...runs, numRuns: 300 },
    )
  })

  test.each(['a', '回', '回a', '\ud83d', 'zzzz ', '去香港'])('ten thousand characters of "%s" take no longer than a blink', (piece) => {
    const start = performance.now()
    engine.search(piece.repeat(10000))
    expect(performance.now() - start).toBeLessThan(200)
  })

  test('an empty query, or one of marks alone, has no hits', () => {
    for (const query of ['', '   ', '?!…', '。、', '🐱']) expect(engine.search(query)).toEqual([])
  })
})
