/** Bytes as phones without `TextEncoder` and `Buffer` can make them. */

/** @throws RangeError on signs outside ASCII: a programmer's error, since nothing else is written here. */
export function bytesOfAscii(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0)!
    if (!(code < 128)) throw new RangeError('only ASCII is written here')
    return code
  })
}

export function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Whole numbers from 0 as `length` bytes, the highest first. */
export const bytesOfNumber = (number: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => Math.floor(number / 256 ** (length - 1 - index)) % 256)

export const numberOfBytes = (bytes: Uint8Array): number => bytes.reduce((number, byte) => number * 256 + byte, 0)

export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Bytes of an even count of hexadecimal digits. @throws RangeError on anything else */
export function bytesOfHex(text: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/.test(text)) throw new RangeError('not hexadecimal')
  return Uint8Array.from({ length: text.length / 2 }, (_, index) => parseInt(text.slice(2 * index, 2 * index + 2), 16))
}
