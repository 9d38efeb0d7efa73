/** Stays of a year, all alike. */
export interface Stays {
  /** Days each, from 1. */
  days: number
  /** How many in a year, from 1. */
  times: number
}

/**
 * How a plan is paid, in hundredths of one currency. `packs`: bought for some days in a row, as many as one likes; what is left
 * at the end of a stay is lost. `month`: paid every month of the year, since the number goes when one stops.
 */
export type Tariff = { kind: 'packs'; packs: readonly { days: number; minor: number }[] } | { kind: 'month'; minor: number }

const MONTHS = 12
const DAYS_OF_YEAR = 365

/** How many stays of so many days a year has room for. */
export const mostTimes = (days: number): number => Math.max(1, Math.floor(DAYS_OF_YEAR / days))

/**
 * The least that covers so many days in a row with packs.
 *
 * @throws RangeError without a pack, or with one of no days: a data error
 */
export function cheapestCover(packs: readonly { days: number; minor: number }[], days: number): number {
  if (packs.length === 0 || packs.some((pack) => pack.days < 1)) throw new RangeError('a tariff needs packs of at least one day')
  const least = [0]
  for (let day = 1; day <= days; day += 1) least.push(Math.min(...packs.map((pack) => pack.minor + least[Math.max(0, day - pack.days)]!)))
  return least[days]!
}

/** What the stays of a year cost. */
export const costOfYear = (tariff: Tariff, { days, times }: Stays): number => (tariff.kind === 'month' ? MONTHS * tariff.minor : times * cheapestCover(tariff.packs, days))

/** From how many stays a year on a monthly fee costs less than packs for stays of so many days; nothing where no year has room for so many. */
export function timesUntilMonthly(packs: Tariff & { kind: 'packs' }, month: Tariff & { kind: 'month' }, days: number): number | undefined {
  const stay = cheapestCover(packs.packs, days)
  const times = stay === 0 ? Infinity : Math.floor((MONTHS * month.minor) / stay) + 1
  return times > mostTimes(days) ? undefined : times
}
