import { sha256 } from '@noble/hashes/sha2.js'
import { bytesOfAscii, joined } from './bytes'
import { normalisedNumber } from './normalised-number'
import { SALT_BYTES } from './voucher'

/** Sets these hashes apart from those of any other purpose. */
const PURPOSE = bytesOfAscii('bay-affairs/commitment/1')

export const COMMITMENT_BYTES = 32

/**
 * What ties a booking to a document without naming it: SHA-256 of a purpose, 16 random bytes and the normalised number. Who has
 * the commitment alone learns nothing, since 2^128 salts fit every number; who has the salt can check a number.
 *
 * @throws RangeError on another length of salt, and where the text holds no number: callers look first
 */
export function commitmentOf(salt: Uint8Array, documentNumber: string): Uint8Array {
  const number = normalisedNumber(documentNumber)
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`)
  if (number === '') throw new RangeError('there is no number to commit to')
  return sha256(joined(PURPOSE, salt, bytesOfAscii(number)))
}
