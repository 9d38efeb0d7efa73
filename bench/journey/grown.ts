import type { WrittenFares, WrittenOperator } from '../../src/facts/travel/operator-schema'

const POINT = 'control-point:'

/** The network as often as is said, or a part of it: copies meet at the control points that all of them share, a part is every so many lines. */
export function grown(operators: readonly WrittenOperator[], times: number): WrittenOperator[] {
  if (times < 1) return partOf(operators, Math.round(1 / times))
  return Array.from({ length: times }, (_, copy) => operators.map((one) => copyOf(one, copy))).flat()
}

function copyOf(operator: WrittenOperator, copy: number): WrittenOperator {
  const named = (id: string) => (copy === 0 ? id : `${id}-${copy}`)
  const end = (name: string) => (name.startsWith(POINT) || !name.includes(':') ? name : named(name.split(':')[0]!) + name.slice(name.indexOf(':')))
  const fares = 'system' in operator.fares && operator.fares.system ? { ...operator.fares, system: named(operator.fares.system) } : operator.fares
  return { ...operator, id: named(operator.id), fares, transfers: operator.transfers.map((one) => ({ ...one, from: end(one.from), to: end(one.to) })) }
}

function partOf(operators: readonly WrittenOperator[], every: number): WrittenOperator[] {
  let line = 0
  const kept = operators.map((operator) => ({ ...operator, lines: operator.lines.filter(() => line++ % every === 0) })).filter(({ lines }) => lines.length > 0)
  const stops = new Set(kept.flatMap(({ id, lines }) => lines.flatMap(({ stations }) => stations.map((station) => `${id}:${station}`))))
  const isThere = (operator: string, end: string) => end.startsWith(POINT) || stops.has(end.includes(':') ? end : `${operator}:${end}`)
  return kept.map((operator) => ({
    ...operator,
    fares: withoutPairs(operator.fares, (station) => isThere(operator.id, station)),
    stations: operator.stations.filter(({ id }) => stops.has(`${operator.id}:${id}`)),
    transfers: operator.transfers.filter(({ from, to }) => isThere(operator.id, from) && isThere(operator.id, to)),
  }))
}

/** Fares by distance whose exceptions are of stations that are there. */
function withoutPairs(fares: WrittenFares, isThere: (station: string) => boolean): WrittenFares {
  if (fares.kind !== 'distance' || !fares.exceptions) return fares
  return { ...fares, exceptions: Object.fromEntries(Object.entries(fares.exceptions).filter(([pair]) => pair.split('|').every(isThere))) }
}
