import fc from 'fast-check'
import { civilDate, dayOf } from '../time/civil'
import { mod11, mod112, mod731 } from './check-digit'
import { identify, tidied } from './identify'

const TODAY = civilDate('2026-11-22')
const read = (text: string, today = TODAY) => identify(text, today)
const first = (text: string) => read(text)[0]
const states = (text: string) => read(text).map(({ kind, state }) => `${kind} ${state}`)

describe('published numbers', () => {
  // GB 11643-1999, annex A, has both as examples: a woman of Beijing, and a man born in 1880.
  test.each([
    ['11010519491231002X', { kind: 'resident-identity', state: 'checked', birth: '1949-12-31', sex: 'female', holder: 'mainland' }],
    ['440524188001010014', { kind: 'resident-identity', state: 'checked', birth: '1880-01-01', sex: 'male', holder: 'mainland' }],
    // Specimen residence permits published by Beijing’s Public Security Bureau (as the README of the id_validator gem says).
    ['810000199408230021', { kind: 'residence-permit', state: 'checked', birth: '1994-08-23', holder: 'hong-kong' }],
    ['830000199201300022', { kind: 'residence-permit', state: 'checked', birth: '1992-01-30', holder: 'taiwan' }],
    // Worked examples: mrszeto.net/home/javascript/idcard.htm, hong.ddns.net (2019-05-20), computerterminal.blogspot.hk (2013), and a school book's D288754(2).
    ['A123456(3)', { kind: 'hong-kong-identity', state: 'checked' }],
    ['AB123456(9)', { kind: 'hong-kong-identity', state: 'checked' }],
    ['AB987654(3)', { kind: 'hong-kong-identity', state: 'checked' }],
    ['E364912(5)', { kind: 'hong-kong-identity', state: 'checked' }],
    ['D288754(2)', { kind: 'hong-kong-identity', state: 'checked' }],
    // Rule of the Ministry of Public Security of 2010: the last two digits are 00 first, then 01.
    ['H1234567800', { kind: 'home-return-permit', state: 'formed', holder: 'hong-kong', renewals: 0 }],
    ['M1234567801', { kind: 'home-return-permit', state: 'formed', holder: 'macao', renewals: 1 }],
    // First number of the form of 2018 (National Immigration Administration, 2018-12-10).
    ['CA0000001', { kind: 'exit-entry-permit', state: 'formed', holder: 'mainland' }],
    ['HA1234567', { kind: 'non-chinese-permit', state: 'formed', holder: 'hong-kong' }],
  ])('%s', (text, wanted) => {
    expect(read(text)).toHaveLength(1)
    expect(first(text)).toMatchObject(wanted)
  })

  // ICAO Doc 9303: part 4, appendix B (TD3), and part 5, appendix B (TD1). Utopia is a state of the standard's own.
  const TD3 = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
  const TD1 = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'
  // Part 11, appendix D.2, example 3: a number of more than nine signs goes on in the next field.
  const LONG = 'I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<'

  test.each([
    ['td3', TD3],
    ['td1', TD1],
  ])('the specimen of %s, on one line too', (kind, lines) => {
    for (const text of [lines, lines.replace(/\n/g, ''), lines.toLowerCase(), lines.replace(/\n/g, '\r\n  ')])
      expect(read(text)).toEqual([expect.objectContaining({ kind, state: 'checked', birth: '1974-08-12', expiry: '2012-04-15', sex: 'female', issuer: 'UTO' })])
  })

  test('a long number of a card goes on in the next field', () => {
    expect(first(LONG)).toMatchObject({ kind: 'td1', state: 'checked', birth: '1934-07-12', expiry: '2095-07-12', sex: 'male' })
    expect(first(LONG.replace('7349', '7348'))!.problems).toContainEqual({ why: 'check-digit', part: 'number', at: 19 })
  })

  test('a capital O in a field of digits is read as 0, and shown so', () => {
    const wrong = TD3.replace('7408122F', '74O8122F')
    expect(first(wrong)).toMatchObject({ state: 'wrong', repaired: TD3 })
    expect(first(TD3.replace('L898902C', 'L8989O2C'))).toMatchObject({ state: 'wrong', repaired: TD3 })
  })

  test.each([
    [TD3.slice(0, -1), { why: 'length', has: 87, needs: 88 }],
    [TD3.replace('<MARIA', '+MARIA'), { why: 'character', at: [20] }],
    [TD1.replace('I<UTO', 'C<H01'), { why: 'layout' }],
    [TD3.replace('L898902C3', 'L898902C4'), { why: 'check-digit', part: 'number', at: 54 }],
    [TD3.replace('1204159', '1213159'), { why: 'date', part: 'expiry', at: 66 }],
  ])('what is wrong is named, and where', (text, problem) => {
    expect(first(text)!.problems).toContainEqual(problem)
  })

  test('a figure of the year means the birthday that has been', () => {
    const line = (birth: string) => `${birth}${mod731(birth)}`
    const born = (birth: string) => {
      const body = `L898902C36UTO${line(birth)}F1204159ZE184226B<<<<<1`
      const all = body.slice(0, 10) + body.slice(13, 20) + body.slice(21, 43)
      return first(`${TD3.slice(0, 44)}${body}${mod731(all)}`)
    }
    expect(born('261122')).toMatchObject({ state: 'checked', birth: '2026-11-22' })
    expect(born('261123')).toMatchObject({ state: 'checked', birth: '1926-11-23' })
    expect(born('000229')).toMatchObject({ state: 'checked', birth: '2000-02-29' })
    expect(born('010229')).toMatchObject({ state: 'wrong' })
    expect(born('74<<<<')).toMatchObject({ state: 'checked', birth: undefined })
  })
})

