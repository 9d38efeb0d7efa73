import { civilDate } from '../time/civil'
import { entriesOn, entryOn, factOn, isOutdated, REVIEW_EVERY_DAYS, type FactEntry } from './fact'
import { factNamed, factsOf, type FactFile } from './fact-file'

const day = civilDate

test('the last day allowed is still in time, the next is not', () => {
  expect(isOutdated(day('2026-01-01'), day('2026-01-31'), 30)).toBe(false)
  expect(isOutdated(day('2026-01-01'), day('2026-02-01'), 30)).toBe(true)
})

test('a record that says nothing is due after 180 days', () => {
  expect(REVIEW_EVERY_DAYS).toBe(180)
  expect(isOutdated(day('2026-01-01'), day('2026-06-30'))).toBe(false)
  expect(isOutdated(day('2026-01-01'), day('2026-07-01'))).toBe(true)
})

test('what was read today, or on a phone whose clock is behind, is in time', () => {
  expect(isOutdated(day('2026-01-01'), day('2026-01-01'), 1)).toBe(false)
  expect(isOutdated(day('2026-01-02'), day('2026-01-01'), 1)).toBe(false)
})

test('a leap day counts', () => {
  expect(isOutdated(day('2028-02-28'), day('2028-03-01'), 1)).toBe(true)
  expect(isOutdated(day('2027-02-28'), day('2027-03-01'), 1)).toBe(false)
})

const text = (words: string) => ({ 'zh-Hans': words, 'zh-Hant': words, en: words, pt: words })
const source = { publisher: text('A'), title: 'A', url: 'https://example.org', verifiedOn: day('2026-01-01'), confidence: 'high' as const }
const entry = (value: string, effectiveFrom: string | null, effectiveTo?: string): FactEntry<string> => ({
  value,
  effectiveFrom: effectiveFrom === null ? null : day(effectiveFrom),
  ...(effectiveTo !== undefined && { effectiveTo: day(effectiveTo) }),
  source,
})
const on = (series: FactEntry<string>[], date: string) => {
  const found = factOn({ series }, day(date))
  return found.ok ? found.fact.value : found.reason
}

describe('a value through time', () => {
  const series = [entry('old', '2024-02-29'), entry('new', '2025-09-08', '2026-12-31')]

  test.each([
    ['2024-02-28', 'not-yet'],
    ['2024-02-29', 'old'],
    ['2025-09-07', 'old'],
    ['2025-09-08', 'new'],
    ['2026-12-31', 'new'],
    ['2027-01-01', 'ended'],
  ])('on %s: %s', (date, value) => {
    expect(on(series, date)).toBe(value)
  })

  test('without a first day it holds for all that was before', () => {
    expect(on([entry('old', null), entry('new', '2025-01-01')], '1990-01-01')).toBe('old')
  })

  test('a value that ended leaves a gap until the next', () => {
    expect(on([entry('old', null, '2024-12-31'), entry('new', '2025-02-01')], '2025-01-15')).toBe('ended')
  })

  test('nothing is never a value', () => {
    expect(on([], '2025-01-01')).toBe('not-yet')
  })
})

describe('entries of a day', () => {
  const ended = { id: 'ended', series: [entry('gone', null, '2024-12-31')] }
  const holds = { id: 'holds', series: [entry('here', '2025-01-01')] }

  test('one fact: its entry, or nothing before, after and without a fact', () => {
    expect(entryOn(holds, day('2025-01-01'))?.value).toBe('here')
    expect(entryOn(holds, day('2024-12-31'))).toBeUndefined()
    expect(entryOn(ended, day('2025-01-01'))).toBeUndefined()
    expect(entryOn(undefined, day('2025-01-01'))).toBeUndefined()
  })

  test('of many, only those that hold', () => {
    expect(entriesOn([ended, holds], day('2024-12-31')).map(({ value }) => value)).toEqual(['gone'])
    expect(entriesOn([ended, holds], day('2025-01-01')).map(({ value }) => value)).toEqual(['here'])
  })
})

describe('a file of facts', () => {
  const written = { value: '06:30', effectiveFrom: null, source: 'board', verifiedOn: '2026-10-10', via: 'a copy', confidence: 'high' as const }
  const file = (change: object = {}): FactFile => ({
    sources: { board: { publisher: text('Board'), title: 'Hours', url: 'https://example.org' } },
    facts: [
      { id: 'a/hours', kind: 'hours', series: [{ ...written, ...change }] },
      { id: 'a/name', kind: 'name', series: [written] },
    ],
  })

  test('is read by kind, and each value carries its own source and day', () => {
    const facts = factsOf<string>(file(), 'hours')
    expect([...facts.keys()]).toEqual(['a/hours'])
    expect(factNamed(facts, 'a/hours').series[0]).toMatchObject({ value: '06:30', source: { title: 'Hours', verifiedOn: '2026-10-10', via: 'a copy' } })
  })

  test.each([[{ source: 'gone' }, /a\/hours names the source "gone"/], [{ verifiedOn: '2026-02-30' }, /2026-02-30/], [{ effectiveFrom: '2026-13-01' }, /2026-13-01/]])('%j is refused', (change, message) => {
    expect(() => factsOf(file(change), 'hours')).toThrow(message)
  })

  test('a fact that is not there is an error, not nothing', () => {
    expect(() => factNamed(factsOf(file(), 'hours'), 'b/hours')).toThrow('there is no fact "b/hours"')
  })
})
