import { textProblems } from './texts'
import { readTree, treeOf } from './tree'

const lines = (name: Record<string, string>, file = 'src/catalog/services/travel/a.json') =>
  textProblems(treeOf({ [file]: JSON.stringify({ name }) })).map(({ place, message }) => `${place}: ${message}`)
const right = { 'zh-Hans': '过关', 'zh-Hant': '過關', en: 'Crossing', pt: 'Passagem fronteiriça' }

test('the records and facts of the app are in the right scripts', () => {
  expect(textProblems(readTree())).toEqual([])
})

test('each language in its script is accepted', () => {
  expect(lines(right)).toEqual([])
})

test.each([
  ['Simplified in zh-Hant', { ...right, 'zh-Hant': '过關' }, /^name.zh-Hant: not zh-Hant/],
  ['Traditional in zh-Hans', { ...right, 'zh-Hans': '過关' }, /^name.zh-Hans: not zh-Hans/],
  ['the other form of a word in zh-Hant', { ...right, 'zh-Hant': '去哪裡' }, /^name.zh-Hant: two forms of one word or sign in zh-Hant: write 裏 for 裡/],
  ['the other form of “you”', { ...right, 'zh-Hans': '您过关' }, /^name.zh-Hans: two forms of one word or sign in zh-Hans: write 你 for 您/],
  ['Chinese in English', { ...right, en: '过关' }, /^name.en: Chinese in en/],
  ['a space at the end', { ...right, pt: 'Passagem ' }, /^name.pt: begins or ends/],
])('%s is refused, in records and in facts', (_, name, line) => {
  expect(lines(name)).toEqual([expect.stringMatching(line)])
  expect(lines(name, 'src/facts/now/notices.json')).toEqual([expect.stringMatching(line)])
})
