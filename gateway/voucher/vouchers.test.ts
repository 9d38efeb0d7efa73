import { Algorithms, COSEKey, Headers, Sign1, UnprotectedHeaders } from '@auth0/cose'
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import fc from 'fast-check'
import type { BookingRef, Instant } from '../../src/domain/booking/booking'
import { addDays } from '../../src/domain/time/civil'
import { textOf } from '../../src/domain/voucher/base45'
import { fromBase64url } from '../../src/domain/voucher/base64url'
import { commitmentOf } from '../../src/domain/voucher/commitment'
import { payloadOf, PROTECTED_HEADER, toBeSigned } from '../../src/domain/voucher/signed'
import { verifyVoucher } from '../../src/domain/voucher/verify'
import { encodeVoucher, voucherText } from '../../src/domain/voucher/voucher'
import { verifySignature as byDesk } from '../desk/signature'
import { forgery } from './forged'
import { verifySignature as byNode } from './signature'
import { signVoucher } from './sign'
import { issueVoucher, trueVouchers, twoKeys } from './true-vouchers'

const NOW = Date.UTC(2026, 10, 22, 2, 0)
const KEYS = twoKeys(NOW)
const LISTED = KEYS.list.keys
const VOUCHERS = trueVouchers(KEYS, NOW, 20)
const BOOKING = { ref: '00112233445566ff' as BookingRef, start: (NOW / 60_000 + 60) as Instant, offering: 7 }
const NUMBER = 'A123456(3)'
const ONE = issueVoucher(KEYS, NOW, BOOKING, NUMBER, randomBytes(16))

const VERIFIERS = [['Node', byNode], ['the desk', byDesk]] as const

describe.each(VERIFIERS)('as %s checks it', (_, verify) => {
  test('a true voucher is taken with its document, however the number is written', () => {
    for (const { voucher, documentNumber } of VOUCHERS) {
      expect(verifyVoucher(voucherText(voucher), documentNumber, LISTED, verify)).toEqual({ ok: true, ref: voucher.ref, start: voucher.start, offering: voucher.offering })
    }
    for (const written of ['a1234563', 'Ａ１２３４５６（３）', ' A 123456 (3) ']) expect(verifyVoucher(voucherText(ONE), written, LISTED, verify).ok).toBe(true)
  })

  test('every single bit of a voucher counts', () => {
    const bytes = encodeVoucher(ONE)
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const turned = Uint8Array.from(bytes)
      turned[bit >> 3]! ^= 1 << (bit & 7)
      expect(verifyVoucher(textOf(turned), NUMBER, LISTED, verify).ok).toBe(false)
    }
  })

  test('another document is refused, and no document too', () => {
    expect(verifyVoucher(voucherText(ONE), 'A123457(1)', LISTED, verify)).toEqual({ ok: false, reason: 'not-genuine' })
    expect(verifyVoucher(voucherText(ONE), '()', LISTED, verify)).toEqual({ ok: false, reason: 'no-number' })
  })

  test('a key that is not listed signs nothing', () => {
    const others = twoKeys(NOW)
    const voucher = issueVoucher(others, NOW, BOOKING, NUMBER, randomBytes(16))
    expect(verifyVoucher(voucherText(voucher), NUMBER, LISTED, verify)).toEqual({ ok: false, reason: 'not-genuine' })
    expect(verifyVoucher(voucherText(voucher), NUMBER, [], verify)).toEqual({ ok: false, reason: 'key-not-known' })
  })

  test('a key does not sign for days before it began, nor after its last', () => {
    const key = LISTED[0]!
    const at = (day: string) => verifyVoucher(voucherText(issueVoucher(KEYS, NOW, { ...BOOKING, start: (Date.parse(`${day}T12:00:00+08:00`) / 60_000) as Instant }, NUMBER, randomBytes(16))), NUMBER, LISTED, verify)
    expect(at(addDays(key.from, -1))).toEqual({ ok: false, reason: 'key-not-known' })
    expect(at(key.from).ok).toBe(true)
    expect(at(key.until).ok).toBe(true)
    expect(at(addDays(key.until, 1))).toEqual({ ok: false, reason: 'key-not-known' })
  })
})

