/**
 * Amounts of tax before they are rounded: whole numbers of ten-thousandths of a hundredth, since rates are whole numbers per ten
 * thousand. Pay up to 10^10 hundredths times a rate is 10^14, far below 2^53.
 */

/** Rates are parts of this. */
export const WHOLE = 10_000

/** Most that is reckoned with, in hundredths: a hundred million of any currency a year. */
export const MOST_MINOR = 10_000_000_000

/** A fraction of whole numbers from 0, half a unit up: how the tax offices round to a cent (四舍五入). */
export function halfUp(numerator: number, denominator: number): number {
  const whole = Math.floor(numerator / denominator)
  return whole + (2 * (numerator - whole * denominator) >= denominator ? 1 : 0)
}

/** So many ten-thousandths of an amount, rounded to a hundredth, half up. */
export const partOf = (minor: number, perTenThousand: number): number => halfUp(minor * perTenThousand, WHOLE)

/**
 * An amount times a fraction from 0 to 1, such as days of days, rounded to a hundredth, half up. Amounts up to `MOST_MINOR` times
 * 366 stay exact.
 */
export const shareOf = (minor: number, part: number, of: number): number => halfUp(minor * part, of)

/** @throws RangeError on what is no amount: a programming error */
export function assertAmounts(...amounts: number[]): void {
  for (const minor of amounts) if (!Number.isSafeInteger(minor) || minor < 0 || minor > 12 * MOST_MINOR) throw new RangeError(`${minor} is no amount in hundredths`)
}
