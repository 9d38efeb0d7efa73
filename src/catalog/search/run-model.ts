import { CHARACTER_BITS, KIND } from './kinds'
import { CONTEXT, passNumber, passTree, type BitPipe } from './range-coder'

/** For each pair, what came next the last time, and how often in a row it did, up to 3. */
interface Guesses {
  readonly context: number
  readonly next: number[]
  readonly streak: number[]
}

const guesses = (place: number): Guesses => ({ context: CONTEXT.number + KIND.guess * 0x100 + place * 4, next: [], streak: [] })

/**
 * Passes runs of characters, for the encoder and the decoder alike. A character is what followed this pair the last
 * time; else one that followed this character before, the latest cheapest; else any.
 */
export class RunModel {
  /** By first character: its pairs, the latest first. A pair is numbered when it is first met; its number is its term. */
  readonly pairsFrom: number[][] = []
  /** By pair: its second character; 0 is the end of a run. */
  readonly second: number[] = []
  private readonly within = guesses(0)
  private readonly between = guesses(1)
  /** Pair of the beginning and the first character of this run, or the last. */
  private first = 0
  private pair = 0

  constructor(characters: number) {
    for (let from = 0; from < characters; from += 1) this.pairsFrom.push([])
  }

  /** Begins a run with a character; 0 when there is no more. */
  begin(pipe: BitPipe, character = 0): number {
    this.first = this.pass(pipe, this.between, this.first, 0, character)
    this.pair = this.first
    return this.second[this.first]!
  }

  /** The next pair of the run, the one with the end of it included; undefined after that. */
  next(pipe: BitPipe, character = 0): number | undefined {
    const from = this.second[this.pair]!
    if (from === 0) return undefined
    this.pair = this.pass(pipe, this.within, this.pair, from, character)
    return this.pair
  }

  private pass(pipe: BitPipe, { context, next, streak }: Guesses, before: number, from: number, character: number): number {
    const guess = next[before] ?? -1
    if (guess >= 0) {
      if (pipe.bit(context + streak[before]!, this.second[guess] === character ? 1 : 0)) {
        streak[before] = Math.min(3, streak[before]! + 1)
        return guess
      }
    }
    const pair = this.passRecent(pipe, guess < 0 ? KIND.successor : KIND.afterGuess, from, character)
    next[before] = pair
    streak[before] = 0
    return pair
  }

  private passRecent(pipe: BitPipe, kind: number, from: number, character: number): number {
    const list = this.pairsFrom[from]!
    const known = pipe.isWriting ? list.findIndex((pair) => this.second[pair] === character) + 1 : 0
    let place = passNumber(pipe, kind + Math.min(7, 32 - Math.clz32(list.length)), known)
    const pair = place > 0 ? list[place - 1]! : this.second.push(passTree(pipe, CONTEXT.character, CHARACTER_BITS, character)) - 1
    if (place === 0) place = list.push(pair)
    for (; place > 1; place -= 1) list[place - 1] = list[place - 2]!
    list[0] = pair
    return pair
  }
}
