import { bandsOf, bracketAt } from '@/domain/tax/bracket'
import { WHOLE } from '@/domain/tax/exact'
import { civilDate } from '@/domain/time/civil'
import { hongKongTax } from '@/facts/jobs/hong-kong-salaries-tax'
import { mainlandTax } from '@/facts/jobs/mainland-income-tax'
import { FIRST_YEAR } from './question'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn } from './rules'

const day = (year: number) => civilDate(`${year}-12-31`)

test('the quick deductions that are published follow from the bands', () => {
  for (const { value } of mainlandTax.brackets.series) {
    value.bands.forEach(({ quickMinor }, index) => {
      const below = value.bands[index - 1]?.upToMinor ?? 0
      expect(bracketAt(below + 1, value.bands).quickExact / WHOLE).toBe(quickMinor)
    })
  }
})

test.each([FIRST_YEAR, 2024, 2025, 2026])('the values of %d are there for all three places, each with its source', (year) => {
  const rules = [mainlandRulesOn(day(year)), hongKongRulesOn(day(year)), macaoRulesOn(day(year), false)]
  for (const one of rules) for (const { source } of one!.entries) expect(source.url).toMatch(/^https?:/)
})

test('both sides of the day on which a value changes', () => {
  const standard = (text: string) => hongKongRulesOn(civilDate(text))!.rule.standard.length
  expect([standard('2024-03-31'), standard('2024-04-01')]).toEqual([1, 2])
  const basic = (text: string) => hongKongRulesOn(civilDate(text))!.rule.allowances.basicMinor
  expect([basic('2026-03-31'), basic('2026-04-01')]).toEqual([13_200_000, 14_500_000])
  const reduction = (text: string) => hongKongRulesOn(civilDate(text))!.rule.reduction?.mostMinor
  expect([reduction('2025-03-31'), reduction('2025-04-01'), reduction('2026-03-31'), reduction('2026-04-01')]).toEqual([150_000, 300_000, 300_000, undefined])
  expect(mainlandRulesOn(civilDate('2027-12-31'))!.rule.isBonusApart).toBe(true)
  expect(mainlandRulesOn(civilDate('2028-01-01'))!.rule.isBonusApart).toBe(false)
  expect(macaoRulesOn(civilDate('2026-12-31'), true)!.rule.exemptMinor).toBe(19_800_000)
  // A budget law of 2027 was not found.
  expect(macaoRulesOn(civilDate('2027-01-01'), true)).toBeUndefined()
})

test('an allowance counts where it is law, and is told where it is announced', () => {
  const [entry] = hongKongTax.laterChild.series
  const on = (text: string, isLaw: boolean) => {
    const { rule, announced } = hongKongRulesOn(civilDate(text), { ...hongKongTax.laterChild, series: [{ ...entry!, value: { ...entry!.value, isLaw } }] })!
    return [rule.allowances.laterChildMinor, announced?.minor]
  }
  expect([on('2026-03-31', false), on('2026-04-01', false)]).toEqual([[undefined, undefined], [undefined, 16_000_000]])
  expect([on('2026-03-31', true), on('2026-04-01', true)]).toEqual([[undefined, undefined], [16_000_000, undefined]])
})

test('before its first value a place has no rules', () => {
  expect(mainlandRulesOn(civilDate('2018-12-31'))).toBeUndefined()
  expect(hongKongRulesOn(civilDate('2018-03-31'))).toBeUndefined()
  expect(macaoRulesOn(civilDate('2022-12-31'), false)).toBeUndefined()
})

test('every band of the Mainland is reached', () => {
  expect(bandsOf(10_000_000_000, mainlandRulesOn(day(2026))!.rule.brackets)).toHaveLength(7)
})
