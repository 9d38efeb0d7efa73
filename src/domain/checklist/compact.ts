/**
 * Text in few bytes, without `TextEncoder`, which phones may lack: one for ASCII, two for Chinese, Portuguese and punctuation, three
 * for any other unit of UTF-16. Every text can be written, half a pair included.
 */
const HAN = { from: 0x4e00, to: 0x9fff, lead: 0x80 }
/** Each with as many leads as it has times 256 units. */
const BLOCKS = [
  HAN,
  { from: 0x80, to: 0x17f, lead: 0xd2 },
  { from: 0x3000, to: 0x30ff, lead: 0xd3 },
  { from: 0xff00, to: 0xffff, lead: 0xd4 },
  { from: 0x2000, to: 0x20ff, lead: 0xd5 },
]
const OTHER = 0xd6

export function compactBytes(text: string): number[] {
  const bytes: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) bytes.push(unit)
    else {
      const block = BLOCKS.find(({ from, to }) => unit >= from && unit <= to)
      if (block) bytes.push(block.lead + ((unit - block.from) >> 8), (unit - block.from) & 255)
      else bytes.push(OTHER, unit >> 8, unit & 255)
    }
  }
  return bytes
}

/** Reads bytes one after another; past their end, and at what nobody writes, it throws a RangeError. */
export class Reader {
  private at = 0
  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }

  byte(): number {
    if (this.at >= this.bytes.length) throw new RangeError('the bytes end too early')
    return this.bytes[this.at++]!
  }

  /** A whole number from 0, below 2^35. */
  number(): number {
    let [number, factor] = [0, 1]
    for (;;) {
      const byte = this.byte()
      number += (byte & 127) * factor
      if (byte < 128) return number
      factor *= 128
      if (factor > 2 ** 28) throw new RangeError('a number has too many bytes')
    }
  }

  /** @param length in units of UTF-16 */
  text(length: number): string {
    let text = ''
    while (text.length < length) text += String.fromCharCode(this.unit())
    return text
  }

  private unit(): number {
    const lead = this.byte()
    if (lead < 0x80) return lead
    if (lead === OTHER) return this.byte() * 256 + this.byte()
    const block = BLOCKS.find(({ from, to, lead: first }) => lead >= first && lead <= first + ((to - from) >> 8))
    if (!block) throw new RangeError('no text is written so')
    return block.from + ((lead - block.lead) << 8) + this.byte()
  }
}

/** A whole number from 0 in groups of seven bits, the lowest first. */
export function numberBytes(number: number): number[] {
  const bytes: number[] = []
  let left = number
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  return [...bytes, left]
}
