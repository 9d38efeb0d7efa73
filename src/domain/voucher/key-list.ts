/** The keys that vouchers may be signed with, as every desk keeps them. */
import { civilDate, daysBetween, type CivilDate } from '../time/civil'
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
  /** Day on which the list was made. */
  issued: CivilDate
  /** The same to the millisecond, since 1970 UTC: of two lists of one day the newer counts. Lists that were made before this field was have none. */
  issuedAt?: number
  /** Last day on which the list counts. */
  expires: CivilDate
  /** Public key of the root, 32 bytes base64url: for people to compare; what counts is the one that the desk was given. */
  signedBy: string
  /** 64 bytes, base64url. */
  signature: string
}

/** What the root signs: every field in a fixed order, so that nothing of a list can be changed, left out or put in. */
export function keyListBytes({ keys, issued, issuedAt, expires, signedBy }: Omit<KeyList, 'signature'>): Uint8Array {
  const rows = keys.map(({ id, publicKey, from, until }) => [id, publicKey, from, until])
  const head = issuedAt === undefined ? ['bay-affairs/keys/1', issued] : ['bay-affairs/keys/2', issued, issuedAt]
  return bytesOfAscii(JSON.stringify([...head, expires, signedBy, rows]))
}

const DAY = 86_400_000
const UTC_OFFSET = 8 * 3_600_000
const EPOCH = civilDate('1970-01-01')

/** A list that says only its day counts as made when that began in the three places: no other of the day is older. */
const madeAt = ({ issued, issuedAt }: KeyList): number => issuedAt ?? daysBetween(EPOCH, issued) * DAY - UTC_OFFSET

/** Whether a list was made before another: it may name a key that was withdrawn since, and never takes the other's place. Both are genuine. */
export const isOlderList = (list: KeyList, other: KeyList): boolean => madeAt(list) < madeAt(other)