test('fifty thousand forgeries: none is taken', () => {
  const taken = Array.from({ length: 50_000 }, (_, turn) => forgery(VOUCHERS, turn)).filter(({ text, documentNumber }) => verifyVoucher(text, documentNumber, LISTED, byNode).ok)
  expect(taken).toEqual([])
}, 300_000)

test('one thousand for the library of the desk, which agrees with Node', () => {
  for (let turn = 0; turn < 1000; turn++) {
    const { way, text, documentNumber } = forgery(VOUCHERS, turn)
    expect([way, verifyVoucher(text, documentNumber, LISTED, byDesk).ok]).toEqual([way, false])
  }
}, 120_000)

test('the forgers are seen: with a verifier that takes all, their vouchers pass', () => {
  const passed = Array.from({ length: 150 }, (_, turn) => forgery(VOUCHERS, turn)).filter(({ text, documentNumber }) => verifyVoucher(text, documentNumber, LISTED, () => true).ok)
  expect(new Set(passed.map(({ way }) => way)).size).toBeGreaterThanOrEqual(12)
})

test('the gateway never sees the salt: the same signature comes of the commitment alone', () => {
  const salt = randomBytes(16)
  const commitment = commitmentOf(salt, NUMBER)
  const signed = signVoucher(KEYS, NOW, BOOKING, commitment)
  expect(verifyVoucher(voucherText({ ...BOOKING, keyId: signed.keyId, salt, signature: fromBase64url(signed.signature)! }), NUMBER, LISTED, byDesk).ok).toBe(true)
})

test('a commitment differs by salt and by number, and by nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.integer({ min: 1_000_000, max: 9_999_999 }), (salt, number) => {
      const commitment = commitmentOf(salt, `C${number}`)
      expect(commitmentOf(salt, `c ${number}`)).toEqual(commitment)
      expect(commitmentOf(salt, `C${number + 1}`)).not.toEqual(commitment)
      expect(commitmentOf(salt.map((byte, at) => (at === 0 ? byte ^ 1 : byte)), `C${number}`)).not.toEqual(commitment)
    }),
  )
  expect(() => commitmentOf(new Uint8Array(15), NUMBER)).toThrow(RangeError)
  expect(() => commitmentOf(new Uint8Array(16), '()')).toThrow(RangeError)
})

describe('an independent COSE library', () => {
  const header = { ...BOOKING, keyId: ONE.keyId }
  const payload = payloadOf(header, commitmentOf(ONE.salt, NUMBER))
  const publicKey = LISTED.find(({ id }) => id === ONE.keyId)!.publicKey
  const coseKey = () => COSEKey.fromJWK({ kty: 'OKP', crv: 'Ed25519', x: publicKey, alg: 'EdDSA' }).toKeyLike()

  test('takes our signature as a COSE_Sign1, and refuses it over anything else', async () => {
    await expect(new Sign1(PROTECTED_HEADER, new Map(), payload, ONE.signature).verify(await coseKey())).resolves.toBeUndefined()
    const other = Uint8Array.from(payload, (byte, at) => (at === 20 ? byte ^ 1 : byte))
    await expect(new Sign1(PROTECTED_HEADER, new Map(), other, ONE.signature).verify(await coseKey())).rejects.toThrow()
  })

  test('signs what we take', async () => {
    const pair = generateKeyPairSync('ed25519')
    const signed = await Sign1.sign([[Headers.Algorithm, Algorithms.EdDSA]], new UnprotectedHeaders(), payload, pair.privateKey)
    const raw = fromBase64url(pair.publicKey.export({ format: 'jwk' }).x!)!
    for (const [, verify] of VERIFIERS) {
      expect(verify(raw, toBeSigned(payload), signed.signature)).toBe(true)
      expect(verify(raw, toBeSigned(payload), sign(null, payload, pair.privateKey))).toBe(false)
    }
  })
})
