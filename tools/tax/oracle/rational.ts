/** Exact fractions of BigInt, for the second implementation only. */
export class Rational {
  readonly top: bigint
  readonly bottom: bigint

  constructor(top: bigint | number, bottom: bigint | number = 1n) {
    const [a, b] = [BigInt(top), BigInt(bottom)]
    if (b === 0n) throw new RangeError('a fraction of nothing')
    this.top = b < 0n ? -a : a
    this.bottom = b < 0n ? -b : b
  }

  plus = (other: Rational): Rational => new Rational(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom)
  minus = (other: Rational): Rational => new Rational(this.top * other.bottom - other.top * this.bottom, this.bottom * other.bottom)
  times = (other: Rational): Rational => new Rational(this.top * other.top, this.bottom * other.bottom)
  over = (other: Rational): Rational => new Rational(this.top * other.bottom, this.bottom * other.top)
  isAbove = (other: Rational): boolean => this.top * other.bottom > other.top * this.bottom
  orZero = (): Rational => (this.top > 0n ? this : new Rational(0))
  least = (other: Rational): Rational => (this.isAbove(other) ? other : this)

  /** To the nearest hundredth, half away from zero, as a whole number of hundredths. */
  cents(): number {
    const doubled = 200n * this.top
    const negative = doubled < 0n
    const whole = ((negative ? -doubled : doubled) + this.bottom) / (2n * this.bottom)
    return Number(negative ? -whole : whole)
  }
}

/** An amount in hundredths as units. */
export const units = (minor: number): Rational => new Rational(minor, 100)
export const percent = (rate: number): Rational => new Rational(rate, 100)
