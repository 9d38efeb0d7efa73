import { LOCALES } from './locale'
import { separator, type Listed } from './separator'

const ALL: readonly Listed[] = ['words', 'names', 'phrases', 'clauses', 'sentences']

test.each([
  ['zh-Hans', ['、', '、', '，', '；', '']],
  ['zh-Hant', ['、', '、', '，', '；', '']],
  ['en', [', ', '; ', ', ', '; ', ' ']],
  ['pt', [', ', '; ', ', ', '; ', ' ']],
] as const)('lists in %s', (locale, expected) => expect(ALL.map((listed) => separator(locale, listed))).toEqual(expected))

test('words are what is listed where nothing is said', () => {
  for (const locale of LOCALES) expect(separator(locale)).toBe(separator(locale, 'words'))
})
