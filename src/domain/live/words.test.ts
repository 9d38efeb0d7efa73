import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { minutes } from '../time/minutes'
import type { Cross } from '../journey/journey'
import { instantAt } from '../time/instant'
import { civilDate } from '../time/civil'
import { timeOfDay } from '../time/time-of-day'
import { LEVELS } from './level'
import { departuresIn, liveIn, queuesIn } from './read'
import type { Reported } from './queue'
import { extraMinutes } from './shift'
import { ageWords, bandWords, levelWords, queueWords } from './words'

const NOON = instantAt({ day: civilDate('2026-11-22'), time: timeOfDay('12:00') })
const source = { publisher: { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A', pt: 'A' }, url: 'https://example.org/' }
const reported = (more: Partial<Reported> = {}, age = 3): Reported => ({
  point: 'lo-wu', side: 'hong-kong', way: 'out', who: 'residents', level: 'very-busy', band: { atLeast: 60 },
  live: { name: 'a', source, observedAt: NOON - age * 60_000, fetchedAt: NOON, isStale: false, data: { queues: [] } },
  ...more,
})
const crossing = { point: 'lo-wu', to: 'mainland', minutes: { least: minutes(10), typical: minutes(25), peak: minutes(60) } } as unknown as Pick<Cross, 'point' | 'to' | 'minutes'>

test('noon in the three places is four o’clock by UTC', () => expect(NOON).toBe(Date.UTC(2026, 10, 22, 4)))

test('bands and levels in four languages', () => {
  expect(LOCALES.map((locale) => bandWords({ atLeast: 15, below: 30 }, locale).replace(/\s/g, ' '))).toEqual(['15至30分钟', '15至30分鐘', '15 to 30 min', '15 a 30 min'])
  expect(bandWords({ atLeast: 60 }, 'zh-Hant')).toBe('60分鐘或以上')
  expect(levelWords({ level: 'quiet', band: { below: 15 } }, 'en').replace(/\s/g, ' ')).toBe('quiet (under 15 min)')
  expect(new Set(LEVELS.map((level) => levelWords({ level }, 'pt'))).size).toBe(LEVELS.length)
  expect(queueWords([reported({ band: undefined }), reported({ who: 'visitors', level: 'quiet', band: undefined })], 'en')).toBe('Hong Kong residents: very busy; visitors: quiet')
})

test('an age says that it is too old, and that not all of it came', () => {
  const live = { fetchedAt: NOON - 4 * 60_000, isStale: true, missing: ['visitors'] }
  expect(ageWords(live, NOON, 'en').replace(/\s/g, ' ')).toBe('4 min ago, may be out of date, part of it did not answer')
  expect(ageWords({ ...live, isStale: false }, NOON, 'zh-Hant')).toBe('4分鐘前，部分資料未能取得')
})

test('what is missing is read as far as it is words, and is left out where nothing is', () => {
  const body = { name: 'a', source, fetchedAt: NOON, isStale: false, data: {} }
  expect([['x', 1, null], [], 'x', undefined].map((missing) => liveIn({ ...body, missing })?.missing)).toEqual([['x'], undefined, undefined, undefined])
})

describe('a crossing by the queue of now', () => {
  test('takes longer by what the queue is beyond the plan', () => {
    expect(extraMinutes(crossing, 'hong-kong', 20, [reported()], NOON)).toMatchObject({ extra: 35 })
  })
  test.each([
    ['a queue shorter than planned takes nothing off', reported({ level: 'quiet', band: { below: 15 } }), 20],
    ['one that is too old says nothing', reported({}, 45), 20],
    ['one at another point says nothing', reported({ point: 'shenzhen-bay' }), 20],
    ['one of the other way says nothing', reported({ way: 'in' }), 20],
    ['one without minutes says nothing', reported({ band: undefined }), 20],
    ['a closed counter has no minutes', reported({ level: 'closed', band: undefined }), 20],
    ['the queue of now is not that of two hours later', reported(), 120],
    ['nor that of an hour ago', reported(), -60],
  ])('%s', (_, queue, ahead) => expect(extraMinutes(crossing, 'hong-kong', ahead, [queue], NOON).extra).toBe(0))
})

describe('what comes from outside', () => {
  test('anything at all is read or left, and never thrown at', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      liveIn(value)
      queuesIn(value)
      departuresIn(value)
    }))
  })
  test('an unknown level, point or way is left out, a wrong band is none', () => {
    const right = { point: 'lo-wu', side: 'hong-kong', way: 'in', who: 'visitors', level: 'busy', band: { atLeast: -3, below: 9e9 } }
    expect(queuesIn({ queues: [right, { ...right, level: 'fine' }, { ...right, point: '__proto__' }, { ...right, way: 'up' }, { ...right, side: 'japan' }, { ...right, who: 'me' }] })).toEqual([{ point: 'lo-wu', side: 'hong-kong', way: 'in', who: 'visitors', level: 'busy' }])
  })
  test('an answer that does not say that it is fresh is stale, and one without time or source is none', () => {
    expect(liveIn({ name: 'a', source, fetchedAt: 1, data: {} })).toMatchObject({ isStale: true })
    expect(liveIn({ name: 'a', source, data: {} })).toBeUndefined()
    expect(liveIn({ name: 'a', fetchedAt: 1, data: {} })).toBeUndefined()
  })
})
