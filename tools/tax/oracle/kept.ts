/** What a whole job leaves, put together a second time: contributions by the month, tax by the year, the other place's part and the credit for it. In hundredths. */
import type { ContributionItem } from '../../../src/domain/contribution/contribution'
import { exactLine } from '../../contributions/exact'
import { credit, hongKong, incomeByDays, macao, nonResidentBonus, nonResidentMonth, residentYear, withheld, type OracleFamily } from './laws'
import { Rational, units } from './rational'

/** Kept in the year, and what reaches the account in each month of it. */
export type Kept = [kept: number, months: number[]]

const eleven = (ordinary: number, december: number): number[] => [...Array.from({ length: 11 }, () => ordinary), december]

/** MPF: five per cent of a month's pay up to 30,000; nothing below 7,100. */
const mpf = (pay: number): number => (pay < 710_000 ? 0 : units(pay).least(new Rational(30_000)).times(new Rational(5, 100)).cents())

/** Elsewhere a part of the work is done: what tax that cost there, in Hong Kong dollars, and the days of it. */
export interface Abroad {
  tax: number
  inside: number
  all: number
}

/** @param taxed what Hong Kong taxes of the year's pay */
export function keptInHongKong(year: number, monthly: number, bonus: number, family: OracleFamily, taxed: number, abroad: Abroad | undefined): Kept {
  const [ordinary, december] = [mpf(monthly), mpf(monthly + bonus)]
  const contributions = 11 * ordinary + december
  const own = hongKong(year, taxed, contributions, family)
  const tax = abroad ? own - credit(abroad.tax, own, abroad.inside, abroad.all) + abroad.tax : own
  return [12 * monthly + bonus - contributions - tax, eleven(monthly - ordinary, monthly + bonus - december)]
}

/** The fund takes 30 patacas a month; employers spread the tax over the months, the last takes what is left. */
export function keptInMacao(year: number, monthly: number, bonus: number, isElder: boolean): Kept {
  const [tax] = macao(year, 12 * monthly + bonus, false, isElder)
  const kept = 12 * (monthly - 3000) + bonus - tax
  const ordinary = monthly - 3000 - (tax - (tax % 12)) / 12
  return [kept, eleven(ordinary, kept - 11 * ordinary)]
}

export interface MainlandWork {
  days: number
  inside: number
  all: number
  isPaidInside: boolean
}

/** Insurance and fund are of the month's average pay; only a resident of 183 days deducts them. */
export function mainlandParts(monthly: number, bonus: number, additional: number, items: readonly ContributionItem[], fund: number, isApart: boolean, { days, inside, all, isPaidInside }: MainlandWork): { insurance: number; tax: number; withheld: number[] } {
  const average = units(12 * monthly + bonus).over(new Rational(12)).cents()
  const insurance = isPaidInside ? items.reduce((sum, item) => sum + exactLine(item, average, fund).employeeMinor, 0) : 0
  const [month, extra] = [monthly, bonus].map((pay) => incomeByDays(days, pay, isPaidInside ? pay : 0, inside, all)) as [number, number]
  if (days < 183) {
    const [each, once] = [nonResidentMonth(month), nonResidentBonus(extra)]
    return { insurance, tax: 12 * each + once, withheld: eleven(each, each + once) }
  }
  const pay = { monthly: month, bonus: extra, insurance, additional }
  const [onRest, onBonus, how] = residentYear(pay, isApart)
  const taken = withheld(pay, how === 'apart' ? 0 : extra)
  return { insurance, tax: onRest + onBonus, withheld: taken.map((one, index) => one + (index === 11 ? onBonus : 0)) }
}

/** @param home tax of home on its part of the work, in yuan: the Mainland takes off of its own what a resident of it paid there */
export function keptOnMainland(monthly: number, bonus: number, parts: ReturnType<typeof mainlandParts>, work: MainlandWork, home: Abroad | undefined): Kept {
  const { insurance, tax, withheld: taken } = parts
  const takenOff = home && work.days >= 183 ? credit(home.tax, tax, home.inside, home.all) : 0
  const kept = 12 * (monthly - insurance) + bonus - tax - (home ? home.tax - takenOff : 0)
  return [kept, taken.map((one, index) => monthly - insurance - one + (index === 11 ? bonus : 0))]
}
