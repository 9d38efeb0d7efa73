/** A fraction of whole numbers from 0, rounded to a whole one, half a unit up (四舍五入). */
export function halfUp(numerator: number, denominator: number): number {
  const whole = Math.floor(numerator / denominator)
  return whole + (2 * (numerator - whole * denominator) >= denominator ? 1 : 0)
}
