import { CHINESE_COUNT, CHINESE_START } from './fold'
import { gapKind, KIND, LETTER_BITS } from './kinds'
import { BitReader, CONTEXT, passNumber, passPlain, passTree } from './range-coder'
import { RunModel } from './run-model'
import { JYUTPING, PINYIN } from './syllables'
import type { SearchIndex } from './types'

/** The letters of words; place 0 ends a word. */
export const LETTERS = '\0abcdefghijklmnopqrstuvwxyz0123456789'

/** Fields by rising weight. A posting is `record * 4 + field`; per term at most one, of the best field, by rising record. */
export const FIELD = { summary: 1, words: 2, name: 3 } as const

/** How one way of writing sounds down reads each character. */
export interface Readings {
  /** By character: its syllables, the usual first. */
  readonly of: readonly (readonly string[])[]
  /** Characters by first letter of a syllable. */
  readonly byLetter: ReadonlyMap<string, readonly number[]>
}

/**
 * The index, ready to be asked.
 *
 * A term is a pair of neighbouring characters or a word. Pairs come first, in no useful order; words follow in
 * alphabetical order. A single character is the union of the pairs it begins, as each run ends with character 0.
 */
export interface DecodedIndex {
  readonly records: number
  /** By unit minus CHINESE_START: the character's number, or 0. Traditional forms have the number of the Simplified. */
  readonly numbers: Uint16Array
  /** By number: the Simplified character's unit. */
  readonly characters: readonly number[]
  readonly pinyin: Readings
  readonly jyutping: Readings
  /** By first character: the pairs that begin with it. Those of character 0 are beginnings of runs, without postings. */
  readonly pairsFrom: readonly (readonly number[])[]
  /** By pair: its second character. */
  readonly second: readonly number[]
  readonly words: readonly string[]
  /** By term: where its postings begin; one more entry than terms. */
  readonly starts: Uint32Array
  readonly postings: Uint16Array
  /** Records that answer everybody's question of their kind. */
  readonly leads: ReadonlySet<number>
}

interface Alphabet {
  numbers: Uint16Array
  characters: number[]
  pinyin: Readings
  jyutping: Readings
}

interface OpenReadings {
  of: string[][]
  byLetter: Map<string, number[]>
}

/** Adds a syllable to a character, unless it has it. */
function addReading({ of, byLetter }: OpenReadings, number: number, syllable: string): void {
  const syllables = of[number]!
  if (syllables.includes(syllable)) return
  syllables.push(syllable)
  const letter = syllable.charAt(0)
  const list = byLetter.get(letter)
  if (!list) byLetter.set(letter, [number])
  else if (list[list.length - 1] !== number) list.push(number)
}

function readAlphabet(bits: BitReader): Alphabet {
  const numbers = new Uint16Array(CHINESE_COUNT)
  const characters = [0]
  const spoken: OpenReadings[] = [PINYIN, JYUTPING].map(() => ({ of: [[]], byLetter: new Map() }))
  const count = passNumber(bits, KIND.count)
  for (let number = 1, code = CHINESE_START - 1; number <= count; number += 1) {
    code += passNumber(bits, KIND.step) + 1
    characters.push(code)
    numbers[code - CHINESE_START] = number
    for (let left = passNumber(bits, KIND.variants); left > 0; left -= 1) numbers[passPlain(bits, 15)] = number
    for (const { of } of spoken) of.push([])
    for (let left = passNumber(bits, KIND.readings); left > 0; left -= 1) {
      const initial = passTree(bits, CONTEXT.initial, 5)
      const final = passTree(bits, CONTEXT.final + initial * 64, 6)
      addReading(spoken[0]!, number, PINYIN.initials[initial]! + PINYIN.finals[final]!)
      const spokenInitial = passTree(bits, CONTEXT.jyutpingInitial + initial * 32, 5)
      const spokenFinal = passTree(bits, CONTEXT.jyutpingFinal + final * 64, 6)
      addReading(spoken[1]!, number, JYUTPING.initials[spokenInitial]! + JYUTPING.finals[spokenFinal]!)
    }
  }
  return { numbers, characters, pinyin: spoken[0]!, jyutping: spoken[1]! }
}

interface Occurrences {
  terms: number[]
  postings: number[]
}

function readRuns(bits: BitReader, records: number, characters: number) {
  const model = new RunModel(characters)
  const last: number[] = []
  const seen: Occurrences = { terms: [], postings: [] }
  for (let record = 0; record < records; record += 1) {
    for (let field = FIELD.name as number; field > 0; field -= 1) {
      while (model.begin(bits)) {
        for (let term = model.next(bits); term !== undefined; term = model.next(bits)) {
          if (last[term] === record) continue
          last[term] = record
          seen.terms.push(term)
          seen.postings.push(record * 4 + field)
        }
      }
    }
  }
  return { pairsFrom: model.pairsFrom, second: model.second, seen }
}

function readWords(bits: BitReader, firstTerm: number, seen: Occurrences): string[] {
  const words: string[] = []
  const count = passNumber(bits, KIND.count)
  for (let index = 0, word = ''; index < count; index += 1) {
    word = word.slice(0, passNumber(bits, KIND.shared))
    for (;;) {
      const before = Math.max(0, LETTERS.indexOf(word.charAt(word.length - 1) || '\0'))
      const letter = passTree(bits, CONTEXT.letter + before * 64, LETTER_BITS)
      if (letter === 0) break
      word += LETTERS.charAt(letter)
    }
    words.push(word)
    let record = -1
    let gap = 2
    let field = 0
    for (let left = passNumber(bits, KIND.frequency) + 1; left > 0; left -= 1) {
      gap = passNumber(bits, record < 0 ? KIND.firstGap : KIND.gap + gapKind(gap))
      record += gap + 1
      field = passTree(bits, CONTEXT.number + (KIND.field + field) * 0x100, 2)
      seen.terms.push(firstTerm + index)
      seen.postings.push(record * 4 + field)
    }
  }
  return words
}

/** Unpacks the index. Takes milliseconds, so it is done once, when the search page is first opened. */
export function decodeIndex(index: SearchIndex): DecodedIndex {
  const bits = new BitReader(index.bits)
  const alphabet = readAlphabet(bits)
  const { pairsFrom, second, seen } = readRuns(bits, index.records, alphabet.characters.length)
  const words = readWords(bits, second.length, seen)

  const starts = new Uint32Array(second.length + words.length + 1)
  for (const term of seen.terms) starts[term + 1]! += 1
  for (let term = 1; term < starts.length; term += 1) starts[term]! += starts[term - 1]!
  const to = starts.slice()
  const postings = new Uint16Array(seen.postings.length)
  for (let place = 0; place < postings.length; place += 1) {
    const term = seen.terms[place]!
    postings[to[term]!] = seen.postings[place]!
    to[term]! += 1
  }
  return { records: index.records, ...alphabet, pairsFrom, second, words, starts, postings, leads: new Set(index.leads === '' ? [] : index.leads.split(' ').map(Number)) }
}
