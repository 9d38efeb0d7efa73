/**
 * The planner beside `minotor` on one GTFS feed, or alone on packs, with and without a compiler in the engine.
 *
 *     npx tsx bench/journey/index.ts feed.zip [2015-10-13]     a feed, and the day that minotor reads of it
 *     npx tsx bench/journey/index.ts pack.json ...              packs
 *     npx tsx bench/journey/index.ts ours [ours*8] [ours/8]     the network of the region, eight copies, every eighth line
 *
 * Of the network of the region also what the first answer of a fresh process takes. With --points only single questions for the earliest arrival, which is all that minotor answers.
 * minotor is put into `bench/.out/minotor` by hand, see bench/README.md; without it only ours is measured.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { minify_sync as minifySync } from 'terser'
import { TERSER } from '../../config/terser'
import { importGtfs } from '../../tools/gtfs/import'
import { readCsv } from '../../tools/gtfs/csv'
import { readZip } from '../../tools/gtfs/zip'
import type { WrittenOperator } from '../../src/facts/travel/operator-schema'
import { compileNetwork } from '../../tools/network/compile'
import { operatorFiles } from '../../tools/network/problems'
import { OUT } from '../builds'
import { machineLine } from '../machine'
import { grown } from './grown'

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

const nameOf = (file: string) => (file.startsWith('ours') ? file.replace('/', '-part-').replace('*', '-times-') : path.basename(file).replace(/\.\w+$/, ''))

function folderOf(file: string, day: string): string {
  const folder = path.join(FOLDER, nameOf(file))
  mkdirSync(folder, { recursive: true })
  if (file.endsWith('.json')) {
    copyFileSync(file, path.join(folder, 'pack.json'))
    return folder
  }
  if (file.startsWith('ours')) {
    const operators = operatorFiles().map(({ content }) => content as WrittenOperator)
    const [, sign, times = '1'] = /^ours([*/]?)(\d+)?$/.exec(file)!
    writeFileSync(path.join(folder, 'pack.json'), JSON.stringify(compileNetwork(grown(operators, sign === '/' ? 1 / Number(times) : Number(times)))))
    return folder
  }
  const feed = readFileSync(file)
  writeFileSync(path.join(folder, 'pack.json'), JSON.stringify(compileNetwork([importGtfs(feed, 'feed')])))
  const stops = readCsv(readZip(feed, (name) => name === 'stops.txt').get('stops.txt')!.toString('utf8'))
  writeFileSync(path.join(folder, 'stop-ids.json'), JSON.stringify(Object.fromEntries(stops.map(({ stop_id: id }, at) => [`feed:s${at}`, id]))))
  if (existsSync(MINOTOR)) execFileSync(process.execPath, ['--input-type=module', '-e', READ, pathToFileURL(path.join(MINOTOR, 'parser.esm.js')).href, path.resolve(file), day, folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

const words = process.argv.slice(2)
const day = words.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word)) ?? '2026-11-24'
mkdirSync(FOLDER, { recursive: true })
const measure = path.join(FOLDER, 'measure.mjs')
const firstAnswer = path.join(FOLDER, 'first-answer.mjs')
for (const outfile of [measure, firstAnswer])
  buildSync({
    entryPoints: [path.join(__dirname, path.basename(outfile).replace('.mjs', '.ts'))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['minotor'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  })
const bundled = (code: string) => buildSync({ stdin: { contents: code, resolveDir: path.join(__dirname, '../../src/domain/journey') }, bundle: true, write: false, format: 'esm', external: ['dayjs', 'dayjs/*'] }).outputFiles[0]!.text
/** As the app's own build makes it small. */
const minified = (code: string) => minifySync(bundled(code), { ...TERSER, module: true }).code!
/** A KB is 1,024 bytes, as in tools/sizes. */
const kilobytes = (bytes: Uint8Array | string) => (gzipSync(bytes, { level: 9 }).length / 1024).toFixed(2)
console.log(machineLine())
const RAPTOR = "export { makeRaptor } from './raptor'; export { makeLeast } from './least'"
const CHOICES = `${RAPTOR}; export { makePareto } from './pareto'`
const FARES = "export { faresFor } from './fares'"
for (const [name, code] of Object.entries({ 'earliest arrival': RAPTOR, 'with all choices': CHOICES, fares: FARES, 'with all choices and fares': `${CHOICES}; ${FARES}`, 'the whole planner': "export { makePlanner } from './planner'" })) console.log(`${name}: ${kilobytes(minified(code))} KB (of 1,024 bytes) gz, minified`)

/** Fresh processes, one after the other. */
const FRESH = 15
function tellFirstAnswer(options: readonly string[]) {
  const runs = Array.from({ length: FRESH }, () => execFileSync(process.execPath, [...options, firstAnswer], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\t'))
  const column = (at: number) => {
    const times = runs.map((run) => Number(run[at])).sort((one, other) => one - other)
    return `${times[FRESH >> 1]} (${times[0]}–${times[FRESH - 1]})`
  }
  console.log(`\nfirst answer, ${options.length > 0 ? 'without' : 'with'} JIT, ${FRESH} processes, median (least–most), ms by the clock; by the processor`)
  for (const [at, name] of ['network', 'places', 'timetable and journeys'].entries()) console.log(`${name}\t${column(at * 2)}\t${column(at * 2 + 1)}`)
  console.log(runs[0]![6])
}
if (words.includes('ours')) for (const options of [[], ['--jitless', '--single-threaded']]) tellFirstAnswer(options)

for (const file of words.filter((word) => /^ours|\.(zip|json)$/.test(word))) {
  const folder = folderOf(file, day)
  console.log(`\n${nameOf(file)}: pack ${kilobytes(readFileSync(path.join(folder, 'pack.json')))} KB (of 1,024 bytes) gz`)
  const other = existsSync(MINOTOR) ? pathToFileURL(path.join(MINOTOR, 'router.esm.js')).href : '-'
  for (const options of [[], ['--jitless']]) {
    console.log(`${options.length > 0 ? 'without' : 'with'} JIT\tp50 ms\tp99 ms`)
    execFileSync(process.execPath, [...options, measure, folder, other, ...words.filter((word) => word === '--points')], { stdio: 'inherit' })
  }
}
