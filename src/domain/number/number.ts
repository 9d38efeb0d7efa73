import type { Locale } from '../locale/locale'

export interface NumberForm {
  /** Exactly so many digits after the point. Left out: as many as the number has, at most three. */
  decimals?: number
}

/** A true minus, which is as wide as a digit and read aloud as "minus"; a hyphen often is not read at all. */
export const MINUS = '\u2212'

/** A space at which no line is broken. */
export const NO_BREAK = '\u00a0'

const MOST_DECIMALS = 3

/** Moves the point without arithmetic, so that 1.005 moved by two is 100.5 and not 100.49999. */
function movePoint(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/**
 * A whole count of the smallest unit, written with a point: 125050 with two decimals is `1,250.50`.
 *
 * Portuguese of Macao is written as in the Boletim Oficial and on the pages of the police: a space between thousands, from
 * four digits on, and a comma before decimals (`15 000 patacas`, `$122 385 188 000,00`). The space is one at which no line
 * breaks. Chinese and English write `1,234.5` in all three places.
 *
 * @throws RangeError on a count that is not whole or too large to be exact
 */
export function formatUnits(count: number, decimals: number, locale: Locale): string {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} cannot be written exactly`)
  const [group, point] = locale === 'pt' ? [NO_BREAK, ','] : [',', '.']
  const digits = String(Math.abs(count)).padStart(decimals + 1, '0')
  const end = digits.length - decimals
  const whole = digits.slice(0, end).replace(/\B(?=(\d{3})+$)/g, group)
  return (count < 0 ? MINUS : '') + whole + (decimals > 0 ? point + digits.slice(end) : '')
}

/**
 * A number as each language writes it: `1,234.5`, in Portuguese `1 234,5`. Halves are rounded away from zero as people do
 * with the digits they see; what is rounded to nothing has no minus.
 *
 * @throws RangeError on what is no finite number: a missing value is shown as missing, not as `NaN`
 */
export function formatNumber(value: number, locale: Locale, { decimals }: NumberForm = {}): string {
  let places = decimals ?? (Number.isInteger(value) ? 0 : MOST_DECIMALS)
  let count = Math.sign(value) * Math.round(movePoint(Math.abs(value), places))
  for (; decimals === undefined && places > 0 && count % 10 === 0; places--) count /= 10
  return formatUnits(count, places, locale)
}

/** A share as a percentage: 0.125 is `12.5%`, in Portuguese `12,5%`. No space before the sign, as all three places print it. */
export function formatPercent(share: number, locale: Locale, form?: NumberForm): string {
  return `${formatNumber(movePoint(share, 2), locale, form)}%`
}
