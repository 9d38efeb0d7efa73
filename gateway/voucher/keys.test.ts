import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addDays, civilDate, type CivilDate } from '../../src/domain/time/civil'
import { isOlderList, keyListBytes, type KeyList } from '../../src/domain/voucher/key-list'
import { verifyKeyList } from '../../src/domain/voucher/verify'
import { verifySignature as byDesk } from '../desk/signature'
import { keyOfDay, openKeys, readKeys, type KeyFile } from './keys'
import { BOOKED_AHEAD_DAYS, developmentKeys, KEPT_DAYS, LIST_DAYS, newPrivateKey, signedList, withNewKey, withoutKey } from './list'
import { verifySignature as byNode } from './signature'

const TODAY = civilDate('2026-11-22')
const noonOf = (day: CivilDate) => Date.parse(`${day}T04:00:00Z`)
const NOW = noonOf(TODAY)
const LATER = addDays(TODAY, 10)
const ROOT = newPrivateKey()
const FIRST = withNewKey(undefined, ROOT, TODAY, NOW)
const BOTH = withNewKey(FIRST, ROOT, LATER, NOW)

test('the first key signs from its day on; a new one takes over on its own', () => {
  const keys = readKeys(BOTH, TODAY)
  expect([TODAY, addDays(LATER, -1), LATER, addDays(LATER, 99)].map((day) => keyOfDay(keys, day).id)).toEqual([0, 0, 1, 1])
  expect(() => keyOfDay(keys, addDays(TODAY, -1))).toThrow(/no key/)
})

test('an old key counts until the last slot it can have signed, and the days that records stay', () => {
  expect(BOTH.list.keys.map(({ until }) => until)).toEqual([addDays(LATER, -1 + BOOKED_AHEAD_DAYS + KEPT_DAYS), addDays(TODAY, LIST_DAYS + BOOKED_AHEAD_DAYS + KEPT_DAYS)])
})

test('a key whose vouchers are all past is dropped when the next is made', () => {
  const muchLater = addDays(LATER, BOOKED_AHEAD_DAYS + KEPT_DAYS)
  const third = withNewKey(BOTH, ROOT, muchLater, noonOf(muchLater))
  expect(third.keys.map(({ id }) => id)).toEqual([1, 2])
  expect(third.list.keys.map(({ id }) => id)).toEqual([1, 2])
})

test('a key that was stolen is taken back, and another signs from the same day', () => {
  const after = withoutKey(FIRST, 0, ROOT, NOW)
  expect(after.list.keys.map(({ id, from }) => [id, from])).toEqual([[1, TODAY]])
  expect(keyOfDay(readKeys(after, TODAY), TODAY).id).toBe(1)
  expect(withoutKey(BOTH, 1, ROOT, NOW).list.keys.map(({ id }) => id)).toEqual([0])
  expect(() => withoutKey(BOTH, 9, ROOT, NOW)).toThrow(RangeError)
})

test('no key begins in the past', () => {
  expect(() => withNewKey(FIRST, ROOT, addDays(TODAY, -1), NOW)).toThrow(RangeError)
})

test('numbers of keys go round after 255 and skip those in use', () => {
  const full: KeyFile = { ...FIRST, keys: [{ ...FIRST.keys[0]!, id: 255 }], list: { ...FIRST.list, keys: [{ ...FIRST.list.keys[0]!, id: 255 }] } }
  expect(withNewKey(full, ROOT, LATER, NOW).keys.map(({ id }) => id)).toEqual([255, 0])
})

describe('of two lists', () => {
  const withdrawn = withoutKey(BOTH, 0, ROOT, NOW)

  test('made on one day, even by a clock that was put back, the one without the withdrawn key is the newer', () => {
    expect([BOTH, withdrawn].map(({ list }) => list.issued)).toEqual([TODAY, TODAY])
    expect([isOlderList(BOTH.list, withdrawn.list), isOlderList(withdrawn.list, BOTH.list), isOlderList(BOTH.list, BOTH.list)]).toEqual([true, false, false])
    const renewed = signedList(withdrawn.list.keys, ROOT, NOW - 3_600_000, withdrawn.list)
    expect(isOlderList(withdrawn.list, renewed)).toBe(true)
  })

  test('one from before lists said their moment is genuine still, and older than any of its day', () => {
    const { signature: _, issuedAt: __, ...dated } = BOTH.list
    const old = { ...dated, signature: sign(null, keyListBytes(dated), ROOT).toString('base64url') }
    expect(verifyKeyList(old, old.signedBy, TODAY, byNode)).toEqual({ ok: true })
    const [evening, morning] = ['2026-11-21T15:59:59Z', '2026-11-21T16:00:01Z'].map((moment) => signedList(BOTH.list.keys, ROOT, Date.parse(moment))) as [KeyList, KeyList]
    expect([evening, morning].map((list) => [list.issued, isOlderList(list, old), isOlderList(old, list)])).toEqual([[addDays(TODAY, -1), true, false], [TODAY, false, true]])
  })
})