describe('numbers that are wrong', () => {
  test.each([
    // The Immigration Department's specimen card of 2018 shows a letter that no check digit is.
    ['C668668(E)', 'hong-kong-identity', { why: 'character', at: [8] }],
    ['A123456(4)', 'hong-kong-identity', { why: 'check-digit', part: 'all', at: 8 }],
    ['A1234O6(3)', 'hong-kong-identity', { why: 'character', at: [6] }],
    ['110105194912310021', 'resident-identity', { why: 'check-digit', part: 'all', at: 18 }],
    ['11010519491231002', 'resident-identity', { why: 'length', has: 17, needs: 18 }],
    ['110105491231002', 'resident-identity', { why: 'length', has: 15, needs: 18 }],
    ['1101051949123100X2', 'resident-identity', { why: 'character', at: [17] }],
    ['H1234567', 'hong-kong-identity', { why: 'check-digit', part: 'all', at: 8 }],
    ['H123456789', 'home-return-permit', { why: 'length', has: 10, needs: 9 }],
    ['CO0000001', 'exit-entry-permit', { why: 'character', at: [2] }],
    ['CA00000O1', 'exit-entry-permit', { why: 'character', at: [8] }],
  ])('%s', (text, kind, problem) => {
    expect(first(text)).toMatchObject({ kind, state: 'wrong' })
    expect(first(text)!.problems).toEqual([problem])
  })

  test.each([
    ['990105194912310028', 'region'],
    [`11010520230229${'001'}`, 'date'],
    [`11010520261123${'001'}`, 'date'],
  ])('%s: %s', (start, why) => {
    const text = start.length === 18 ? start.slice(0, 17) : start
    expect(first(text + mod112(text))!.problems).toEqual([expect.objectContaining({ why })])
  })

  test('the day of birth may be today, and a leap day', () => {
    for (const birth of ['20261122', '20240229']) expect(first(`110105${birth}001${mod112(`110105${birth}001`)}`)).toMatchObject({ state: 'checked' })
  })

  test('letters that look like digits are put right', () => {
    expect(first('11010519491231OO2X')).toMatchObject({ state: 'wrong', repaired: '11010519491231002X' })
    expect(first('A1234S6(3)')).toMatchObject({ repaired: 'A123456(3)' })
    expect(first('H1234567B')).toMatchObject({ repaired: 'H12345678' })
  })
})

describe('what it may be', () => {
  test('a number without brackets, with spaces, full width, in small letters', () => {
    for (const text of ['a123456(3)', 'A1234563', ' A 123456 3', 'Ａ１２３４５６（３）', 'a-123456-3']) expect(states(text)).toEqual(['hong-kong-identity checked'])
    expect(tidied('1101 0519 4912 3100 2x')).toBe('11010519491231002X')
  })

  test('seven digits and one more: a card of Macao, whose check digit nobody published', () => {
    for (const text of ['1234567(8)', '12345678', '5215299/8'.replace('/', '')]) expect(states(text)).toEqual(['macao-identity formed'])
  })

  test('a passport number alone can only be said to look like one', () => {
    expect(states('E12345678')).toEqual(['passport formed'])
    expect(states('EA1234567')).toEqual(['hong-kong-identity wrong', 'passport formed'])
    expect(states('123456789')).toEqual(['macao-identity wrong', 'passport formed'])
  })

  test.each(['', ' ', 'hello', 'Chan Tai Man', '12', '13800138000138001380013800', '<<<<', 'P<', '()', 'A123456(', '李'])('%j is no number known here', (text) => {
    expect(read(text)).toEqual([])
  })

  test('anything at all is read without an error, and right only if nothing is wrong', () => {
    const like = fc.string({ unit: fc.constantFrom(...'AHMCPI<0123456789()OX '), maxLength: 95 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), like), (text) => {
        for (const { state, problems } of read(text)) expect(problems.length > 0).toBe(state === 'wrong')
      }),
    )
  })
})

