/**
 * The planner beside `minotor` on one GTFS feed, or alone on packs, with and without a compiler in the engine.
 *
 *     npx tsx bench/journey/index.ts feed.zip [2015-10-13]     a feed, and the day that minotor reads of it
 *     npx tsx bench/journey/index.ts pack.json ...              packs
 *
 * minotor is put into `bench/.out/minotor` by hand, see bench/README.md; without it only ours is measured.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { importGtfs } from '../../tools/gtfs/import'
import { readCsv } from '../../tools/gtfs/csv'
import { readZip } from '../../tools/gtfs/zip'
import { compileNetwork } from '../../tools/network/compile'
import { OUT } from '../builds'
import { machineLine } from '../machine'

const FOLDER = path.join(OUT, 'journey')
const MINOTOR = path.join(OUT, 'minotor/node_modules/minotor/dist')

/** minotor's own reading of a feed; its classes are the same whichever bundle they come from. */
const READ = `
const [parser, feed, day, folder] = process.argv.slice(1)
const { GtfsParser } = await import(parser)
const { writeFileSync } = await import('node:fs')
const { timetable, stopsIndex } = await new GtfsParser(feed).parse(new Date(day + 'T12:00:00'))
writeFileSync(folder + '/timetable.bin', timetable.serialize())
writeFileSync(folder + '/stops.bin', stopsIndex.serialize())
`

function folderOf(file: string, day: string): string {
  const folder = path.join(FOLDER, path.basename(file).replace(/\.\w+$/, ''))
  mkdirSync(folder, { recursive: true })
  if (file.endsWith('.json')) {
    copyFileSync(file, path.join(folder, 'pack.json'))
    return folder
  }
  const feed = readFileSync(file)
  writeFileSync(path.join(folder, 'pack.json'), JSON.stringify(compileNetwork([importGtfs(feed, 'feed')])))
  const stops = readCsv(readZip(feed, (name) => name === 'stops.txt').get('stops.txt')!.toString('utf8'))
  writeFileSync(path.join(folder, 'stop-ids.json'), JSON.stringify(Object.fromEntries(stops.map(({ stop_id: id }, at) => [`feed:s${at}`, id]))))
  if (existsSync(MINOTOR)) execFileSync(process.execPath, ['--input-type=module', '-e', READ, pathToFileURL(path.join(MINOTOR, 'parser.esm.js')).href, path.resolve(file), day, folder], { stdio: 'inherit' })
  return folder
}

const words = process.argv.slice(2)
const day = words.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word)) ?? '2026-11-24'
mkdirSync(FOLDER, { recursive: true })
const measure = path.join(FOLDER, 'measure.mjs')
buildSync({ entryPoints: [path.join(__dirname, 'measure.ts')], outfile: measure, bundle: true, platform: 'node', format: 'esm', target: 'node20', external: ['minotor'], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" } })
const router = buildSync({ stdin: { contents: "export { makePlanner } from './src/domain/journey/planner'", resolveDir: path.join(__dirname, '../..') }, bundle: true, minify: true, write: false, format: 'esm', external: ['dayjs', 'dayjs/*'] })
const raptor = buildSync({ stdin: { contents: "export { makeRaptor } from './src/domain/journey/raptor'; export { makePareto } from './src/domain/journey/pareto'", resolveDir: path.join(__dirname, '../..') }, bundle: true, minify: true, write: false, format: 'esm', external: ['dayjs', 'dayjs/*'] })
const kilobytes = (bytes: Uint8Array | string) => (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)
console.log(machineLine())
console.log(`both searches ${kilobytes(raptor.outputFiles[0]!.contents)} KB gz, the whole planner ${kilobytes(router.outputFiles[0]!.contents)} KB gz, minified`)
for (const file of words.filter((word) => /\.(zip|json)$/.test(word))) {
  const folder = folderOf(file, day)
  console.log(`\n${path.basename(file)}: pack ${kilobytes(readFileSync(path.join(folder, 'pack.json')))} KB gz`)
  const other = existsSync(MINOTOR) ? pathToFileURL(path.join(MINOTOR, 'router.esm.js')).href : '-'
  for (const options of [[], ['--jitless']]) {
    console.log(`${options.length > 0 ? 'without' : 'with'} JIT\tp50 ms\tp99 ms`)
    execFileSync(process.execPath, [...options, measure, folder, other], { stdio: 'inherit' })
  }
}
