import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import Libsql from 'libsql'
import { migrated, sqlStore } from './sql-store'
import type { Database, Link, Row, Statement, Step } from './statement'
import { ConflictError, type Store } from './store'

/** Rows arrive as JSON: one parameter however many they are. */
function textOf({ text, columns }: Statement): string {
  const table = `(SELECT ${columns.map(([name], index) => `value ->> ${index} AS ${name}`).join(', ')} FROM json_each(?1)) AS d`
  return text.replace('{lock}', '').split('{d}').join(table)
}

const texts = new Map<Statement, string>()
function compiled(statement: Statement): string {
  const known = texts.get(statement) ?? textOf(statement)
  texts.set(statement, known)
  return known
}

/** Another process writes, or a constraint knows better than what was read. */
const PASSING = /^SQLITE_(BUSY|LOCKED|CONSTRAINT)/

interface Sent {
  id: number
  steps: { text: string; rows: string; reads: boolean; expected?: number }[]
  end?: 'commit' | 'rollback' | 'close'
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? '')
}

/** The writing thread, and answers that are still to come from it. */
class Writer {
  private readonly worker: Worker
  private readonly waiting = new Map<number, { done: (results: Row[][]) => void; failed: (error: Error) => void }>()
  private last = 0
  private whenFree: Promise<void> = Promise.resolve()
  /** Why it writes no more; nothing that is sent then is ever answered. */
  dead: Error | undefined
  private isStopping = false
  private told: (cause: Error) => void = () => {}
  private toldOfRestart: (part: string) => void = () => {}

  constructor(file: string) {
    this.worker = new Worker(path.join(__dirname, 'sqlite-writer.mjs'), { workerData: { file } })
    this.worker.on('message', ({ id, results, error, code, restarts }: { id: number; results: Row[][]; error?: string; code?: string; restarts?: string }) => {
      if (restarts !== undefined) return this.toldOfRestart(restarts)
      const { done, failed } = this.waiting.get(id)!
      this.waiting.delete(id)
      if (error === undefined) done(results)
      else failed(code === 'CONFLICT' ? new ConflictError(error) : Object.assign(new Error(error), { code }))
    })
    const stop = (cause: unknown) => {
      if (this.dead) return
      this.dead = new Error(`the writing thread has stopped: ${String(cause)}`)
      for (const { failed } of this.waiting.values()) failed(this.dead)
      this.waiting.clear()
      if (!this.isStopping) this.told(this.dead)
    }
    this.worker.on('error', stop)
    this.worker.on('exit', stop)
  }

  send(steps: readonly Step[], end?: Sent['end']): Promise<Row[][]> {
    const id = ++this.last
    const message: Sent = { id, end, steps: steps.map(({ statement, rows, expected }) => ({ text: compiled(statement), rows: JSON.stringify(rows), reads: statement.reads, expected })) }
    return new Promise((done, failed) => {
      if (this.dead) return failed(this.dead)
      this.waiting.set(id, { done, failed })
      this.worker.postMessage(message)
    })
  }

  /** Text that is no statement of the store: tables. */
  sendText(text: string, end?: Sent['end']): Promise<Row[][]> {
    return this.send([{ statement: { name: text, text, columns: [], reads: false }, rows: [] }], end)
  }

  /** Waits until no other transaction is open; the next one waits for what is returned. */
  async turn(): Promise<() => void> {
    const before = this.whenFree
    let free = () => {}
    this.whenFree = new Promise((done) => (free = done))
    await before
    return free
  }

  /** Tells, once, when it stops though nobody told it to. */
  whenLost(told: (cause: Error) => void): void {
    this.told = told
    if (this.dead && !this.isStopping) told(this.dead)
  }

  /** Tells each time that a thread which helps it has ended, and is started anew. */
  whenRestarting(told: (part: string) => void): void {
    this.toldOfRestart = told
  }

  stop(): Promise<number> {
    this.isStopping = true
    return this.worker.terminate()
  }
}

class SqliteDatabase implements Database {
  private readonly writer: Writer
  private readonly reader: Libsql.Database
  private readonly prepared = new Map<Statement, Libsql.Statement>()

  constructor(file: string) {
    this.writer = new Writer(file)
    this.reader = new Libsql(file, { timeout: 5000 })
  }

  async begin(): Promise<Link> {
    const free = await this.writer.turn()
    let isOpen = false
    return {
      run: async (steps, end) => {
        isOpen = true
        const results = await this.writer.send(steps, end)
        if (end) isOpen = false
        return results
      },
      end: async () => {
        if (isOpen) await this.writer.send([], 'rollback').catch(() => undefined)
        free()
      },
    }
  }

  // Answered at once: no other thread would be quicker than the few microseconds that it takes.
  async read(statement: Statement, rows: readonly Row[]): Promise<Row[]> {
    // Half a store is none: what cannot write must not say that it is ready.
    if (this.writer.dead) throw this.writer.dead
    let known = this.prepared.get(statement)
    if (!known) {
      known = this.reader.prepare(compiled(statement))
      known.raw(true)
      this.prepared.set(statement, known)
    }
    return known.all(JSON.stringify(rows)) as Row[]
  }

  whenLost(told: (cause: Error) => void): void {
    this.writer.whenLost(told)
  }

  whenRestarting(told: (part: string) => void): void {
    this.writer.whenRestarting(told)
  }

  isPassing(error: unknown): boolean {
    return PASSING.test(codeOf(error))
  }

  async migrate(statements: readonly string[], version: number): Promise<boolean> {
    const free = await this.writer.turn()
    try {
      await this.writer.sendText('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY)')
      const [applied] = await this.writer.send([{ statement: { name: 'migrations', text: 'SELECT version FROM migration', columns: [], reads: true }, rows: [] }])
      const isNew = !applied!.some(([one]) => one === version)
      if (isNew) for (const text of [...statements, `INSERT INTO migration (version) VALUES (${version})`]) await this.writer.sendText(text)
      await this.writer.send([], 'commit')
      return isNew
    } finally {
      free()
    }
  }

  async close(): Promise<void> {
    const free = await this.writer.turn()
    this.reader.close()
    await this.writer.send([], 'close').catch(() => undefined)
    await this.writer.stop()
    free()
  }
}

/** @throws when the file cannot be opened or migrated */
export function sqliteDatabase(file: string): Promise<Database> {
  mkdirSync(path.dirname(file), { recursive: true })
  return migrated(new SqliteDatabase(file))
}

/** The store in one file on this machine: durable (`synchronous=FULL`: the disk has it before anybody is told), one writer. */
export const openSqlite = async (file: string): Promise<Store> => sqlStore(await sqliteDatabase(file))
