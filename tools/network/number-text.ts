const [END, ENDS, MORE, MORES] = [40, 52, 93, 34]

/** Whole numbers as the text that `domain/record/packed-numbers` reads. */
export const textOfNumbers = (numbers: readonly number[]): string => numbers.map(signsOf).join('')

function signsOf(number: number): string {
  if (!Number.isInteger(number) || Math.abs(number) >= 2 ** 30) throw new RangeError(`${number} is no whole number of less than 31 bits`)
  let rest = number < 0 ? -2 * number - 1 : 2 * number
  let signs = ''
  while (rest >= ENDS) {
    rest -= ENDS
    signs += String.fromCharCode(MORE + (rest % MORES))
    rest = Math.floor(rest / MORES)
  }
  return signs + String.fromCharCode(END + rest)
}
