import { CHARACTER_BITS, KIND } from './kinds'
import { CONTEXT, passNumber, passTree, type BitPipe } from './range-coder'

/** What came next the last time, and how often in a row it did, up to 3. */
interface Guess {
  pair?: Pair
  streak: number
}

interface Pair {
  character: number
  term: number
  next: Guess
  nextRun: Guess
}

const newPair = (character: number, term: number): Pair => ({ character, term, next: { streak: 0 }, nextRun: { streak: 0 } })

/**
 * Passes runs of characters, for the encoder and the decoder alike. A character is what followed this pair the last
 * time; else one that followed this character before, the latest cheapest; else any.
 */
export class RunModel {
  /** By first character: its pairs. A pair is numbered when it is first met; its number is its term. */
  readonly pairsFrom: number[][]
  /** By pair: its second character; 0 is the end of a run. */
  readonly second: number[] = []
  private readonly recent: Pair[][]
  private first = newPair(0, -1)
  private pair = this.first

  constructor(characters: number) {
    this.pairsFrom = Array.from({ length: characters }, () => [])
    this.recent = Array.from({ length: characters }, () => [])
  }

  /** Begins a run with a character; 0 when there is no more. */
  begin(pipe: BitPipe, character = 0): number {
    this.first = this.pass(pipe, 4, this.first.nextRun, 0, character)
    this.pair = this.first
    return this.first.character
  }

  /** The next pair of the run, the one with the end of it included; undefined after that. */
  next(pipe: BitPipe, character = 0): number | undefined {
    if (this.pair.character === 0) return undefined
    this.pair = this.pass(pipe, 0, this.pair.next, this.pair.character, character)
    return this.pair.term
  }

  private pass(pipe: BitPipe, kind: number, guess: Guess, from: number, character: number): Pair {
    if (guess.pair) {
      const context = CONTEXT.number + KIND.guess * 0x100 + kind + guess.streak
      if (pipe.bit(context, guess.pair.character === character ? 1 : 0)) {
        guess.streak = Math.min(3, guess.streak + 1)
        return guess.pair
      }
      guess.streak = 0
    }
    guess.pair = this.passRecent(pipe, from, character)
    return guess.pair
  }

  private passRecent(pipe: BitPipe, from: number, character: number): Pair {
    const list = this.recent[from]!
    const known = list.findIndex((pair) => pair.character === character)
    const place = passNumber(pipe, KIND.successor + Math.min(7, 32 - Math.clz32(list.length)), known + 1)
    let pair = list[place - 1]
    if (pair) list.splice(place - 1, 1)
    else {
      pair = newPair(passTree(pipe, CONTEXT.character, CHARACTER_BITS, character), -1)
      if (from > 0) {
        pair.term = this.second.push(pair.character) - 1
        this.pairsFrom[from]!.push(pair.term)
      }
    }
    list.unshift(pair)
    return pair
  }
}
