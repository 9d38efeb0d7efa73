import type { DecodedIndex } from './decode'
import { CHINESE_START } from './fold'
import { NearWords, wordsBeginning, type Fit } from './find-words'
import type { Lexicon } from './lexicon'
import type { ParsedQuery, RunPart, WordPart } from './parse'
import type { Scores } from './scores'
import { soundingLike } from './spoken'

/** What a find is worth beside the same thing typed exactly. */
const WORTH = { sameMeaning: 0.7, oneSyllable: 0.5, initials: 0.6, soundsLike: 0.7, loneCharacter: 0.35, city: 0.4 }
/** Words typed apart that are tried as one spoken phrase. */
const LONGEST_PHRASE = 10

/** Adds to the scores what each part of a query finds. */
export class Finder {
  private readonly near: NearWords
  private readonly syllables = new Set<string>()

  constructor(
    private readonly index: DecodedIndex,
    private readonly lexicon: Lexicon,
    private readonly scores: Scores,
  ) {
    this.near = new NearWords(index)
    for (const { of } of [index.pinyin, index.jyutping]) for (const list of of) for (const syllable of list) this.syllables.add(syllable)
  }

  find({ parts }: ParsedQuery): void {
    for (let at = 0; at < parts.length; ) {
      const part = parts[at]!
      if (part.kind === 'run') {
        this.findRun(part)
        at += 1
      } else {
        const end = this.findSpokenPhrase(parts, at)
        if (end === at && !part.isEmpty) this.findWord(part)
        at = Math.max(end, at + 1)
      }
    }
  }

  private addTerm(term: number, worth: number, parts: number): void {
    const { starts, postings } = this.index
    this.scores.add(postings, starts[term]!, starts[term + 1]!, worth, parts)
  }

  private addWords(fits: readonly Fit[], parts: number, worth = 1): void {
    const { second, starts } = this.index
    let count = 0
    for (const [place] of fits) count += starts[second.length + place + 1]! - starts[second.length + place]!
    const rarity = this.scores.rarity(count)
    for (const [place, fit] of fits) this.addTerm(second.length + place, rarity * fit * worth, parts)
  }

  private addSpoken(found: readonly number[], parts: number, worth: number): void {
    this.scores.add(found, 0, found.length, this.scores.rarity(found.length) * worth, parts)
  }

  /** Words typed apart that sound like one phrase: wui hoeng zing. Returns the place after it, or `from`. */
  private findSpokenPhrase(parts: ParsedQuery['parts'], from: number): number {
    let end = from
    let mask = 0
    const words: WordPart[] = []
    for (; end < parts.length && words.length < LONGEST_PHRASE; end += 1) {
      const part = parts[end]!
      if (part.kind !== 'word') break
      if (!part.isLast && !this.syllables.has(part.text.replace(/[1-6]$/, ''))) break
      words.push(part)
    }
    for (; words.length > 1; words.pop()) {
      if (words.every((word) => word.isEmpty || wordsBeginning(this.index.words, word.text, false)[0]?.[1] === 1)) return from
      const letters = words.map((word) => word.text.replace(/[1-6]$/, '')).join('')
      const isInitials = letters.length === words.length
      const found = isInitials ? soundingLike(this.index, this.index.pinyin, letters, 'initials') : this.spoken(letters)
      if (found.length === 0) continue
      for (const word of words) mask |= word.parts
      this.scores.begin()
      this.addSpoken(found, mask, words.length)
      return from + words.length
    }
    return from
  }

  private spoken(letters: string): number[] {
    const { index } = this
    const found = soundingLike(index, index.pinyin, letters, 'whole')
    return found.length > 0 ? found : soundingLike(index, index.jyutping, letters, 'whole')
  }

  private findWord({ text, parts, isLast }: WordPart): void {
    const { index } = this
    this.scores.begin()
    const fits = wordsBeginning(index.words, text, isLast)
    if (fits.length > 0) this.addWords(fits, parts, this.worthOf(text))
    const own = fits[0]?.[1] === 1 ? this.count(index.second.length + fits[0][0]) : 1
    for (const other of this.lexicon.same.get(text) ?? []) this.addSame(other, parts, own)
    if (text.length > 4) this.addWords(this.near.sameStem(text), parts)
    if (fits[0]?.[1] === 1) return
    const letters = /^[a-z]+[1-6]?$/.test(text) ? text.replace(/\d/, '') : ''
    const spoken = letters.length > 1 ? this.spoken(letters) : []
    if (spoken.length > 0) this.addSpoken(spoken, parts, this.syllables.has(letters) || letters.length < 4 ? WORTH.oneSyllable : 1)
    const initials = letters.length > 1 && letters.length < 9 ? soundingLike(index, index.pinyin, letters, 'initials') : []
    if (initials.length > 0) this.addSpoken(initials, parts, WORTH.initials)
    if (fits.length + spoken.length + initials.length === 0) this.addWords(this.near.find(text, isLast), parts)
  }

