import { Value } from '@sinclair/typebox/value'
import { POINT_IDS } from '../../src/domain/control-point/control-points'
import { timeOfDay } from '../../src/domain/time/time-of-day'
import { OperatorSchema, type WrittenFares, type WrittenLine, type WrittenOperator } from '../../src/facts/travel/operator-schema'
import type { Problem } from '../problem'

type Add = (place: string, message: string) => void

/** What is wrong with the files of operators: each by itself, and how they lead to each other. `files` holds their contents by path. */
export function operatorProblems(files: ReadonlyMap<string, unknown>): Problem[] {
  const problems: Problem[] = []
  const whole: [file: string, operator: WrittenOperator][] = []
  for (const [file, content] of files) {
    const errors = [...Value.Errors(OperatorSchema, content)]
    for (const { path, message } of errors.slice(0, 5)) problems.push({ file, place: path || '(file)', message })
    if (errors.length === 0) whole.push([file, content as WrittenOperator])
  }
  const stations = new Set(whole.flatMap(([, { id, stations: all }]) => all.map((one) => `${id}:${one.id}`)))
  for (const [file, operator] of whole) {
    const add: Add = (place, message) => problems.push({ file, place, message })
    for (const [at, { id }] of operator.stations.entries()) if (operator.stations.findIndex((one) => one.id === id) !== at) add(`stations[${at}]`, `"${id}" is there twice`)
    for (const [at, line] of operator.lines.entries()) {
      if (operator.lines.findIndex(({ id }) => id === line.id) !== at) add(`lines[${at}]`, `"${line.id}" is there twice`)
      lineProblems(operator, line, add)
    }
    fareProblems(operator, add)
    for (const [at, { from, to }] of operator.transfers.entries()) for (const end of [from, to]) if (!isThere(operator, end, stations)) add(`transfers[${at}]`, `"${end}" is not there`)
  }
  return problems
}

function isThere({ id }: WrittenOperator, end: string, stations: ReadonlySet<string>): boolean {
  const [kind, point] = end.split(':')
  if (kind === 'control-point') return POINT_IDS.some((one) => one === point)
  return stations.has(end.includes(':') ? end : `${id}:${end}`)
}

function lineProblems({ stations, sources }: WrittenOperator, line: WrittenLine, add: Add) {
  const place = `lines.${line.id}`
  const hops = line.stations.length - (line.loop ? 0 : 1)
  const own = new Set(stations.map(({ id }) => id))
  for (const id of [...line.stations, ...(line.trips ?? []).flatMap(({ stops }) => stops.map(([stop]) => stop))]) if (!own.has(id)) add(place, `stops at "${id}", which is no station of the file`)
  for (const name of ['minutes', 'minutesBack', 'km'] as const) if (line[name] && line[name].length !== hops) add(`${place}.${name}`, `has ${line[name].length} numbers for ${hops} hops`)
  if (!sources[line.source]) add(`${place}.source`, `"${line.source}" is not among the sources`)
  if (!line.trips && !(line.service && line.minutes)) add(place, 'has neither trips nor a service with minutes')
  for (const [at, { first, last }] of (line.service ?? []).entries())
    for (const way of [0, 1]) {
      const [start, end] = [first[way], last[way]]
      if ((start === null) !== (end === null)) add(`${place}.service[${at}]`, 'says only one of the first and the last of a way')
      if (start && end && timeOfDay(start) > timeOfDay(end)) add(`${place}.service[${at}]`, `ends at ${end}, before it begins at ${start}: past midnight is 24:30`)
    }
  for (const [at, { stops }] of (line.trips ?? []).entries()) {
    const times = stops.flatMap(([, arrival, departure]) => [timeOfDay(arrival), timeOfDay(departure)])
    if (times.some((time, index) => index > 0 && time < times[index - 1]!)) add(`${place}.trips[${at}]`, 'goes back in time: past midnight is 24:30')
  }
  for (const { point } of line.passes ?? []) if (!POINT_IDS.some((one) => one === point)) add(`${place}.passes`, `"${point}" is no control point`)
}

function fareProblems({ fares, lines, stations, sources }: WrittenOperator, add: Add) {
  if (fares.kind === 'none') return
  if (!sources[fares.source]) add('fares.source', `"${fares.source}" is not among the sources`)
  const wide = (all: readonly (readonly unknown[])[], place: string) => all.some(({ length }) => length !== fares.classes.length) && add(place, `does not have ${fares.classes.length} amounts, one for each class`)
  for (const [key, amounts] of rowsOf(fares)) wide(amounts, `fares.${key}`)
  const ids = new Set((fares.kind === 'matrix' ? stations : lines).map(({ id }) => id))
  if (fares.kind !== 'distance') for (const key of Object.keys(fares.of)) for (const id of key.split('|')) if (!ids.has(id)) add(`fares.of.${key}`, `"${id}" is not in the file`)
  if (fares.kind === 'distance') for (const { id, km } of lines) if (!km) add(`lines.${id}`, 'has no km, by which fares are counted')
  if (fares.kind === 'section') for (const { id, trips } of lines) if (trips && fares.of[id]) add(`lines.${id}`, 'has trips: fares by section are for services by headway')
}

function rowsOf(fares: Exclude<WrittenFares, { kind: 'none' }>): [string, readonly (readonly unknown[])[]][] {
  if (fares.kind === 'distance') return fares.steps.map(([km, amounts]) => [`steps ${km}`, [amounts]])
  if (fares.kind === 'section') return Object.entries(fares.of)
  return Object.entries(fares.of).map(([key, amounts]) => [`of.${key}`, [amounts]])
}
