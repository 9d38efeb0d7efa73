import type { BookingRef, Instant } from '../booking/booking'
import { dayIn, dayOf, type CivilDate } from '../time/civil'
import { fromBase64url } from './base64url'
import { commitmentOf } from './commitment'
import { keyListBytes, type KeyList, type ListedKey } from './key-list'
import { normalisedNumber } from './normalised-number'
import { payloadOf, toBeSigned } from './signed'
import { readVoucher, SIGNATURE_BYTES } from './voucher'

/** Ed25519 (RFC 8032); false for a wrong signature and for what is none. It never throws. */
export type VerifySignature = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

const PUBLIC_KEY_BYTES = 32

const bytesOfLength = (text: unknown, length: number): Uint8Array | undefined => {
  const bytes = typeof text === 'string' ? fromBase64url(text) : undefined
  return bytes?.length === length ? bytes : undefined
}

const isDay = (text: unknown): text is CivilDate => dayIn(text) !== undefined

/** The moment, where there is one, is of the day. */
const isMoment = ({ issued, issuedAt }: KeyList): boolean => issuedAt === undefined || (Number.isSafeInteger(issuedAt) && dayOf(issuedAt) === issued)

const isListedKey = ({ id, publicKey, from, until }: ListedKey): boolean =>
  Number.isInteger(id) && id >= 0 && id < 256 && bytesOfLength(publicKey, PUBLIC_KEY_BYTES) !== undefined && isDay(from) && isDay(until) && from <= until

/**
 * Whether a list of keys, wherever it was found, counts today.
 *
 * - `not-genuine`: the root that this desk was given did not sign this
 * - `expired`: it did, but the list is too old: what was taken back since is not known
 */
export function verifyKeyList(list: KeyList, root: string, today: CivilDate, verify: VerifySignature): { ok: true } | { ok: false; reason: 'not-genuine' | 'expired' } {
  const bad = { ok: false, reason: 'not-genuine' } as const
  const rootKey = bytesOfLength(root, PUBLIC_KEY_BYTES)
  const signature = bytesOfLength(list?.signature, SIGNATURE_BYTES)
  if (!rootKey || !signature || !Array.isArray(list.keys) || !isDay(list.issued) || !isDay(list.expires) || list.signedBy !== root || !isMoment(list)) return bad
  if (!list.keys.every((key) => key !== null && typeof key === 'object' && isListedKey(key)) || new Set(list.keys.map(({ id }) => id)).size < list.keys.length) return bad
  if (!verify(rootKey, keyListBytes(list), signature)) return bad
  return today <= list.expires ? { ok: true } : { ok: false, reason: 'expired' }
}

export type Verdict =
  | { ok: true; ref: BookingRef; start: Instant; offering: number }
  /**
   * - `not-a-voucher`: the text is nothing that this gateway writes
   * - `no-number`: nothing to compare with was typed
   * - `key-not-known`: no key of the list, or one that signs for other days
   * - `not-genuine`: nobody signed this for this document; which of both is wrong cannot be told, and must not be
   */
  | { ok: false; reason: 'not-a-voucher' | 'no-number' | 'key-not-known' | 'not-genuine' }

/**
 * Whether a voucher was signed for this document, by a key of a list that was verified before.
 * It says what the voucher says and not whether it was used or cancelled: that the gateway knows alone.
 */
export function verifyVoucher(text: string, documentNumber: string, keys: readonly ListedKey[], verify: VerifySignature): Verdict {
  const voucher = readVoucher(text)
  if (!voucher) return { ok: false, reason: 'not-a-voucher' }
  if (normalisedNumber(documentNumber) === '') return { ok: false, reason: 'no-number' }
  const day = dayOf(voucher.start * 60_000)
  const key = keys.find(({ id, from, until }) => id === voucher.keyId && from <= day && day <= until)
  if (!key) return { ok: false, reason: 'key-not-known' }
  const signed = toBeSigned(payloadOf(voucher, commitmentOf(voucher.salt, documentNumber)))
  if (!verify(fromBase64url(key.publicKey)!, signed, voucher.signature)) return { ok: false, reason: 'not-genuine' }
  const { ref, start, offering } = voucher
  return { ok: true, ref, start, offering }
}
