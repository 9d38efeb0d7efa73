import fc from 'fast-check'
import { base64urlOf, fromBase64url } from './base64url'

test('it is what Node writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(base64urlOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(base64urlOf(bytes))).toEqual(bytes)
    }),
  )
})

test.each([
  ['bits that stand for nothing', 'AB'],
  ['a single sign', 'A'],
  ['fillers', 'AA=='],
  ['signs of the other alphabet', 'A+/A'],
  ['a line end', 'AAAA\n'],
])('%s are refused: the same bytes have one text', (_, text) => {
  expect(fromBase64url(text)).toBeUndefined()
})
