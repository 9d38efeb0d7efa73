/**
 * The taxes a second time, written from the text of the laws in yuan, dollars and patacas, with their tables typed anew: nothing of
 * `src/domain/tax` or `src/facts` is used. Tables are of the kind the laws print: rate on all, less a quick deduction, for the
 * Mainland; band by band for the others.
 */
import { percent, Rational, units } from './rational'

const yuan = (amount: number): Rational => new Rational(amount)
const ZERO = yuan(0)

/** 个人所得税税率表一: not above, rate, quick deduction. */
const YEAR: [number, number, number][] = [
  [36_000, 3, 0],
  [144_000, 10, 2520],
  [300_000, 20, 16_920],
  [420_000, 25, 31_920],
  [660_000, 30, 52_920],
  [960_000, 35, 85_920],
  [Infinity, 45, 181_920],
]

/** 按月换算后的综合所得税率表. */
const MONTH: [number, number, number][] = [
  [3000, 3, 0],
  [12_000, 10, 210],
  [25_000, 20, 1410],
  [35_000, 25, 2660],
  [55_000, 30, 4410],
  [80_000, 35, 7160],
  [Infinity, 45, 15_160],
]

const rowOf = (amount: Rational, table: typeof YEAR) => table.find(([upTo]) => upTo === Infinity || !amount.isAbove(yuan(upTo)))!

const byQuick = (amount: Rational, table: typeof YEAR): Rational => {
  const [, rate, quick] = rowOf(amount, table)
  return amount.times(percent(rate)).minus(yuan(quick)).orZero()
}

export interface OraclePay {
  monthly: number
  bonus: number
  insurance: number
  additional: number
}

/** Article 6(1) and Announcement 30 of 2023: the tax of a year in hundredths, [on the rest, on the bonus, how]. */
export function residentYear({ monthly, bonus, insurance, additional }: OraclePay, mayBeApart: boolean): [number, number, string] {
  const year = units(monthly).minus(units(insurance)).minus(units(additional)).times(yuan(12)).minus(yuan(60_000))
  const alone = byQuick(year.orZero(), YEAR).cents()
  if (bonus === 0) return [alone, 0, 'none']
  const together = byQuick(year.plus(units(bonus)).orZero(), YEAR).cents()
  const [, rate, quick] = rowOf(units(bonus).over(yuan(12)), MONTH)
  const apart = units(bonus).times(percent(rate)).minus(yuan(quick)).cents()
  return mayBeApart && alone + apart <= together ? [alone, apart, 'apart'] : [together, 0, 'merged']
}

/** Announcement 61 of 2018: 本期应预扣预缴税额 = (累计预扣预缴应纳税所得额 × 预扣率 − 速算扣除数) − 累计已预扣预缴税额. */
export function withheld({ monthly, insurance, additional }: OraclePay, december: number): number[] {
  const months: number[] = []
  for (let month = 1; month <= 12; month++) {
    const count = yuan(month)
    const taxable = units(monthly).times(count).minus(yuan(5000).times(count)).minus(units(insurance).times(count)).minus(units(additional).times(count)).plus(month === 12 ? units(december) : ZERO)
    const total = byQuick(taxable.orZero(), YEAR).cents()
    months.push(Math.max(0, total - months.reduce((sum, one) => sum + one, 0)))
  }
  return months
}

/** Announcement 35 of 2019, article 3(2): a month of a non-resident, and formula 5 for several months' bonus. */
export const nonResidentMonth = (income: number): number => byQuick(units(income).minus(yuan(5000)).orZero(), MONTH).cents()
export const nonResidentBonus = (bonus: number): number => {
  const [, rate, quick] = rowOf(units(bonus).over(yuan(6)), MONTH)
  return units(bonus).over(yuan(6)).times(percent(rate)).minus(yuan(quick)).times(yuan(6)).orZero().cents()
}

/** Announcement 35 of 2019, article 2, formulas 1 to 3, as the announcement writes them, with both fractions. */
export function incomeByDays(days: number, total: number, paidInside: number, inside: number, all: number): number {
  const whole = units(total)
  const payInside = total === 0 ? ZERO : new Rational(paidInside, total)
  const daysInside = new Rational(inside, all)
  if (days <= 90) return whole.times(payInside).times(daysInside).cents()
  if (days < 183) return whole.times(daysInside).cents()
  const elsewhere = new Rational(1).minus(payInside).times(new Rational(1).minus(daysInside))
  // What is not taxed is rounded, so that both parts make the whole.
  return total - (total === 0 ? 0 : whole.times(elsewhere).cents())
}

