/** The keys that vouchers are signed with: from the environment or a file that it names, never from the database. */
import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { KeyList } from '../../src/domain/voucher/key-list'
import { verifyKeyList } from '../../src/domain/voucher/verify'
import { dayIn, type CivilDate } from '../../src/domain/time/civil'
import { verifySignature } from './signature'

/** One key as the file holds it. */
export interface StoredKey {
  id: number
  /** First day on which it signs; the newest that has begun is the one that does. */
  from: CivilDate
  /** PKCS #8 as PEM, or a JWK (OKP, Ed25519). */
  privateKey: string | JsonWebKey
}

/** What `npm run gateway:keys` writes. The root's own private key is not in it: the gateway cannot name new keys. */
export interface KeyFile {
  keys: StoredKey[]
  list: KeyList
}

export interface SigningKey {
  id: number
  from: CivilDate
  privateKey: KeyObject
}

export interface VoucherKeys {
  signing: readonly SigningKey[]
  list: KeyList
}

/** Raw public key, 32 bytes base64url. @throws Error when it is not an Ed25519 key */
export function publicPartOf(privateKey: KeyObject): string {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`is a key for ${privateKey.asymmetricKeyType}, not for Ed25519`)
  return createPublicKey(privateKey).export({ format: 'jwk' }).x!
}

function privateKeyOf(stored: StoredKey['privateKey']): KeyObject {
  return typeof stored === 'string' ? createPrivateKey(stored) : createPrivateKey({ key: stored, format: 'jwk' })
}

/** The key that signs on a day: the newest that has begun, of several the last in the file. @throws Error when none has */
export function keyOfDay(keys: VoucherKeys, day: CivilDate): SigningKey {
  const begun = keys.signing.filter(({ from }) => from <= day)
  if (begun.length === 0) throw new Error(`no key of vouchers signs on ${day}`)
  return begun.reduce((newest, key) => (key.from >= newest.from ? key : newest))
}

/**
 * Checks everything at once, so that a wrong file stops the start and not the first booking.
 *
 * @throws Error that says which key and what is wrong; never with anything of a private key in it
 */
export function readKeys(file: KeyFile, today: CivilDate): VoucherKeys {
  const fail = (what: string): never => {
    throw new Error(`KEYS: ${what}. Make a file with "npm run gateway:keys".`)
  }
  if (!Array.isArray(file?.keys) || file.keys.length === 0 || !file.list) return fail('there are no keys, or no signed list of them')
  const verified = verifyKeyList(file.list, file.list.signedBy, today, verifySignature)
  if (!verified.ok) return fail(verified.reason === 'expired' ? `the signed list expired on ${file.list.expires}` : 'the root did not sign this list')
  const signing = file.keys.map(({ id, from, privateKey }): SigningKey => {
    const listed = file.list.keys.find((key) => key.id === id)
    if (!listed || !dayIn(from) || listed.from !== from) return fail(`key ${id} does not stand so in the signed list`)
    try {
      const key = privateKeyOf(privateKey)
      if (publicPartOf(key) === listed.publicKey) return { id, from, privateKey: key }
    } catch {
      return fail(`key ${id} is no PKCS #8 PEM or JWK of an Ed25519 key`)
    }
    return fail(`key ${id} is not the one in the signed list`)
  })
  const keys = { signing, list: file.list }
  keyOfDay(keys, today)
  return keys
}

/**
 * @param source the file's path, or its JSON itself, as the environment gives it
 * @throws Error that names KEYS and what is wanted
 */
export function openKeys(source: string, today: CivilDate): VoucherKeys {
  let text: string
  let file: KeyFile
  try {
    text = source.trimStart().startsWith('{') ? source : readFileSync(source, 'utf8')
  } catch {
    throw new Error('KEYS: names a file that cannot be read. Make one with "npm run gateway:keys".')
  }
  try {
    file = JSON.parse(text) as KeyFile
  } catch {
    throw new Error('KEYS: is no JSON. Make a file with "npm run gateway:keys".')
  }
  return readKeys(file, today)
}
