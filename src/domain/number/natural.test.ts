import fc from 'fast-check'
import { compared, dividedBy, naturalOf, numberIn, plus, times, type Natural } from './natural'

const big = (natural: Natural): bigint => natural.reduceRight((sum, digit) => sum * 10_000_000n + BigInt(digit), 0n)
const whole = fc.nat({ max: Number.MAX_SAFE_INTEGER })
/** Up to some fifty digits. */
const long = fc.array(whole, { minLength: 1, maxLength: 4 }).map((factors) => factors.map(naturalOf).reduce(times))

test('sums, products and quotients are those of BigInt', () => {
  fc.assert(
    fc.property(long, long, (one, other) => {
      expect(big(plus(one, other))).toBe(big(one) + big(other))
      expect(big(times(one, other))).toBe(big(one) * big(other))
      if (other.length > 0) expect(big(dividedBy(one, other))).toBe(big(one) / big(other))
      expect(Math.sign(compared(one, other))).toBe(big(one) === big(other) ? 0 : big(one) < big(other) ? -1 : 1)
    }),
  )
})

test('a number comes back as it went in, and one too large does not', () => {
  fc.assert(fc.property(whole, (number) => expect(numberIn(naturalOf(number))).toBe(number)))
  expect(numberIn(plus(naturalOf(Number.MAX_SAFE_INTEGER), [1]))).toBeUndefined()
})

test('zero is in no way in front', () => {
  expect(naturalOf(0)).toEqual([])
  expect(times(naturalOf(12), [])).toEqual([])
  expect(dividedBy(naturalOf(6), naturalOf(7))).toEqual([])
})

test.each([-1, 0.5, NaN, 2 ** 53])('%d is refused', (number) => expect(() => naturalOf(number)).toThrow(RangeError))
test('nothing is divided by zero', () => expect(() => dividedBy([1], [])).toThrow(RangeError))
