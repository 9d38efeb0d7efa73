/**
 * Amounts of tax before they are rounded: whole numbers of ten-thousandths of a hundredth, since rates are whole numbers per ten
 * thousand. Pay up to 10^10 hundredths times a rate is 10^14, far below 2^53.
 */
import { halfUp } from '../number/half-up'

/** Rates are parts of this. */
export const WHOLE = 10_000

/** Most that is reckoned with, in hundredths: a hundred million of any currency a year. */
export const MOST_MINOR = 10_000_000_000

/** So many ten-thousandths of an amount, rounded to a hundredth, half up, as the tax offices do. */
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
