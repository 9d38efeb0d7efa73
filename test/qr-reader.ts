/** Reads small QR codes (versions 1 to 3 at level M, which have one block) as ISO/IEC 18004 lays them out; an undamaged code needs no correction. */

type Modules = boolean[][]

const QUIET_ZONE = 4

/** Modules of a code that is drawn as rectangles of one row each, the quiet zone included. */
export function darkModules({ path, size }: { path: string; size: number }): Modules {
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  const runs = [...path.matchAll(/(?:M(\d+) (\d+)\.5|m(\d+) 0)h(\d+)/g)]
  if (runs.map(([all]) => all).join('') !== path) throw new Error('other shapes than rows of squares are drawn')
  let [x, y] = [0, 0]
  for (const [, from, row, gap, width] of runs) {
    if (from === undefined) x += Number(gap)
    else [x, y] = [Number(from), Number(row)]
    for (const end = x + Number(width); x < end; x++) dark[y]![x] = true
  }
  return dark
}

const withoutMargin = (dark: Modules): Modules => dark.slice(QUIET_ZONE, -QUIET_ZONE).map((row) => row.slice(QUIET_ZONE, -QUIET_ZONE))

/** The five bits of the format: level and mask. */
function formatOf(code: Modules): number {
  const places = [[0, 8], [1, 8], [2, 8], [3, 8], [4, 8], [5, 8], [7, 8], [8, 8], [8, 7], [8, 5], [8, 4], [8, 3], [8, 2], [8, 1], [8, 0]] as const
  return (places.reduce((bits, [y, x], index) => bits | (Number(code[y]![x]) << index), 0) ^ 0x5412) >> 10
}

export const levelOf = (dark: Modules): string => 'MLHQ'[formatOf(withoutMargin(dark)) >> 3]!

const MASKS: ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_x, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
]

/** Finders with their formats, the two timing lines, and the alignment mark that versions from 2 have. */
function isPattern(x: number, y: number, size: number): boolean {
  const isFinder = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9)
  const isAlignment = size > 21 && Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2
  return isFinder || isAlignment || x === 6 || y === 6
}

/** Bits in their order: two columns at a time from the right, up and down by turns. */
function bitsOf(code: Modules): number[] {
  const size = code.length
  const mask = MASKS[formatOf(code) & 7]!
  const bits: number[] = []
  let isUp = true
  for (let right = size - 1; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const y = isUp ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!isPattern(x, y, size)) bits.push(Number(code[y]![x]) ^ Number(mask(x, y) === 0))
    }
  }
  return bits
}

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** The text of a code with its quiet zone. */
export function readCode(dark: Modules): string {
  const code = withoutMargin(dark)
  if (code.length > 29) throw new Error('codes of several blocks are not read here')
  const bits = bitsOf(code)
  const take = (count: number) => bits.splice(0, count).reduce((number, bit) => number * 2 + bit, 0)
  const mode = take(4)
  if (mode === 4) return new TextDecoder().decode(Uint8Array.from({ length: take(8) }, () => take(8)))
  let [left, text] = [take(mode === 1 ? 10 : 9), '']
  while (left > 0) {
    const count = Math.min(left, mode === 1 ? 3 : 2)
    if (mode === 1) text += String(take([0, 4, 7, 10][count]!)).padStart(count, '0')
    else {
      const number = take(count === 2 ? 11 : 6)
      text += count === 2 ? SIGNS[Math.floor(number / 45)]! + SIGNS[number % 45]! : SIGNS[number]!
    }
    left -= count
  }
  return text
}
