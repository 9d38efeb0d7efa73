import fc from 'fast-check'
import { scannedText } from '../../../test/scanned-text'
import { recordOf } from '../record/record'
import { base64urlOf } from '../voucher/base64url'
import { codeOf, MOST_SIGNS, readCode, type CodeKind } from './code'
import { compactBytes, numberBytes, Reader } from './compact'
import { withWritten, type Fields } from './fields'

const SECOND = 1_795_000_000
const sign = fc.oneof(fc.constantFrom('a', 'Z', '9', ' ', 'ã', '澳', '門', '。', '，', '–', '🙂', '\ud800', '\uffff', '\n'), fc.string({ unit: 'binary', maxLength: 2 }))
const value = fc.oneof(fc.constantFrom('', '2026-11-22', '1969-12-31', '2026-02-30', '9999-12-31'), fc.array(sign, { maxLength: 20 }).map((signs) => signs.join('')))
const name = fc.string({ unit: fc.constantFrom(...'abz09.-'), minLength: 1, maxLength: 40 })
const fields: fc.Arbitrary<Fields> = fc
  .dictionary(name, fc.record({ value, at: fc.oneof(fc.integer({ min: 0, max: 2 ** 32 }), fc.integer({ min: SECOND, max: SECOND + 10_000_000 })) }), { maxKeys: 60 })
  .map((one) => recordOf(Object.entries(one)))
const kind = fc.constantFrom<CodeKind>('m', 'c')

test('any text in compact bytes comes back', () => {
  fc.assert(
    fc.property(fc.array(sign).map((signs) => signs.join('')), (text) => {
      const reader = new Reader(Uint8Array.from(compactBytes(text)))
      expect(reader.text(text.length)).toBe(text)
      expect(reader.isAtEnd).toBe(true)
    }),
  )
  expect(compactBytes('陳大文')).toHaveLength(6)
  expect(compactBytes('São')).toHaveLength(4)
})

test('any number comes back', () => {
  fc.assert(fc.property(fc.nat(2 ** 31 - 1), (number) => expect(new Reader(Uint8Array.from(numberBytes(number))).number()).toBe(number)))
})

test('any list and any card come back from their code, and from a message and a link around it', () => {
  fc.assert(
    fc.property(kind, fields, (of, one) => {
      const code = codeOf(of, one)
      expect(code).toMatch(/^bay1[mc]\.[A-Za-z0-9_-]+$/)
      for (const text of [code, `https://bay.example/pages/x#list=${code}`, `媽媽的清單：${code}\n`, `  ${code} `]) expect(readCode(of, text)).toEqual({ ok: true, fields: one })
    }),
  )
})

test('the order in which fields were written changes nothing of the code', () => {
  fc.assert(fc.property(fields, (one) => expect(codeOf('m', recordOf(Object.entries(one).reverse()))).toBe(codeOf('m', one))))
})

const CODE = codeOf('m', withWritten({}, { day: '2027-01-15', 't.bank.who': '美' }, SECOND))

test.each([
  ['nothing', '', 'none'],
  ['a word', 'hello', 'none'],
  ['another link', 'https://bay.example/s/customs/e-channel', 'none'],
  ['one cut short', CODE.slice(0, -1), 'damaged'],
  ['one cut to its head', 'bay1m.', 'damaged'],
  ['one with a sign changed', CODE.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 'damaged'],
  ['a version that never was', CODE.replace('bay1', 'bay0'), 'damaged'],
  ['one of a later version', CODE.replace('bay1', 'bay2'), 'newer'],
  ['one of another thing', codeOf('c', {}), 'other'],
])('%s is refused with its reason', (_, text, reason) => {
  expect(readCode('m', text)).toEqual({ ok: false, reason })
})

test('a code of which any one sign is another is noticed', () => {
  const body = CODE.indexOf('.') + 1
  fc.assert(
    fc.property(fc.integer({ min: body, max: CODE.length - 1 }), fc.constantFrom(...'AZaz09-_'), (at, other) => {
      fc.pre(CODE[at] !== other)
      expect(readCode('m', CODE.slice(0, at) + other + CODE.slice(at + 1)).ok).toBe(false)
    }),
  )
})

/** With the right sum, so that the reader itself is asked. */
function signed(bytes: readonly number[]): string {
  let [one, two] = [1, 0]
  for (const byte of bytes) [one, two] = [(one + byte) % 255, (two + ((one + byte) % 255)) % 255]
  return `bay1m.${base64urlOf(Uint8Array.from([...bytes, one, two]))}`
}

test('whatever bytes somebody makes up, they are read or refused, and never throw', () => {
  expect(readCode('m', signed([0])).ok).toBe(true)
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => expect(['true', 'damaged']).toContain(((read) => (read.ok ? 'true' : read.reason))(readCode('m', signed([...bytes]))))), { numRuns: 3000 })
})

/** Fields are added until one more would not fit. */
function largest(of: CodeKind, one: (index: number) => [string, string]): Fields {
  let fields: Fields = {}
  for (let index = 0; ; index++) {
    const [name, value] = one(index)
    const next = withWritten(fields, { [name]: value }, SECOND + index * 3700)
    if (codeOf(of, next).length > MOST_SIGNS) return fields
    fields = next
  }
}

const SITE = 'https://bay-affairs.example.org/pages/elderly-care/moving/index#list='

test.each<[string, CodeKind, (index: number) => [string, string], number]>([
  ['a list with every task done by somebody', 'm', (index) => [`t.task${Math.floor(index / 2)}.${index % 2 ? 'who' : 'done'}`, index % 2 ? '美玲' : '2027-01-15'], 100],
  ['a list full of notes', 'm', (index) => [`t.task${index}.note`, '帶齊身份證和回鄉證，先打電話問清楚。'.repeat(2)], 15],
  ['a card full of words', 'c', (index) => [`extra${index}`, 'Alérgico à penicilina; tem pacemaker desde 2019. 對盤尼西林過敏。'], 18],
])('%s, as large as it goes, survives the QR code of the app and a reader of another make', (_, of, one, least) => {
  const fields = largest(of, one)
  expect(Object.keys(fields).length).toBeGreaterThanOrEqual(least)
  const code = codeOf(of, fields)
  expect(code.length).toBeGreaterThan(MOST_SIGNS - 150)
  expect(readCode(of, scannedText(code))).toEqual({ ok: true, fields })
  expect(readCode(of, scannedText(SITE + code))).toEqual({ ok: true, fields })
})
