import type { BookingRef, Instant } from '../booking/booking'
import { fromText, textOf } from './base45'
import { bytesOfHex, bytesOfNumber, hexOf, joined, numberOfBytes } from './bytes'

/** What a voucher (预约凭证) says openly. */
export interface VoucherHeader {
  /** Number of the key that signed, 0 to 255. */
  keyId: number
  ref: BookingRef
  /** Minutes since 1970. */
  start: Instant
  /** Of the offering, 0 to 65,535. */
  offering: number
}

export interface Voucher extends VoucherHeader {
  /** 16 random bytes of the phone; without them nobody learns a document's number from its commitment. */
  salt: Uint8Array
  /** 64 bytes, Ed25519. */
  signature: Uint8Array
}

export const SALT_BYTES = 16
export const SIGNATURE_BYTES = 64
export const VOUCHER_BYTES = 96
const HEADER_BYTES = 16

/** The first byte: the layout of the others, SHA-256 and Ed25519. */
const VERSION = 1

const isWhole = (number: number, below: number) => Number.isInteger(number) && number >= 0 && number < below

/** @throws RangeError when a number does not fit its bytes: a data error */
export function headerBytes({ keyId, ref, start, offering }: VoucherHeader): Uint8Array {
  if (!isWhole(keyId, 256) || !isWhole(start, 2 ** 32) || !isWhole(offering, 65_536)) throw new RangeError('a number of the voucher does not fit')
  if (!/^[0-9a-f]{16}$/.test(ref)) throw new RangeError('the reference of a booking is 16 hexadecimal digits')
  return joined(Uint8Array.of(VERSION, keyId), bytesOfHex(ref), bytesOfNumber(start, 4), bytesOfNumber(offering, 2))
}

/**
 * Its 96 bytes: version, key, reference (8), start (4), offering (2), salt (16), signature (64).
 *
 * @throws RangeError when a part has not its length or a number does not fit
 */
export function encodeVoucher(voucher: Voucher): Uint8Array {
  const { salt, signature } = voucher
  if (salt.length !== SALT_BYTES || signature.length !== SIGNATURE_BYTES) throw new RangeError('a part of the voucher has not its length')
  return joined(headerBytes(voucher), salt, signature)
}

/** What the bytes say, whoever wrote them; `undefined` when they are no voucher of this version. */
export function decodeVoucher(bytes: Uint8Array): Voucher | undefined {
  if (bytes.length !== VOUCHER_BYTES || bytes[0] !== VERSION) return undefined
  return {
    keyId: bytes[1]!,
    ref: hexOf(bytes.slice(2, 10)) as BookingRef,
    start: numberOfBytes(bytes.slice(10, 14)) as Instant,
    offering: numberOfBytes(bytes.slice(14, HEADER_BYTES)),
    salt: bytes.slice(HEADER_BYTES, HEADER_BYTES + SALT_BYTES),
    signature: bytes.slice(HEADER_BYTES + SALT_BYTES),
  }
}

/** Signs of a voucher's text: a QR code of version 6 at level M holds 154 of them. */
export const VOUCHER_SIGNS = 144

export const voucherText = (voucher: Voucher): string => textOf(encodeVoucher(voucher))

/**
 * The voucher that was scanned, typed or pasted. Line ends and spaces around it are dropped; only its first sign can be a space of
 * its own, since the last of a group is at most `W`, so that one is put back.
 */
export function readVoucher(text: string): Voucher | undefined {
  const bytes = fromText(text.trim().padStart(VOUCHER_SIGNS, ' '))
  return bytes && decodeVoucher(bytes)
}
