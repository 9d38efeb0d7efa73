import { randomBytes } from 'node:crypto'
import { hashOfCode, isCodeOf, newCode, partsOf, typedCode } from './codes'
import { deskToken, readDeskToken, sessionSecret, TOKEN_HOURS } from './token'
import { Tries } from './tries'
import { Turns } from './turns'

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
  const fail = (tries: Tries, sender: string, times: number) => {
    for (let turn = 0; turn < times; turn++) tries.tried(sender, 'centre', false)
  }

  test('a sender that was wrong eight times waits for a quarter of an hour; others go on', () => {
    const { tries, pass } = start()
    fail(tries, 'a', 7)
    expect(tries.isTooMany('a')).toBe(false)
    fail(tries, 'a', 1)
    expect([tries.isTooMany('a'), tries.isTooMany('b')]).toEqual([true, false])
    pass(15 * 60_000)
    expect(tries.isTooMany('a')).toBe(false)
  })

  test('wrong answers wait longer and longer, to three seconds, of this office alone', () => {
    const { tries } = start()
    expect(tries.delayOf('centre')).toBe(0)
    for (let turn = 0; turn < 100; turn++) fail(tries, `sender ${turn}`, 1)
    expect([tries.delayOf('centre'), tries.delayOf('hall'), tries.isTooMany('the counter')]).toEqual([3000, 0, false])
  })

  test('a sender that was right begins anew, and is known for a week', () => {
    const { tries, pass } = start()
    fail(tries, 'a', 7)
    expect(tries.isKnown('a')).toBe(false)
    tries.tried('a', 'centre', true)
    fail(tries, 'a', 7)
    expect([tries.isTooMany('a'), tries.isKnown('a')]).toEqual([false, true])
    pass(7 * 24 * 3_600_000)
    expect(tries.isKnown('a')).toBe(false)
  })

  test('what is remembered does not grow without end', () => {
    const { tries } = start()
    for (let turn = 0; turn < 20_001; turn++) {
      fail(tries, randomBytes(8).toString('hex'), 1)
      tries.tried(randomBytes(8).toString('hex'), 'centre', true)
    }
    const { wrong, right } = tries as unknown as { wrong: Map<string, unknown>; right: Map<string, unknown> }
    expect([wrong.size, right.size]).toEqual([10_000, 10_000])
  })
})

describe('turns', () => {
  afterEach(() => jest.useRealTimers())

  test('one of a sender at a time and one that waits; two strangers, and two more who were right lately', async () => {
    const turns = new Turns()
    expect(await turns.take('a', false)).toBe(true)
    const second = turns.take('a', false)
    expect(await turns.take('a', false)).toBe(false)
    expect(await turns.take('b', false)).toBe(true)
    const stranger = turns.take('c', false)
    expect(await Promise.all([turns.take('known', true), turns.take('other known', true)])).toEqual([true, true])
    const third = turns.take('third known', true)
    turns.give('known')
    expect(await third).toBe(true)
    turns.give('a')
    expect(await stranger).toBe(true)
    turns.give('b')
    expect(await second).toBe(true)
  })

  test('of those who wait, who was right lately comes first, then the newest', async () => {
    const turns = new Turns()
    for (const one of ['a', 'b', 'c', 'd']) await turns.take(one, one > 'b')
    const order: string[] = []
    const queue = (['old', 'known', 'new'] as const).map(async (one) => (await turns.take(one, one === 'known')) && order.push(one))
    for (const one of ['a', 'b', 'known']) turns.give(one)
    await new Promise((resolve) => setImmediate(resolve))
    turns.give('new')
    await Promise.all(queue)
    expect(order).toEqual(['known', 'new', 'old'])
  })

  test('whoever waits too long, or is one of too many, is told so', async () => {
    jest.useFakeTimers()
    const turns = new Turns()
    for (const one of ['a', 'b', 'c', 'd']) await turns.take(one, one > 'b')
    const oldest = turns.take('oldest', false)
    const known = turns.take('known', true)
    const others = Array.from({ length: 199 }, (_, index) => turns.take(`${index}`, false))
    expect(await oldest).toBe(false)
    jest.advanceTimersByTime(5000)
    expect(await Promise.all([known, ...others])).toEqual(Array<boolean>(200).fill(false))
    turns.give('a')
    expect(await turns.take('later', false)).toBe(true)
  })
})
