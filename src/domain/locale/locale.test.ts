import fc from 'fast-check'
import { LOCALES, LOCALE_NAMES, proposeLocale } from './locale'

test.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
  ['zh_HK', 'zh-Hant'],
  ['zh_TW', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['ZH-HANT-HK', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['pt', 'pt'],
  ['pt-PT', 'pt'],
  ['pt_BR', 'pt'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['en-HK', 'en'],
  ['fr-FR', 'en'],
  ['ja', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('a phone that says %j is proposed %s', (reported, locale) => {
  expect(proposeLocale(reported)).toBe(locale)
})

test('the script wins over the place', () => {
  expect(proposeLocale('zh-Hans-HK')).toBe('zh-Hans')
})

test('each language proposes itself and has a name of its own', () => {
  for (const locale of LOCALES) expect(proposeLocale(locale)).toBe(locale)
  expect(new Set(Object.values(LOCALE_NAMES)).size).toBe(LOCALES.length)
})

test('whatever a phone says, one of the four languages comes out', () => {
  fc.assert(fc.property(fc.string(), (reported) => expect(LOCALES).toContain(proposeLocale(reported))))
})
