import { boardsIn } from './configured'

const RIGHT = { id: 'one', name: 'Example board', site: 'https://board.example/', url: 'https://board.example/jobs.xml', format: 'xml' }
const none = () => {
  throw new Error('no file')
}
const read = (entries: unknown, isProduction = true) => boardsIn(JSON.stringify(entries), none, isProduction)

test('nothing set is no board; JSON and a file of it are the same', () => {
  expect(boardsIn(undefined, none, true)).toEqual([])
  expect(read([RIGHT])).toEqual([RIGHT])
  expect(boardsIn('/etc/boards.json', (file) => (file === '/etc/boards.json' ? JSON.stringify([RIGHT]) : ''), true)).toEqual([RIGHT])
  expect(read([{ ...RIGHT, place: 'macao', currency: 'MOP', everyMinutes: 60, mostPages: 20 }])).toHaveLength(1)
})

test.each([
  [[RIGHT, { ...RIGHT, id: 'two', format: 'csv' }], 'VACANCY_FEEDS, entry 2 (two): "format" is not json-ld, sitemap or xml'],
  [[{ ...RIGHT, url: undefined }], 'VACANCY_FEEDS, entry 1 (one): "url" is missing: the address that is read, without a password in it'],
  [[{ ...RIGHT, url: 'https://user:secret@board.example/' }], 'VACANCY_FEEDS, entry 1 (one): "url" is not the address that is read, without a password in it'],
  [[{ ...RIGHT, url: 'http://board.example/' }], 'VACANCY_FEEDS, entry 1 (one): "url" is not https: anybody on the way could change what it says'],
  [[{ ...RIGHT, url: 'file:///etc/passwd' }], 'VACANCY_FEEDS, entry 1 (one): "url" is not the address that is read, without a password in it'],
  [[{ ...RIGHT, everyMinutes: 1 }], 'VACANCY_FEEDS, entry 1 (one): "everyMinutes" is not minutes between readings, 15 to 1440'],
  [[{ ...RIGHT, place: 'beijing' }], /^VACANCY_FEEDS, entry 1 \(one\): "place" is not one of hong-kong, macao/],
  [[{ ...RIGHT, colour: 'red' }], 'VACANCY_FEEDS, entry 1 (one): "colour" is not known: leave it out'],
  [[RIGHT, RIGHT], 'VACANCY_FEEDS, entry 2 (one): another entry has this id'],
  [['https://board.example/'], 'VACANCY_FEEDS, entry 1: is no object'],
  [[null], 'VACANCY_FEEDS, entry 1: is no object'],
  [{ one: RIGHT }, 'VACANCY_FEEDS is not a list of boards'],
  [Array.from({ length: 51 }, (_, index) => ({ ...RIGHT, id: `b${index}` })), 'VACANCY_FEEDS has more than 50 boards'],
] as [unknown, string | RegExp][])('%#: what is wrong is said by entry and field', (entries, says) => {
  expect(() => read(entries)).toThrow(says)
})

test.each(['[', '{"a":', '/no/such/file'])('%s is neither JSON nor a file', (source) => {
  expect(() => boardsIn(source, none, true)).toThrow('VACANCY_FEEDS is neither JSON nor the path of a file with JSON')
})

test('this machine needs no encryption, nor does developing', () => {
  expect(read([{ ...RIGHT, url: 'http://127.0.0.1:8080/jobs' }])).toHaveLength(1)
  expect(read([{ ...RIGHT, url: 'http://board.example/' }], false)).toHaveLength(1)
})
