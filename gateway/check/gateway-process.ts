/**
 * A gateway of its own process, for checks: the shipped routes, batches and stores, with a clock that may run faster, and a
 * door for what a counter does. `UNGUARDED` is set by the build of the positive control, and only there.
 */
import Fastify from 'fastify'
import { makeBatcher } from '../booking/batch'
import type { Command } from '../booking/command'
import { startSweep } from '../booking/sweep'
import { bookingsRoutes } from '../routes/bookings'
import { slotsRoutes } from '../routes/slots'
import { postgresDatabase } from '../store/postgres'
import { sqliteDatabase } from '../store/sqlite'
import { sqlStore } from '../store/sql-store'
import { stubSigner } from './stub-signer'
import { unguarded } from './unguarded'

declare const UNGUARDED: boolean

const { DATABASE_URL, SQLITE_FILE, PORT, SPEED = '1', EPOCH = '0', TOGETHER, LANES } = process.env
const clock = () => Number(EPOCH) + (Date.now() - Number(EPOCH)) * Number(SPEED)

async function database() {
  if (DATABASE_URL) {
    const whole = await postgresDatabase(DATABASE_URL)
    return UNGUARDED ? unguarded(whole, 'ALTER TABLE slot DROP CONSTRAINT IF EXISTS never_overbooked') : whole
  }
  const whole = await sqliteDatabase(SQLITE_FILE!)
  return UNGUARDED ? unguarded(whole, 'PRAGMA ignore_check_constraints = ON') : whole
}

async function main(): Promise<void> {
  const store = sqlStore(await database())
  const failed = (error: unknown) => console.error(String(error))
  const batcher = makeBatcher({ store, clock, sign: stubSigner(), failed, lanes: UNGUARDED ? 4 : Number(LANES ?? 1), mostTogether: TOGETHER ? Number(TOGETHER) : undefined })
  const ask = (command: Command) => batcher.ask(command)
  startSweep({ store, batcher, clock, everyMs: 250, failed })
  const app = Fastify({ ajv: { customOptions: { removeAdditional: false } } })
  app.setErrorHandler<Error & { validation?: unknown }>((error, _, reply) => {
    if (!error.validation) failed(error)
    return reply.code(error.validation ? 400 : 500).send({ reason: error.validation ? 'not-valid' : 'failed' })
  })
  void app.register(slotsRoutes, { prefix: '/v1', store, clock, steady: clock })
  void app.register(bookingsRoutes, { prefix: '/v1', store, ask })
  app.post('/desk', async (request, reply) => {
    const result = await ask(request.body as Command)
    if (result.ok && result.answered.isReplayed) reply.header('idempotency-replayed', 'true')
    return result.ok ? reply.code(result.answered.status).header('content-type', 'application/json').send(result.answered.body) : reply.code(503).send(result)
  })
  await app.listen({ port: Number(PORT), host: '127.0.0.1' })
  console.log('ready')
}

void main()
