/** Both sides of every edge of every table of the three taxes, a hundredth apart, by the app and by the second implementation. */
import type { Bracket } from '../../../src/domain/tax/bracket'
import { salariesTax, type HongKongFamily } from '../../../src/domain/tax/hong-kong'
import { professionalTax } from '../../../src/domain/tax/macao'
import { mainlandYear } from '../../../src/domain/tax/mainland-year'
import { nonResidentYear } from '../../../src/domain/tax/non-resident'
import { civilDate } from '../../../src/domain/time/civil'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn } from '../../../src/pages/jobs/take-home/rules'
import { hongKong, macao, nonResidentBonus, nonResidentMonth, residentYear } from './laws'

const YEARS = [2023, 2024, 2025, 2026]
const AROUND = [-1, 0, 1]
const edgesOf = (brackets: readonly Bracket[]): number[] => [0, ...brackets.flatMap(({ upToMinor }) => upToMinor ?? [])]
const lastDay = (year: number) => civilDate(`${year}-12-31`)
const SINGLE: HongKongFamily = { kind: 'single', children: 0, newborn: 0, parents: 0, parentsLiving: 0 }

test.each(YEARS)('the Mainland in %d: the year, the bonus apart and with it, a non-resident’s month and bonus', (year) => {
  const { rule } = mainlandRulesOn(lastDay(year))!
  const edges = edgesOf(rule.brackets)
  expect(edges).toHaveLength(7)
  for (const edge of edges) {
    for (const step of AROUND) {
      for (const isBonusApart of [true, false]) {
        // Alone, the year in steps of twelve months; with the bonus in it, in hundredths; the bonus by itself.
        const jobs = [[(edge + rule.basicYearMinor) / 12 + step, 0], [(edge + rule.basicYearMinor) / 12 - 1, 12 + step], [0, Math.max(0, edge + step)], [1_000_000, Math.max(0, edge + step)]] as const
        for (const [monthly, bonus] of jobs) {
          const ours = mainlandYear({ monthlyMinor: monthly, bonusMinor: bonus, insuranceMinor: 0, additionalMinor: 0 }, { ...rule, isBonusApart })
          expect([monthly, bonus, ours.taxMinor, ours.bonusTaxMinor, ours.bonus]).toEqual([monthly, bonus, ...residentYear({ monthly, bonus, insurance: 0, additional: 0 }, isBonusApart)])
        }
      }
      const [month, six] = [Math.max(0, (edge + rule.basicYearMinor) / 12 + step), Math.max(0, edge / 2 + step)]
      const outside = nonResidentYear(month, six, rule.brackets, rule.basicYearMinor)
      expect([month, outside.taxMonthMinor, outside.bonusTaxMinor]).toEqual([month, nonResidentMonth(month), nonResidentBonus(six)])
    }
  }
})

test.each(YEARS)('Hong Kong in %d: the progressive bands, the standard rate’s, the limit of the MPF and where the standard rate begins', (year) => {
  const { rule } = hongKongRulesOn(lastDay(year))!
  const basic = rule.allowances.basicMinor
  // Where both come to the same: 17 % of what is above the allowance, less the 18,000 that the lower bands save, are 15 % of all.
  const meets = (17 * basic + 100 * 1_800_000) / 2
  const incomes = [...edgesOf(rule.progressive).map((edge) => edge + basic), ...edgesOf(rule.standard), meets]
  expect(edgesOf(rule.progressive)).toHaveLength(5)
  for (const income of incomes) {
    for (const step of AROUND) {
      for (const mpf of [0, rule.mostMpfMinor - 1, rule.mostMpfMinor, rule.mostMpfMinor + 1]) {
        const earned = Math.max(0, income + step)
        expect([earned, mpf, salariesTax(earned, mpf, SINGLE, rule).taxMinor]).toEqual([earned, mpf, hongKong(year, earned, mpf, SINGLE)])
        const before = Math.max(0, income + mpf + step)
        expect([before, mpf, salariesTax(before, mpf, SINGLE, rule).taxMinor]).toEqual([before, mpf, hongKong(year, before, mpf, SINGLE)])
      }
    }
  }
})

test.each(YEARS.flatMap((year) => [[year, false], [year, true]] as const))('Macao in %d, of 65 or more: %s', (year, isElder) => {
  const { rule } = macaoRulesOn(lastDay(year), isElder)!
  expect(edgesOf(rule.brackets)).toHaveLength(6)
  // A fourth is not taxed: what is above it is three fourths of the pay.
  for (const edge of edgesOf(rule.brackets)) {
    for (const step of AROUND) {
      const pay = Math.floor((4 * (edge + rule.exemptMinor)) / 3) + step
      for (const one of [pay, pay + 1]) {
        const { taxMinor, refundMinor } = professionalTax(one, true, rule)
        expect([one, taxMinor, refundMinor]).toEqual([one, ...macao(year, one, true, isElder)])
      }
    }
  }
})
