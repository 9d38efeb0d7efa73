import fc from 'fast-check'
import { LOCALES } from '../locale/locale'
import { formatAge } from './age'
import { levelOf, LEVELS, minutesOf, worst } from './level'
import { ageMinutes, FRESH_MINUTES, isFresh, isShowable, SHOWN_MINUTES, worstOf, type Publisher } from './live'
import { together, type LiveQueues, type Queue } from './queue'
import { ratesIn } from './read'

const source: Publisher = { publisher: { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A', pt: 'A' }, url: 'https://example.org/', terms: 'https://example.org/terms' }
const NOON = Date.UTC(2026, 10, 22, 4)
const MINUTE = 60_000
const queue = (level: Queue['level'], more: Partial<Queue> = {}): Queue => ({ point: 'lo-wu', side: 'hong-kong', way: 'out', who: 'residents', level, ...more })
const feed = (ago: number, queues: Queue[], name = 'one'): LiveQueues => ({ name, source, observedAt: NOON - ago * MINUTE, fetchedAt: NOON, isStale: false, data: { queues } })

describe('levels', () => {
  test('outside service hours is closed, and not quiet; maintenance is not known', () => {
    expect(levelOf('immd-residents', 99)).toEqual({ level: 'closed' })
    expect(levelOf('immd-visitors', 99)).toEqual({ level: 'closed' })
    expect(levelOf('immd-residents', 4)).toEqual({ level: 'not-known' })
    expect(levelOf('board', 9)).toEqual({ level: 'closed' })
    expect(levelOf('board', 0)).toEqual({ level: 'not-known' })
  })

  test('minutes are those that each publisher gives, for those it gives them', () => {
    expect(levelOf('immd-residents', 0).band).toEqual({ below: 15 })
    expect(levelOf('immd-visitors', 0).band).toEqual({ below: 30 })
    expect(levelOf('immd-residents', 2).band).toEqual({ atLeast: 30 })
    expect(levelOf('macao', '4').band).toEqual({ atLeast: 60 })
    expect(levelOf('board', 1).band).toBeUndefined()
  })

  test('whatever code comes, there is a level', () => {
    fc.assert(fc.property(fc.constantFrom('immd-residents', 'immd-visitors', 'board', 'macao'), fc.oneof(fc.integer(), fc.string(), fc.constantFrom('__proto__', 'constructor')), (scale, code) => {
      expect(LEVELS).toContain(levelOf(scale, code).level)
    }))
  })

  test('of counters side by side the longest queue counts, and a closed one only where all are', () => {
    expect(worst([{ level: 'closed' }, { level: 'quiet' }]).level).toBe('quiet')
    expect(worst([{ level: 'quiet' }, { level: 'very-busy' }, { level: 'busy' }]).level).toBe('very-busy')
    expect(worst([{ level: 'closed' }, { level: 'not-known' }]).level).toBe('closed')
    expect(worst([]).level).toBe('not-known')
  })

  test('one reckons with the long end', () => {
    expect(minutesOf({ level: 'busy', band: { atLeast: 15, below: 30 } })).toBe(30)
    expect(minutesOf({ level: 'very-busy', band: { atLeast: 60 } })).toBe(60)
    expect(minutesOf({ level: 'closed' })).toBeUndefined()
  })
})

describe('age', () => {
  test('is the publisher’s time where it says one, else when it was read', () => {
    expect(ageMinutes({ observedAt: NOON - 4 * MINUTE, fetchedAt: NOON }, NOON + 59_999)).toBe(4)
    expect(ageMinutes({ fetchedAt: NOON - 7 * MINUTE }, NOON)).toBe(7)
    expect(ageMinutes({ fetchedAt: NOON + 9 * MINUTE }, NOON)).toBe(0)
  })

  test('is said in every language', () => {
    expect(formatAge(4, 'en')).toMatch(/^4\sminute?s? ?ago$|^4\smin ago$/)
    expect(formatAge(4, 'zh-Hant')).toBe('4分鐘前')
    expect(formatAge(65, 'pt')).toMatch(/^há 1\sh 5\smin$/)
    expect(LOCALES.map((locale) => formatAge(0, locale))).toEqual(['刚刚', '剛剛', 'just now', 'agora mesmo'])
  })

  test('ends showing at its minute, and reckoning earlier', () => {
    const aged = (age: number) => ({ fetchedAt: NOON - age * MINUTE, isStale: false })
    expect([isShowable(aged(SHOWN_MINUTES - 1), NOON), isShowable(aged(SHOWN_MINUTES), NOON)]).toEqual([true, false])
    expect([isFresh(aged(FRESH_MINUTES - 1), NOON), isFresh(aged(FRESH_MINUTES), NOON)]).toEqual([true, false])
    expect(isFresh({ fetchedAt: NOON, isStale: true }, NOON)).toBe(false)
  })
})

describe('values shown as one', () => {
  const aged = (age: number, more = {}) => ({ observedAt: NOON - age * MINUTE, fetchedAt: NOON, isStale: false, ...more })
  test('are as old as the oldest, stale where a newer one is, and without what one is without', () => {
    expect(worstOf(aged(9), aged(2, { isStale: true }), aged(4, { missing: ['b'] }), aged(4, { missing: ['a', 'b'] }))).toEqual(aged(9, { isStale: true, missing: ['b', 'a'] }))
    expect(worstOf(aged(1))).toEqual(aged(1))
    expect(worstOf({ fetchedAt: NOON - 5 * MINUTE, isStale: false }, aged(3))).toEqual({ fetchedAt: NOON - 5 * MINUTE, isStale: false })
  })
})

describe('two publishers of one queue', () => {
  test('the newer holds, and what the other says is noted', () => {
    const [found, ...rest] = together([feed(10, [queue('quiet')], 'older'), feed(2, [queue('busy')], 'newer')], NOON)
    expect(rest).toEqual([])
    expect(found).toMatchObject({ level: 'busy', live: { name: 'newer' }, conflict: { queue: { level: 'quiet' }, live: { name: 'older' } } })
  })

  test('where they agree there is no conflict, and minutes come from whom gives them', () => {
    const [found] = together([feed(1, [queue('busy')]), feed(9, [queue('busy', { band: { atLeast: 15, below: 30 } })])], NOON)
    expect(found).toMatchObject({ level: 'busy', band: { atLeast: 15, below: 30 } })
    expect(found!.conflict).toBeUndefined()
  })

  test('one that does not know contradicts nobody, and what is too old is not shown', () => {
    expect(together([feed(1, [queue('not-known')]), feed(9, [queue('busy')])], NOON)).toMatchObject([{ level: 'busy' }])
    expect(together([feed(SHOWN_MINUTES, [queue('busy')])], NOON)).toEqual([])
  })

  test('the order in which they came makes no difference', () => {
    const levels = fc.constantFrom(...LEVELS)
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 120 }), levels), { selector: ([ago]) => ago }), (said) => {
      const feeds = said.map(([ago, level]) => feed(ago, [queue(level)], String(ago)))
      expect(together([...feeds].reverse(), NOON)).toEqual(together(feeds, NOON))
    }))
  })

  test('other ways, sides and people are other queues', () => {
    const all = [queue('busy'), queue('quiet', { way: 'in' }), queue('quiet', { who: 'visitors' }), queue('quiet', { point: 'qingmao', side: 'macao' })]
    expect(together([feed(1, all)], NOON)).toHaveLength(4)
  })
})

describe('rates that came', () => {
  const rate = { from: 'CNY', to: 'HKD', rate: 1.0911, on: '2026-11-20', by: 'hkma' }
  const rule = { from: 'HKD', to: 'MOP', rate: 1.03, by: 'rule' }

  test('those that are known are taken, a rule without a day', () => expect(ratesIn({ rates: [rate, rule], conflicts: [rate, 7] })).toEqual({ rates: [rate, rule], conflicts: [rate] }))

  test.each([
    { ...rate, from: 'XAU' },
    { ...rate, to: 'CNY' },
    { ...rate, rate: 0 },
    { ...rate, rate: '1.1' },
    { ...rate, rate: -1 },
    { ...rate, on: '2026-02-30' },
    { ...rate, on: undefined },
    { ...rate, by: 'somebody' },
    null,
    7,
  ])('%j is left out', (one) => expect(ratesIn({ rates: [one, rule] })).toEqual({ rates: [rule], conflicts: [] }))
})
