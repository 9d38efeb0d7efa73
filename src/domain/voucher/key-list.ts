/** The keys that vouchers may be signed with, as every desk keeps them. */
import type { CivilDate } from '../time/civil'
import { bytesOfAscii } from './bytes'

export interface ListedKey {
  /** 0 to 255. */
  id: number
  /** 32 bytes, base64url. */
  publicKey: string
  /** First day on which it signs. */
  from: CivilDate
  /** Last day of a voucher that it may have signed. */
  until: CivilDate
}

export interface KeyList {
  keys: ListedKey[]
  /** Day on which the list was made; a desk that has a newer one does not take an older. */
  issued: CivilDate
  /** Last day on which the list counts. */
  expires: CivilDate
  /** Public key of the root, 32 bytes base64url: for people to compare; what counts is the one that the desk was given. */
  signedBy: string
  /** 64 bytes, base64url. */
  signature: string
}

/** What the root signs: every field in a fixed order, so that nothing of a list can be changed, left out or put in. */
export function keyListBytes({ keys, issued, expires, signedBy }: Omit<KeyList, 'signature'>): Uint8Array {
  const rows = keys.map(({ id, publicKey, from, until }) => [id, publicKey, from, until])
  return bytesOfAscii(JSON.stringify(['bay-affairs/keys/1', issued, expires, signedBy, rows]))
}