describe('slips that the check digit must notice', () => {
  const swapAt = (text: string, at: number) => text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
  const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

  const anyResident = fc
    .tuple(fc.constantFrom('110105', '440304', '810000', '820000'), fc.integer({ min: 0, max: 20_000 }), digits(3))
    .map(([region, day, serial]) => `${region}${dayOf(day * 86_400_000).replace(/-/g, '')}${serial}`)
    .map((body) => body + mod112(body))

  test('a wrong digit, or two neighbours changed about, in a citizen’s number', () => {
    fc.assert(
      fc.property(anyResident, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const changed = number.slice(0, at) + String((Number(number[at]) + by) % 10) + number.slice(at + 1)
        expect(mod112(changed.slice(0, 17)) === changed[17]).toBe(false)
        expect(first(number)!.state).toBe('checked')
        expect(first(changed)?.state).not.toBe('checked')
        if (number[at] !== number[at + 1]) expect(read(swapAt(number, at)).some(({ state }) => state === 'checked')).toBe(false)
      }),
    )
  })

  const anyHongKong = fc
    .tuple(fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 1, maxLength: 2 }), digits(6))
    .map(([letters, body]) => letters + body)

  test('a wrong digit, or two neighbours changed about, in a Hong Kong identity card', () => {
    fc.assert(
      fc.property(anyHongKong, fc.nat(5), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const at = number.length - 6 + place
        const whole = (text: string) => `${text}(${mod11(number)})`
        const changed = number.slice(0, at) + String((Number(number[at]) + by) % 10) + number.slice(at + 1)
        expect(first(whole(number))!.state).toBe('checked')
        expect(first(whole(changed))!.state).toBe('wrong')
        if (place < 5 && number[at] !== number[at + 1]) expect(first(whole(swapAt(number, at)))!.state).toBe('wrong')
      }),
    )
  })

  test('a wrong digit in machine-readable lines, and neighbours changed about unless they differ by five', () => {
    const anyField = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 14 })
    fc.assert(
      fc.property(anyField, fc.nat(13), fc.integer({ min: 1, max: 9 }), (field, place, by) => {
        const at = place % (field.length - 1)
        expect(mod731(field.slice(0, at) + String((Number(field[at]) + by) % 10) + field.slice(at + 1))).not.toBe(mod731(field))
        const difference = Math.abs(Number(field[at]) - Number(field[at + 1]))
        if (difference % 5 !== 0) expect(mod731(swapAt(field, at))).not.toBe(mod731(field))
      }),
    )
  })

  test('check digits are what long division by hand gives', () => {
    // GB 11643: the weight of a place is 2 to the power of how far it stands from the end, modulo 11.
    const slow112 = (body: string) => {
      let sum = 0
      for (let index = 0; index < 17; index++) for (let times = 0; times < Number(body[index]); times++) sum += 2 ** (17 - index)
      for (let check = 0; check <= 10; check++) if ((sum + check) % 11 === 1) return check === 10 ? 'X' : String(check)
      throw new Error('no check digit')
    }
    const slow11 = (number: string) => {
      const signs = ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
      const value = (sign: string) => (sign === ' ' ? 36 : signs.indexOf(sign) - 1)
      for (const check of '0123456789A') {
        const sum = [...`${number.padStart(8, ' ')}${check}`].reduce((before, sign, index) => before + value(sign) * (9 - index), 0)
        if (sum % 11 === 0) return check
      }
      throw new Error('no check digit')
    }
    fc.assert(fc.property(digits(17), (body) => expect(mod112(body)).toBe(slow112(body))))
    fc.assert(fc.property(anyHongKong, (number) => expect(mod11(number)).toBe(slow11(number))))
  })
})
