import { createHash } from 'node:crypto'
import { Pool, types, type PoolClient, type QueryArrayConfig } from 'pg'
import { migrated, sqlStore } from './sql-store'
import type { Database, Link, Row, Statement, Step } from './statement'
import { ConflictError, type Store } from './store'

const INT8 = 20
const NUMERIC = 1700
/** Counts are small, and arrive as text where the server counts in 64 bits. */
const asNumbers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => (oid === INT8 || oid === NUMERIC ? Number : types.getTypeParser(oid, format as 'text'))) as typeof types.getTypeParser,
}

const TYPES = { text: 'text', int: 'int4' } as const

/** Rows arrive as one array for each column. */
function textOf({ text, columns }: Statement): string {
  const table = `unnest(${columns.map(([, type], index) => `$${index + 1}::${TYPES[type]}[]`).join(', ')}) AS d(${columns.map(([name]) => name).join(', ')})`
  return text.replace('{lock}', ' FOR UPDATE OF slot').split('{d}').join(table)
}

const texts = new Map<Statement, string>()
function queryOf(statement: Statement, rows: readonly Row[]): QueryArrayConfig {
  const text = texts.get(statement) ?? textOf(statement)
  texts.set(statement, text)
  return { name: statement.name, text, values: statement.columns.map((_, column) => rows.map((row) => row[column])), rowMode: 'array', types: asNumbers }
}

const names = new Map<string, string>()

/** PostgreSQL compares 63 characters of a prepared statement's name: names of the parts, joined, would be taken for each other. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `together-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}

/**
 * Statements that do not depend on each other, as one that fails where one of them changed more or fewer rows than it must: it
 * divides by nothing then, the one error that every expression can make, and the COMMIT behind it undoes.
 */
