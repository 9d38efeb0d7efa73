import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { formatTime, timeAt, timeOfDay } from './time-of-day'

const two = (part: number) => String(part).padStart(2, '0')
const anyClock = fc.tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 59 })).map(([hours, rest]) => `${two(hours)}:${two(rest)}`)

describe('reading a time of day', () => {
  test.each([
    ['00:00', 0],
    ['06:30', 390],
    ['23:59', 1439],
    ['24:00', 1440],
    ['24:30', 1470],
    ['47:59', 2879],
  ])('%s is %d minutes after midnight', (text, count) => {
    expect(timeOfDay(text)).toBe(count)
  })

  test.each(['', '6:30', '06:60', '48:00', '99:00', '06.30', '06h30', '0630', '06:30:00', ' 06:30', '06:30\n', '-1:00', '6:30 am', '０６:30', '24h'])('%j is refused', (text) => {
    expect(() => timeOfDay(text)).toThrow(RangeError)
  })

  test('later text is a later time', () => {
    fc.assert(fc.property(anyClock, anyClock, (one, other) => expect(timeOfDay(one) < timeOfDay(other)).toBe(one < other)))
  })
})

describe('writing a time of day', () => {
  test.each([
    ['00:00', ['00:00', '00:00', '00:00', '00h00']],
    ['06:30', ['06:30', '06:30', '06:30', '06h30']],
    ['24:00', ['24:00', '24:00', '24:00', '24h00']],
    ['24:01', ['次日00:01', '翌日00:01', '00:01 next day', '00h01 do dia seguinte']],
    ['25:30', ['次日01:30', '翌日01:30', '01:30 next day', '01h30 do dia seguinte']],
    ['47:59', ['次日23:59', '翌日23:59', '23:59 next day', '23h59 do dia seguinte']],
  ])('%s', (text, written) => {
    expect(LOCALES.map((locale) => formatTime(timeOfDay(text), locale))).toEqual(written)
  })

  test('within a day is read back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(...LOCALES), (count, locale) => {
        const text = `${two(Math.floor(count / 60))}:${two(count % 60)}`
        expect(formatTime(timeOfDay(text), locale).replace('h', ':')).toBe(text)
      }),
    )
  })

  // Except for the "h" of Portuguese: Node writes "06:30" there too.
  test.each(['zh-CN', 'zh-HK', 'en-HK', 'pt-PT'])('within a day is what Node writes for %s', (tag) => {
    const node = new Intl.DateTimeFormat(tag, { timeZone: 'Asia/Hong_Kong', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    const locale = LOCALES.find((one) => one === tag.slice(0, 2)) ?? 'zh-Hans'
    for (let count = 0; count < 1440; count++) {
      const instant = Date.UTC(2026, 10, 21, 16, count)
      expect(formatTime(timeOfDay(`${two(Math.floor(count / 60))}:${two(count % 60)}`), locale).replace('h', ':')).toBe(node.format(instant))
    }
  })
})

test.each([
  ['2026-11-21T16:00:00Z', 0],
  ['2026-11-21T15:59:59Z', 1439],
  ['2026-11-22T02:30:59Z', 630],
  ['1969-12-31T15:59:00Z', 1439],
])('%s is minute %d on the clocks of the three places', (instant, minute) => {
  expect(timeAt(Date.parse(instant))).toBe(minute)
})
