import fc from 'fast-check'
import { fromText, textOf } from './base45'
import { bytesOfAscii } from './bytes'

/** Examples of RFC 9285, section 4. */
test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('%s is written %s', (plain, written) => {
  expect(textOf(bytesOfAscii(plain))).toBe(written)
  expect(fromText(written)).toEqual(bytesOfAscii(plain))
})

test('the largest pair is FGW; GGW and ZZZ are more than two bytes can hold', () => {
  expect(fromText('FGW')).toEqual(Uint8Array.of(255, 255))
  expect(fromText('GGW')).toBeUndefined()
  expect(fromText(':::')).toBeUndefined()
})

test('a single byte is at most U5', () => {
  expect(textOf(Uint8Array.of(255))).toBe('U5')
  expect(fromText('U5')).toEqual(Uint8Array.of(255))
  expect(fromText('V5')).toBeUndefined()
})

test.each(['A', 'BB8A', 'bb8', 'BB8,', 'ＢＢ８', '🙂🙂'])('%s is no base 45', (text) => {
  expect(fromText(text)).toBeUndefined()
})

test('any bytes come back, and any text that is read is the one that would be written', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(fromText(textOf(bytes))).toEqual(bytes)))
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'), maxLength: 12 })
  fc.assert(
    fc.property(signs, (text) => {
      const bytes = fromText(text)
      if (bytes) expect(textOf(bytes)).toBe(text)
    }),
  )
})
