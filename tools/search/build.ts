/**
 * Builds the search index of a list of records. Pinyin, Jyutping and the Traditional forms of characters are looked
 * up here, never on the phone.
 */
import { FIELD, LETTERS } from '../../src/catalog/search/decode'
import { CHINESE_START, tokenise } from '../../src/catalog/search/fold'
import { CHARACTER_BITS, gapKind, KIND, LETTER_BITS } from '../../src/catalog/search/kinds'
import { CONTEXT, passNumber, passPlain, passTree } from '../../src/catalog/search/range-coder'
import { RunModel } from '../../src/catalog/search/run-model'
import { JYUTPING, PINYIN } from '../../src/catalog/search/syllables'
import type { SearchIndex } from '../../src/catalog/search/types'
import type { Service } from '../../src/catalog/schema'
import { LOCALES } from '../../src/domain/locale/locale'
import { ReadingCounter, simplifiedForm, traditionalForms } from './characters'
import { CITIES, EMPTY_WORDS, KEPT_WHOLE, SAME_MEANING } from './lexicon'
import { BitWriter } from './range-encoder'

/** What of a record is searched. */
export type Searchable = Pick<Service, 'name' | 'summary' | 'words' | 'provider' | 'leads'>

const toSimplified = (code: number): number => simplifiedForm(String.fromCharCode(code)).charCodeAt(0)
export const fold = (text: string) => tokenise(text, toSimplified)

const isChinese = (text: string): boolean => text.charCodeAt(0) >= CHINESE_START
const emptyChinese = EMPTY_WORDS.filter(isChinese).sort((a, b) => b.length - a.length)
const emptyLatin = new Set(EMPTY_WORDS.filter((word) => !isChinese(word)).flatMap((word) => fold(word).map((token) => token.text)))

const sameMeaning = SAME_MEANING.map((group) => [...new Set(group.flatMap((word) => fold(word).map((token) => token.text)))])

/** The stretches of a run of Chinese that say something. */
export function tellingRuns(run: string): string[] {
  const kept: boolean[] = Array.from({ length: run.length }, () => true)
  for (let at = 0; at < run.length; ) {
    const whole = KEPT_WHOLE.find((word) => run.startsWith(word, at))
    const empty = whole ? undefined : emptyChinese.find((word) => run.startsWith(word, at))
    if (empty) kept.fill(false, at, at + empty.length)
    at += (whole ?? empty ?? ' ').length
  }
  return run.split('').reduce((text, character, at) => text + (kept[at] ? character : ' '), '').split(' ').filter(Boolean)
}

/** Characters that hold sentences together. Pairs with them are kept in names and words, but not in summaries. */
const GLUE = /[所等及或其该每只可会能不后前时内外中上下再才并也有无个种次让给用来去至由对将与和即已须需要]+/

/** Texts of a record by field, the best field first. */
function textsOf(record: Searchable): [field: number, texts: string[]][] {
  return [
    [FIELD.name, LOCALES.map((locale) => record.name[locale])],
    [FIELD.words, LOCALES.flatMap((locale) => record.words[locale])],
    // One Chinese summary stands for both: folded they differ little, and they are a tenth of the index.
    [FIELD.summary, LOCALES.flatMap((locale) => (locale === 'zh-Hant' ? [record.provider[locale]] : [record.summary[locale], record.provider[locale]]))],
  ]
}

/** A record cut up: by field, runs of Chinese and words that no better field has. */
interface Cut {
  runs: Map<number, string[]>
  words: Map<string, number>
}

const orAll = (parts: string[], all: string): string[] => (parts.length > 0 ? parts : [all])

/** Whether a run has a pair of neighbours that is not seen yet; marks all of them as seen. */
function hasNewPair(run: string, seen: Set<string>): boolean {
  const before = seen.size
  for (let at = 0; at < run.length; at += 1) seen.add(run.charAt(at)).add(run.slice(at, at + 2))
  return seen.size > before
}

function cut(record: Searchable): Cut {
  const runs = new Map<number, string[]>()
  const words = new Map<string, number>()
  const seen = new Set<string>()
  for (const [field, texts] of textsOf(record)) {
    const own: string[] = []
    for (const text of texts) {
      const tokens = fold(text)
      const telling = tokens.filter((token) => token.isChinese || token.isJoined || !emptyLatin.has(token.text))
      for (const token of telling.length > 0 ? telling : tokens) {
        if (!token.isChinese) words.set(token.text, Math.max(field, words.get(token.text) ?? 0))
        else if (field > FIELD.summary) own.push(...orAll(tellingRuns(token.text), token.text))
        else own.push(...token.text.split(GLUE).flatMap(tellingRuns))
      }
    }
    runs.set(field, own.filter((run) => hasNewPair(run, seen)).sort())
  }
  return { runs, words }
}

