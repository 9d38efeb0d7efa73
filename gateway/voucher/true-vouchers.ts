import { randomBytes, randomInt } from 'node:crypto'
import type { BookingRef, Instant } from '../../src/domain/booking/booking'
import { addDays, dayOf } from '../../src/domain/time/civil'
import { fromBase64url } from '../../src/domain/voucher/base64url'
import { commitmentOf } from '../../src/domain/voucher/commitment'
import type { Voucher } from '../../src/domain/voucher/voucher'
import type { TrueVoucher } from './forged'
import { readKeys, type VoucherKeys } from './keys'
import { newPrivateKey, withNewKey } from './list'
import { signVoucher } from './sign'

/** A voucher as phone and gateway make it together: the phone commits, the gateway signs, the phone puts its salt in. */
export function issueVoucher(keys: VoucherKeys, now: number, booking: { ref: BookingRef; start: Instant; offering: number }, documentNumber: string, salt: Uint8Array): Voucher {
  const { signature, keyId } = signVoucher(keys, now, booking, commitmentOf(salt, documentNumber))
  return { ...booking, keyId, salt, signature: fromBase64url(signature)! }
}

/** Two keys, of which the second begins in ten days. @param now milliseconds since 1970 */
export function twoKeys(now: number): VoucherKeys {
  const [root, today] = [newPrivateKey(), dayOf(now)]
  return readKeys(withNewKey(withNewKey(undefined, root, today, now), root, addDays(today, 10), now), today)
}

const LETTERS = 'ABCDEFGHJKMNPRSTWYZ'

/** Vouchers of both keys, for as many documents, on days of the next two months. */
export function trueVouchers(keys: VoucherKeys, now: number, count: number): TrueVoucher[] {
  return Array.from({ length: count }, (_, index) => {
    const signedAt = now + (index % 2) * 10 * 86_400_000
    const start = (Math.floor(signedAt / 60_000) + 15 * (1 + randomInt(4000))) as Instant
    const documentNumber = `${LETTERS[randomInt(LETTERS.length)]}${String(randomInt(10_000_000)).padStart(7, '0')}`
    const booking = { ref: randomBytes(8).toString('hex') as BookingRef, start, offering: randomInt(65_536) }
    return { voucher: issueVoucher(keys, signedAt, booking, documentNumber, randomBytes(16)), documentNumber }
  })
}
