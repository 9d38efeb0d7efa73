/** `npm run bench:gateway [-- --seconds 5 --clients 500]`: durable bookings a second, beside one call for each transaction and beside plain Fastify; reads are in `reads.ts`. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'
import type { Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { builtGateway, gatewayOn } from '../../gateway/check/gateways'
import { freePort, startPostgres } from '../../gateway/check/postgres-server'
import { FOR_NODE } from '../../tools/bundling'
import { numberOption } from '../../tools/options'
import { openStore } from '../../gateway/store/open'

const ROOT = path.resolve(__dirname, '../..')
const OFFERING = { id: 'hall/permit' as OfferingId, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }
const START = Math.floor(Date.now() / 60_000) + 2880
const SLOTS = Array.from({ length: 500 }, (_, index) => `1-${START + index}`)
/** Open loops: so many a second come, however long the answers take. */
const RATES = [1000, 2000]
/** A millionth place stands for one that never runs out. */
const CAPACITY = 1_000_000

const seconds = numberOption('seconds', 5)
const clients = numberOption('clients', 500)

function built(name: 'plain' | 'load'): string {
  const outfile = path.join(ROOT, 'dist/check', `${name}.cjs`)
  buildSync({ entryPoints: [path.join(__dirname, `${name}.ts`)], outfile, ...FOR_NODE, logLevel: 'error' })
  return outfile
}

interface Measured {
  perSecond: number
  bookings: number
  /** None where nothing was answered. */
  p50: number | null
  p99: number | null
  refused: number
  failed: number
}

const loadFile = built('load')
const plainFile = built('plain')
const gatewayFile = builtGateway(false)

const load = (environment: Record<string, string>): Promise<Measured> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [loadFile], { env: { ...process.env, CLIENTS: String(clients), SECONDS: String(seconds), ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.on('data', (chunk) => (text += String(chunk)))
    child.on('exit', () => (text ? done(JSON.parse(text) as Measured) : failed(new Error('no result of the load'))))
  })

const whole = (number: number) => Math.round(number).toLocaleString('en')

function row(name: string, { perSecond, bookings, p50, p99, refused, failed }: Measured): void {
  console.log(`| ${[name, whole(perSecond), bookings ? whole(bookings) : '', p50?.toFixed(1) ?? 'none', p99?.toFixed(1) ?? 'none', refused + failed, loadavg()[0]!.toFixed(1)].join(' | ')} |`)
}

async function serving<T>(file: string, environment: Record<string, string>, work: (port: string) => Promise<T>): Promise<T> {
  const port = String(await freePort())
  const gateway = gatewayOn(file, { ...environment, PORT: port })
  await gateway.start()
  try {
    return await work(port)
  } finally {
    await gateway.kill()
  }
}

async function measureStore(name: string, at: Record<string, string>, lanes: string): Promise<void> {
  const store = await openStore(at)
  await store.add([OFFERING], SLOTS.map((id, index) => ({ id: id as SlotId, offering: OFFERING.id, start: (START + index) as Instant, minutes: 15, capacity: CAPACITY })))
  await store.close()
  const spread = SLOTS.join(',')
  const [hot] = SLOTS as [string]
  for (const [how, environment] of [['together', {}], ['one call, one transaction', { TOGETHER: '1', LANES: lanes }]] as const) {
    await serving(gatewayFile, { ...at, ...environment }, async (PORT) => {
      const held = await load({ PORT, PATTERN: 'hold', SLOTS: spread })
      row(`${name}, ${how}: places held`, held)
      row(`${name}, ${how}: held and booked`, await load({ PORT, PATTERN: 'book', SLOTS: spread }))
      row(`${name}, ${how}: one hot slot`, await load({ PORT, PATTERN: 'hold', SLOTS: hot }))
      if (how !== 'together') return
      for (const rate of [Math.round(held.perSecond / 2), ...RATES]) row(`${name}, ${how}: held, ${whole(rate)} come each second`, await load({ PORT, PATTERN: 'hold', SLOTS: spread, RATE: String(rate) }))
    })
  }
}

async function main(): Promise<void> {
  console.log(`${cpus().length} cores (${cpus()[0]!.model}), Node ${process.version}, ${clients} clients, ${seconds} s each\n`)
  console.log('| what | acknowledged/s | bookings/s | p50 ms | p99 ms | not done | load |\n|---|---|---|---|---|---|---|')
  const folder = mkdtempSync(path.join(tmpdir(), 'bay-bench-'))
  const file = path.join(folder, 'bench.sqlite')
  await serving(plainFile, {}, async (PORT) => {
    row('plain Fastify, same request, nothing kept', await load({ PORT, PATTERN: 'hold', SLOTS: SLOTS.join(',') }))
  })
  await measureStore('SQLite', { SQLITE_FILE: file }, '1')
  rmSync(folder, { recursive: true, force: true })
  const server = await startPostgres()
  try {
    await measureStore('PostgreSQL', { DATABASE_URL: server.url }, '6')
  } finally {
    await server.stop()
  }
}

void main()
