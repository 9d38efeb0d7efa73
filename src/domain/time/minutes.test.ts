import fc from 'fast-check'
import { LOCALES, type Locale } from '../locale/locale'
import { formatMinutes, minutes } from './minutes'

/** Node's own data of the same languages, which nobody here has written. */
const TAGS: Record<Locale, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK', en: 'en-HK', pt: 'pt-PT' }

const plain = (text: string) => text.replace(/\u00a0/g, ' ')

test.each([-1, -0.001, NaN, Infinity])('%d is no length of time', (count) => {
  expect(() => minutes(count)).toThrow(RangeError)
})

test.each([
  [0, '0分钟', '0分鐘', '0 min'],
  [0.2, '1分钟', '1分鐘', '1 min'],
  [1.4, '1分钟', '1分鐘', '1 min'],
  [59.4, '59分钟', '59分鐘', '59 min'],
  [59.5, '1小时', '1小時', '1 h'],
  [60, '1小时', '1小時', '1 h'],
  [85, '1小时25分钟', '1小時25分鐘', '1 h 25 min'],
  [119.6, '2小时', '2小時', '2 h'],
  [1501, '25小时1分钟', '25小時1分鐘', '25 h 1 min'],
])('%d minutes are %s, %s, %s', (count, simplified, traditional, latin) => {
  expect(LOCALES.map((locale) => plain(formatMinutes(minutes(count), locale)))).toEqual([simplified, traditional, latin, latin])
})

test('a figure is never parted from its unit', () => {
  fc.assert(fc.property(fc.nat(10_000), (count) => expect(formatMinutes(minutes(count), 'en')).not.toMatch(/\d (?!\d)/)))
})

test('whole minutes are read back exactly in every language', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.constantFrom(...LOCALES), (count, locale) => {
      const parts = plain(formatMinutes(minutes(count), locale))
      const hours = /(\d+) ?(?:h|小时|小時)/.exec(parts)?.[1] ?? 0
      const rest = /(\d+) ?(?:min|分钟|分鐘)/.exec(parts)?.[1] ?? 0
      expect(Number(hours) * 60 + Number(rest)).toBe(count)
    }),
  )
})

// Except that Node has a plural for the English short forms ("25 mins", "2 hrs"), and a space before Hong Kong's Chinese units.
test('units are what Node writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 59 }), fc.constantFrom(...LOCALES), fc.constantFrom('hour', 'minute'), (count, locale, unit) => {
      const node = plain(new Intl.NumberFormat(TAGS[locale], { style: 'unit', unit, unitDisplay: 'short' }).format(count))
      const ours = plain(formatMinutes(minutes(unit === 'hour' ? count * 60 : count), locale))
      expect(ours).toBe(locale === 'en' ? node.replace(/hrs?$/, 'h').replace('mins', 'min') : locale === 'zh-Hant' ? node.replace(' ', '') : node)
    }),
  )
})
