import { firstKnown } from '@/domain/fact/seen-on'
import { factOn } from '@/domain/fact/fact'
import { LOCALES } from '@/domain/locale/locale'
import { MEANS } from '@/domain/ride/means'
import { breakEven } from '@/domain/pass/break-even'
import { civilDate } from '@/domain/time/civil'
import { firstOf, lastOf, lines, passes, sellerOf } from './going'
import { acceptances, guideOf } from './ride-codes'

const today = civilDate('2026-11-22')

test('an acceptance is named by its operator and means', () => {
  for (const [id, { series }] of acceptances) for (const { value } of series) expect(id).toBe(`${value.operator}/${value.means}`)
})

test('what works only in part says at which gates or with which cards', () => {
  for (const { id, series } of acceptances.values()) for (const { value } of series) if (value.works === 'some') expect([id, value.note?.en]).toEqual([id, expect.stringMatching(/\S/)])
})

test('every means can be set up, in four languages', () => {
  for (const means of MEANS) for (const locale of LOCALES) for (const step of guideOf(means).series[0]!.value.steps) expect(step[locale]).toMatch(/\S/)
})

test('a seller that a line names is there', () => {
  for (const { series } of lines.values()) for (const { value } of series) if (value.seller) expect(factOn(sellerOf(value.seller), today).ok).toBe(true)
})

test('what has a first departure has a last, and is a line', () => {
  const ids = [...lines.keys()].map((id) => id.replace('/line', ''))
  expect(ids.filter((id) => Boolean(firstOf(id)) !== Boolean(lastOf(id)))).toEqual([])
  expect(ids.filter(firstOf).length).toBeGreaterThan(5)
})

test('the City Saver costs what it did on the day', () => {
  const on = (day: string) => {
    const found = factOn(passes.get('pass/city-saver')!, civilDate(day))
    return found.ok && found.fact.value.terms.kind === 'price' && found.fact.value.terms.minor
  }
  expect([on('2024-06-29'), on('2024-06-30'), on('2026-11-22')]).toEqual([44500, 46000, 46000])
})

test('China T-Union opened MTR gates on 22 March 2025', () => {
  expect(firstKnown(acceptances.get('mtr/t-union')!)).toBe('2025-03-22')
})

test('every pass pays at some fare', () => {
  for (const { id, series } of passes.values()) for (const { value } of series) expect([id, breakEven(value.terms, 5000)]).toEqual([id, expect.any(Number)])
})
