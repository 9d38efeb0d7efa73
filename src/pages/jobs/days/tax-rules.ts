/** Rules that the tax days of a year are counted by. */
import { entryOn, factOn, type FactEntry } from '@/domain/fact/fact'
import { lastOf } from '@/domain/tax-day/residence'
import type { CivilDate } from '@/domain/time/civil'
import { contactNamed } from '@/facts/customs/contacts'
import { arrangementWithMacao, presence, presenceDay, sixYears, taxDay, taxResident } from '@/facts/customs/stays'
import { arrangementHongKongMacao, hongKongVisits, ninetyDays } from '@/facts/jobs/tax-days'

const macaoFinance = contactNamed('macao-finance')

export const yearOf = (day: CivilDate) => Number(day.slice(0, 4))

/** The day whose rules count: the last of the year, or today. */
const ruleDay = (year: number, today: CivilDate): CivilDate => (lastOf(year) < today ? lastOf(year) : today)

/** Rules of that time; nothing where the present way of counting had not begun. */
export function rulesOfYear(year: number, today: CivilDate) {
  const day = ruleDay(year, today)
  const [dayRule, resident, six] = [factOn(taxDay, day), factOn(taxResident, day), factOn(sixYears, day)]
  const [present, presentDay] = [factOn(presence, day), factOn(presenceDay, day)]
  return dayRule.ok && resident.ok && six.ok && present.ok && presentDay.ok
    ? { day: dayRule.fact, resident: resident.fact, six: six.fact, presence: present.fact, presenceDay: presentDay.fact, ninety: entryOn(ninetyDays, day), visits: entryOn(hongKongVisits, day) }
    : undefined
}

export type TaxRules = NonNullable<ReturnType<typeof rulesOfYear>>

/** What residents of Macao need to know, and whom to ask. */
export const macaoRules = (year: number, today: CivilDate) => ({
  mainland: entryOn(arrangementWithMacao, ruleDay(year, today)),
  hongKong: entryOn(arrangementHongKongMacao, ruleDay(year, today)),
  contact: entryOn(macaoFinance, today),
})

export function taxEntries(year: number, today: CivilDate): FactEntry<unknown>[] {
  const rules = rulesOfYear(year, today)
  if (!rules) return []
  return [...Object.values(rules), ...Object.values(macaoRules(year, today))].flatMap((entry) => entry ?? [])
}

/** The year that the address names, if it is one that can have been. */
export function yearIn(text: string | undefined, today: CivilDate): number {
  const year = Number(text)
  return Number.isInteger(year) && year >= 1990 && year <= yearOf(today) ? year : yearOf(today)
}
