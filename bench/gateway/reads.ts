/**
 * A read that many ask alike: the whole gateway, started as its image starts it, beside plain Fastify and beside one that says as much, in turn.
 *
 *     npx tsx bench/gateway/reads.ts [--rounds 3] [--answers 40000] [--clients 500]
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'
import type { Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { freePort } from '../../gateway/check/postgres-server'
import { openStore } from '../../gateway/store/open'
import { FOR_NODE } from '../../tools/bundling'
import { ROOT } from '../../tools/files'
import { buildGateway } from '../../tools/gateway-bundle'
import { numberOption } from '../../tools/options'
import { COMMAND, PRODUCTION } from './production'

const START = Math.floor(Date.now() / 60_000) + 7880
const SLOTS = 16

const rounds = numberOption('rounds', 3)
const answers = numberOption('answers', 40_000)
const clients = numberOption('clients', 500)

const built = (name: string): string => {
  const outfile = path.join(ROOT, 'dist/check', `${name}.cjs`)
  buildSync({ entryPoints: [path.join(__dirname, `${name}.ts`)], outfile, ...FOR_NODE, logLevel: 'error' })
  return outfile
}

/** Milliseconds of processor time that a process has used, with all its threads, as Linux counts it in hundredths of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** What it says next. */
const saidBy = (child: ChildProcess) => new Promise<string>((resolve) => child.stdout!.once('data', (part) => resolve(String(part))))

interface Served {
  name: string
  /** Behind `node`, from the root. */
  command: string[]
  read: string
  environment: Record<string, string>
}

interface Measured {
  perSecond: number
  microseconds: number
}

const loadFile = built('load')

async function measure({ command, read, environment }: Served): Promise<Measured> {
  const PORT = String(await freePort())
  const server = spawn(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...environment, PORT }, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await saidBy(server)
    const load = spawn(process.execPath, [loadFile], { env: { ...process.env, PORT, PATTERN: 'read', READ: read, CLIENTS: String(clients), ANSWERS: String(answers) }, stdio: ['ignore', 'pipe', 'inherit'] })
    await saidBy(load)
    const before = cpuOf(server.pid!)
    const { perSecond, refused, failed } = JSON.parse(await saidBy(load)) as { perSecond: number; refused: number; failed: number }
    if (refused + failed > 0) console.error(`${refused + failed} were not answered`)
    return { perSecond, microseconds: ((cpuOf(server.pid!) - before) * 1000) / answers }
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await ended
  }
}

const median = (values: number[]) => [...values].sort((one, other) => one - other)[values.length >> 1]!

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bay-reads-'))
  const SQLITE_FILE = path.join(folder, 'reads.sqlite')
  const store = await openStore({ SQLITE_FILE })
  const offering = { id: 'hall/permit' as OfferingId, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }
  await store.add([offering], Array.from({ length: SLOTS }, (_, index) => ({ id: `1-${START + index}` as SlotId, offering: offering.id, start: (START + index) as Instant, minutes: 15, capacity: 4 })))
  await store.close()
  const day = new Date((START + 480) * 60_000).toISOString().slice(0, 10)
  await buildGateway()
  const plain = built('plain')
  const served: Served[] = [
    { name: 'plain Fastify', command: [plain], read: '/v1/slots', environment: {} },
    { name: 'Fastify with the same headers and limit', command: [plain], read: '/v1/slots', environment: { PROMISES: '1' } },
    { name: 'whole gateway', command: COMMAND, read: `/v1/offerings/hall%2Fpermit/slots?day=${day}`, environment: { ...PRODUCTION, FEEDS: 'off', RATE_IP: '900000000', SQLITE_FILE } },
  ]
  const results = new Map(served.map(({ name }) => [name, [] as Measured[]]))
  for (let round = 0; round < rounds; round++) for (const one of served) results.get(one.name)!.push(await measure(one))
  rmSync(folder, { recursive: true, force: true })
  console.log(`${clients} clients, ${rounds} rounds in turn of ${answers} answers, load ${loadavg()[0]!.toFixed(1)}; median (each)\n`)
  console.log('| read of 16 slots | answers/s | processor time of an answer, µs |\n|---|---|---|')
  for (const [name, all] of results) {
    const cell = (pick: (one: Measured) => number, digits: number) => `${median(all.map(pick)).toFixed(digits)} (${all.map((one) => pick(one).toFixed(digits)).join(', ')})`
    console.log(`| ${name} | ${cell(({ perSecond }) => perSecond, 0)} | ${cell(({ microseconds }) => microseconds, 1)} |`)
  }
}

void bench()
