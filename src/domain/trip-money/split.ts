/**
 * An amount in parts that add up to it exactly.
 *
 * Each has its part rounded down; the units that are left go one each to those whose rounding took most, of two alike to the
 * first. So the same spending is always split in the same way, and nobody pays a cent that is not there.
 *
 * @param amount whole units, at least 0
 * @param parts whole numbers, at least 0 and not all 0; at most 10,000 together
 * @throws RangeError on parts or amounts that are none
 */
export function split(amount: number, parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  if (!(Number.isSafeInteger(amount) && amount >= 0)) throw new RangeError(`${amount} is no amount`)
  if (!(whole > 0 && whole <= 10_000 && parts.every((part) => Number.isInteger(part) && part >= 0))) throw new RangeError(`${parts.join(', ')} are no parts`)
  const each = Math.floor(amount / whole)
  const rest = amount % whole
  // In this form no product is larger than the amount, or than the square of the parts.
  const shares = parts.map((part) => each * part + Math.floor((rest * part) / whole))
  const lost = parts.map((part) => (rest * part) % whole)
  const left = amount - shares.reduce((sum, share) => sum + share, 0)
  const first = lost.map((_, index) => index).sort((one, other) => lost[other]! - lost[one]! || one - other)
  for (const index of first.slice(0, left)) shares[index]!++
  return shares
}
