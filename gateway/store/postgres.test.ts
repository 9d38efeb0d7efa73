/** What only the driver of PostgreSQL does: everything else is in `store.test.ts`, on both databases. */
import { Client } from 'pg'
import { postgresBinaries, startPostgres, type PostgresServer } from '../check/postgres-server'
import { postgresDatabase } from './postgres'
import type { Database } from './statement'
import { answersByKey, changeSlots, keepAnswers } from './statements'
import { ConflictError } from './store'

jest.setTimeout(60_000)

const onPostgres = postgresBinaries() ? describe : describe.skip

onPostgres('PostgreSQL', () => {
  let server: PostgresServer
  let database: Database
  let client: Client
  beforeAll(async () => {
    server = await startPostgres()
    database = await postgresDatabase(server.url)
    client = new Client(server.url)
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.close()
    await server.stop()
  })
  const kept = async (key: string) => (await database.read(answersByKey, [[key]])).length

  test('commits what changed as many rows as it must; of what did not, nothing, nor of what stood beside it', async () => {
    const answer = (key: string) => ({ statement: keepAnswers, rows: [[key, 'r', 200, '{}', 1]], expected: 1 })
    const noSlot = { statement: changeSlots, rows: [['7-1', 0, 1, 0, 0, null, 0]], expected: 1 }
    const written = async (...steps: Parameters<Awaited<ReturnType<Database['begin']>>['run']>[0]) => {
      const link = await database.begin()
      try {
        await link.run([{ statement: answersByKey, rows: [['none']] }])
        await link.run(steps, 'commit')
      } finally {
        await link.end()
      }
    }
    await written(answer('one'))
    await expect(written(answer('two'), noSlot)).rejects.toThrow(ConflictError)
    await expect(written(answer('one'))).rejects.toThrow(ConflictError)
    await expect(written(answer('three'), { ...noSlot, expected: 0 })).resolves.toBeUndefined()
    expect([await kept('one'), await kept('two'), await kept('three')]).toEqual([1, 0, 1])
  })

  test('rows are found by key also where the plan was made while the table was all but empty', async () => {
    // Else the server would look at the table and plan anew, in a minute or so: until then each batch would read all of it.
    await client.query('ALTER TABLE idempotency SET (autovacuum_enabled = off)')
    for (let turn = 0; turn < 8; turn++) await kept('one')
    await client.query("INSERT INTO idempotency SELECT md5(n::text), 'r', 200, '{}', 1 FROM generate_series(1, 50000) AS n")
    const scans = async () => (await client.query<{ read: string; found: string }>("SELECT seq_tup_read AS read, idx_tup_fetch AS found FROM pg_stat_user_tables WHERE relname = 'idempotency'")).rows[0]!
    const before = await scans()
    const until = Date.now() + 20_000
    // The server counts rows that it reads, and tells of them a second later.
    for (let now = before; now.found === before.found && now.read === before.read && Date.now() < until; now = await scans()) {
      expect(await kept('one')).toBe(1)
      await new Promise((done) => setTimeout(done, 200))
    }
    const after = await scans()
    expect([Number(after.found) > Number(before.found), Number(after.read) - Number(before.read) < 1000]).toEqual([true, true])
  })
})
