/**
 * Whether commits are lost where SQLite's log is copied by one thread while another writes, as fast as both can: what
 * `store/sqlite-copier.mjs` guards against. Some millions of commits are needed to see it.
 *
 *     node gateway/check/log-race.mjs --seconds 240 [--bare] [--folder /dev/shm]     --bare: without the guard, which must be found
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import Database from 'libsql'

const ROWS = 5000
/** Of the numbers that both threads see. */
const [OVER, COPIES] = [0, 1]

function opened(file) {
  const database = new Database(file, { timeout: 5000 })
  // No disk is asked: what is looked for is between threads.
  database.exec('PRAGMA synchronous = OFF')
  return database
}

function copyOn({ file, isBare, shared }) {
  const [database, guard] = [opened(file), opened(file)]
  const anything = guard.prepare('SELECT 1 FROM sqlite_schema LIMIT 1')
  while (!Atomics.load(shared, OVER)) {
    if (!isBare) {
      guard.exec('BEGIN')
      anything.all()
    }
    database.pragma('wal_checkpoint(PASSIVE)')
    if (!isBare) guard.exec('ROLLBACK')
    shared[COPIES]++
  }
  parentPort.close()
}

async function race() {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '240' }, bare: { type: 'boolean', default: false }, folder: { type: 'string', default: tmpdir() } } })
  const folder = mkdtempSync(path.join(values.folder, 'bay-log-race-'))
  const file = path.join(folder, 'one.sqlite')
  const database = opened(file)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA wal_autocheckpoint = 4000')
  database.exec('CREATE TABLE counter (id INTEGER PRIMARY KEY, n INTEGER, padding TEXT)')
  database.exec('BEGIN')
  const add = database.prepare('INSERT INTO counter VALUES (?, 0, ?)')
  for (let id = 0; id < ROWS; id++) add.run(id, 'x'.repeat(1000))
  database.exec('COMMIT')

  const shared = new Int32Array(new SharedArrayBuffer(8))
  const copier = new Worker(new URL(import.meta.url), { workerData: { file, isBare: values.bare, shared } })
  const gone = new Promise((end) => copier.on('exit', end))
  await new Promise((begin) => copier.once('online', begin))

  const told = new Int32Array(ROWS)
  const count = database.prepare('UPDATE counter SET n = n + 1 WHERE id = ?')
  const look = database.prepare('SELECT n FROM counter WHERE id = ?').raw(true)
  const end = Date.now() + Number(values.seconds) * 1000
  let [commits, lost] = [0, 0]
  while (lost === 0 && Date.now() < end) {
    const id = Math.floor(Math.random() * ROWS)
    database.exec('BEGIN IMMEDIATE')
    if (look.all([id])[0][0] !== told[id]) lost++
    count.run([id])
    database.exec('COMMIT')
    told[id]++
    commits++
  }
  Atomics.store(shared, OVER, 1)
  await gone
  const wrong = database.prepare('SELECT id, n FROM counter').raw(true).all().filter(([id, n]) => n !== told[id]).length
  database.close()
  rmSync(folder, { recursive: true })
  console.log(`${values.bare ? 'without' : 'with'} the guard: ${commits} commits, ${shared[COPIES]} copies, ${wrong} of ${ROWS} counters wrong`)
  if ((wrong > 0) !== values.bare) process.exitCode = 1
}

if (isMainThread) await race()
else copyOn(workerData)