function togetherOf(steps: readonly Step[]): QueryArrayConfig {
  const values: Row[] = []
  const parts = steps.map(({ statement, rows }, index) => {
    const query = queryOf(statement, rows)
    const before = values.length
    values.push(...(query.values as Row[]))
    const text = query.text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`)
    return `w${index} AS (${text}${/RETURNING/.test(text) ? '' : ' RETURNING 1'})`
  })
  const asExpected = steps.flatMap(({ expected }, index) => (expected === undefined ? [] : [`(SELECT COUNT(*) FROM w${index}) = $${values.push(expected as never)}::int4`]))
  const text = `WITH ${parts.join(', ')} SELECT 1 / (${['true', ...asExpected].join(' AND ')})::int4`
  return { name: nameOf(text), text, values, rowMode: 'array', types: asNumbers }
}

/**
 * Errors after which another try may do: serialization, deadlock, a constraint that knows better than what was read, a
 * server that stops or starts, a connection that broke.
 *
 * @see PostgreSQL manual, appendix A: classes 08, 23, 40, 53, 57
 */
const PASSING_STATES = /^(08...|23505|23514|40...|53...|55P03|57014|57P0.|25006)$/
const PASSING_NODE = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/
const PASSING_TEXT = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout/

function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (code !== undefined && (PASSING_STATES.test(code) || PASSING_NODE.test(code))) || PASSING_TEXT.test(message ?? '')
}

const DIVISION_BY_ZERO = '22012'
const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code

const MIGRATION_TRIES = 5

class PostgresLink implements Link {
  private isOpen = true
  private hasBegun = false
  private broken: Error | undefined

  constructor(private readonly client: PoolClient) {
    client.on('error', this.note)
  }

  private readonly note = (error: Error) => {
    this.broken = error
  }

  async run(steps: readonly Step[], end?: 'commit'): Promise<Row[][]> {
    const begun = this.hasBegun ? undefined : this.client.query('BEGIN')
    this.hasBegun = true
    if (!end) {
      const [, ...results] = await Promise.all([begun, ...steps.map(({ statement, rows }) => this.client.query<Row>(queryOf(statement, rows)))])
      return results.map(({ rows }) => rows)
    }
    // What is written outside of a transaction could not be undone.
    await begun
    await this.commit(steps)
    return []
  }

  /** All writes in one statement and the COMMIT behind it: each way to the server and back is one that others wait for these slots. */
  private async commit(steps: readonly Step[]): Promise<void> {
    const [written, committed] = await Promise.allSettled([steps.length > 0 ? this.client.query(togetherOf(steps)) : undefined, this.client.query('COMMIT')])
    if (committed.status === 'fulfilled') this.isOpen = false
    if (written.status === 'rejected') throw codeOf(written.reason) === DIVISION_BY_ZERO ? new ConflictError(`one of ${steps.map(({ statement }) => statement.name).join(', ')} changed other rows than it must`) : written.reason
    if (committed.status === 'rejected') throw committed.reason
    // The server answers the COMMIT of a transaction that failed with a ROLLBACK, and not with an error.
    if (committed.value.command !== 'COMMIT') throw new ConflictError(`the server answered ${committed.value.command}`)
  }

  async end(): Promise<void> {
    const failed = this.isOpen && this.hasBegun ? await this.client.query('ROLLBACK').then(() => undefined, (error: Error) => error) : undefined
    this.client.off('error', this.note)
    this.client.release(failed ?? this.broken)
  }
}

class PostgresDatabase implements Database {
  constructor(private readonly pool: Pool) {}

  async begin(): Promise<Link> {
    return new PostgresLink(await this.pool.connect())
  }

  async read(statement: Statement, rows: readonly Row[]): Promise<Row[]> {
    return (await this.pool.query<Row>(queryOf(statement, rows))).rows
  }

  isPassing(error: unknown): boolean {
    return isPassing(error)
  }

  /** Of copies that start together one makes the tables; the others fail to, look again, and find them made. */
  async migrate(statements: readonly string[], version: number): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      const client = await this.pool.connect()
      try {
        await client.query('BEGIN')
        const { rowCount } = await client.query('SELECT 1 FROM migration WHERE version = $1', [version])
        if (rowCount === 0) for (const text of [...statements, `INSERT INTO migration (version) VALUES (${version})`]) await client.query(text)
        await client.query('COMMIT')
        return rowCount === 0
      } catch (error) {
        await client.query('ROLLBACK')
        if (tries === MIGRATION_TRIES) throw error
        await new Promise((done) => setTimeout(done, 100 * tries))
      } finally {
        client.release()
      }
    }
  }

  async close(): Promise<void> {
    await this.pool.end()
  }
}

const CONNECTIONS = 6
const CONNECT_MS = 5000
const STATEMENT_MS = 10_000

/**
 * Every statement finds its rows by key. A plan is made once, while tables may be small enough to be read whole, and would read
 * them whole when they have grown.
 */
const BY_KEY = ['enable_hashjoin TO off', 'enable_mergejoin TO off', 'enable_seqscan TO off', 'jit TO off']
/** Whoever set up the server: what is acknowledged is on its disk. */
const SETTINGS = ['synchronous_commit TO on', ...BY_KEY]

/** @throws when it cannot be reached or migrated */
export async function postgresDatabase(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    // A gateway that stands still must not keep others waiting for its slots.
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
    // What does not wait for an answer is sent behind each other, and answered in order.
    pipeline: true,
    // A server that knows no such setting has no such choice.
    verify: (client, done) => void Promise.allSettled(SETTINGS.map((setting) => client.query(`SET ${setting}`))).then(() => done()),
  })
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => {})
  await pool.query('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY)').catch((error: { code?: string }) => {
    // Two copies that start together may both find no table; the second finds the first's.
    if (error.code !== '23505' && error.code !== '42P07') throw error
  })
  return migrated(new PostgresDatabase(pool))
}

/**
 * The store on PostgreSQL, or what speaks its protocol. Any number of gateways may share one.
 *
 * @param url `postgres://…`
 */
export const openPostgres = async (url: string): Promise<Store> => sqlStore(await postgresDatabase(url))
