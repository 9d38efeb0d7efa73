/** Check digits of the three standards, each made of what stands before it. */

/** A is 10, Z is 35. */
const valueOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55)

/** ISO 7064 MOD 11-2, as GB 11643 has it: 17 digits, and `X` for ten. */
export function mod112(digits: string): string {
  const sum = [...digits].reduce((before, digit) => ((before + Number(digit)) * 2) % 11, 0)
  const check = (12 - sum) % 11
  return check === 10 ? 'X' : String(check)
}

const BLANK = 36

/** Hong Kong identity card: one or two letters and six digits, weighed from 9 down to 2; a missing first letter is 36, and ten is `A`. */
export function mod11(number: string): string {
  const values = [...number].map(valueOf)
  const all = values.length === 7 ? [BLANK, ...values] : values
  const check = (11 - (all.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11)) % 11
  return check === 10 ? 'A' : String(check)
}

const WEIGHTS = [7, 3, 1]

/** ICAO Doc 9303, part 3: weights 7, 3, 1 over and over, and `<` is nothing. */
export function mod731(text: string): string {
  return String([...text].reduce((sum, sign, index) => sum + (sign === '<' ? 0 : valueOf(sign)) * WEIGHTS[index % 3]!, 0) % 10)
}
