/**
 * Writes the network of the region as a GTFS feed.
 *
 *     npm run gtfs:export [-- feed.zip] [-- --trips]    with --trips every departure is a trip, for readers that do not know frequencies.txt
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { unpackNetwork } from '../../src/domain/journey/pack'
import { dayOf } from '../../src/domain/time/civil'
import { positionOf } from '../../src/facts/customs/control-points'
import { holidayCalendar } from '../../src/facts/customs/holidays'
import type { WrittenOperator } from '../../src/facts/travel/operator-schema'
import { compileNetwork } from '../network/compile'
import { operatorFiles } from '../network/problems'
import { withEachTrip } from './each-trip'
import { goodUntil, gtfsTables } from './export'
import { positionsOf } from './positions'
import { writeZip } from './zip'

const SITE = 'https://github.com/'

const words = process.argv.slice(2)
const target = words.find((word) => !word.startsWith('--')) ?? 'gtfs.zip'
const operators = operatorFiles().map(({ content }) => content as WrittenOperator)
const byHeadway = unpackNetwork(compileNetwork(operators))
const network = words.includes('--trips') ? withEachTrip(byHeadway) : byHeadway
const urls = new Map(operators.map(({ id, sources }) => [id, Object.values(sources).find(({ url }) => url !== null)?.url ?? SITE]))
const positions = positionsOf(network, (stop) => {
  const { point } = network.stops[stop]!
  const at = point && positionOf(point)?.value
  return at && [at.lat, at.lon]
})
const lost = network.stops.filter((_, stop) => !positions[stop]).map(({ id }) => id)

const from = dayOf(Date.now())
const tables = gtfsTables({ network, calendar: holidayCalendar, from, to: goodUntil(holidayCalendar, from), positions, urlOf: (id) => urls.get(id)!, site: SITE })
writeFileSync(target, writeZip(tables))
console.log(`${path.resolve(target)}: ${network.stops.length - lost.length} stops, ${network.lines.length} lines`)
if (lost.length > 0) console.log(`Left out, with what stops there, because no position is known: ${lost.join(', ')}`)
