import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { openStore } from '../store/open'
import { startFaultProxy, type Faults } from './fault-proxy'
import { builtGateway, gatewayOn, type Gateway } from './gateways'
import { Phone } from './phone'
import { freePort, startPostgres, type PostgresServer } from './postgres-server'
import { Witness } from './witness'

export interface RunOptions {
  kind: 'sqlite' | 'postgres'
  ops: number
  /** One for a hundred operations where none is said. */
  slots?: number
  clients: number
  /** How often a gateway is killed, and on PostgreSQL each tenth time the database instead. With kills, operations go on until all are done. */
  kills: number
  faults: Faults
  /** The positive control: stops as soon as a slot has more than it can take. */
  isUnguarded?: boolean
  limitMs?: number
  /** How much faster than a wall clock the gateway's runs: places that are held run out while one waits. */
  speed?: number
  seed?: number
  progress?: (text: string) => void
}

export interface Report {
  kind: string
  seconds: number
  operations: number
  requests: number
  lost: number
  repeated: number
  delayed: number
  again: number
  unknown: number
  kills: number
  bookings: number
  wrongs: Witness['wrongs']
  examples: string[]
}

const OFFERING = { id: 'hall/permit' as OfferingId, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }
const SPEED = 60
const LATER_MINUTES = 30_000

/** Random numbers that come again with the same seed. @see https://en.wikipedia.org/wiki/Xorshift */
function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Each tenth slot begins during the run, the others long after it. */
function slotsFor(count: number, first: number): { name: string; start: number; capacity: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const start = first + (index % 10 === 9 ? 20 + Math.floor(index / 10) * 2 : LATER_MINUTES + index)
    return { name: `1-${start}`, start, capacity: 1 + (index % 4) }
  })
}

/** Gateways, network, phones; then what was seen is compared with what is left. */
export async function run({ kind, ops, slots: slotCount = Math.max(40, Math.floor(ops / 100)), clients, kills, faults, isUnguarded = false, limitMs = Infinity, speed = SPEED, seed = 1, progress }: RunOptions): Promise<Report> {
  const random = seeded(seed)
  const file = builtGateway(isUnguarded)
  const folder = mkdtempSync(path.join(tmpdir(), 'bay-check-'))
  // Without a guard each waits for another all the time: a second until that is seen, again and again, could be all that a control has.
  const server: PostgresServer | undefined = kind === 'postgres' ? await startPostgres(isUnguarded ? { deadlock_timeout: '50ms' } : {}) : undefined
  const at: Record<string, string> = server ? { DATABASE_URL: server.url } : { SQLITE_FILE: path.join(folder, 'gateway.sqlite') }
  const epoch = Date.now()
  const minutesAt = (milliseconds: number) => Math.floor((epoch + (milliseconds - epoch) * speed) / 60_000)
  const realAt = (minutes: number) => epoch + (minutes * 60_000 - epoch) / speed
  const slots = slotsFor(slotCount, minutesAt(epoch))
  const witness = new Witness(slots, realAt)

  const store = await openStore(at)
  for (let from = 0; from < slots.length; from += 2000) {
    await store.add([OFFERING], slots.slice(from, from + 2000).map(({ name, start, capacity }) => ({ id: name as SlotId, offering: OFFERING.id, start: start as Instant, minutes: 15, capacity })))
  }
  await store.close()

  // On PostgreSQL two copies side by side; an embedded database has one.
  const gatewayPorts = [await freePort(), ...(server ? [await freePort()] : [])]
  const gateways = gatewayPorts.map((port) => gatewayOn(file, { ...at, PORT: String(port), SPEED: String(speed), EPOCH: String(epoch) }))
  for (const gateway of gateways) await gateway.start()
  const proxies = await Promise.all(gatewayPorts.map((port) => startFaultProxy(port, faults, random)))

  const begun = Date.now()
  const until = begun + limitMs
  let left = ops
  let killed = 0
  const isOver = () => (left <= 0 && killed >= kills) || Date.now() > until || (isUnguarded && witness.wrongs.overbooked > 0)
  const world = { ports: proxies.map(({ port }) => port), random, minutesAt, slots, witness, hasGivenUp: () => isUnguarded && isOver() }
  const phones = Array.from({ length: clients }, (_, name) => new Phone(world, name))
  const timer = setInterval(() => progress?.(`${kind}: ${ops - left} operations, ${killed} kills, ${Math.round((Date.now() - begun) / 1000)} s, wrong ${JSON.stringify(witness.wrongs)}`), 30_000)
  const killing = killer({ gateways, server, kills, random, isOver, onKill: () => killed++, acknowledged: () => witness.counts.acknowledged })
  await Promise.all(
    phones.map(async (phone) => {
      while (!isOver()) {
        left--
        await phone.once()
      }
    }),
  )
  await killing
  clearInterval(timer)
  const seconds = (Date.now() - begun) / 1000

  for (const phone of phones) phone.close()
  const counts = proxies.map((proxy) => proxy.counts)
  for (const proxy of proxies) proxy.close()
  for (const gateway of gateways) await gateway.kill()
  const after = await openStore(at)
  const rows = await after.bookings(OFFERING.id, 0, 2 ** 31 - 1)
  const taken = new Map((await after.slots(OFFERING.id, 0, 2 ** 31 - 1)).map(({ id, taken: count }) => [id as string, count]))
  await after.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })

  witness.judge(phones.flatMap(({ beliefs }) => beliefs), rows, taken, Date.now())
  const sum = (name: keyof (typeof counts)[number]) => counts.reduce((all, one) => all + one[name], 0)
  return {
    kind,
    seconds,
    operations: ops - left,
    requests: sum('requests'),
    lost: sum('lost'),
    repeated: sum('repeated'),
    delayed: sum('delayed'),
    again: witness.counts.again,
    unknown: witness.counts.unknown,
    kills: killed,
    bookings: rows.length,
    wrongs: witness.wrongs,
    examples: witness.examples,
  }
}

interface Killing {
  gateways: Gateway[]
  server: PostgresServer | undefined
  kills: number
  random: () => number
  isOver: () => boolean
  onKill: () => void
  acknowledged: () => number
}

const LONGEST_LIFE_MS = 5000

/** One after the other, so that somebody is always being served soon. */
async function killer({ gateways, server, kills, random, isOver, onKill, acknowledged }: Killing): Promise<void> {
  for (let count = 0; count < kills && !isOver(); count++) {
    // In the middle of work, however long a gateway took to start and to become warm.
    const enough = acknowledged() + 20 + random() * 400
    const patience = Date.now() + LONGEST_LIFE_MS
    while (acknowledged() < enough && Date.now() < patience && !isOver()) await pause(5 + random() * 40)
    if (server && count % 10 === 9) {
      await server.crash()
      await server.start()
    } else {
      const gateway = gateways[count % gateways.length]!
      await gateway.kill()
      await gateway.start()
    }
    onKill()
  }
}
