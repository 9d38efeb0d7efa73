import type { BookingRef, Instant, SlotId } from '@/domain/booking/booking'
import { isDue } from '@/domain/booking/rules'
import { MIGRATIONS } from './migrations'
import { addedRow, changedRow, countsRow, entryOf, settingsRow, slotOf } from './rows'
import type { Database, Link, Row, Statement, Step } from './statement'
import * as sql from './statements'
import { BusyError, ConflictError, type Changes, type Found, type Offering, type Store, type StoredEntry, type Wanted } from './store'

/** Tries of one batch: others may be quicker a few times, not for ever. */
const TRIES = 8
const LONGEST_PAUSE_MS = 100
const READ_TRIES = 4

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Reads what a batch wants, in two goes at most: slots first, because nobody else changes bookings of a slot that is locked. */
async function foundBy(link: Link, wanted: Wanted): Promise<Found> {
  const steps: Step[] = [
    { statement: sql.slotsWanted, rows: [...wanted.slots.map((id): Row => [id, null]), ...wanted.refs.map((ref): Row => [null, ref])] },
    ...(wanted.refs.length > 0 ? [{ statement: sql.bookingsByRef, rows: wanted.refs.map((ref): Row => [ref]) }] : []),
    ...(wanted.keys.length > 0 ? [{ statement: sql.answersByKey, rows: wanted.keys.map((key): Row => [key]) }] : []),
    ...(wanted.buckets.length > 0 ? [{ statement: sql.usedByBucket, rows: wanted.buckets.map((bucket): Row => [bucket]) }] : []),
  ]
  const results = await link.run(steps)
  const rowsOf = (statement: Statement): Row[] => results[steps.findIndex((step) => step.statement === statement)] ?? []
  const found: Found = {
    slots: new Map(rowsOf(sql.slotsWanted).map((row) => [row[0] as SlotId, slotOf(row)])),
    entries: new Map(rowsOf(sql.bookingsByRef).map((row) => [row[0] as BookingRef, entryOf(row)])),
    open: new Map(),
    answers: new Map(rowsOf(sql.answersByKey).map(([key, request, status, body]) => [key as string, { key: key as string, request: request as string, status: status as number, body: body as string }])),
    used: new Map(rowsOf(sql.usedByBucket).map(([bucket, used]) => [bucket as string, used as number])),
  }
  for (const { slot } of found.entries.values()) if (!found.slots.has(slot)) throw new ConflictError('a booking moved while it was read')
  await addOpen(link, wanted, found)
  return found
}

/** Held and waiting bookings of slots where they matter: most batches need none. */
async function addOpen(link: Link, { now, opening }: Wanted, found: Found): Promise<void> {
  const freeing = new Set<SlotId>(opening)
  for (const { slot } of found.entries.values()) freeing.add(slot)
  const slots = [...found.slots.values()].filter((slot) => isDue(slot, now) || (slot.waiting > 0 && freeing.has(slot.id)))
  if (slots.length === 0) return
  for (const { id } of slots) found.open.set(id, [])
  const [rows] = await link.run([{ statement: sql.openOfSlots, rows: slots.map(({ id }): Row => [id]) }])
  for (const entry of rows!.map(entryOf)) {
    found.open.get(entry.slot)!.push(entry)
    found.entries.set(entry.ref, entry)
  }
}

/** What must be written, each with how many rows it must change. */
function stepsOf(changes: Changes, now: Instant): Step[] {
  const step = (statement: Statement, rows: Row[]): Step[] => (rows.length > 0 ? [{ statement, rows, expected: rows.length }] : [])
  return [
    ...step(sql.changeSettings, changes.settings.map((change) => settingsRow(change, now))),
    ...step(sql.changeSlots, changes.slots.map((change) => countsRow(change, now))),
    ...step(sql.changeBookings, changes.changed.map(changedRow)),
    ...step(sql.addBookings, changes.added.map(addedRow)),
    ...step(sql.keepAnswers, changes.answers.map(({ key, request, status, body, until }): Row => [key, request, status, body, until])),
    ...step(sql.addQuota, changes.used.filter(({ was }) => was === undefined).map(({ bucket, used, until }): Row => [bucket, used, until])),
    ...step(sql.changeQuota, changes.used.filter(({ was }) => was !== undefined).map(({ bucket, was, used }): Row => [bucket, was!, used])),
  ]
}

