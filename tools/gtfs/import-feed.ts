/**
 * Compiles any GTFS feed into the pack that the planner runs on.
 *
 *     npm run gtfs:import -- feed.zip [pack.json]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compileNetwork } from '../network/compile'
import { importGtfs } from './import'

const [, , feed, target = 'pack.json'] = process.argv
if (!feed) throw new RangeError('name the feed: npm run gtfs:import -- feed.zip')
const operator = importGtfs(readFileSync(feed), 'feed')
const pack = JSON.stringify(compileNetwork([operator]))
writeFileSync(target, pack)
console.log(`${operator.stations.length} stops, ${operator.lines.length} lines: ${target}, ${Math.round(pack.length / 1000)} KB`)
for (const note of operator.notes ?? []) console.log(note)
