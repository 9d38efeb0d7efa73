import type { Fact } from '../fact/fact'
import { civilDate } from '../time/civil'
import { isIndividual, residencesThatMatter, visitEndorsement, type CityRules, type SchemeValue } from './city-scheme'

const text = { 'zh-Hans': 'A', 'zh-Hant': 'A', en: 'A', pt: 'A' }
const from = <Value>(value: Value, effectiveFrom: string | null, verifiedOn = '2020-01-01'): Fact<Value> => ({
  id: 'a',
  series: [
    {
      value,
      effectiveFrom: effectiveFrom === null ? null : civilDate(effectiveFrom),
      source: { publisher: text, title: 'A', url: 'https://example.org', verifiedOn: civilDate(verifiedOn), confidence: 'high' },
    },
  ],
})
const scheme = (eligible: SchemeValue['eligible'], cities: string[], day: string) => from<SchemeValue>({ eligible, cities }, day)

const rules: CityRules = {
  own: {
    shenzhen: scheme(['registration', 'residence-permit'], ['shenzhen'], '2024-12-01'),
    zhuhai: scheme(['registration'], ['zhuhai'], '2025-01-01'),
    hengqin: scheme(['registration', 'residence-permit'], ['hengqin'], '2025-01-01'),
  },
  individual: [from({ cities: ['shenzhen', 'zhuhai'] }, '2003-09-01'), from({ cities: ['wuhan'] }, null, '2007-01-01')],
  residents: scheme(['registration', 'residence-permit'], ['xining'], '2024-05-27'),
}
const visit = (home: string, residence: Parameters<typeof visitEndorsement>[2], place: 'hong-kong' | 'macao', day: string) =>
  visitEndorsement(rules, home, residence, place, civilDate(day))

test('an endorsement of one’s own city begins on its first day', () => {
  expect(visit('shenzhen', 'none', 'hong-kong', '2024-11-30')).toBe('individual')
  expect(visit('shenzhen', 'none', 'hong-kong', '2024-12-01')).toBe('shenzhen')
  expect(visit('zhuhai', 'none', 'macao', '2024-12-31')).toBe('individual')
  expect(visit('zhuhai', 'none', 'macao', '2025-01-01')).toBe('zhuhai')
})

test('it is for one place only', () => {
  expect(visit('shenzhen', 'none', 'macao', '2026-01-01')).toBe('individual')
  expect(visit('zhuhai', 'none', 'hong-kong', '2026-01-01')).toBe('individual')
})

test('Hengqin is a part of Zhuhai, and its own endorsement goes first', () => {
  expect(visit('hengqin', 'none', 'macao', '2025-01-01')).toBe('hengqin')
  expect(visit('hengqin', 'none', 'hong-kong', '2025-01-01')).toBe('individual')
})

test('a residence permit counts in Shenzhen and Hengqin, not in Zhuhai', () => {
  expect(visit('elsewhere', 'shenzhen', 'hong-kong', '2024-12-01')).toBe('shenzhen')
  expect(visit('elsewhere', 'hengqin', 'macao', '2025-01-01')).toBe('hengqin')
  expect(residencesThatMatter(rules, 'elsewhere', 'macao', civilDate('2026-01-01'))).toEqual(['hengqin', 'new-city', 'elsewhere', 'none'])
  expect(residencesThatMatter(rules, 'wuhan', 'hong-kong', civilDate('2026-01-01'))).toEqual(['shenzhen', 'none'])
  expect(residencesThatMatter(rules, 'shenzhen', 'hong-kong', civilDate('2026-01-01'))).toEqual([])
})

test('before a list without a first day was seen, nobody can say', () => {
  expect(isIndividual(rules, 'wuhan', civilDate('2006-12-31'))).toBe('not-known')
  expect(isIndividual(rules, 'wuhan', civilDate('2007-01-01'))).toBe(true)
  expect(isIndividual(rules, 'zhuhai', civilDate('2003-08-31'))).toBe(false)
  expect(visit('wuhan', 'none', 'macao', '2006-12-31')).toBe('city-not-known')
  expect(visit('elsewhere', 'elsewhere', 'macao', '2026-01-01')).toBe('group-ask')
})