/** The store on a database that speaks SQL. */
export function sqlStore(database: Database): Store {
  async function once<T extends Changes>(wanted: Wanted, decide: (found: Found) => T): Promise<T> {
    const link = await database.begin()
    try {
      const changes = decide(await foundBy(link, wanted))
      const steps = stepsOf(changes, wanted.now)
      if (steps.length > 0) await link.run(steps, 'commit')
      return changes
    } finally {
      await link.end()
    }
  }

  /** Resolves to how many rows those return that return some. */
  async function inOne(steps: Step[]): Promise<number> {
    const link = await database.begin()
    try {
      let count = 0
      for (const step of steps) if (step.rows.length > 0) count += (await link.run([step]))[0]!.length
      await link.run([], 'commit')
      return count
    } finally {
      await link.end()
    }
  }

  /** Does a step that deletes some rows until it finds none, each time in a transaction of its own. Resolves to how many rows. */
  async function untilNone(step: Step): Promise<number> {
    let all = 0
    for (;;) {
      const count = await inOne([step])
      if (count === 0) return all
      all += count
    }
  }

  /** Reading again does no harm, so that a server that starts anew is waited for a little. */
  async function rowsFor(statement: Statement, ...row: Row): Promise<Row[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await database.read(statement, [row])
      } catch (error) {
        if (!database.isPassing(error)) throw error
        if (tries === READ_TRIES) throw new BusyError(`the database did not answer: ${(error as Error).message}`)
        await pause(2 ** tries * 10)
      }
    }
  }

  return {
    async decide(wanted, decide) {
      for (let tries = 1; ; tries++) {
        try {
          return await once(wanted, decide)
        } catch (error) {
          if (!(error instanceof ConflictError) && !database.isPassing(error)) throw error
          if (tries === TRIES) throw new BusyError(`the database did not take a batch: ${(error as Error).message}`)
          await pause(Math.min(LONGEST_PAUSE_MS, 2 ** tries))
        }
      }
    },
    async offerings() {
      const rows = await rowsFor(sql.offerings, 0)
      return rows.map(([id, number, office, service, slotMinutes]) => ({ id, number, office, service, slotMinutes }) as Offering)
    },
    slots: async (offering, from, until) => (await rowsFor(sql.slotsOfDay, offering, from, until)).map(slotOf),
    days: async (offering, from, until) =>
      (await rowsFor(sql.daysOfOffering, offering, from, until)).map(([day, free, capacity]) => ({ day: Number(day), free: Number(free), capacity: Number(capacity) })),
    slot: async (id) => (await rowsFor(sql.slotById, id)).map(slotOf)[0],
    booking: async (ref) => (await rowsFor(sql.bookingsByRef, ref)).map(entryOf)[0],
    ahead: async (slot, turn) => Number((await rowsFor(sql.aheadOf, slot, turn))[0]![0]),
    bookings: async (offering, from, until) =>
      (await rowsFor(sql.bookingsOfSpan, offering, from, until)).map((row): StoredEntry & { start: Instant } => ({ ...entryOf(row), start: row[row.length - 1] as Instant })),
    due: async (now) => (await rowsFor(sql.dueSlots, now)).map(([id]) => id as SlotId),
    add: (offerings, slots) =>
      inOne([
        { statement: sql.addOfferings, rows: offerings.map(({ id, number, office, service, slotMinutes }): Row => [id, number, office, service, slotMinutes]) },
        { statement: sql.addSlots, rows: slots.map(({ id, offering, start, minutes, capacity }): Row => [id, offering, start, minutes, capacity]) },
      ]),
    forget: async (slotsBefore, now) =>
      (await untilNone({ statement: sql.forgetBookings, rows: [[slotsBefore]] })) +
      (await untilNone({ statement: sql.forgetSlots, rows: [[slotsBefore]] })) +
      (await untilNone({ statement: sql.forgetAnswers, rows: [[now]] })) +
      (await untilNone({ statement: sql.forgetQuota, rows: [[now]] })),
    isReady: () =>
      rowsFor(sql.answers, 0).then(
        () => true,
        () => false,
      ),
    whenLost: (told) => database.whenLost?.(told),
    whenRestarting: (told) => database.whenRestarting?.(told),
    close: () => database.close(),
  }
}

/** @throws when a migration fails: the gateway must not start */
export async function migrated(database: Database): Promise<Database> {
  for (const [index, statements] of MIGRATIONS.entries()) await database.migrate(statements, index + 1)
  return database
}
