/** Signs from `(` to `[` end a number and are worth 0 to 51; those from `]` to `~`, worth 0 to 33, say that it goes on. What a script must escape is not among them. */
const [END, ENDS, MORE, MORES] = [40, 52, 93, 34]

/**
 * Whole numbers that a bundle carries as a text, in less than half of what a list of them takes: from -26 to 25 in one sign, from -910 to 909 in
 * two, all in less than 31 bits. Negative ones stand between the others: 0, -1, 1, -2, 2. `tools/network/number-text` writes this.
 */
export function numbersOf(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let sum = 0
  let place = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign >= MORE) {
      sum += (ENDS + sign - MORE) * place
      place *= MORES
    } else {
      sum += (sign - END) * place
      numbers[count++] = sum & 1 ? ~(sum >> 1) : sum >> 1
      sum = 0
      place = 1
    }
  }
  return numbers.subarray(0, count)
}
