/** Base 64 for addresses and JSON, without fillers (RFC 4648, section 5). */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function base64urlOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first, second, third] = [bytes[at]!, bytes[at + 1], bytes[at + 2]]
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    const length = third !== undefined ? 4 : second !== undefined ? 3 : 2
    for (let sign = 0; sign < length; sign++) text += SIGNS[(bits >> (18 - 6 * sign)) & 63]
  }
  return text
}

/** `undefined` for anything that `base64urlOf` would not write: one text for the same bytes, and no other. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let bits = 0
  let waiting = 0
  let at = 0
  for (const sign of text) {
    const value = SIGNS.indexOf(sign)
    if (value < 0) return undefined
    bits = ((bits << 6) | value) & 0xffff
    waiting += 6
    if (waiting < 8) continue
    waiting -= 8
    bytes[at++] = (bits >> waiting) & 255
  }
  return base64urlOf(bytes) === text ? bytes : undefined
}
