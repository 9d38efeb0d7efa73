import { formatNumber } from './number'
import { formatRange } from './range'

test.each([
  ['zh-Hans', '1,200至3,500'],
  ['zh-Hant', '1,200至3,500'],
  ['en', '1,200 to 3,500'],
  ['pt', '1\u00a0200 a 3\u00a0500'],
] as const)('a range in %s is %s', (locale, written) => {
  expect(formatRange(formatNumber(1200, locale), formatNumber(3500, locale), locale)).toBe(written)
})

test('a range below zero cannot be taken for a difference', () => {
  expect(formatRange(formatNumber(-5, 'en'), formatNumber(-2, 'en'), 'en')).toBe('−5 to −2')
})

test('a range of one value is that value', () => {
  expect(formatRange('HK$50', 'HK$50', 'en')).toBe('HK$50')
})
