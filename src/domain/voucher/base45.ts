/** Base 45 (RFC 9285): two bytes as three of the signs that QR codes pack closest. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

export function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length
    const number = isPair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!
    text += SIGNS[number % 45]! + SIGNS[Math.floor(number / 45) % 45]!
    if (isPair) text += SIGNS[Math.floor(number / 2025)]!
  }
  return text
}

/** `undefined` for a text that no bytes are written as: other signs, a sign too many, a group above what its bytes can hold. */
export function fromText(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const values = [...text.slice(at, at + 3)].map((sign) => SIGNS.indexOf(sign))
    const number = values[0]! + values[1]! * 45 + (values[2] ?? 0) * 2025
    if (values.includes(-1) || number > (values.length === 3 ? 65_535 : 255)) return undefined
    if (values.length === 3) bytes.push(number >> 8)
    bytes.push(number & 255)
  }
  return Uint8Array.from(bytes)
}
