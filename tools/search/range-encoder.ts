import { Beliefs, LOWEST, toCharacter, WHOLE, type BitPipe } from '../../src/catalog/search/range-coder'

/** Writes what `BitReader` reads. */
export class BitWriter implements BitPipe {
  readonly isWriting = true
  private readonly beliefs = new Beliefs()
  private readonly sixes: number[] = []
  private low = 0
  private range = WHOLE

  bit(context: number, bit = 0): number {
    const bound = (this.range >>> 16) * this.beliefs.zero[context]!
    if (bit) {
      this.low += bound
      this.range -= bound
    } else this.range = bound
    this.beliefs.learn(context, bit)
    while (this.range < LOWEST) {
      this.shift()
      this.range <<= 6
    }
    return bit
  }

  /** Moves the top six bits out; a carry runs back into what is already written. */
  private shift(): void {
    if (this.low > WHOLE) {
      this.low -= WHOLE + 1
      for (let at = this.sixes.length - 1; at >= 0; at -= 1) {
        this.sixes[at] = (this.sixes[at]! + 1) & 63
        if (this.sixes[at] !== 0) break
      }
    }
    this.sixes.push(this.low >>> 24)
    this.low = (this.low & (LOWEST - 1)) * 64
  }

  /** Closes the stream; nothing may be written after. */
  finish(): string {
    for (let count = 0; count < 5; count += 1) this.shift()
    return this.sixes.map(toCharacter).join('')
  }
}
