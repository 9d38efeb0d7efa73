/** Makes keys and the signed list of them. Only the operator's own command and the start of a development server do so. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { addDays, dayOf, type CivilDate } from '../../src/domain/time/civil'
import { base64urlOf } from '../../src/domain/voucher/base64url'
import { keyListBytes, type KeyList, type ListedKey } from '../../src/domain/voucher/key-list'
import { openKeys, publicPartOf, readKeys, type KeyFile, type StoredKey, type VoucherKeys } from './keys'

/** A slot can be booked so many days ahead, so that a key's last voucher is for this long after its last day. */
export const BOOKED_AHEAD_DAYS = 60
/** Records of a slot stay so long after it; a voucher counts no longer. */
export const KEPT_DAYS = 30
/** A list that is not made anew for so long counts for nothing: so long a key that was taken back may still be believed. */
export const LIST_DAYS = 180

const KEY_IDS = 256

/** The keys with the last day each may stand on a voucher. Those that are past are left out. */
function listedKeys(keys: { id: number; from: CivilDate; publicKey: string }[], today: CivilDate, expires: CivilDate): ListedKey[] {
  const inOrder = [...keys].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return inOrder.flatMap(({ id, from, publicKey }, index) => {
    const next = inOrder[index + 1]
    const lastSigning = next ? addDays(next.from, -1) : expires
    const until = addDays(lastSigning, BOOKED_AHEAD_DAYS + KEPT_DAYS)
    return until < today || until < from ? [] : [{ id, publicKey, from, until }]
  })
}

/**
 * @param now milliseconds since 1970
 * @param before the list that this one takes the place of: it is newer than that, even where a clock was put back
 */
export function signedList(keys: { id: number; from: CivilDate; publicKey: string }[], root: KeyObject, now: number, before?: KeyList): KeyList {
  const issuedAt = Math.max(now, (before?.issuedAt ?? 0) + 1)
  const issued = dayOf(issuedAt)
  const expires = addDays(issued, LIST_DAYS)
  const unsigned = { keys: listedKeys(keys, issued, expires), issued, issuedAt, expires, signedBy: publicPartOf(root) }
  return { ...unsigned, signature: base64urlOf(sign(null, keyListBytes(unsigned), root)) }
}

export const newPrivateKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string

/** Numbers go on and come back only after all others, so that a desk that was offline does not take a new key for an old one. */
function nextId(used: number[]): number {
  const first = (used[used.length - 1] ?? -1) + 1
  const id = Array.from({ length: KEY_IDS }, (_, step) => (first + step) % KEY_IDS).find((one) => !used.includes(one))
  if (id === undefined) throw new RangeError('all 256 numbers of keys are in use')
  return id
}

/**
 * A file with one key more, which signs from a day on, and the list signed anew. Keys of the past lose their place.
 *
 * @param before nothing for the first file
 * @throws RangeError on a day of the past
 */
export function withNewKey(before: KeyFile | undefined, root: KeyObject, from: CivilDate, now: number): KeyFile {
  const today = dayOf(now)
  if (from < today) throw new RangeError(`a key cannot begin on ${from}: that is past`)
  const [known, listed] = [before?.keys ?? [], before?.list.keys ?? []]
  const privateKey = newPrivateKey()
  const id = nextId([...listed, ...known].map((key) => key.id))
  const list = signedList([...listed, { id, from, publicKey: publicPartOf(privateKey) }], root, now, before?.list)
  const stored: StoredKey[] = [...known, { id, from, privateKey: pemOf(privateKey) }]
  return { keys: stored.filter((key) => list.keys.some((one) => one.id === key.id)), list }
}

/**
 * The file without a key that must not be believed any longer: desks with the new list refuse what it signed. Another key signs
 * from today on where no other has begun.
 *
 * @throws RangeError when there is no such key
 */
export function withoutKey(before: KeyFile, id: number, root: KeyObject, now: number): KeyFile {
  const today = dayOf(now)
  const isOther = (key: { id: number }) => key.id !== id
  if (before.list.keys.every(isOther)) throw new RangeError(`there is no key ${id}`)
  const hasOther = before.keys.some((key) => isOther(key) && key.from <= today)
  const { keys, list } = hasOther ? before : withNewKey(before, root, today, now)
  return { keys: keys.filter(isOther), list: signedList(list.keys.filter(isOther), root, now, list) }
}

function kept(file: string, today: CivilDate): VoucherKeys | undefined {
  try {
    return openKeys(file, today)
  } catch {
    return undefined
  }
}

/**
 * Keys of a server for developing, made at its first start.
 *
 * @param file where they stay, so that the vouchers of its database are genuine after the next start; nowhere without it
 */
export function developmentKeys(now: number, file?: string): VoucherKeys {
  const today = dayOf(now)
  const before = file === undefined ? undefined : kept(file, today)
  if (before) return before
  const made = withNewKey(undefined, newPrivateKey(), today, now)
  if (file !== undefined) writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  return readKeys(made, today)
}
