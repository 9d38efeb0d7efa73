import { readCsv, writeCsv } from './csv'

test.each([
  ['an empty first cell', 'a,b\n,"x, y"\n', { a: '', b: 'x, y' }],
  ['doubled quotes', 'a,b\n"say ""yes""",2\n', { a: 'say "yes"', b: '2' }],
  ['a line end inside quotes', 'a,b\n"one\ntwo",2\n', { a: 'one\ntwo', b: '2' }],
  ['a mark at the beginning and other line ends', '\uFEFFa,b\r\n1,2\r\n', { a: '1', b: '2' }],
  ['a missing last cell', 'a,b\n1\n', { a: '1', b: '' }],
])('%s', (_, text, row) => {
  expect(readCsv(text)).toEqual([row])
})

test('a quote that is not closed is an error', () => expect(() => readCsv('a,b\n"one,2\n3,4\n')).toThrow(RangeError))

test('what is written is read', () => {
  expect(readCsv(writeCsv(['a', 'b'], [['', 'x, "y"'], [3, 'z']]))).toEqual([{ a: '', b: 'x, "y"' }, { a: '3', b: 'z' }])
})
