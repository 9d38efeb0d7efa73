import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
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

test('a thread that copies and ends again and again is started anew later and later; soon again when it had worked for a while', async () => {
  const [planted, told, end] = ['planted.mjs', 'told', 'end'].map((name) => path.join(folder, name)) as [string, string, string]
  // In the copier's thread only: says when it begins, and ends when it is told to.
  const lines = [
    "import { appendFileSync, existsSync, rmSync } from 'node:fs'",
    "if (process.argv[1]?.endsWith('sqlite-copier.mjs')) {",
    `  appendFileSync(${JSON.stringify(told)}, Date.now() + ' ')`,
    `  setInterval(() => { if (existsSync(${JSON.stringify(end)})) { rmSync(${JSON.stringify(end)}); throw new Error('planted') } }, 10).unref()`,
    '}',
  ]
  writeFileSync(planted, lines.join('\n'))
  const workerData = { file: path.join(folder, 'restarts.sqlite'), firstPauseMs: 100, wellAfterMs: 3000 }
  const writer = new Worker(path.join(__dirname, 'sqlite-writer.mjs'), { workerData, execArgv: ['--import', planted] })
  const ended: number[] = []
  writer.on('message', () => ended.push(Date.now()))
  const began = () => (existsSync(told) ? readFileSync(told, 'utf8').trim().split(' ').map(Number) : [])
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((next) => setTimeout(next, 10))
  }
  const endOnce = async () => {
    const count = began().length
    writeFileSync(end, '')
    await until(() => began().length > count)
    return began().at(-1)! - ended.at(-1)!
  }
  await until(() => began().length === 1)
  const pauses = []
  for (let count = 0; count < 5; count++) pauses.push(await endOnce())
  expect(pauses[4]).toBeGreaterThan(1500)
  await new Promise((next) => setTimeout(next, 3500))
  expect(await endOnce()).toBeLessThan(1500)
  await writer.terminate()
}, 60_000)
