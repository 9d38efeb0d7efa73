import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import { openSqlite } from './sqlite'

const folder = mkdtempSync(path.join(tmpdir(), 'bay-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the log is copied back by another thread soon after a commit, and is gone with the last who closes', async () => {
  const file = path.join(folder, 'store.sqlite')
  const store = await openSqlite(file)
  // Far less than makes the writer copy the log itself.
  const least = statSync(file).size + 50_000
  const offering = { id: 'hall/permit' as OfferingId, number: 1, office: 'hall', service: 'permit', slotMinutes: 15 }
  await store.add([offering], Array.from({ length: 2000 }, (_, index) => ({ id: `1-${index}` as SlotId, offering: offering.id, start: (30_000_000 + index) as Instant, minutes: 15, capacity: 1 })))
  const deadline = Date.now() + 5000
  while (statSync(file).size < least && Date.now() < deadline) await new Promise((next) => setTimeout(next, 20))
  expect(statSync(file).size).toBeGreaterThan(least)
  expect(readdirSync(folder)).toContain('store.sqlite-wal')
  await store.close()
  expect(readdirSync(folder)).toEqual(['store.sqlite'])
})
