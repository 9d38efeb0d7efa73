/** The law's values of a year, as the rules want them, and the entries that they came from. */
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import type { HongKongRule } from '@/domain/tax/hong-kong'
import type { MacaoRule } from '@/domain/tax/macao'
import type { MainlandRule } from '@/domain/tax/mainland-year'
import type { ResidenceRule } from '@/domain/tax/mainland-days'
import type { CivilDate } from '@/domain/time/civil'
import { hongKongTax } from '@/facts/jobs/hong-kong-salaries-tax'
import type { LaterChild } from '@/facts/jobs/hong-kong-salaries-tax-schema'
import { macaoTax } from '@/facts/jobs/macao-professional-tax'
import { mainlandTax } from '@/facts/jobs/mainland-income-tax'

export type Entries = readonly FactEntry<unknown>[]

/** Nothing where a value that is needed was not found for the day. */
type Ruled<Rule> = (Rule & { entries: Entries }) | undefined

export function mainlandRulesOn(day: CivilDate): Ruled<{ rule: MainlandRule; residence: ResidenceRule }> {
  const [brackets, basic, residence, apart] = [entryOn(mainlandTax.brackets, day), entryOn(mainlandTax.basic, day), entryOn(mainlandTax.residence, day), entryOn(mainlandTax.bonusApart, day)]
  if (!brackets || !basic || !residence) return undefined
  return {
    rule: { brackets: brackets.value.bands, basicYearMinor: basic.value.yearMinor, isBonusApart: apart?.value.isAllowed ?? false },
    residence: residence.value,
    entries: [brackets, basic, residence, ...(apart ? [apart] : [])],
  }
}

export interface HongKongYearRules {
  rule: HongKongRule
  /** Not in the rule, because it is not known to be law. */
  announced?: LaterChild
  isReductionKnown: boolean
}

/** @param laterChildren the allowance for a later child: what was only announced is not counted */
export function hongKongRulesOn(day: CivilDate, laterChildren = hongKongTax.laterChild): Ruled<HongKongYearRules> {
  const [progressive, standard, allowances, laterChild, mpf, reduction] = [
    entryOn(hongKongTax.progressive, day),
    entryOn(hongKongTax.standard, day),
    entryOn(hongKongTax.allowances, day),
    entryOn(laterChildren, day),
    entryOn(hongKongTax.mpfDeduction, day),
    entryOn(hongKongTax.reduction, day),
  ]
  if (!progressive || !standard || !allowances || !mpf) return undefined
  const isLaw = laterChild?.value.isLaw ?? false
  return {
    rule: { progressive: progressive.value.bands, standard: standard.value.bands, allowances: { ...allowances.value, laterChildMinor: isLaw ? laterChild?.value.minor : undefined }, mostMpfMinor: mpf.value.mostMinor, reduction: reduction?.value },
    ...(laterChild && !isLaw && { announced: laterChild.value }),
    isReductionKnown: reduction !== undefined,
    entries: [progressive, standard, allowances, ...(laterChild ? [laterChild] : []), mpf, ...(reduction ? [reduction] : [])],
  }
}

/** @param isElder of 65 or more, or with a permanent disability of 60 % or more */
export function macaoRulesOn(day: CivilDate, isElder: boolean): Ruled<{ rule: MacaoRule }> {
  const [bands, deducted, relief, refund] = [entryOn(macaoTax.bands, day), entryOn(macaoTax.deducted, day), entryOn(macaoTax.relief, day), entryOn(macaoTax.refund, day)]
  if (!bands || !deducted || !relief) return undefined
  return {
    rule: {
      brackets: bands.value.bands,
      deductedPerTenThousand: deducted.value.perTenThousand,
      exemptMinor: isElder ? relief.value.elderExemptMinor : relief.value.exemptMinor,
      reducedPerTenThousand: relief.value.reducedPerTenThousand,
      refund: refund?.value,
    },
    entries: [bands, deducted, relief, ...(refund ? [refund] : [])],
  }
}