  private worthOf(word: string): number {
    return this.lexicon.cities.has(word) ? WORTH.city : 1
  }

  /** A word of the same meaning as one that was typed, which itself has `own` postings: it is never worth more. */
  private addSame(word: string, parts: number, own: number): void {
    let best = -1
    if (word.charCodeAt(0) < CHINESE_START) {
      const [fit] = wordsBeginning(this.index.words, word, false)
      if (fit?.[1] === 1) best = this.index.second.length + fit[0]
    } else {
      // The rarest pair stands for the word: those listed are two or three characters long.
      for (const pair of this.pairsOf(word)) if (best < 0 || this.count(pair) < this.count(best)) best = pair
    }
    if (best >= 0) this.addTerm(best, this.scores.rarity(Math.max(own, this.count(best))) * WORTH.sameMeaning, parts)
  }

  private count(term: number): number {
    return term < 0 ? Infinity : this.index.starts[term + 1]! - this.index.starts[term]!
  }

  private number(character: string): number {
    return this.index.numbers[character.charCodeAt(0) - CHINESE_START] ?? 0
  }

  /** The pairs of neighbouring characters of a run; -1 where no record has one. */
  private pairsOf(run: string): number[] {
    const { pairsFrom, second } = this.index
    const pairs: number[] = []
    for (let at = 0; at + 1 < run.length; at += 1) {
      const from = this.number(run.charAt(at))
      const to = this.number(run.charAt(at + 1))
      pairs.push(from === 0 || to === 0 ? -1 : (pairsFrom[from]!.find((pair) => second[pair] === to) ?? -1))
    }
    return pairs
  }

  private findRun({ text, firstBit, known }: RunPart): void {
    const { scores } = this
    const pairs = this.pairsOf(text)
    const bit = (at: number): number => 1 << Math.min(30, firstBit + at)
    pairs.forEach((pair, at) => {
      if (pair < 0) return
      scores.begin()
      this.addTerm(pair, scores.rarity(this.count(pair)) * this.worthOf(text.slice(at, at + 2)), bit(at) | bit(at + 1))
    })
    for (const { at, word } of known) {
      let mask = 0
      for (let place = at; place < at + word.length; place += 1) mask |= bit(place)
      scores.begin()
      const own = Math.min(...this.pairsOf(word).map((pair) => this.count(pair)))
      for (const other of this.lexicon.same.get(word) ?? []) this.addSame(other, mask, own === Infinity ? 1 : own)
    }
    let all = 0
    for (let at = 0; at < text.length; at += 1) all |= bit(at)
    if (text.length > 1 && text.length < 9 && !scores.hasAnswer(all)) this.findSameSound(text, all)
    for (let at = 0; at < text.length; at += 1) {
      if ((pairs[at] ?? -1) < 0 && (pairs[at - 1] ?? -1) < 0) this.findLone(text, bit(at), at)
    }
  }

  /** A character that no known pair holds is looked for alone. */
  private findLone(text: string, part: number, at: number): void {
    const { pairsFrom } = this.index
    const number = this.number(text.charAt(at))
    if (number === 0) return
    let count = 0
    for (const pair of pairsFrom[number]!) count += this.count(pair)
    const worth = this.scores.rarity(count) * (text.length === 1 ? 1 : WORTH.loneCharacter)
    this.scores.begin()
    for (const pair of pairsFrom[number]!) this.addTerm(pair, worth, part)
  }

  /** No record has the whole run: perhaps one has another that sounds the same, 回香证 for 回乡证. */
  private findSameSound(text: string, parts: number): void {
    const { pinyin } = this.index
    const syllables = text.split('').map((character) => pinyin.of[this.number(character)]?.[0])
    if (syllables.some((syllable) => syllable === undefined)) return
    this.scores.begin()
    this.addSpoken(soundingLike(this.index, pinyin, syllables.join(''), 'whole'), parts, WORTH.soundsLike * (text.length - 1))
  }
}
