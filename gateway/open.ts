/** Opens everything that a configuration names: the store, keys, feeds, the booking core; and closes it in the right order. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { dayOf } from '../src/domain/time/civil'
import { buildApp } from './app'
import { makeBatcher } from './booking/batch'
import { makeShares } from './booking/share'
import { startSweep } from './booking/sweep'
import type { Config } from './config'
import { partsOf, type DeskCodes } from './counter/codes'
import { Keeper } from './feeds/keeper'
import { FEEDS } from './feeds/list'
import { UPSTREAMS, upstreamsAt } from './feeds/upstreams'
import { makeMetrics, measureFeeds } from './http/metrics'
import { withRoot } from './counter/page'
import { openSignIn } from './sign-in/open'
import { openSite } from './site/open'
import { openStore } from './store/open'
import { NO_UPDATES, openUpdates } from './updates/open'
import { openKeys } from './voucher/keys'
import { boardsIn } from './vacancies/configured'
import { VacancyKeeper } from './vacancies/keeper'
import { developmentKeys } from './voucher/list'
import { voucherSigner } from './voucher/sign'

const clock = () => Date.now()
const steady = () => performance.now()
const random = (bytes: number): Uint8Array => randomBytes(bytes)

/** @throws Error that names DESK_CODES and what is wrong, never a code or its hash */
function readCodes(source: string | undefined): DeskCodes {
  if (source === undefined) return {}
  let codes: unknown
  try {
    codes = JSON.parse(source.trimStart().startsWith('{') ? source : readFileSync(source, 'utf8'))
  } catch {
    throw new Error('DESK_CODES: is neither JSON nor the path of a file with JSON')
  }
  const isCodes = typeof codes === 'object' && codes !== null && Object.values(codes).every((hash) => typeof hash === 'string')
  if (!isCodes) throw new Error('DESK_CODES: is not { office: hash of its code }')
  for (const [office, hash] of Object.entries(codes as DeskCodes)) {
    try {
      partsOf(hash)
    } catch {
      throw new Error(`DESK_CODES: what ${office} has is no hash of a code: make one with "npm run gateway:code"`)
    }
  }
  return codes as DeskCodes
}

/** Beside the database, so that vouchers of a database for developing stay genuine. */
const keysFileBeside = ({ databaseUrl, sqliteFile }: Config): string | undefined => (databaseUrl ? undefined : path.join(path.dirname(sqliteFile), 'gateway-keys.json'))

export interface Gateway {
  app: FastifyInstance
  /** Stops taking, finishes what is under way, closes the store. */
  close: () => Promise<void>
}

/**
 * @param lost told when the store can do nothing any more: the process must be started anew
 * @throws Error that says what is wrong, where something that is configured cannot be opened
 */
export async function openGateway(config: Config, lost: (cause: Error) => void = () => {}): Promise<Gateway> {
  const today = dayOf(clock())
  const codes = readCodes(config.deskCodes)
  const boards = boardsIn(config.vacancyFeeds, (file) => readFileSync(file, 'utf8'), config.isProduction)
  const late: { log?: FastifyInstance['log'] } = {}
  const failed = (error: unknown) => late.log?.error({ err: error }, 'failed')
  const metrics = makeMetrics()
  const store = await openStore({ DATABASE_URL: config.databaseUrl, SQLITE_FILE: config.sqliteFile })
  store.whenLost((cause) => {
    failed(cause)
    lost(cause)
  })
  store.whenRestarting((part) => {
    late.log?.warn({ part }, 'started anew')
    metrics.storeRestarts.inc({ part })
  })
  // A database of one's own is there to be tried; another operator's is filled by "npm run seed", when they say so. Only then are the facts of offices read.
  const stopSeed = !config.databaseUrl && !config.isProduction ? await (await import('./seed')).seedDaily({ store, clock, failed }) : undefined
  const keys = config.keys ? openKeys(config.keys, today) : developmentKeys(clock(), keysFileBeside(config))
  const feeds = new Keeper({
    feeds: config.hasFeeds ? FEEDS : [],
    upstreams: config.feedsFrom ? upstreamsAt(config.feedsFrom) : UPSTREAMS,
    clock,
    random,
    fetch,
    failed: (feed, failure, missing) => late.log?.warn({ feed, failure, ...(missing.length > 0 && { missing }) }, 'feed failed'),
    recovered: (feed) => late.log?.warn({ feed }, 'feed back'),
  })
  const vacancies = new VacancyKeeper({
    boards: config.hasFeeds ? boards : [],
    clock,
    random,
    fetch,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
    failed: (board, failure, inARow) => late.log?.warn({ feed: `vacancies-${board}`, failure, inARow }, 'feed failed'),
  })
  measureFeeds(metrics, () => [...feeds.report(), ...vacancies.report()])

  const batcher = makeBatcher({
    store,
    clock,
    sign: voucherSigner(keys, clock),
    failed,
    observe: (size, milliseconds) => {
      metrics.storeBatch.observe(size)
      metrics.storeSeconds.observe(milliseconds / 1000)
    },
  })
  const app = await buildApp({
    config,
    clock,
    steady,
    random,
    metrics,
    store,
    ask: (command) => batcher.ask(command),
    sharesOf: makeShares(config.deviceSecret, clock, { ofAddress: config.shareOfAddress }),
    signIn: openSignIn(config, clock, fetch),
    keys,
    codes,
    feeds,
    vacancies,
    updates: config.updatesFolder === undefined ? NO_UPDATES : openUpdates(config.updatesFolder),
    site: config.siteFolder === undefined ? undefined : openSite(config.siteFolder),
    desk: config.deskFolder === undefined ? undefined : openSite(config.deskFolder, withRoot(keys.list.signedBy)),
  })
  late.log = app.log
  const stopSweep = startSweep({ store, batcher, clock, failed })
  const stopFeeds = feeds.start()
  const stopVacancies = vacancies.start()

  const close = async () => {
    await app.close()
    stopSweep()
    await stopSeed?.()
    stopFeeds()
    stopVacancies()
    await batcher.stop()
    await store.close()
  }
  return { app, close }
}
