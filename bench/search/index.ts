/**
 * Compares the search with minisearch and flexsearch, over the real catalogue and larger ones made of it.
 *
 *     npx tsx bench/search/index.ts [records ...]      (135 1000 10000 when left out)
 *
 * Time of a query is the median of its rounds; p50 and p99 are over the queries. The machine should be quiet.
 */
import { gzipSync } from 'node:zlib'
import { inCatalogueOrder } from '../../src/catalog/order'
import { checkServices } from '../../tools/data'
import { flexSearch, miniSearch, ours, type Made } from './engines'
import { quality, readQueries, type Query } from './quality'
import { numbersFrom } from '../../tools/random'
import { recordsMadeUpTo, type BenchRecord } from './records'

const ROUNDS = 9
const LIMIT = 20

const middle = (numbers: number[], share = 0.5): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

/** Milliseconds of each query. All engines get the queries in the same shuffled orders. */
function times({ engine }: Made, queries: readonly Query[], rounds: number): number[] {
  const random = numbersFrom(7)
  const taken: number[][] = queries.map(() => [])
  for (let round = -2; round < rounds; round += 1) {
    const order = queries.map((_, at) => [random(), at] as const).sort((a, b) => a[0] - b[0])
    for (const [, at] of order) {
      const start = process.hrtime.bigint()
      engine.find(queries[at]!.query, LIMIT)
      if (round >= 0) taken[at]!.push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  }
  return taken.map((list) => middle(list))
}

function heapOf(load: () => unknown): [megabytes: number, milliseconds: number] {
  const { gc } = globalThis as { gc?: () => void }
  load()
  gc?.()
  const before = process.memoryUsage()
  const start = performance.now()
  const kept = load()
  const taken = performance.now() - start
  gc?.()
  const after = process.memoryUsage()
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  return [kept === undefined ? NaN : grown / 1e6, taken]
}

const real: BenchRecord[] = inCatalogueOrder(checkServices('9999-12-31').services)
const queries = readQueries('queries.json')
const sizes = process.argv.slice(2).map(Number)

for (const size of sizes.length > 0 ? sizes : [135, 1000, 10000]) {
  const records = inCatalogueOrder(recordsMadeUpTo(size, real))
  let base: [number, number] | undefined
  for (const make of [miniSearch, flexSearch, ours]) {
    const start = performance.now()
    const made = make(records)
    const build = performance.now() - start
    const taken = times(made, queries, size > 5000 ? 3 : ROUNDS)
    const [p50, p99] = [middle(taken), middle(taken, 0.99)]
    base ??= [p50, p99]
    const [heap, load] = heapOf(made.load)
    console.log(
      `${String(size).padStart(6)}  ${made.engine.name.padEnd(10)}  p50 ${p50.toFixed(4)} ms (1/${(base[0] / p50).toFixed(1)})  p99 ${p99.toFixed(4)} ms (1/${(base[1] / p99).toFixed(1)})  ` +
        `index ${(gzipSync(made.shipped, { level: 9 }).length / 1024).toFixed(1)} KB gz, ${(made.shipped.length / 1024).toFixed(1)} KB raw  build ${build.toFixed(0)} ms  load ${load.toFixed(1)} ms  heap ${heap.toFixed(2)} MB`,
    )
  }
}

for (const file of ['queries.json', 'held-out.json']) {
  console.log(`\n${file}: share with an expected record in the first three / share with no record at all`)
  for (const make of [ours, miniSearch, flexSearch]) {
    const { engine } = make(real)
    for (const line of quality(engine, readQueries(file), real)) console.log(`${engine.name.padEnd(10)}  ${line}`)
  }
}
