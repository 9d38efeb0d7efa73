import fc from 'fast-check'
import { serviceCode } from './service-code'

/** FNV-1a as its authors write it, with numbers of any size. */
function slowHash(text: string): string {
  let hash = 2166136261n
  for (const character of text) hash = ((hash ^ BigInt(character.charCodeAt(0))) * 16777619n) % 2n ** 32n
  return hash.toString(36).padStart(7, '0')
}

test.each([
  ['', `0${(0x811c9dc5).toString(36)}`],
  ['a', (0xe40c292c).toString(36)],
  ['foobar', (0xbf9cf968).toString(36)],
])('%j has the published FNV-1a value', (text, code) => {
  expect(serviceCode(text)).toBe(code)
})

test('ids have the code that the definition gives, seven letters and digits', () => {
  const id = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-/') })
  fc.assert(
    fc.property(id, (text) => {
      expect(serviceCode(text)).toBe(slowHash(text))
      expect(serviceCode(text)).toMatch(/^[0-9a-z]{7}$/)
    }),
  )
})
