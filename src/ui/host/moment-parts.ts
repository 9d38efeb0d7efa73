/** Year, month, day, or hour, minute; a part that is not chosen yet is missing. */
export type Parts = readonly (number | undefined)[]

type Kind = 'date' | 'time'

const BOUNDS: Record<Kind, [min: string, max: string]> = { date: ['1900-01-01', '2100-12-31'], time: ['00:00', '23:59'] }

const numbers = (from: number, to: number): number[] => Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index)

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysIn = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

export const partsOf = (moment: string): number[] => moment.split(/[-:]/).map(Number)

/** What each part may be, given the parts before it. A part not chosen yet narrows nothing. */
export function rangesOf(kind: Kind, parts: Parts, min = '', max = ''): number[][] {
  const low = partsOf(min || BOUNDS[kind][0])
  const high = partsOf(max || BOUNDS[kind][1])
  const [first, second] = parts
  const widest: [number, number][] =
    kind === 'time'
      ? [
          [0, 23],
          [0, 59],
        ]
      : [
          [low[0]!, high[0]!],
          [1, 12],
          // Without a year February may have 29 days.
          [1, daysIn(first ?? 2000, second ?? 1)],
        ]
  const isAtEdge = (edge: number[], at: number) => edge.slice(0, at).every((part, index) => part === parts[index])
  return widest.map(([from, to], at) => numbers(isAtEdge(low, at) ? Math.max(from, low[at]!) : from, isAtEdge(high, at) ? Math.min(to, high[at]!) : to))
}

/**
 * The whole moment, as `2026-11-22` or `06:30`, or nothing while a part is missing. A later part that an earlier one has
 * made impossible, such as the 31st after a change to April, becomes the nearest possible.
 */
export function momentOf(kind: Kind, parts: Parts, min?: string, max?: string): string | undefined {
  const whole: number[] = []
  for (let at = 0; at < (kind === 'date' ? 3 : 2); at++) {
    const part = parts[at]
    if (part === undefined) return undefined
    const range = rangesOf(kind, whole, min, max)[at]!
    whole.push(Math.min(Math.max(part, range[0]!), range[range.length - 1]!))
  }
  const [first, ...rest] = whole.map((part) => String(part).padStart(2, '0'))
  return [kind === 'date' ? first!.padStart(4, '0') : first, ...rest].join(kind === 'date' ? '-' : ':')
}
