/** What is counted of a day is written with the place that it guards, or neither is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BookingRef, Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { makeBatcher } from '../booking/batch'
import { stubSigner } from '../check/stub-signer'
import { sqlStore } from './sql-store'
import { sqliteDatabase } from './sqlite'
import type { Database } from './statement'

const START = 30_000_000
const SLOT = `1-${START}` as SlotId
const folder = mkdtempSync(path.join(tmpdir(), 'bay-quota-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The same database, where one statement cannot be done. */
const without = (database: Database, name: string): Database => ({
  ...database,
  begin: async () => {
    const link = await database.begin()
    return {
      run: async (steps, end) => {
        const at = steps.findIndex(({ statement }) => statement.name === name)
        if (at < 0) return link.run(steps, end)
        await link.run(steps.slice(0, at))
        throw new Error('planted')
      },
      end: () => link.end(),
    }
  },
})

test.each(['add-quota', 'add-bookings', 'keep-answers'])('when "%s" fails there is neither booking nor count, and the next try has both', async (name) => {
  const database = await sqliteDatabase(path.join(folder, `${name}.sqlite`))
  const [whole, broken] = [sqlStore(database), sqlStore(without(database, name))]
  const offering = { id: 'hall/permit' as OfferingId, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }
  await whole.add([offering], [{ id: SLOT, offering: offering.id, start: START as Instant, minutes: 15, capacity: 2 }])
  const [sign, clock] = [stubSigner(), () => (START - 60) * 60_000]
  const hold = (key: string) => ({ what: 'hold', ref: `0000000000000000${key}`.slice(-16) as BookingRef, slot: SLOT, holder: 'h', shares: [{ bucket: 'device', most: 1 }, { bucket: 'address', most: 2 }], keyed: { key, request: 'r' } }) as const
  expect(await makeBatcher({ store: broken, clock, sign }).ask(hold('1'))).toMatchObject({ ok: false })
  expect((await whole.slot(SLOT))!.taken).toBe(0)
  const batcher = makeBatcher({ store: whole, clock, sign })
  expect(await batcher.ask(hold('2'))).toMatchObject({ ok: true, answered: { status: 200 } })
  expect(await batcher.ask(hold('3'))).toMatchObject({ ok: true, answered: { status: 429 } })
  await whole.close()
})
