/** The arithmetic of charts: plain numbers in, plain numbers out. */

/** A value that is not known leaves a gap. */
export type Value = number | undefined

const known = (values: readonly Value[]): number[] => values.filter((value): value is number => value !== undefined)

/** Least and greatest of the values that are known, and zero where the scale must show it; 0 to 0 when none is. */
export function extentOf(values: readonly Value[], hasZero = false): [low: number, high: number] {
  const all = known(values)
  if (hasZero || all.length === 0) all.push(0)
  return all.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity])
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not less than this. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10
  return factor * power
}

/**
 * Round values at equal distances, from at or below `low` to at or above `high`, increasing; two at least.
 *
 * @param count gaps wished for, at least 1: there are no more than one above it
 * @throws RangeError on values that are not finite or go the wrong way: a data error
 */
export function niceTicks(low: number, high: number, count = 4): number[] {
  if (!(low <= high) || !Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError(`no scale from ${low} to ${high}`)
  // All values the same: a few hundredths around them show that nothing changes.
  const span = high > low ? high - low : Math.abs(high) * 0.04 || 1
  const step = roundStep(span / Math.max(1, count))
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  // Through whole multiples: 0.1 + 0.2 is not 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)) + 0)
}

/** Where a value stands between the ends of a scale: 0 at `low`, 1 at `high`. */
export const partOf = (value: number, low: number, high: number): number => (value - low) / (high - low)

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Where the point of this index stands on a line of so many points: from 0 to 1, a single one in the middle. */
export const placeOf = (index: number, count: number): number => (count > 1 ? index / (count - 1) : 0.5)

/**
 * A line through values at equal distances, as data of an SVG path in a box of 100 by 100; broken where a value is not
 * known. A value alone between gaps is a dot.
 */
export function linePath(values: readonly Value[], low: number, high: number): string {
  const parts: string[] = []
  values.forEach((value, index) => {
    if (value === undefined) return
    const [x, y] = [rounded(placeOf(index, values.length) * 100), rounded(100 - partOf(value, low, high) * 100)]
    const isFirst = index === 0 || values[index - 1] === undefined
    const isAlone = isFirst && (index === values.length - 1 || values[index + 1] === undefined)
    parts.push(isAlone ? `M${x} ${y}h0.01` : `${isFirst ? 'M' : 'L'}${x} ${y}`)
  })
  return parts.join('')
}

/** A bar from zero to its value, in parts of the width of the scale. */
export function barSpan(value: number, low: number, high: number): { start: number; length: number } {
  const [from, to] = [partOf(Math.min(0, value), low, high), partOf(Math.max(0, value), low, high)]
  return { start: from, length: to - from }
}

/**
 * Moves places apart that are nearer than `gap`, as little as it needs in one pass up and one down, and keeps their order.
 * All stay between 0 and `end` while there is room for them.
 */
export function spread(places: readonly number[], gap: number, end: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!)
  const moved = [...places]
  order.forEach((one, rank) => {
    const before = order[rank - 1]
    moved[one] = Math.max(moved[one]!, before === undefined ? 0 : moved[before]! + gap)
  })
  ;[...order].reverse().forEach((one, rank, downward) => {
    const after = downward[rank - 1]
    moved[one] = Math.min(moved[one]!, after === undefined ? end : moved[after]! - gap)
  })
  return moved
}

/** The indexes whose labels are written: first, last and up to two between at equal distances, as far as they divide evenly. */
export function labelled(count: number): number[] {
  const steps = [3, 2].find((one) => count > one + 1 && (count - 1) % one === 0)
  const last = count - 1
  if (count <= 4) return Array.from({ length: count }, (_, index) => index)
  if (!steps) return [0, last]
  return Array.from({ length: steps + 1 }, (_, index) => (last / steps) * index)
}
