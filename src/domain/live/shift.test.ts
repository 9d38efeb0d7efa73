import fc from 'fast-check'
import type { Passage } from '../journey/journey'
import type { Level } from './level'
import type { Reported } from './queue'
import { withQueue } from './shift'

const NOW = Date.UTC(2026, 10, 28, 1)
const live = { name: 'hong-kong-queues', source: { publisher: { 'zh-Hans': 'a', 'zh-Hant': 'a', en: 'a', pt: 'a' }, url: 'https://example.org/' }, fetchedAt: NOW, isStale: false, data: { queues: [] } }
const queue = (level: Level, band?: Reported['band']): Reported => ({ point: 'lo-wu', side: 'hong-kong', way: 'out', who: 'residents', level, band, live })
const DAY: Passage = { from: 390, to: 1440, minutes: { least: 10, typical: 25, peak: 60 }, closes: 1440 }
const CROSS = { point: 'lo-wu', to: 'mainland' } as const
const at = (time: number, ...queues: Reported[]) => ({ time, queues, instant: NOW })

const typicals = (parts: readonly Passage[]) => parts.map(({ from, to, minutes: { typical } }) => [from, to, typical])

test('for an hour from now one takes as long as the queue does, which then dissolves, and before as planned', () => {
  const parts = withQueue([DAY], CROSS, 'hong-kong', at(540, queue('very-busy', { atLeast: 37 })))
  expect(typicals(parts)).toEqual([
    [390, 540, 25],
    [540, 600, 37],
    [600, 605, 32],
    [605, 610, 27],
    [610, 615, 25],
    [615, 1440, 25],
  ])
  expect(withQueue([DAY], CROSS, 'hong-kong', at(540, queue('very-busy', { atLeast: 70 })))[1]!.minutes.peak).toBe(70)
})

test('at the edges of its hours a point has no part that is empty', () => {
  expect(typicals(withQueue([DAY], CROSS, 'hong-kong', at(390, queue('busy', { below: 30 }))))).toEqual([[390, 450, 30], [450, 455, 25], [455, 1440, 25]])
  expect(typicals(withQueue([DAY], CROSS, 'hong-kong', at(1400, queue('busy', { below: 45 }))))).toEqual([[390, 1400, 25], [1400, 1440, 45]])
  const night = { ...DAY, from: 0, to: 60 }
  expect(withQueue([night], CROSS, 'hong-kong', at(60, queue('busy', { below: 45 })))).toEqual([night])
})

test('nobody gets through sooner by more than a step for standing aside', () => {
  const parts = withQueue([DAY], CROSS, 'hong-kong', at(540, queue('very-busy', { atLeast: 90 })))
  const through = (minute: number) => minute + parts.find(({ from, to }) => from <= minute && minute < to)!.minutes.typical
  for (let minute = 540; minute < 800; minute++) for (let wait = 1; wait < 200; wait++) expect(through(minute + wait)).toBeGreaterThanOrEqual(through(minute) - 5)
})

test.each<[string, Reported[], 'hong-kong' | 'mainland']>([
  ['no queue', [], 'hong-kong'],
  ['a shorter queue', [queue('quiet', { below: 15 })], 'hong-kong'],
  ['one as long', [queue('busy', { below: 25 })], 'hong-kong'],
  ['a queue without minutes', [queue('very-busy')], 'hong-kong'],
  ['the queue of the other way', [queue('very-busy', { atLeast: 70 })], 'mainland'],
  ['a queue of long ago', [{ ...queue('very-busy', { atLeast: 70 }), live: { ...live, fetchedAt: NOW - 31 * 60_000 } }], 'hong-kong'],
])('%s changes nothing', (_, queues, from) => {
  expect(withQueue([DAY], { point: 'lo-wu', to: from === 'hong-kong' ? 'mainland' : 'hong-kong' }, from, at(540, ...queues))).toEqual([DAY])
})

test('whatever the queue and the hours, the same minutes are open, in order, and nothing takes less', () => {
  const hours = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 }).map((edges) => {
    const sorted = [...edges].sort((one, other) => one - other)
    return sorted.flatMap((from, index) => (index % 2 === 0 && sorted[index + 1] !== undefined ? [{ ...DAY, from, to: sorted[index + 1]! }] : []))
  })
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 120 }), (passages, time, minutes) => {
      const parts = withQueue(passages, CROSS, 'hong-kong', at(time, queue('busy', { below: minutes })))
      const isOpen = (list: readonly Passage[], minute: number) => list.some(({ from, to }) => from <= minute && minute < to)
      for (let minute = 0; minute < 1440; minute += 7) expect(isOpen(parts, minute)).toBe(isOpen(passages, minute))
      parts.forEach(({ from, to, minutes: { typical } }, index) => {
        expect(from).toBeLessThan(to)
        expect(typical).toBeGreaterThanOrEqual(25)
        if (index > 0) expect(from).toBeGreaterThanOrEqual(parts[index - 1]!.to)
      })
    }),
  )
})
