import fc from 'fast-check'
import { widthOf, wrapped } from './picture'

const anyText = fc.array(fc.constantFrom('Sha Tin', '羅湖', 'a', ' ', 'Internationale', '，', '08:12', 'Ponte', '𨋢', '🚆'), { maxLength: 30 }).map((parts) => parts.join(''))

test('no line is wider than it may be, and no letter is lost', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 12, max: 40 }), fc.integer({ min: 60, max: 600 }), (text, size, width) => {
      const lines = wrapped(text, size, width)
      for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
    }),
  )
})

test('words stay whole, Chinese breaks anywhere, and a word that is too wide is cut', () => {
  expect(wrapped('Sha Tin to Luohu', 10, 60)).toEqual(['Sha Tin to', 'Luohu'])
  expect(wrapped('由沙田往羅湖', 10, 30)).toEqual(['由沙田', '往羅湖'])
  expect(wrapped('Internationale', 10, 60)).toEqual(['Internatio', 'nale'])
  expect(wrapped('', 10, 60)).toEqual([])
})

test('a character of two code units is not torn apart', () => {
  expect(wrapped('𨋢𨋢𨋢', 10, 20)).toEqual(['𨋢𨋢', '𨋢'])
})

test('no line begins with a sign that closes or divides, or ends with one that opens', () => {
  expect(wrapped('由沙田，往羅湖', 10, 30)).toEqual(['由沙', '田，往', '羅湖'])
  expect(wrapped('沙田（羅湖）', 10, 30)).toEqual(['沙田', '（羅', '湖）'])
  expect(wrapped('成人2位\u00a0· 用卡', 10, 44)).toEqual(['成人2', '位\u00a0· 用', '卡'])
})
