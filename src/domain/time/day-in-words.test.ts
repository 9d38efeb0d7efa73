import fc from 'fast-check'
import { LOCALES, type Locale } from '../locale/locale'
import { civilDate, dayOf, type CivilDate } from './civil'
import { formatDayShort, formatRelativeDay, formatWeekday } from './day-in-words'

/** Node's own data of the same languages, which nobody here has written. */
const TAGS: Record<Locale, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK', en: 'en-HK', pt: 'pt-PT' }

const DAY_MS = 86_400_000
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => dayOf(count * DAY_MS))
const anyLocale = fc.constantFrom(...LOCALES)
const byNode = (day: CivilDate, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00Z`))

describe('a weekday', () => {
  test.each([
    ['2026-11-22', '星期日', 'Sunday', 'domingo'],
    ['2026-11-23', '星期一', 'Monday', 'segunda-feira'],
    ['2028-02-29', '星期二', 'Tuesday', 'terça-feira'],
    ['2027-01-01', '星期五', 'Friday', 'sexta-feira'],
  ])('%s is %s, %s, %s', (day, chinese, english, portuguese) => {
    expect(LOCALES.map((locale) => formatWeekday(civilDate(day), locale))).toEqual([chinese, chinese, english, portuguese])
  })

  test('is what Node writes', () => {
    fc.assert(fc.property(anyDay, anyLocale, (day, locale) => expect(formatWeekday(day, locale)).toBe(byNode(day, locale, { weekday: 'long' }))))
  })
})

describe('a day without its year', () => {
  test.each([
    ['zh-Hans', '11月22日', '1月5日'],
    ['zh-Hant', '11月22日', '1月5日'],
    ['en', '22 Nov', '5 Jan'],
    ['pt', '22 de Nov.', '5 de Jan.'],
  ] as const)('in %s is %s or %s', (locale, november, january) => {
    expect(formatDayShort(civilDate('2026-11-22'), locale)).toBe(november)
    expect(formatDayShort(civilDate('2027-01-05'), locale)).toBe(january)
  })

  // Except that Node has "Sept" beside eleven months of three letters, small months in Portuguese, and figures for Portuguese dates.
  test('has the month that Node writes', () => {
    fc.assert(
      fc.property(anyDay, anyLocale, (day, locale) => {
        if (locale === 'pt') expect(formatDayShort(day, locale).toLowerCase()).toBe(`${Number(day.slice(8))} de ${byNode(day, locale, { month: 'short' })}`)
        else expect(formatDayShort(day, locale)).toBe(byNode(day, locale, { day: 'numeric', month: 'short' }).replace('Sept', 'Sep'))
      }),
    )
  })
})

describe('a day seen from today', () => {
  const today = civilDate('2026-11-22')
  const written = (day: string) => LOCALES.map((locale) => formatRelativeDay(civilDate(day), today, locale))

  test.each([
    ['2026-11-22', ['今天', '今日', 'today', 'hoje']],
    ['2026-11-21', ['昨天', '昨日', 'yesterday', 'ontem']],
    ['2026-11-23', ['明天', '明日', 'tomorrow', 'amanhã']],
    ['2026-11-20', ['2天前', '2日前', '2 days ago', 'há 2 dias']],
    ['2026-11-24', ['2天后', '2日後', 'in 2 days', 'dentro de 2 dias']],
    ['2025-11-22', ['365天前', '365日前', '365 days ago', 'há 365 dias']],
  ])('%s', (day, words) => {
    expect(written(day)).toEqual(words)
  })

  test('may be in another year or month', () => {
    expect(formatRelativeDay(civilDate('2027-01-01'), civilDate('2026-12-31'), 'en')).toBe('tomorrow')
    expect(formatRelativeDay(civilDate('2028-02-29'), civilDate('2028-03-01'), 'en')).toBe('yesterday')
  })

  // Except that Node has words of their own for two days off in Chinese and Portuguese, and spaces around figures in Hong Kong's Chinese.
  test('is what Node writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }).filter((days) => Math.abs(days) !== 2), anyLocale, (days, locale) => {
        const node = new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'auto' }).format(days, 'day')
        const day = dayOf(Date.UTC(2026, 10, 22 + days))
        expect(formatRelativeDay(day, today, locale)).toBe(locale === 'zh-Hant' ? node.replace(/ /g, '') : node)
      }),
    )
  })
})
