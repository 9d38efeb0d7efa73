/** Checks the files of operators: against their schema, and for what a schema cannot say. Every problem names file and field. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { POINT_IDS } from '../../src/domain/control-point/control-points'
import { distanceMetres } from '../../src/domain/position/distance'
import { timeOfDay } from '../../src/domain/time/time-of-day'
import { OperatorSchema, type WrittenLine, type WrittenOperator } from '../../src/facts/travel/operator-schema'
import { schemaProblems } from '../facts'
import { filesUnder, ROOT } from '../files'
import type { Problem } from '../problem'

type Add = (place: string, message: string) => void

export interface OperatorFile {
  /** Path from the root. */
  file: string
  content: unknown
}

const POINT = 'control-point:'

const FOLDER = 'src/facts/travel/network'

/** Metres a minute in a straight line that no train of the region reaches (350 km/h): a time or a position is wrong. */
const FASTEST = 350_000 / 60

export const operatorFiles = (): OperatorFile[] =>
  filesUnder(path.join(ROOT, FOLDER), '.json').map((file) => ({ file: path.relative(ROOT, file).split(path.sep).join('/'), content: JSON.parse(readFileSync(file, 'utf8')) as unknown }))

export function networkProblems(files: readonly OperatorFile[], today: string): Problem[] {
  const problems: Problem[] = []
  const adderOf = (file: string): Add => (place, message) => problems.push({ file, place, message })
  const right = files.flatMap(({ file, content }) => (schemaProblems(OperatorSchema, content, '', adderOf(file)) ? [{ file, operator: content as WrittenOperator }] : []))
  const stops = new Set(right.flatMap(({ operator: { id, stations } }) => stations.map((station) => `${id}:${station.id}`)))
  for (const { file, operator } of right) operatorProblems(file, operator, stops, today, adderOf(file))
  return problems
}

function operatorProblems(file: string, operator: WrittenOperator, stops: ReadonlySet<string>, today: string, add: Add) {
  const { id, sources, stations, lines, transfers, fares } = operator
  if (!file.endsWith(`/${id}.json`)) add('id', `is "${id}", but the file is called otherwise`)
  for (const [key, { verifiedOn }] of Object.entries(sources)) if (verifiedOn !== null && verifiedOn > today) add(`sources.${key}.verifiedOn`, `"${verifiedOn}" is in the future`)
  twice(stations.map((station) => station.id), 'stations', add)
  twice(lines.map((line) => line.id), 'lines', add)
  const own = new Set(stations.map((station) => station.id))
  lines.forEach((line, at) => lineProblems(line, `lines.${at}`, own, sources, add))
  lines.forEach((line, at) => speedProblems(line, `lines.${at}`, stations, add))
  transfers.forEach((transfer, at) => {
    for (const end of ['from', 'to'] as const) {
      const name = transfer[end]
      const isKnown = name.startsWith(POINT) ? (POINT_IDS as readonly string[]).includes(name.slice(POINT.length)) : stops.has(name.includes(':') ? name : `${id}:${name}`)
      if (!isKnown) add(`transfers.${at}.${end}`, `there is no stop "${name}"`)
    }
  })
  if (fares.kind === 'none') return
  if (!(fares.source in sources)) add('fares.source', `"${fares.source}" is not in sources`)
  if (fares.kind === 'distance') return
  const ids = fares.kind === 'matrix' ? own : new Set(lines.map((line) => line.id))
  for (const [key, amounts] of Object.entries(fares.of)) {
    for (const one of key.split('|')) if (!ids.has(one)) add(`fares.of.${key}`, `there is no "${one}"`)
    const rows = (fares.kind === 'section' ? amounts : [amounts]) as (number | null)[][]
    for (const row of rows) if (row.length !== fares.classes.length) add(`fares.of.${key}`, `has ${row.length} amounts for ${fares.classes.length} classes`)
  }
}

function lineProblems(line: WrittenLine, place: string, own: ReadonlySet<string>, sources: object, add: Add) {
  const { stations, minutes, minutesBack, km, loop, service = [], trips = [], source } = line
  if (!(source in sources)) add(`${place}.source`, `"${source}" is not in sources`)
  for (const station of stations) if (!own.has(station)) add(`${place}.stations`, `there is no station "${station}"`)
  const hops = loop ? stations.length : stations.length - 1
  for (const [field, numbers] of [['minutes', minutes], ['minutesBack', minutesBack], ['km', km]] as const) {
    if (numbers && numbers.length !== hops) add(`${place}.${field}`, `has ${numbers.length} entries for ${hops} hops`)
  }
  if (service.length > 0 && !minutes) add(`${place}.minutes`, 'is missing: a service by headway needs it')
  service.forEach(({ first, last }, at) => {
    for (const way of [0, 1]) {
      const [begin, end] = [first[way], last[way]]
      if ((begin === null) !== (end === null)) add(`${place}.service.${at}`, 'has a first without a last, or a last without a first')
      if (begin && end && timeOfDay(begin) > timeOfDay(end)) add(`${place}.service.${at}`, `begins at ${begin}, after its end at ${end}`)
    }
  })
  trips.forEach(({ stops }, at) => {
    let before = -Infinity
    for (const [station, arrival, departure] of stops) {
      if (!own.has(station)) add(`${place}.trips.${at}`, `there is no station "${station}"`)
      if (timeOfDay(arrival) < before || timeOfDay(departure) < timeOfDay(arrival)) add(`${place}.trips.${at}`, `goes back in time at ${station}`)
      before = timeOfDay(departure)
    }
  })
}

/** Times are of whole minutes: one more is granted to each hop. */
function speedProblems({ trips = [] }: WrittenLine, place: string, stations: WrittenOperator['stations'], add: Add) {
  const positions = new Map(stations.map(({ id, at }) => [id, at && { lat: at[0], lon: at[1] }]))
  trips.forEach(({ stops }, at) => {
    for (const [index, [to, arrival]] of stops.entries()) {
      const [from, , departure] = stops[index - 1] ?? []
      const [start, end] = [positions.get(from ?? ''), positions.get(to)]
      if (!start || !end || !departure) continue
      const minutes = timeOfDay(arrival) - timeOfDay(departure) + 1
      const metres = distanceMetres(start, end)
      if (metres > minutes * FASTEST) add(`${place}.trips.${at}`, `goes ${Math.round(metres / 1000)} km from ${from} to ${to} in ${minutes - 1} minutes`)
    }
  })
}

function twice(ids: readonly string[], place: string, add: Add) {
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) add(place, `"${id}" is there twice`)
}
