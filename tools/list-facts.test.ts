import { civilDate } from '../src/domain/time/civil'
import { byAge, listed, sourceKind } from './list-facts'

test.each([
  ['https://www.immd.gov.hk/x', false, 'official page'],
  ['https://www.immd.gov.hk/x', true, 'copy of an official page'],
  ['https://gov.hk.example.com/x', false, 'other page'],
  ['https://www.example.com/gov.hk', true, 'copy of another page'],
] as const)('%s, a copy: %s, is an %s', (url, isCopy, kind) => {
  expect(sourceKind(url, isCopy)).toBe(kind)
})

test('a fact is as old as the day on which it was seen, each value by itself', () => {
  const words = { 'zh-Hans': '局', 'zh-Hant': '局', en: 'Office', pt: 'Serviço' }
  const entry = { value: 1, source: 'a', confidence: 'low' as const, quote: 'x' }
  const file = {
    id: 'customs/a',
    sources: { a: { publisher: words, title: 'A', url: 'https://www.immd.gov.hk/' } },
    facts: [{ id: 'x', kind: 'k', series: [{ ...entry, effectiveFrom: null, verifiedOn: '2025-11-21' }, { ...entry, effectiveFrom: '2026-01-01', verifiedOn: '2026-10-23', conflict: words }] }],
    notFound: [],
  }
  const facts = listed('customs/a', file, civilDate('2026-11-22'))
  expect(facts.map(({ name, age, hasConflict }) => [name, age, hasConflict])).toEqual([
    ['customs/a x (1 of 2)', 366, false],
    ['customs/a x (2026-01-01)', 30, true],
  ])
  expect(byAge(facts)).toEqual([
    ['up to 30 days', 1],
    ['up to 180 days', 0],
    ['up to a year', 0],
    ['up to three years', 1],
    ['older', 0],
  ])
})
