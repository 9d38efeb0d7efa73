/**
 * Contributions in exact rationals, written from the rules and not from `src/domain/contribution`: pay is clipped to its limits, each
 * part is the exact share of what is left, and the exact share is rounded once, half a unit up.
 */
import type { ContributionItem, ContributionLine, PartOf } from '../../src/domain/contribution/contribution'

/** A fraction; the lower part is above zero. */
type Ratio = readonly [over: bigint, under: bigint]

const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d]
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d]
const isBelow = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < c * b
const whole = (value: number): Ratio => [BigInt(value), 1n]
/** The greatest whole number that is not above it; none of these is below zero. */
const floor = ([a, b]: Ratio): bigint => a / b

function roundedUpAtHalf(value: Ratio, unit: number): number {
  const inUnits = times(value, [1n, BigInt(unit)])
  return Number(floor(plus(inUnits, [1n, 2n])) * BigInt(unit))
}

function exactPart(part: PartOf, base: Ratio, pay: Ratio, unit: number, wish: number | undefined): number {
  if ('minor' in part) return part.minor
  if (part.fromMinor !== undefined && isBelow(pay, whole(part.fromMinor))) return 0
  let share = wish ?? part.perTenThousand
  if (part.mostPerTenThousand !== undefined && share > part.mostPerTenThousand) share = part.mostPerTenThousand
  if (share < part.perTenThousand || part.mostPerTenThousand === undefined) share = part.perTenThousand
  return roundedUpAtHalf(times(base, [BigInt(share), 10_000n]), unit)
}

export function exactLine(item: ContributionItem, monthlyMinor: number, fundPerTenThousand?: number): ContributionLine {
  const pay = whole(monthlyMinor)
  let base = pay
  if ('fixed' in item.base) base = whole(0)
  else {
    if (isBelow(base, whole(item.base.floorMinor))) base = whole(item.base.floorMinor)
    if (isBelow(whole(item.base.ceilingMinor), base)) base = whole(item.base.ceilingMinor)
  }
  const unit = item.isWhole ? 100 : 1
  const wish = item.id === 'housing-fund' ? fundPerTenThousand : undefined
  return { id: item.id, baseMinor: Number(floor(base)), employeeMinor: exactPart(item.employee, base, pay, unit, wish), employerMinor: exactPart(item.employer, base, pay, unit, wish) }
}