describe.each([['Node', byNode], ['the desk', byDesk]] as const)('a list of keys, as %s checks it', (_, verify) => {
  const { list } = BOTH
  const verdict = (change: object, root = list.signedBy, day = TODAY) => verifyKeyList({ ...list, ...change }, root, day, verify)

  test('counts until its last day', () => {
    expect(verdict({})).toEqual({ ok: true })
    expect(verdict({}, list.signedBy, list.expires)).toEqual({ ok: true })
    expect(verdict({}, list.signedBy, addDays(list.expires, 1))).toEqual({ ok: false, reason: 'expired' })
  })

  const [first, second] = list.keys
  test.each<[string, object]>([
    ['a key less', { keys: [first] }],
    ['a key more', { keys: [...list.keys, { ...first, id: 9 }] }],
    ['another order', { keys: [second, first] }],
    ['another key under the same number', { keys: [{ ...first, publicKey: second!.publicKey }, second] }],
    ['another number', { keys: [{ ...first, id: 7 }, second] }],
    ['a longer life', { keys: [{ ...first, until: '2099-01-01' }, second] }],
    ['an earlier start', { keys: [{ ...first, from: '2020-01-01' }, second] }],
    ['a later end of the list', { expires: '2099-01-01' }],
    ['another day of issue', { issued: '2026-11-23' }],
    ['another moment of the day', { issuedAt: BOTH.list.issuedAt! + 1 }],
    ['no moment', { issuedAt: undefined }],
    ['a moment of another day', { issuedAt: BOTH.list.issuedAt! + 86_400_000 }],
    ['the signature of another list', { signature: FIRST.list.signature }],
    ['no signature', { signature: undefined }],
    ['no keys', { keys: undefined }],
    ['keys that are none', { keys: [null, 'x'] }],
    ['the same number twice', { keys: [first, first] }],
    ['a day that does not exist', { issued: '2026-02-30' }],
  ])('with %s is refused', (_name, change) => {
    expect(verdict(change)).toEqual({ ok: false, reason: 'not-genuine' })
  })

  test('of another root is refused, even where it names the right one', () => {
    const foreign = withNewKey(undefined, newPrivateKey(), TODAY, NOW).list
    expect(verifyKeyList(foreign, list.signedBy, TODAY, verify)).toEqual({ ok: false, reason: 'not-genuine' })
    expect(verifyKeyList({ ...foreign, signedBy: list.signedBy }, list.signedBy, TODAY, verify)).toEqual({ ok: false, reason: 'not-genuine' })
    expect(verifyKeyList(undefined as unknown as KeyList, list.signedBy, TODAY, verify)).toEqual({ ok: false, reason: 'not-genuine' })
  })
})

describe('what the gateway starts with', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'keys-'))
  const inFile = (text: string) => {
    const file = path.join(folder, `${Math.random()}.json`)
    writeFileSync(file, text)
    return file
  }

  test('a file, or its text itself; keys as PEM or JWK', () => {
    const asJwk = { ...FIRST, keys: [{ ...FIRST.keys[0]!, privateKey: createPrivateKey(FIRST.keys[0]!.privateKey as string).export({ format: 'jwk' }) }] }
    for (const source of [inFile(JSON.stringify(FIRST)), JSON.stringify(FIRST), JSON.stringify(asJwk)]) expect(keyOfDay(openKeys(source, TODAY), TODAY).id).toBe(0)
  })

  test.each<[string, () => string, RegExp]>([
    ['a file that is not there', () => path.join(folder, 'none.json'), /cannot be read/],
    ['a file that is no JSON', () => inFile('-----BEGIN'), /no JSON/],
    ['no keys', () => JSON.stringify({ ...FIRST, keys: [] }), /no keys/],
    ['no list', () => JSON.stringify({ keys: FIRST.keys }), /no keys, or no signed list/],
    ['a key that the list does not have', () => JSON.stringify({ ...FIRST, keys: BOTH.keys }), /key 1 does not stand/],
    ['a key whose day is another', () => JSON.stringify({ ...FIRST, keys: [{ ...FIRST.keys[0], from: '2026-11-01' }] }), /key 0 does not stand/],
    ['another key under its number', () => JSON.stringify({ ...FIRST, keys: [{ ...FIRST.keys[0], privateKey: BOTH.keys[1]!.privateKey }] }), /key 0 is not the one/],
    ['a key of another kind', () => JSON.stringify({ ...FIRST, keys: [{ ...FIRST.keys[0], privateKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) }] }), /key 0 is no PKCS/],
    ['a list that was changed', () => JSON.stringify({ ...FIRST, list: { ...FIRST.list, expires: '2099-01-01' } }), /did not sign/],
  ])('%s: refused with a sentence', (_, source, message) => {
    expect(() => openKeys(source(), TODAY)).toThrow(message)
    expect(() => openKeys(source(), TODAY)).toThrow(/^KEYS: /)
  })

  test('an expired list, and a key that has not begun, are refused', () => {
    expect(() => openKeys(JSON.stringify(FIRST), addDays(TODAY, LIST_DAYS + 1))).toThrow(/expired/)
    expect(() => openKeys(JSON.stringify(withNewKey(undefined, ROOT, LATER, NOW)), TODAY)).toThrow(/no key/)
  })

  test('an error never shows a private key', () => {
    const damaged = JSON.stringify({ ...FIRST, keys: [{ ...FIRST.keys[0], privateKey: `${String(FIRST.keys[0]!.privateKey).slice(0, 80)}` }] })
    const secret = String(FIRST.keys[0]!.privateKey).slice(50, 62)
    expect(damaged).toContain(secret)
    expect(() => openKeys(damaged, TODAY)).toThrow(expect.objectContaining({ message: expect.not.stringContaining(secret) as string }))
  })

  test('a server for developing makes its own, keeps them where it is told, and nobody else may read the file', () => {
    const file = path.join(folder, 'development.json')
    const keys = developmentKeys(NOW, file)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(developmentKeys(noonOf(addDays(TODAY, 1)), file).list).toEqual(keys.list)
    expect(developmentKeys(NOW).list.signedBy).not.toBe(keys.list.signedBy)
  })
})
