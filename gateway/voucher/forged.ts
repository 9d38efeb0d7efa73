/** Everything that somebody with true vouchers in hand, and no key, may try. */
import { randomBytes, randomInt } from 'node:crypto'
import { textOf } from '../../src/domain/voucher/base45'
import { encodeVoucher, VOUCHER_BYTES, type Voucher } from '../../src/domain/voucher/voucher'

export interface TrueVoucher {
  voucher: Voucher
  documentNumber: string
}

export interface Forgery {
  way: string
  text: string
  documentNumber: string
}

/** Order of the curve's base point, lowest byte first: added to a signature's second half it gives another one, which a lax verifier takes. */
const ORDER = Uint8Array.from([0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10])

type Way = (bytes: Uint8Array, one: TrueVoucher, other: TrueVoucher) => { bytes?: Uint8Array; text?: string; documentNumber?: string }

const DIGITS = '0123456789'

const flipped = (bytes: Uint8Array, count: number): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  const places = new Set<number>()
  while (places.size < count) places.add(randomInt(8 * VOUCHER_BYTES))
  for (const place of places) copy[place >> 3]! ^= 1 << (place & 7)
  return copy
}

const WAYS: Record<string, Way> = {
  'one bit turned': (bytes) => ({ bytes: flipped(bytes, 1) }),
  'some bits turned': (bytes) => ({ bytes: flipped(bytes, 2 + randomInt(15)) }),
  'a byte at random': (bytes) => {
    const copy = Uint8Array.from(bytes)
    copy[randomInt(VOUCHER_BYTES)]! ^= 1 + randomInt(255)
    return { bytes: copy }
  },
  'a part of another true voucher': (bytes, _one, other) => {
    const [start, end] = ([[0, 16], [2, 10], [10, 14], [16, 32], [32, 64], [64, 96], [32, 96]] as const)[randomInt(7)]!
    const copy = Uint8Array.from(bytes)
    copy.set(encodeVoucher(other.voucher).slice(start, end), start)
    return { bytes: copy }
  },
  'another slot under the same signature': (_bytes, { voucher }) => ({ bytes: encodeVoucher({ ...voucher, start: (voucher.start + 15 * (1 + randomInt(1000))) as Voucher['start'] }) }),
  'another reference': (_bytes, { voucher }) => ({ bytes: encodeVoucher({ ...voucher, ref: randomBytes(8).toString('hex') as Voucher['ref'] }) }),
  'another key': (_bytes, { voucher }) => ({ bytes: encodeVoucher({ ...voucher, keyId: (voucher.keyId + 1 + randomInt(255)) % 256 }) }),
  'a salt of their own': (_bytes, { voucher }) => ({ bytes: encodeVoucher({ ...voucher, salt: randomBytes(16) }) }),
  'the order of the curve added': (bytes) => {
    const copy = Uint8Array.from(bytes)
    let carry = 0
    for (let at = 0; at < 32; at++) {
      const sum = copy[64 + at]! + ORDER[at]! + carry
      copy[64 + at] = sum & 255
      carry = sum >> 8
    }
    return { bytes: copy }
  },
  'an empty signature': (bytes) => ({ bytes: Uint8Array.from(bytes, (byte, at) => (at < 32 ? byte : at === 32 && randomInt(2) ? 1 : 0)) }),
  'a signature at random': (_bytes, { voucher }) => ({ bytes: encodeVoucher({ ...voucher, signature: randomBytes(64) }) }),
  'all at random': () => ({ bytes: Uint8Array.from(randomBytes(VOUCHER_BYTES), (byte, at) => (at === 0 ? 1 : byte)) }),
  'another document': (_bytes, _one, other) => ({ documentNumber: other.documentNumber }),
  'a document that differs in one sign': (_bytes, { documentNumber }) => {
    const at = randomInt(documentNumber.length)
    const sign = [...DIGITS].filter((digit) => digit !== documentNumber[at])[randomInt(9)]!
    return { documentNumber: documentNumber.slice(0, at) + sign + documentNumber.slice(at + 1) }
  },
  'a text cut or made longer': (bytes) => ({ text: randomInt(2) ? textOf(bytes).slice(0, randomInt(1, 144)) : textOf(bytes) + textOf(randomBytes(1 + randomInt(9))) }),
}

export const WAY_NAMES = Object.keys(WAYS)

/** One forgery; the ways take turns. `vouchers` has at least two, for different documents, keys and slots. */
export function forgery(vouchers: readonly TrueVoucher[], turn: number): Forgery {
  const way = WAY_NAMES[turn % WAY_NAMES.length]!
  const at = randomInt(vouchers.length)
  const one = vouchers[at]!
  const other = vouchers[(at + 1 + randomInt(vouchers.length - 1)) % vouchers.length]!
  const genuine = encodeVoucher(one.voucher)
  const { bytes, text, documentNumber } = WAYS[way]!(genuine, one, other)
  const made = { way, text: text ?? textOf(bytes ?? genuine), documentNumber: documentNumber ?? one.documentNumber }
  // Two of them may have a part in common: what was put in is then no forgery.
  return made.text === textOf(genuine) && made.documentNumber === one.documentNumber ? { ...made, text: textOf(flipped(genuine, 1)) } : made
}
