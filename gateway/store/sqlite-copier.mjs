/**
 * Copies SQLite's log back into its file while the writing thread goes on, so that little is left to copy when the log is long enough
 * to begin anew, which stops all writers. Told of each commit; `'close'` ends it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'libsql'

/** Seldom enough that commits find the disk free, often enough that each time there is little: at 100 ms the slowest commits take half as long again. */
const PAUSE_MS = 20

const database = new Database(workerData.file)
database.exec('PRAGMA synchronous = FULL')

let due
function copy() {
  due = undefined
  try {
    database.pragma('wal_checkpoint(PASSIVE)')
  } catch {
    // What it did not copy, the writer copies itself.
  }
}

parentPort.on('message', (what) => {
  if (what !== 'close') {
    due ??= setTimeout(copy, PAUSE_MS)
    return
  }
  clearTimeout(due)
  database.close()
  parentPort.close()
})
