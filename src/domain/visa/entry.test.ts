import type { Fact } from '../fact/fact'
import { civilDate } from '../time/civil'
import { enterHongKong, enterMacao, enterMainland, visitsFor, type MainlandRules } from './entry'
import type { Exemption } from './exemption'

const text = { 'zh-Hans': 'A', 'zh-Hant': 'A', en: 'A', pt: 'A' }
const list = <Value>(id: string, value: Value, from: string | null, to?: string, seen = '2026-02-17'): Fact<Value> => ({
  id,
  series: [
    {
      value,
      effectiveFrom: from === null ? null : civilDate(from),
      ...(to !== undefined && { effectiveTo: civilDate(to) }),
      source: { publisher: text, title: 'A', url: 'https://example.org', verifiedOn: civilDate(seen), confidence: 'high' },
    },
  ],
})
const free = (id: string, countries: string, stayDays: number, from: string | null, to?: string): Exemption => list(id, { countries, stayDays }, from, to)

const mainland: MainlandRules = {
  exemptions: [free('one', 'DE FR', 30, '2025-11-10', '2026-12-31'), free('two', 'SG', 30, '2024-02-09')],
  transit: list('transit', { countries: 'DE US' }, '2025-06-12'),
}
const enter = (nationality: string, visit: Parameters<typeof enterMainland>[2], day: string) => enterMainland(mainland, nationality, visit, civilDate(day))

test('the last day of an exemption is still free; of the next nobody can say', () => {
  expect(enter('FR', 'visit', '2026-12-31').id).toBe('visa-free')
  expect(enter('FR', 'visit', '2027-01-01')).toMatchObject({ id: 'visa-not-known', lapsed: 'one' })
  expect(enter('FR', 'visit', '2025-11-09').id).toBe('visa-not-known')
})

test('in transit one who was free stays so, and is told of the other way', () => {
  expect(enter('DE', 'transit', '2026-12-31')).toMatchObject({ id: 'visa-free', also: ['transit'] })
  expect(enter('DE', 'transit', '2027-01-01').id).toBe('transit')
})

test('who needs no visa may choose transit as such, and keeps the choice when the exemption has ended', () => {
  const has = (nationality: string, day: string) => visitsFor(mainland, nationality, civilDate(day)).includes('transit-240')
  expect([has('DE', '2026-12-31'), has('DE', '2027-01-01'), has('FR', '2026-12-31'), has('US', '2026-12-31')]).toEqual([true, true, false, false])
  expect(enter('DE', 'transit-240', '2026-12-31')).toEqual({ id: 'transit', also: ['visa-free', 'group-tour', 'cruise'] })
  expect(enter('DE', 'transit-240', '2027-01-01')).toEqual({ id: 'transit', also: ['group-tour', 'cruise'] })
})

test('who is on no list needs a visa once all lists are known, and not before', () => {
  expect(enter('US', 'visit', '2026-11-22')).toEqual({ id: 'visa-needed', also: ['transit', 'group-tour', 'cruise'] })
  expect(enter('NG', 'visit', '2025-11-09').id).toBe('visa-not-known')
  expect(enter('NG', 'visit', '2025-11-10')).toEqual({ id: 'visa-needed', also: ['group-tour', 'cruise'] })
  expect(enter('US', 'transit', '2025-06-11').id).toBe('visa-not-known')
})

test('work needs a visa, whatever the passport', () => {
  expect(enter('SG', 'work', '2026-11-22')).toEqual({ id: 'visa-work', also: [] })
})

test('with a tour, who would be free is told so', () => {
  expect(enter('SG', 'group', '2026-11-22')).toMatchObject({ id: 'group-tour', also: ['visa-free'] })
  expect(enter('NG', 'cruise', '2026-11-22')).toEqual({ id: 'cruise', also: [] })
})

test('Hong Kong: free, registered beforehand, with a visa, or not known', () => {
  const rules = { exemptions: [free('a', 'DE', 90, null)], registration: free('b', 'IN', 14, '2017-01-23'), visa: list('c', { countries: 'NG' }, null) }
  const id = (nationality: string, day = '2026-11-22') => enterHongKong(rules, nationality, civilDate(day)).id
  expect(['DE', 'IN', 'NG', 'XX'].map((one) => id(one))).toEqual(['hong-kong-free', 'hong-kong-registration', 'hong-kong-visa', 'hong-kong-not-known'])
  expect(id('DE', '2026-02-16')).toBe('hong-kong-not-known')
  expect(id('DE', '2026-02-17')).toBe('hong-kong-free')
})

test('Macao: whoever is on no list gets a visa on arrival', () => {
  const rules = { exemptions: [free('a', 'DE', 90, null)], visaInAdvance: list('b', { countries: 'NG' }, '2010-07-01'), visaOnArrival: list('c', {}, null, undefined, '2018-10-04') }
  const id = (nationality: string, day = '2026-11-22') => enterMacao(rules, nationality, civilDate(day)).id
  expect(['DE', 'NG', 'KG'].map((one) => id(one))).toEqual(['macao-free', 'macao-visa-before', 'macao-visa-on-arrival'])
  expect(id('KG', '2026-02-16')).toBe('macao-not-known')
})
