import fc from 'fast-check'
import type { BookingRef, Instant } from '../booking/booking'
import { darkModules, levelOf } from '../../../test/qr-reader'
import { qrPath } from '../../ui/qr-code/modules'
import { fromText, textOf } from './base45'
import { decodeVoucher, encodeVoucher, readVoucher, VOUCHER_BYTES, VOUCHER_SIGNS, voucherText, type Voucher } from './voucher'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const voucher: fc.Arbitrary<Voucher> = fc.record({
  keyId: fc.nat(255),
  ref: bytes(8).map((ref) => Buffer.from(ref).toString('hex') as BookingRef),
  start: fc.nat(2 ** 32 - 1).map((start) => start as Instant),
  offering: fc.nat(65_535),
  salt: bytes(16),
  signature: bytes(64),
})

const ONE: Voucher = {
  keyId: 3,
  ref: '0123456789abcdef' as BookingRef,
  start: 0x01c2d3e4 as Instant,
  offering: 0x0506,
  salt: new Uint8Array(16).fill(0xaa),
  signature: new Uint8Array(64).fill(0xbb),
}

test('every part stands where the format says', () => {
  expect(Buffer.from(encodeVoucher(ONE)).toString('hex')).toBe(`0103${'0123456789abcdef'}01c2d3e40506${'aa'.repeat(16)}${'bb'.repeat(64)}`)
})

test('any voucher comes back from its bytes and from its text, with a line end or without the spaces around it', () => {
  fc.assert(
    fc.property(voucher, (one) => {
      expect(encodeVoucher(one)).toHaveLength(VOUCHER_BYTES)
      expect(decodeVoucher(encodeVoucher(one))).toEqual(one)
      const text = voucherText(one)
      expect(text).toHaveLength(VOUCHER_SIGNS)
      for (const typed of [text, `${text}\r\n`, text.trim(), `  ${text} `]) expect(readVoucher(typed)).toEqual(one)
    }),
  )
})

test('the text of a voucher whose first sign is a space is read too', () => {
  const text = voucherText({ ...ONE, keyId: 5 })
  expect(text[0]).toBe(' ')
  expect(readVoucher(text.trim())).toEqual({ ...ONE, keyId: 5 })
})

test('any bytes are read as a voucher that writes the same bytes, or not at all', () => {
  fc.assert(
    fc.property(fc.oneof(bytes(96), fc.uint8Array({ maxLength: 100 })), (some) => {
      const read = decodeVoucher(some)
      expect(read !== undefined).toBe(some.length === 96 && some[0] === 1)
      if (read) expect(encodeVoucher(read)).toEqual(some)
    }),
  )
})

test.each<[string, (text: string) => string]>([
  ['another version', (text) => textOf(Uint8Array.from(fromText(text)!, (byte, at) => (at === 0 ? 2 : byte)))],
  ['a group too few', (text) => text.slice(0, -3)],
  ['a group too many', (text) => `${text}000`],
  ['small letters', (text) => text.toLowerCase()],
  ['nothing', () => ''],
  ['an address', () => 'https://example.org/'],
])('%s is no voucher', (_, change) => {
  expect(readVoucher(change(voucherText(ONE)))).toBeUndefined()
})

test.each<[string, Partial<Voucher>]>([
  ['a key of two bytes', { keyId: 256 }],
  ['a start before 1970', { start: -1 as Instant }],
  ['half a minute', { start: 0.5 as Instant }],
  ['a start that is not a number', { start: NaN as Instant }],
  ['an offering of three bytes', { offering: 65_536 }],
  ['a short reference', { ref: '0123' as BookingRef }],
  ['a reference in capitals', { ref: '0123456789ABCDEF' as BookingRef }],
  ['a short salt', { salt: new Uint8Array(15) }],
  ['a long signature', { signature: new Uint8Array(65) }],
])('%s is not written', (_, part) => {
  expect(() => encodeVoucher({ ...ONE, ...part })).toThrow(RangeError)
})

test('it fits a QR code of version 6 at level M', () => {
  fc.assert(
    fc.property(voucher, (one) => {
      const code = qrPath(voucherText(one))
      expect(code.size).toBe(17 + 4 * 6 + 2 * 4)
      expect(levelOf(darkModules(code))).toBe('M')
    }),
    { numRuns: 10 },
  )
})
