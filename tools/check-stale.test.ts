import { civilDate } from '../src/domain/time/civil'
import { staleSources } from './check-stale'

const source = (verifiedOn: string) => ({ publisher: { 'zh-Hans': 'a', 'zh-Hant': 'a', en: 'a', pt: 'a' }, title: 'a', url: 'https://example.org', verifiedOn, confidence: 'high' as const })
const service = (id: string, verifiedOn: string, reviewEveryDays?: number) => ({ id, sources: { main: source(verifiedOn) }, ...(reviewEveryDays && { reviewEveryDays }) })
const stale = (...services: ReturnType<typeof service>[]) => staleSources(services, civilDate('2026-07-01')).map(({ id, overdue }) => [id, overdue])

test('a source is due the day after its period, 180 days where the record says nothing', () => {
  expect(stale(service('in-time', '2026-01-02'), service('due', '2026-01-01'))).toEqual([['due', 1]])
})

test('a record has its own period, and the longest overdue stands first', () => {
  expect(stale(service('a', '2026-06-20', 10), service('b', '2026-05-01', 30), service('c', '2026-06-21', 10))).toEqual([
    ['b', 31],
    ['a', 1],
  ])
})

test('every source of a record counts', () => {
  expect(staleSources([{ id: 'a', sources: { main: source('2026-06-30'), fees: source('2025-01-01') } }], civilDate('2026-07-01'))).toEqual([expect.objectContaining({ source: 'fees' })])
})