/** Inland Revenue Ordinance, section 8(1), (1A) and (1B): pay that Hong Kong charges; halves of days of work, whole days of visits. */
export function hongKongChargeable(total: number, inside: number, all: number, isHongKongEmployment: boolean, visits: number | undefined): number {
  const rendersAllOutside = inside === 0 || (visits !== undefined && visits <= 60)
  if (rendersAllOutside) return 0
  if (isHongKongEmployment) return total
  return units(total).times(new Rational(inside, all)).cents()
}

/** Law 2/78/M: pay for work that is done in Macao. */
export const macaoChargeable = (total: number, inside: number, all: number): number => units(total).times(new Rational(inside, all)).cents()

/** Tax of elsewhere that is taken off: at most one's own on the same part of the income. */
export const credit = (elsewhere: number, own: number, part: number, all: number): number => Math.min(elsewhere, units(own).times(new Rational(part, all)).cents())

/** The Greater Bay's 15 %. */
export const above15 = (tax: number, taxable: number, most = Infinity): number => Math.min(most, Math.max(0, tax - units(taxable).times(percent(15)).cents()))

function byBands(amount: Rational, rows: [width: number, rate: number][]): Rational {
  let left = amount
  let tax = ZERO
  for (const [width, rate] of rows) {
    const part = width === Infinity ? left : left.least(yuan(width))
    tax = tax.plus(part.times(percent(rate)))
    left = left.minus(part)
    if (!left.isAbove(ZERO)) break
  }
  return tax
}

export interface OracleFamily {
  kind: 'single' | 'married' | 'single-parent'
  children: number
  newborn: number
  parents: number
  parentsLiving: number
}

/** By the first calendar year of the year of assessment: basic (married twice), child, parent; standard rates; reduction up to. */
const HONG_KONG: Record<number, { basic: number; child: number; parent: number; hasTiers: boolean; reduced: number }> = {
  2022: { basic: 132_000, child: 120_000, parent: 50_000, hasTiers: false, reduced: 6000 },
  2023: { basic: 132_000, child: 130_000, parent: 50_000, hasTiers: false, reduced: 3000 },
  2024: { basic: 132_000, child: 130_000, parent: 50_000, hasTiers: true, reduced: 1500 },
  2025: { basic: 132_000, child: 130_000, parent: 50_000, hasTiers: true, reduced: 3000 },
  2026: { basic: 145_000, child: 140_000, parent: 55_000, hasTiers: true, reduced: 0 },
}

/** Salaries tax payable, in hundredths. */
export function hongKong(year: number, income: number, mpf: number, family: OracleFamily): number {
  const { basic, child, parent, hasTiers, reduced } = HONG_KONG[year]!
  const deducted = units(mpf).least(yuan(18_000)).least(units(income))
  const net = units(income).minus(deducted)
  const children = Math.min(9, family.children)
  let allowances = basic
  if (family.kind === 'married') allowances = 2 * basic
  if (family.kind === 'single-parent' && children > 0) allowances += basic
  allowances += children * child
  allowances += Math.min(children, family.newborn) * child
  allowances += family.parents * parent + Math.min(family.parents, family.parentsLiving) * parent
  const progressive = byBands(net.minus(yuan(allowances)).orZero(), [[50_000, 2], [50_000, 6], [50_000, 10], [50_000, 14], [Infinity, 17]]).cents()
  const standard = byBands(net, hasTiers ? [[5_000_000, 15], [Infinity, 16]] : [[Infinity, 15]]).cents()
  const tax = Math.min(progressive, standard)
  return tax - Math.min(tax, reduced * 100)
}

/** Professional tax, in hundredths: [due, refunded later]. */
export function macao(year: number, income: number, isResident: boolean, isElder: boolean): [number, number] {
  const kept = income - units(income).times(percent(25)).cents()
  const taxable = units(kept).minus(yuan(isElder ? 198_000 : 144_000)).orZero()
  const full = byBands(taxable, [[20_000, 7], [20_000, 8], [40_000, 9], [80_000, 10], [120_000, 11], [Infinity, 12]]).cents()
  const due = full - units(full).times(percent(30)).cents()
  const back = isResident && year <= 2024 ? Math.min(1_400_000, units(due).times(percent(60)).cents()) : 0
  return [due, back]
}
