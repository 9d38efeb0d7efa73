import { randomBytes } from 'node:crypto'
import { hashOfCode, isCodeOf, newCode, partsOf, typedCode } from './codes'
import { deskToken, readDeskToken, sessionSecret, TOKEN_HOURS } from './token'
import { Tries } from './tries'

const NOW = Date.UTC(2026, 10, 22)
const HOUR = 3_600_000

describe('codes', () => {
  test('a code is sixteen signs in fours, and no two are the same', () => {
    expect(newCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(newCode()).not.toBe(newCode())
  })

  test('the right code is taken however it is typed; a wrong one and one of another office are not', async () => {
    const [code, other] = [newCode(), newCode()]
    const codes = { centre: await hashOfCode(code), hall: await hashOfCode(other) }
    expect(await isCodeOf(codes, 'centre', code)).toBe(true)
    expect(await isCodeOf(codes, 'centre', code.toLowerCase().replace(/-/g, ' '))).toBe(true)
    expect(await isCodeOf(codes, 'centre', other)).toBe(false)
    for (const office of ['nowhere', '__proto__', 'constructor']) expect(await isCodeOf(codes, office, code)).toBe(false)
    expect(await isCodeOf({}, 'centre', '')).toBe(false)
  })

  test('letters that were taken for digits are put right', () => {
    expect(typedCode('o0iL-1abc ')).toBe('00111ABC')
  })

  test('the same code is hashed otherwise each time', async () => {
    expect(await hashOfCode('x')).not.toBe(await hashOfCode('x'))
  })

  test.each(['', 'plain', 'scrypt$4$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'scrypt$40$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])('%j in the configuration is refused', (stored) => {
    expect(() => partsOf(stored)).toThrow(/no hash of a code/)
  })
})

describe('tokens', () => {
  const SECRET = 'a secret of the desk'
  const TOKEN = deskToken('centre', SECRET, NOW)
  const secretOf = (office: string) => (office === 'centre' ? SECRET : undefined)

  test('say their office until a working day is over', () => {
    expect(readDeskToken(TOKEN, secretOf, NOW)).toEqual({ office: 'centre', expires: NOW + TOKEN_HOURS * HOUR })
    expect(readDeskToken(TOKEN, secretOf, NOW + TOKEN_HOURS * HOUR - 1)).toBeDefined()
    expect(readDeskToken(TOKEN, secretOf, NOW + TOKEN_HOURS * HOUR)).toBeUndefined()
  })

  test.each<[string, string]>([
    ['of another secret', deskToken('centre', 'another', NOW)],
    ['with another office', `${Buffer.from(JSON.stringify({ office: 'hall', expires: NOW + HOUR })).toString('base64url')}.${TOKEN.split('.')[1]}`],
    ['that say nothing', deskToken(undefined as never, SECRET, NOW)],
    ['without a mark', TOKEN.split('.')[0]!],
    ['with an empty mark', `${TOKEN.split('.')[0]}.`],
    ['with a line end', `${TOKEN}\n`],
    ['of nothing', ''],
  ])('%s are refused', (_, token) => {
    expect(readDeskToken(token, secretOf, NOW)).toBeUndefined()
  })

  test('end when the code of their office is changed or taken back', () => {
    const token = deskToken('centre', sessionSecret(SECRET, 'scrypt of one code'), NOW)
    expect(readDeskToken(token, () => sessionSecret(SECRET, 'scrypt of one code'), NOW)).toBeDefined()
    expect(readDeskToken(token, () => sessionSecret(SECRET, 'scrypt of the next'), NOW)).toBeUndefined()
    expect(readDeskToken(token, () => undefined, NOW)).toBeUndefined()
  })

  test('every sign of a token counts', () => {
    for (let at = 0; at < TOKEN.length - 1; at++) {
      const other = TOKEN[at] === 'A' ? 'B' : 'A'
      expect(readDeskToken(TOKEN.slice(0, at) + other + TOKEN.slice(at + 1), secretOf, NOW)).toBeUndefined()
    }
  })
})

describe('wrong tries', () => {
  const start = () => {
    let now = NOW
    return { tries: new Tries(() => now), pass: (time: number) => (now += time) }
  }
  const fail = (tries: Tries, address: string, office: string) => {
    expect(tries.begin(address)).toBeUndefined()
    tries.end(address, office, false)
  }

  test('an address that was wrong eight times waits for a quarter of an hour; others go on', () => {
    const { tries, pass } = start()
    for (let turn = 0; turn < 8; turn++) fail(tries, 'a', 'centre')
    expect(tries.begin('a')).toBe('too-many')
    expect(tries.begin('b')).toBeUndefined()
    tries.end('b', 'centre', true)
    pass(15 * 60_000)
    expect(tries.begin('a')).toBeUndefined()
  })

  test('the right code is taken at once, whatever others tried; wrong ones wait longer and longer, to three seconds', () => {
    const { tries } = start()
    expect(tries.delayOf('centre')).toBe(0)
    for (let turn = 0; turn < 100; turn++) fail(tries, `address ${turn}`, 'centre')
    expect(tries.delayOf('centre')).toBe(3000)
    expect(tries.delayOf('hall')).toBe(0)
    expect(tries.begin('the counter')).toBeUndefined()
  })

  test('an address that was right begins anew', () => {
    const { tries } = start()
    for (let turn = 0; turn < 7; turn++) fail(tries, 'a', 'centre')
    tries.begin('a')
    tries.end('a', 'centre', true)
    for (let turn = 0; turn < 7; turn++) fail(tries, 'a', 'centre')
    expect(tries.begin('a')).toBeUndefined()
  })

  test('four at a time are looked at', () => {
    const { tries } = start()
    for (let turn = 0; turn < 4; turn++) expect(tries.begin(`${turn}`)).toBeUndefined()
    expect(tries.begin('5')).toBe('busy')
    tries.end('1', 'centre', true)
    expect(tries.begin('5')).toBeUndefined()
  })

  test('what is remembered does not grow without end', () => {
    const { tries } = start()
    for (let turn = 0; turn < 20_001; turn++) fail(tries, randomBytes(8).toString('hex'), 'centre')
    expect((tries as unknown as { wrong: Map<string, unknown> }).wrong.size).toBeLessThanOrEqual(10_000)
  })
})
