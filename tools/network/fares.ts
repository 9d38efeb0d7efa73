import type { PackedFares } from '../../src/domain/journey/pack'
import type { WrittenFares, WrittenOperator } from '../../src/facts/travel/operator-schema'
import type { Route } from './compile'
import { textOfNumbers } from './number-text'

const METRES = 1000

type Of<Kind extends WrittenFares['kind']> = WrittenFares & { kind: Kind }

/** The fares of the operators that make up one system; the first one's table holds for all. */
export function packFares(operators: readonly WrittenOperator[], routes: readonly Route[]): PackedFares {
  const { fares } = operators[0]!
  if (fares.kind === 'none') return { kind: 'none', classes: [], concessions: [] }
  const { classes } = fares
  const concessions = fares.concessions.map(({ source: _, ...one }) => one)
  if (fares.kind === 'matrix') return { classes, concessions, ...matrixOf(operators, fares) }
  if (fares.kind === 'distance') return { classes, concessions, ...distanceOf(operators, fares) }
  return { classes, concessions, kind: 'boarding', of: boardingOf(operators, fares, routes) }
}

function matrixOf(operators: readonly WrittenOperator[], { of, symmetric, classes }: Of<'matrix'>) {
  const ids = operators.flatMap(({ stations }) => stations.map(({ id }) => id))
  const known = new Map<string, number>()
  const rows: (number | null)[][] = []
  const pair = (one: string, other: string): number => {
    const amounts = of[`${one}|${other}`] ?? (symmetric ? of[`${other}|${one}`] : undefined)
    if (!amounts) return -1
    const key = String(amounts)
    if (!known.has(key)) known.set(key, rows.push(amounts) - 1)
    return known.get(key)!
  }
  const cells = ids.flatMap((one, row) => (symmetric ? ids.slice(row + 1) : ids).map((other) => pair(one, other)))
  const amounts = rows.flatMap((row) => classes.map((_, column) => row[column] ?? -1))
  return { kind: 'matrix' as const, isSymmetric: symmetric, of: textOfNumbers(cells), amounts: textOfNumbers(amounts) }
}

function distanceOf(operators: readonly WrittenOperator[], { steps, roundsDown, exceptions = {} }: Of<'distance'>) {
  const names = operators.flatMap(({ id, stations }) => stations.map((station) => `${id}:${station.id}`))
  const at = new Map(names.map((name, index) => [name, index]))
  const hops = new Map<string, number[]>()
  const add = (one: number, other: number, metres: number) => {
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`
    if (metres < (hops.get(key)?.[2] ?? Infinity)) hops.set(key, [Math.min(one, other), Math.max(one, other), metres])
  }
  for (const { id, lines, transfers } of operators) {
    for (const { stations, km, loop } of lines) {
      if (!km) continue
      const ring = loop ? [...stations, stations[0]!] : stations
      for (const [index, length] of km.entries()) add(at.get(`${id}:${ring[index]}`)!, at.get(`${id}:${ring[index + 1]}`)!, Math.round(length * METRES))
    }
    // Who changes inside the gates has gone nowhere.
    for (const { from, to, isOutside } of transfers) {
      const [one, other] = [from, to].map((end) => at.get(end.includes(':') ? end : `${id}:${end}`))
      if (one !== undefined && other !== undefined && one !== other && !isOutside) add(one, other, 0)
    }
  }
  const upTo = (km: number) => (roundsDown ? (km + 1) * METRES - 1 : km * METRES)
  const stepOf = (amounts: readonly (number | null)[]) => {
    const step = steps.findIndex(([, one]) => String(one) === String(amounts))
    if (step < 0) throw new RangeError(`no step costs ${amounts.join(', ')}`)
    return step
  }
  // Only the first operator's own stations have any: its ids stand first.
  const [{ id }] = operators as [WrittenOperator]
  return {
    kind: 'distance' as const,
    hops: packedThrees([...hops.values()]),
    steps: steps.map(([km, amounts]) => [upTo(km), amounts] as const),
    exceptions: packedThrees(Object.entries(exceptions).map(([pair, amounts]) => [...pair.split('|').map((station) => at.get(`${id}:${station}`)!), stepOf(amounts)])),
  }
}

/** Pairs of stops and what holds between them: the first less that of the pair before, the second less the first. */
const packedThrees = (threes: readonly (readonly number[])[]): string =>
  textOfNumbers(threes.flatMap(([one, other, value], index) => [one! - (threes[index - 1]?.[0] ?? 0), other! - one!, value!]))

function boardingOf(operators: readonly WrittenOperator[], fares: Of<'line'> | Of<'section'>, routes: readonly Route[]) {
  const own = new Set(operators.flatMap(({ lines }) => lines))
  return routes.flatMap(({ of, isBack }, index) => {
    const amounts = own.has(of) ? fares.of[of.id] : undefined
    if (!amounts || (fares.kind === 'section' && isBack)) return []
    return [[index, fares.kind === 'section' ? (amounts as (number | null)[][]) : [amounts as (number | null)[]]] as const]
  })
}
