/** Whole numbers of any length, not below zero. Phones of the browserslist have no `BigInt`. */

/** Digits to the base 10,000,000, the lowest first, none of them in front for nothing: zero is the empty list. */
export type Natural = readonly number[]

const BASE = 10_000_000

function trimmed(limbs: number[]): Natural {
  while (limbs.length > 0 && limbs[limbs.length - 1] === 0) limbs.pop()
  return limbs
}

/** @throws RangeError on what is not whole, below zero or too large to be exact */
export function naturalOf(number: number): Natural {
  if (!(Number.isSafeInteger(number) && number >= 0)) throw new RangeError(`${number} is no natural number`)
  const limbs: number[] = []
  for (let rest = number; rest > 0; rest = Math.floor(rest / BASE)) limbs.push(rest % BASE)
  return limbs
}

export function times(one: Natural, other: Natural): Natural {
  const limbs = Array<number>(one.length + other.length).fill(0)
  one.forEach((digit, at) => {
    let carry = 0
    for (let place = at; place < limbs.length; place++) {
      const sum = limbs[place]! + digit * (other[place - at] ?? 0) + carry
      limbs[place] = sum % BASE
      carry = Math.floor(sum / BASE)
    }
  })
  return trimmed(limbs)
}

export function plus(one: Natural, other: Natural): Natural {
  const limbs: number[] = []
  let carry = 0
  for (let place = 0; place < Math.max(one.length, other.length) || carry > 0; place++) {
    const sum = (one[place] ?? 0) + (other[place] ?? 0) + carry
    limbs.push(sum % BASE)
    carry = sum >= BASE ? 1 : 0
  }
  return trimmed(limbs)
}

/** Below zero when `one` is less, zero when they are equal. */
export function compared(one: Natural, other: Natural): number {
  if (one.length !== other.length) return one.length - other.length
  for (let place = one.length - 1; place >= 0; place--) if (one[place] !== other[place]) return one[place]! - other[place]!
  return 0
}

/** `one` is not less than `other`. */
function minus(one: Natural, other: Natural): Natural {
  let borrowed = 0
  return trimmed(
    one.map((digit, place) => {
      const rest = digit - (other[place] ?? 0) - borrowed
      borrowed = rest < 0 ? 1 : 0
      return rest < 0 ? rest + BASE : rest
    }),
  )
}

/** How many times `by` goes into `rest`, less than `BASE` times: found by halving. */
function timesIn(rest: Natural, by: Natural): number {
  let [least, most] = [0, BASE - 1]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (compared(times(by, naturalOf(middle)), rest) <= 0) least = middle
    else most = middle - 1
  }
  return least
}

/** The whole part of a quotient. @throws RangeError on a division by zero */
export function dividedBy(one: Natural, by: Natural): Natural {
  if (by.length === 0) throw new RangeError('a division by zero')
  const quotient = Array<number>(one.length).fill(0)
  let rest: Natural = []
  for (let place = one.length - 1; place >= 0; place--) {
    rest = trimmed([one[place]!, ...rest])
    const digit = timesIn(rest, by)
    quotient[place] = digit
    rest = minus(rest, times(by, naturalOf(digit)))
  }
  return trimmed(quotient)
}

/** As a number; `undefined` where that could not hold it exactly. */
export function numberIn(natural: Natural): number | undefined {
  const number = natural.reduceRight((sum, digit) => sum * BASE + digit, 0)
  return Number.isSafeInteger(number) ? number : undefined
}
