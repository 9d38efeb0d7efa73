import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { seedDaily } from './seed'
import { openSqlite } from './store/sqlite'
import type { Store } from './store/store'

const DAY_MS = 86_400_000
const MONDAY = Date.UTC(2026, 10, 23, 1)
const folder = mkdtempSync(path.join(tmpdir(), 'bay-seed-'))
let store: Store
beforeAll(async () => {
  store = await openSqlite(path.join(folder, 'one.sqlite'))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const failed = (error: unknown) => {
  throw error
}
const minutesOf = (milliseconds: number) => milliseconds / 60_000
/** Slots of the first offering that begin within a week of a time. */
const slotsFrom = async (from: number) => store.slots((await store.offerings())[0]!.id, minutesOf(from), minutesOf(from + 7 * DAY_MS))

test('a gateway that starts again after 40 days has times to book again, and leaves what is there', async () => {
  const start = async (now: number) => {
    const stop = await seedDaily({ store, clock: () => now, failed })
    await stop()
  }
  await start(MONDAY)
  const first = await slotsFrom(MONDAY)
  expect(first.length).toBeGreaterThan(0)
  expect(await slotsFrom(MONDAY + 40 * DAY_MS)).toEqual([])
  await start(MONDAY + 40 * DAY_MS)
  expect((await slotsFrom(MONDAY + 40 * DAY_MS)).length).toBeGreaterThan(0)
  expect(await slotsFrom(MONDAY)).toEqual(first)
}, 60_000)

test('one that is never started anew adds what has come since', async () => {
  let now = MONDAY + 80 * DAY_MS
  const stop = await seedDaily({ store, clock: () => now, failed, everyMs: 200 })
  now += 40 * DAY_MS
  while ((await slotsFrom(now)).length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
  await stop()
}, 60_000)
