import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import type { BookingRef, Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { makeBatcher, type Batcher } from '../booking/batch'
import type { Command } from '../booking/command'
import { decide } from '../booking/decide'
import { forgetOld, settleDue } from '../booking/sweep'
import { postgresBinaries, startPostgres, type PostgresServer } from '../check/postgres-server'
import { stubSigner } from '../check/stub-signer'
import { openPostgres, postgresDatabase } from './postgres'
import { sqlStore } from './sql-store'
import { openSqlite, sqliteDatabase } from './sqlite'
import type { Database } from './statement'
import { FORGOTTEN_TOGETHER } from './statements'
import type { Found, NewSlot, Store } from './store'

const OFFERING = 'hall/permit' as OfferingId
const START = 30_000_000
const at = (minutes: number) => minutes as Instant
const sign = stubSigner()
const name = () => randomBytes(8).toString('hex') as BookingRef
const keyed = (request = 'r') => ({ key: randomBytes(8).toString('hex'), request })

function newSlots(count: number, capacity: number, first = START): NewSlot[] {
  return Array.from({ length: count }, (_, index) => ({ id: `1-${first + index * 15}` as SlotId, offering: OFFERING, start: at(first + index * 15), minutes: 15, capacity }))
}
const offering = { id: OFFERING, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }

const folder = mkdtempSync(path.join(tmpdir(), 'bay-store-'))
let server: PostgresServer | undefined
let copies = 0

const opened: Store[] = []
async function sqlite(): Promise<Store> {
  const store = await openSqlite(path.join(folder, `${copies++}.sqlite`))
  opened.push(store)
  return store
}
/** The address of a database of its own each time. */
async function newPostgres(): Promise<string> {
  server ??= await startPostgres()
  const { Client } = await import('pg')
  const client = new Client(server.url)
  await client.connect()
  const database = `copy${copies++}`
  await client.query(`CREATE DATABASE ${database}`)
  await client.end()
  return server.url.replace(/postgres$/, database)
}
async function postgres(): Promise<Store> {
  const store = await openPostgres(await newPostgres())
  opened.push(store)
  return store
}

afterAll(async () => {
  for (const store of opened) await store.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const kinds: [string, () => Promise<Store>, () => Promise<Database>][] = [['SQLite', sqlite, () => sqliteDatabase(path.join(folder, `${copies++}.sqlite`))]]
if (postgresBinaries()) kinds.push(['PostgreSQL', postgres, async () => postgresDatabase(await newPostgres())])

/** The same database, and how many rows each transaction that was committed returned. */
function counted(database: Database): { database: Database; counts: number[] } {
  const counts: number[] = []
  const begin = async () => {
    const link = await database.begin()
    let rows = 0
    const run: typeof link.run = async (steps, end) => {
      const results = await link.run(steps, end)
      rows += results.flat().length
      if (end) counts.push(rows)
      return results
    }
    return { run, end: () => link.end() }
  }
  const read: Database['read'] = (statement, rows) => database.read(statement, rows)
  return { counts, database: { begin, read, isPassing: (error) => database.isPassing(error), migrate: async () => false, close: () => database.close() } }
}

interface Told {
  status?: number
  reason?: string
  replayed?: boolean
}
const bodyOf = async (batcher: Batcher, command: Command): Promise<Told> => {
  const result = await batcher.ask(command)
  return result.ok ? { status: result.answered.status, replayed: result.answered.isReplayed, ...(JSON.parse(result.answered.body) as object) } : result
}

describe.each(kinds)('bookings on %s', (_, open, openDatabase) => {
  let now = START - 5000
  const clock = () => now * 60_000
  const batcherOn = (store: Store) => makeBatcher({ store, clock, sign })
  let store: Store
  beforeAll(async () => {
    store = await open()
    await store.add([offering], newSlots(20, 1))
  })
  beforeEach(() => {
    now = START - 5000
  })

  it('gives the last place to exactly one of two hundred who ask at once', async () => {
    const batcher = batcherOn(store)
    const slot = newSlots(1, 1)[0]!.id
    const all = await Promise.all(Array.from({ length: 200 }, () => bodyOf(batcher, { what: 'hold', ref: name(), slot, holder: 'h', keyed: keyed() })))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await store.slot(slot))!.taken).toBe(1)
  })

  it('does, from two gateways at once, the same', async () => {
    const batchers = [batcherOn(store), batcherOn(store)]
    const slot = newSlots(2, 1)[1]!.id
    const all = await Promise.all(Array.from({ length: 200 }, (_, index) => bodyOf(batchers[index % 2]!, { what: 'hold', ref: name(), slot, holder: 'h', keyed: keyed() })))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(all.every(({ status }) => status === 200 || status === 409)).toBe(true)
  })

  it('answers the same question under the same key the same, and another one with a refusal', async () => {
    const batcher = batcherOn(store)
    const [ref, slot] = [name(), newSlots(3, 1)[2]!.id]
    const same = { what: 'hold', ref, slot, holder: 'h', keyed: keyed('one') } as const
    const first = await bodyOf(batcher, same)
    expect(first).toMatchObject({ status: 200, state: 'held', replayed: false })
    expect(await bodyOf(batcher, same)).toEqual({ ...first, replayed: true })
    expect(await bodyOf(batcher, { ...same, keyed: { ...same.keyed, request: 'two' } })).toMatchObject({ status: 409, reason: 'key-reused' })
    const [one, other] = await Promise.all([bodyOf(batcher, { ...same, keyed: keyed() }), bodyOf(batcher, { ...same, keyed: keyed() })])
    expect([one, other]).toMatchObject([{ reason: 'key-reused' }, { reason: 'key-reused' }])
    const twice = { ...same, ref: name(), keyed: keyed() }
    expect(await Promise.all([batcher.ask(twice), batcher.ask(twice)])).toMatchObject([{ ok: true }, { ok: false, reason: 'still-working' }])
  })

  it('tells nobody but the holder that there is a booking', async () => {
    const batcher = batcherOn(store)
    const [ref, slot] = [name(), newSlots(4, 1)[3]!.id]
    await bodyOf(batcher, { what: 'hold', ref, slot, holder: 'mine', keyed: keyed() })
    expect(await bodyOf(batcher, { what: 'cancel', ref, holder: 'other', keyed: keyed() })).toMatchObject({ status: 404, reason: 'booking-not-known' })
    expect(await bodyOf(batcher, { what: 'redeem', ref, office: 'another' })).toMatchObject({ status: 404, reason: 'booking-not-known' })
    expect(await bodyOf(batcher, { what: 'cancel', ref, holder: 'mine', keyed: keyed() })).toMatchObject({ status: 200, state: 'cancelled' })
  })

  it('holds a place that time frees for the first who waits, without anybody asking', async () => {
    const batcher = batcherOn(store)
    const slot = newSlots(5, 1)[4]!.id
    const [holder, first, second] = [name(), name(), name()]
    await bodyOf(batcher, { what: 'hold', ref: holder, slot, holder: 'h', keyed: keyed() })
    expect(await bodyOf(batcher, { what: 'wait', ref: first, slot, holder: 'h', keyed: keyed() })).toMatchObject({ state: 'waiting', ahead: 0 })
    expect(await bodyOf(batcher, { what: 'wait', ref: second, slot, holder: 'h', keyed: keyed() })).toMatchObject({ state: 'waiting', ahead: 1 })
    now += 10
    expect(await settleDue(store, batcher, at(now))).toBe(0)
    now += 1
    await settleDue(store, batcher, at(now))
    expect((await store.booking(holder))!.state).toBe('expired')
    expect(await store.booking(first)).toMatchObject({ state: 'held', heldUntil: now + 30 })
    expect(await store.ahead(slot, (await store.booking(second))!.turn!)).toBe(0)
    expect(await bodyOf(batcher, { what: 'confirm', ref: holder, holder: 'h', commitment: 'c', keyed: keyed() })).toMatchObject({ reason: 'hold-expired' })
    expect(await bodyOf(batcher, { what: 'confirm', ref: first, holder: 'h', commitment: 'c', keyed: keyed() })).toMatchObject({ state: 'booked', keyId: 1 })
  })

  it('moves with a new signature, keeps a closed slot closed, and redeems once', async () => {
    const batcher = batcherOn(store)
    const [from, to] = newSlots(7, 1).slice(5).map(({ id }) => id) as [SlotId, SlotId]
    const ref = name()
    const mine = () => ({ ref, holder: 'h', keyed: keyed() })
    await bodyOf(batcher, { what: 'hold', slot: from, ...mine() })
    const booked = (await bodyOf(batcher, { what: 'confirm', commitment: 'c', ...mine() })) as { signature: string }
    await bodyOf(batcher, { what: 'settings', slot: to, office: 'hall', isOpen: false })
    expect(await bodyOf(batcher, { what: 'move', slot: to, ...mine() })).toMatchObject({ reason: 'slot-closed' })
    await bodyOf(batcher, { what: 'settings', slot: to, office: 'hall', isOpen: true })
    const moved = (await bodyOf(batcher, { what: 'move', slot: to, ...mine() })) as { signature: string }
    expect(moved).toMatchObject({ state: 'booked', slot: to })
    expect(moved.signature).not.toBe(booked.signature)
    expect([(await store.slot(from))!.taken, (await store.slot(to))!.taken]).toEqual([0, 1])
    expect(await bodyOf(batcher, { what: 'settings', slot: to, office: 'hall', capacity: 0 })).toMatchObject({ reason: 'slot-full' })
    // The counter had no network, and its clock is a little fast: told on the next day, as of the day of the slot.
    const seen = START + 6 * 15
    now = seen + 24 * 60
    const marks = { what: 'redeem', ref, office: 'hall' } as const
    expect(await bodyOf(batcher, marks)).toMatchObject({ reason: 'not-this-day' })
    expect(await bodyOf(batcher, { ...marks, at: at(now + 11) })).toMatchObject({ reason: 'not-valid' })
    expect(await bodyOf(batcher, { ...marks, at: at(now + 10) })).toMatchObject({ reason: 'not-this-day' })
    const told = { ...marks, at: at(seen), keyed: keyed() }
    expect(await bodyOf(batcher, told)).toMatchObject({ state: 'arrived' })
    expect(await bodyOf(batcher, marks)).toMatchObject({ reason: 'already-redeemed', at: seen })
    await store.forget(0, (now += 47 * 60))
    expect(await bodyOf(batcher, told)).toMatchObject({ state: 'arrived', replayed: true })
  })

  it('counts the share of a device, and forgets it', async () => {
    const batcher = batcherOn(store)
    const share = { bucket: 'device', most: 1 }
    const [one, other] = newSlots(10, 1).slice(8).map(({ id }) => id) as [SlotId, SlotId]
    expect(await bodyOf(batcher, { what: 'hold', slot: one, ref: name(), holder: 'h', shares: [share], keyed: keyed() })).toMatchObject({ status: 200 })
    expect(await bodyOf(batcher, { what: 'hold', slot: other, ref: name(), holder: 'h', shares: [share], keyed: keyed() })).toMatchObject({ status: 429, reason: 'too-many' })
    now += 4 * 1440
    await forgetOld(store, at(now))
    expect(await bodyOf(batcher, { what: 'hold', slot: other, ref: name(), holder: 'h', shares: [share], keyed: keyed() })).toMatchObject({ reason: 'slot-past' })
  })

  it('adds what is new and leaves what is there', async () => {
    expect(await store.add([offering], newSlots(20, 5))).toBe(0)
    expect(await store.add([], [])).toBe(0)
    expect((await store.slot(newSlots(1, 1)[0]!.id))!.capacity).toBe(1)
  })

  it('forgets everything 30 days after a slot, and nothing a minute sooner', async () => {
    const late = await open()
    await late.add([offering], newSlots(1, 1))
    const batcher = batcherOn(late)
    const ref = name()
    await bodyOf(batcher, { what: 'hold', ref, slot: newSlots(1, 1)[0]!.id, holder: 'h', keyed: keyed() })
    await forgetOld(late, at(START + 30 * 1440))
    expect(await late.booking(ref)).toBeDefined()
    await forgetOld(late, at(START + 30 * 1440 + 1))
    expect(await late.booking(ref)).toBeUndefined()
    expect(await late.slot(newSlots(1, 1)[0]!.id)).toBeUndefined()
  })

  it('forgets however many there are, few enough at a time that others get their turn', async () => {
    const { database, counts } = counted(await openDatabase())
    const large = sqlStore(database)
    opened.push(large)
    const many = 2 * FORGOTTEN_TOGETHER + 1
    const slots = newSlots(many + 1, 1, START - many * 15)
    await large.add([offering], slots)
    const batcher = batcherOn(large)
    now = START - many * 15 - 5000
    const refs = slots.slice(0, 3).map(() => name())
    await Promise.all(refs.map((ref, index) => bodyOf(batcher, { what: 'hold', ref, slot: slots[index]!.id, holder: 'h', keyed: keyed() })))
    counts.length = 0
    // Slots, three bookings, and the answers to those who asked for them.
    expect(await large.forget(START, START)).toBe(many + 3 + 3)
    expect(Math.max(...counts)).toBe(FORGOTTEN_TOGETHER)
    expect(counts.filter((count) => count === FORGOTTEN_TOGETHER)).toHaveLength(2)
    expect(await large.booking(refs[0]!)).toBeUndefined()
    expect(await large.slot(slots[many]!.id)).toBeDefined()
    expect(await large.forget(START, START)).toBe(0)
  }, 30_000)

  it('is decided like the sequential model, whatever is asked together', async () => {
    const pick = fc.record({
      what: fc.constantFrom('hold', 'hold', 'wait', 'confirm', 'cancel', 'move', 'redeem', 'no-show', 'settings'),
      who: fc.integer({ min: 0, max: 9 }),
      slot: fc.integer({ min: 0, max: 2 }),
      size: fc.integer({ min: 0, max: 3 }),
      passes: fc.constantFrom(0, 0, 0, 1, 6, 25),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(pick, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 12 }), async (picks, together) => {
        const first = 1_000_000 + 40 * copies++
        now = first - 60
        const slots = newSlots(3, 2, first).map((slot, index) => ({ ...slot, capacity: 1 + (index % 2) }))
        await store.add([], slots)
        const model = modelOf(slots)
        const batcher = batcherOn(store)
        const prefix = name().slice(0, 15)
        for (let from = 0; from < picks.length; from += together) {
          const part = picks.slice(from, from + together)
          now += part[0]!.passes
          const commands = part.map(({ what, who, slot, size }) => ({
            what,
            ref: prefix + who,
            slot: slots[slot]!.id,
            holder: 'h',
            office: 'hall',
            commitment: 'c',
            ...(what === 'settings' ? { isOpen: size > 0, capacity: size } : {}),
            keyed: keyed(),
          })) as unknown as Command[]
          const results = await Promise.all(commands.map((command) => bodyOf(batcher, command)))
          expect(results.map(({ status }) => status)).toEqual(commands.map((command) => model(command, at(now))))
        }
        for (const { id } of slots) {
          const { taken, capacity } = (await store.slot(id))!
          expect(taken).toBeLessThanOrEqual(capacity)
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** One command at a time, on everything there is: what a gateway with no database and nobody else would do. */
function modelOf(slots: NewSlot[]): (command: Command, now: Instant) => number {
  const found: Found = { slots: new Map(), entries: new Map(), open: new Map(), answers: new Map(), used: new Map() }
  for (const slot of slots) found.slots.set(slot.id, { ...slot, isOpen: true, taken: 0, waiting: 0, nextTurn: 0, version: 0 })
  return (command, now) => {
    for (const id of found.slots.keys()) found.open.set(id, [...found.entries.values()].filter((entry) => entry.slot === id && (entry.state === 'held' || entry.state === 'waiting')))
    const { answered, settings, slots: counts, added, changed: entries } = decide([command], found, { now, sign })
    for (const { before, after } of [...settings, ...counts]) found.slots.set(before.id, { ...after, version: 0 })
    for (const entry of [...added, ...entries.map(({ after }) => after)]) found.entries.set(entry.ref, entry)
    return answered[0]!.status
  }
}
