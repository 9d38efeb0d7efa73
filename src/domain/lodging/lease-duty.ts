/** Stamp duty on a lease of a flat in Hong Kong. */
export interface LeaseBand {
  /** The longest term it is for, in months; left out for the last. */
  upToMonths?: number
  /** Of the rent, in ten thousandths: 25 is 0.25 %. */
  perTenThousand: number
  /** Of all rent of the term, or of one year's. */
  of: 'total' | 'year'
}

export interface LeaseDutyRule {
  /** By term, the shortest first. */
  bands: readonly LeaseBand[]
  /** The rent that is counted is rounded up to whole steps of so many cents. */
  step: number
}

/** The longest term that is reckoned, in months: who leases for longer asks a lawyer. */
export const LONGEST_LEASE = 240

/**
 * The duty for both parts together, in cents, exact: rents are counted in whole steps of HK$100, of which any of the rates is whole cents.
 *
 * @param rent a month's, in cents, > 0 @param months whole, from 1 to 240
 * @throws RangeError on a rent or a term outside of that: the page reads them first
 */
export function leaseDuty(rent: number, months: number, { bands, step }: LeaseDutyRule): number {
  if (!(Number.isSafeInteger(rent) && rent > 0)) throw new RangeError(`rent must be whole cents, got ${rent}`)
  if (!(Number.isInteger(months) && months >= 1 && months <= LONGEST_LEASE)) throw new RangeError(`months must be 1 to ${LONGEST_LEASE}, got ${months}`)
  const band = bands.find(({ upToMonths }) => upToMonths === undefined || months <= upToMonths)!
  const counted = Math.ceil((rent * (band.of === 'total' ? months : 12)) / step) * step
  return (counted * band.perTenThousand) / 10_000
}