/** Number of an initial and a final. */
function parts(syllable: string, of: typeof PINYIN): [initial: number, final: number] {
  for (let length = 2; length >= 0; length -= 1) {
    const initial = of.initials.indexOf(syllable.slice(0, length))
    const final = of.finals.indexOf(syllable.slice(length))
    if (initial >= 0 && final >= 0 && length <= syllable.length) return [initial, final]
  }
  throw new Error(`"${syllable}" is no syllable of syllables.ts`)
}

function writeAlphabet(bits: BitWriter, runs: string[], extra: string): Map<string, number> {
  const counter = new ReadingCounter()
  runs.forEach((run) => counter.addRun(run))
  extra.split('').forEach((character) => counter.addRun(character))
  const characters = [...new Set(runs.join('') + extra)].sort()
  const numbers = new Map([['', 0]])
  passNumber(bits, KIND.count, characters.length)
  let before = CHINESE_START - 1
  for (const character of characters) {
    const code = character.charCodeAt(0)
    numbers.set(character, numbers.size)
    passNumber(bits, KIND.step, code - before - 1)
    before = code
    const forms = traditionalForms(character)
    passNumber(bits, KIND.variants, forms.length)
    for (const form of forms) passPlain(bits, 15, form.charCodeAt(0) - CHINESE_START)
    const [mandarin, cantonese] = counter.readings(character)
    const count = mandarin.length && cantonese.length ? Math.max(mandarin.length, cantonese.length) : 0
    passNumber(bits, KIND.readings, count)
    for (let place = 0; place < count; place += 1) {
      const [initial, final] = parts(mandarin[place] ?? mandarin[0]!, PINYIN)
      passTree(bits, CONTEXT.initial, 5, initial)
      passTree(bits, CONTEXT.final + initial * 64, 6, final)
      const [spokenInitial, spokenFinal] = parts(cantonese[place] ?? cantonese[0]!, JYUTPING)
      passTree(bits, CONTEXT.jyutpingInitial + initial * 32, 5, spokenInitial)
      passTree(bits, CONTEXT.jyutpingFinal + final * 64, 6, spokenFinal)
    }
  }
  if (numbers.size > 1 << CHARACTER_BITS) throw new Error('more characters than CHARACTER_BITS can number')
  return numbers
}

function writeRuns(bits: BitWriter, cuts: Cut[], numbers: Map<string, number>): void {
  const model = new RunModel(numbers.size)
  for (const { runs } of cuts) {
    for (let field = FIELD.name as number; field > 0; field -= 1) {
      for (const run of runs.get(field) ?? []) {
        const [first, ...rest] = run.split('').map((character) => numbers.get(character)!)
        model.begin(bits, first)
        for (const character of [...rest, 0]) model.next(bits, character)
      }
      model.begin(bits, 0)
    }
  }
}

function writeWords(bits: BitWriter, cuts: Cut[]): void {
  const postings = new Map<string, [record: number, field: number][]>()
  cuts.forEach(({ words }, record) => {
    for (const [word, field] of words) postings.set(word, [...(postings.get(word) ?? []), [record, field]])
  })
  const words = [...postings.keys()].sort()
  passNumber(bits, KIND.count, words.length)
  let before = ''
  for (const word of words) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared += 1
    passNumber(bits, KIND.shared, shared)
    for (const letter of `${word.slice(shared)}\0`) {
      const context = Math.max(0, LETTERS.indexOf(before.slice(0, shared).slice(-1) || '\0'))
      passTree(bits, CONTEXT.letter + context * 64, LETTER_BITS, LETTERS.indexOf(letter))
      before = before.slice(0, shared) + letter
      shared += 1
    }
    before = word
    const list = postings.get(word)!
    passNumber(bits, KIND.frequency, list.length - 1)
    let last = -1
    let gap = 2
    let lastField = 0
    for (const [record, field] of list) {
      const kind = last < 0 ? KIND.firstGap : KIND.gap + gapKind(gap)
      gap = passNumber(bits, kind, record - last - 1)
      passTree(bits, CONTEXT.number + (KIND.field + lastField) * 0x100, 2, field)
      last = record
      lastField = field
    }
  }
}

/** Packs the index of these records; a hit's `id` is a position in this list. */
export function buildIndex(records: readonly Searchable[]): SearchIndex {
  if (records.length >= 1 << 14) throw new Error('a posting has 14 bits for the record')
  const cuts = records.map(cut)
  const lexicon = [[...emptyLatin, ...emptyChinese].join(' '), KEPT_WHOLE.join(' '), sameMeaning.map((group) => group.join('=')).join(';'), CITIES.join(' ')].join('|')
  const bits = new BitWriter()
  const runs = cuts.flatMap(({ runs: own }) => [...own.values()].flat())
  const numbers = writeAlphabet(bits, runs, [...`${EMPTY_WORDS.join('')}${KEPT_WHOLE.join('')}${sameMeaning.flat().join('')}`].filter(isChinese).join(''))
  writeRuns(bits, cuts, numbers)
  writeWords(bits, cuts)
  const leads = records.flatMap(({ leads: does }, record) => (does ? [record] : [])).join(' ')
  return { records: records.length, bits: bits.finish(), lexicon, leads }
}
