/**
 * Adaptive binary range coding: every yes/no costs as little as the yes/no answers before it in the same context
 * made it likely. It packs the index to about half of what gzip makes of plain postings, and what it writes
 * cannot be packed further, so the download is the size on disk.
 *
 * The arithmetic is that of LZMA, on 30 bits so that every number stays a small integer, with probabilities that move fast at first and slower later.
 */

/** How slowly beliefs move in the end: by a part in 32 of what is missing. */
const SETTLED = 5
const HALF = 0x8000

/** What is believed in each context. A coder and its decoder must walk through the same contexts in the same order. */
export class Beliefs {
  /** Chance of a zero, of 65,536. */
  readonly zero = new Uint16Array(CONTEXTS).fill(HALF)
  private readonly seen = new Uint8Array(CONTEXTS)

  learn(context: number, bit: number): void {
    const chance = this.zero[context]!
    const shift = Math.min((this.seen[context]! += 1), SETTLED)
    if (shift === SETTLED) this.seen[context] = SETTLED - 1
    this.zero[context] = bit ? chance - (chance >> shift) : chance + ((0x10000 - chance) >> shift)
  }
}

/** Something that passes one bit through in a context: a reader ignores `bit` and returns what it read. */
export interface BitPipe {
  readonly isWriting: boolean
  bit(context: number, bit?: number): number
}

/** First context of each kind of value; the gaps between them are what each kind needs. */
export const CONTEXT = {
  plain: 0,
  number: 0x100,
  letter: 0x2000,
  character: 0x3000,
  initial: 0x4000,
  final: 0x4100,
  jyutpingInitial: 0x5000,
  jyutpingFinal: 0x6000,
} as const
const CONTEXTS = 0x8000

/** A value of so many bits, each bit believed in the light of the ones before it. Needs `2 ** bits` contexts. */
export function passTree(pipe: BitPipe, context: number, bits: number, value = 0): number {
  let node = 1
  for (let place = bits - 1; place >= 0; place -= 1) node = (node << 1) | pipe.bit(context + node, (value >> place) & 1)
  return node - (1 << bits)
}

/** A whole number from 0, small ones cheapest. `kind` (0 to 30) keeps numbers of different meaning apart. */
export function passNumber(pipe: BitPipe, kind: number, value = 0): number {
  const context = CONTEXT.number + kind * 0x100
  const bits = 31 - Math.clz32(value + 1)
  let length = 0
  while (pipe.bit(context + length, length < bits ? 1 : 0)) length += 1
  let node = 1
  for (let place = length - 1; place >= 0; place -= 1) {
    const tail = node < 8 ? node : 0
    node = (node << 1) | pipe.bit(context + 0x20 + (length << 3) + tail, ((value + 1) >> place) & 1)
  }
  return node - 1
}

/** A value whose bits are not worth believing anything about. */
export function passPlain(pipe: BitPipe, bits: number, value = 0): number {
  let passed = 0
  for (let place = bits - 1; place >= 0; place -= 1) passed = (passed << 1) | pipe.bit(CONTEXT.plain, (value >> place) & 1)
  return passed
}

/** Characters of the text: `#` (35) and on, with `!` in place of the backslash, which a string would need twice. */
const FIRST = 35
const BACKSLASH = 92

export const toCharacter = (six: number): string => String.fromCharCode(six + FIRST === BACKSLASH ? 33 : six + FIRST)

/** The range is kept between 24 and 30 bits, and moves six bits at a time: a character of the text. */
export const WHOLE = 0x3fffffff
export const LOWEST = 0x1000000

/** Reads what the encoder in the tools wrote. */
export class BitReader implements BitPipe {
  readonly isWriting = false
  private readonly beliefs = new Beliefs()
  private at = 0
  private range = WHOLE
  private code = 0

  constructor(private readonly text: string) {
    for (let count = 0; count < 5; count += 1) this.code = (this.code << 6) | this.six()
  }

  /** The next six bits; zeros after the end. */
  private six(): number {
    if (this.at >= this.text.length) return 0
    const code = this.text.charCodeAt(this.at)
    this.at += 1
    return (code === 33 ? BACKSLASH : code) - FIRST
  }

  bit(context: number): number {
    const bound = (this.range >>> 16) * this.beliefs.zero[context]!
    const bit = this.code < bound ? 0 : 1
    if (bit) {
      this.range -= bound
      this.code -= bound
    } else this.range = bound
    this.beliefs.learn(context, bit)
    while (this.range < LOWEST) {
      this.range <<= 6
      this.code = (this.code << 6) | this.six()
    }
    return bit
  }
}
