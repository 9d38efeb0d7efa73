/**
 * Copies SQLite's log back into its file while the writing thread goes on, so that little is left to copy when the log is long enough
 * to begin anew, which stops all writers. Told of each commit; `'close'` ends it.
 *
 * SQLite before 3.51.3 (libsql 0.5.29 holds 3.45.1) can lose commits where a log begins anew just while another connection starts to
 * copy it: https://sqlite.org/wal.html#walresetbug. So each copy is made while a third connection reads. If that reads from the log,
 * no log begins anew; if it reads from the file, because all is copied, no copy is made. To be taken out when the driver has 3.51.3.
 */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'libsql'

/** Seldom enough that commits find the disk free, often enough that each time there is little: at 100 ms the slowest commits take half as long again. */
const PAUSE_MS = 20

// To open waits for whoever recovers the log after a crash; to copy passively never waits.
const database = new Database(workerData.file, { timeout: 5000 })
database.exec('PRAGMA synchronous = FULL')
const guard = new Database(workerData.file, { timeout: 5000 })
const anything = guard.prepare('SELECT 1 FROM sqlite_schema LIMIT 1')

let due
function copy() {
  due = undefined
  try {
    guard.exec('BEGIN')
    // Only the first look begins to read.
    anything.all()
    database.pragma('wal_checkpoint(PASSIVE)')
  } catch {
    // What it did not copy, the writer copies itself.
  } finally {
    if (guard.inTransaction) guard.exec('ROLLBACK')
  }
}

parentPort.on('message', (what) => {
  if (what !== 'close') {
    due ??= setTimeout(copy, PAUSE_MS)
    return
  }
  clearTimeout(due)
  guard.close()
  database.close()
  parentPort.close()
})
