/**
 * The one connection that writes to SQLite, in a thread of its own: while it waits for the disk, the gateway goes on reading
 * requests. Plain JavaScript, because a worker is loaded by Node itself.
 *
 * A message is `{ id, steps: [{ text, rows, reads, expected }], end }` and is answered with `{ id, results }` or
 * `{ id, error, code }`. The first message after a commit begins a transaction; an error undoes it. `{ restarts: 'copier' }` says that
 * the thread that copies the log has ended though nobody told it to.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import Database from 'libsql'

const database = new Database(workerData.file, { timeout: 5000 })
database.exec('PRAGMA journal_mode = WAL')
database.exec('PRAGMA synchronous = FULL')
database.exec('PRAGMA foreign_keys = ON')
// After so many pages the log begins anew: the copier has copied most of them back by then, and this copies the rest.
database.exec('PRAGMA wal_autocheckpoint = 4000')

/** Before a thread is started anew: twice as long each time, until one has worked for a while. */
const { firstPauseMs = 1000, longestPauseMs = 60_000, wellAfterMs = 60_000 } = workerData

/** The thread that copies the log. Without it the writer copies all itself, slower and as safe: so it is told, and started anew. */
let copier
let copierGone
let startsAnew
let pauseMs = firstPauseMs
let isClosing = false
function startCopier() {
  const began = performance.now()
  copier = new Worker(new URL('sqlite-copier.mjs', import.meta.url), { workerData })
  // Whatever it threw, it ends.
  copier.on('error', () => {})
  copierGone = new Promise((gone) => {
    copier.on('exit', () => {
      gone()
      if (isClosing) return
      parentPort.postMessage({ restarts: 'copier' })
      if (performance.now() - began >= wellAfterMs) pauseMs = firstPauseMs
      startsAnew = setTimeout(startCopier, pauseMs)
      pauseMs = Math.min(2 * pauseMs, longestPauseMs)
    })
  })
}
startCopier()

const prepared = new Map()
function statementOf(text, reads) {
  let statement = prepared.get(text)
  if (!statement) prepared.set(text, (statement = database.prepare(text)))
  // A statement is raw for good once it was made so.
  if (reads && !statement.isRaw) {
    statement.raw(true)
    statement.isRaw = true
  }
  return statement
}

function run({ text, rows, reads, expected }) {
  const statement = statementOf(text, reads)
  if (reads) return statement.all(rows)
  const { changes } = statement.run(rows)
  if (expected !== undefined && changes !== expected) throw Object.assign(new Error(`changed ${changes} rows and not ${expected}`), { code: 'CONFLICT' })
  return []
}

let isOpen = false
function undo() {
  if (!isOpen) return
  isOpen = false
  try {
    database.exec('ROLLBACK')
  } catch {
    // SQLite has undone it itself.
  }
}

parentPort.on('message', async ({ id, steps, end }) => {
  try {
    if (steps.length > 0 && !isOpen) {
      database.exec('BEGIN IMMEDIATE')
      isOpen = true
    }
    const results = steps.map(run)
    if (end === 'commit') {
      if (isOpen) {
        database.exec('COMMIT')
        copier.postMessage('commit')
      }
      isOpen = false
    } else if (end) {
      undo()
      if (end === 'close') {
        // Whoever closes last leaves one file and no log.
        isClosing = true
        clearTimeout(startsAnew)
        copier.postMessage('close')
        await copierGone
        database.close()
      }
    }
    parentPort.postMessage({ id, results })
  } catch (error) {
    undo()
    parentPort.postMessage({ id, error: error.message, code: error.code })
  }
})
