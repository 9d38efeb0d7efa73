import { sign } from 'node:crypto'
import { dayOf } from '../../src/domain/time/civil'
import { base64urlOf, fromBase64url } from '../../src/domain/voucher/base64url'
import { payloadOf, toBeSigned } from '../../src/domain/voucher/signed'
import type { VoucherHeader } from '../../src/domain/voucher/voucher'
import { keyOfDay, type VoucherKeys } from './keys'

/** What a voucher says before a key is chosen. */
export type UnsignedHeader = Omit<VoucherHeader, 'keyId'>

export interface Signed {
  /** 64 bytes, base64url. */
  signature: string
  keyId: number
}

/**
 * Signs a voucher without its salt and its document.
 *
 * @param now milliseconds since 1970: says which key signs
 * @throws RangeError when a number of the header does not fit, or the commitment has not 32 bytes
 */
export function signVoucher(keys: VoucherKeys, now: number, header: UnsignedHeader, commitment: Uint8Array): Signed {
  const { id: keyId, privateKey } = keyOfDay(keys, dayOf(now))
  const signature = sign(null, toBeSigned(payloadOf({ ...header, keyId }, commitment)), privateKey)
  return { signature: base64urlOf(signature), keyId }
}

/** The same as the booking core takes it: commitments as base64url, as they came. @throws RangeError where one has not 32 bytes */
export const voucherSigner =
  (keys: VoucherKeys, clock: () => number) =>
  (header: UnsignedHeader, commitment: string): Signed =>
    signVoucher(keys, clock(), header, fromBase64url(commitment) ?? new Uint8Array())
