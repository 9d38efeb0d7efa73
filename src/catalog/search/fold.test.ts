import { tokenise } from './fold'

const words = (text: string): string[] => tokenise(text, (code) => code).map((token) => token.text)

test.each([
  ['Salvo-Conduto', ['salvo', 'conduto']],
  ['AUTORIZAÇÃO à ÿ Þ', ['autorizacao', 'a', 'y', 't']],
  ['e\u0301te\u0301', ['ete']],
  ['lǚ yóu', ['lv', 'you']],
  ['ＡＢ１２', ['ab12']],
  ['3×4', ['3', '4']],
  ['回鄉e道12', ['回鄉', 'e', '道', '12']],
  ['回，鄉', ['回', '鄉']],
  ['\u0301\ud83d 🐱', []],
])('%s becomes %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a token knows where it stands in the original, accents as marks included', () => {
  const text = ' Cafe\u0301, 回鄉'
  expect(tokenise(text, (code) => code).map(({ start, end }) => text.slice(start, end))).toEqual(['Cafe\u0301', '回鄉'])
})

test('Traditional is folded by the table it is given', () => {
  expect(tokenise('回鄉', (code) => (code === '鄉'.charCodeAt(0) ? '乡'.charCodeAt(0) : code))[0]?.text).toBe('回乡')
})

test('tokens that touch are joined', () => {
  expect(tokenise('i口岸 i 道', (code) => code).map((token) => token.isJoined)).toEqual([true, true, false, false])
})
