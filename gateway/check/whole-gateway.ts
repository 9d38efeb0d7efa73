/** A whole gateway on a database of its own in a temporary folder, for tests: real store, real routes, lines of its log kept. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Instant, OfferingId, SlotId } from '../../src/domain/booking/booking'
import { buildApp } from '../app'
import { makeBatcher } from '../booking/batch'
import { makeShares } from '../booking/share'
import { readConfig, type Config } from '../config'
import { deskToken, sessionSecret } from '../counter/token'
import { Keeper } from '../feeds/keeper'
import { UPSTREAMS } from '../feeds/upstreams'
import { openSite } from '../site/open'
import { openSqlite } from '../store/sqlite'
import type { Store } from '../store/store'
import { NO_UPDATES } from '../updates/open'
import { VacancyKeeper } from '../vacancies/keeper'
import { developmentKeys } from '../voucher/list'
import { voucherSigner } from '../voucher/sign'

export interface WholeGateway {
  app: FastifyInstance
  config: Config
  /** Lines of JSON, as they were written. */
  logs: string[]
  slot: SlotId
  close: () => Promise<void>
}

const OFFERING = 'centre/permit' as OfferingId

/** Of a code that nobody knows: counters of tests have their token from `tokenOfCentre`. */
const CODE_HASH = `scrypt$15$8$3$${'A'.repeat(22)}$${'A'.repeat(43)}`

export const tokenOfCentre = (config: Config): string => deskToken('centre', sessionSecret(config.deskSecret, CODE_HASH), Date.now())

/**
 * @param opened an empty store, closed with the gateway; a SQLite of its own where there is none
 * @param other feeds than none, and other clocks than those of this machine; the steady one goes as the other does
 */
export async function wholeGateway(change: Partial<Config> = {}, siteFolder?: string, updates = NO_UPDATES, opened?: Store, other: { feeds?: Keeper; clock?: () => number; steady?: () => number } = {}): Promise<WholeGateway> {
  const read = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'trace', RATE_IP: '900000', RATE_DEVICE: '900000' }, randomBytes)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const config = { ...read.config, ...change }
  const folder = mkdtempSync(path.join(tmpdir(), 'bay-gateway-'))
  const store = opened ?? (await openSqlite(path.join(folder, 'one.sqlite')))
  const clock = other.clock ?? (() => Date.now())
  const start = (Math.ceil(clock() / 3_600_000) * 60 + 120) as Instant
  const slot = `1-${start}` as SlotId
  await store.add([{ id: OFFERING, number: 1, office: 'centre', service: 'permit', slotMinutes: 15 }], [{ id: slot, offering: OFFERING, start, minutes: 15, capacity: 2 }])
  const keys = developmentKeys(clock())
  const batcher = makeBatcher({ store, clock, sign: voucherSigner(keys, clock) })
  const logs: string[] = []
  const app = await buildApp({
    config,
    store,
    clock,
    steady: other.steady ?? clock,
    random: randomBytes,
    ask: (command) => batcher.ask(command),
    sharesOf: makeShares(config.deviceSecret, clock, { ofAddress: config.shareOfAddress }),
    keys,
    codes: { centre: CODE_HASH },
    updates,
    feeds: other.feeds ?? new Keeper({ feeds: [], upstreams: UPSTREAMS, clock, random: randomBytes, fetch }),
    vacancies: new VacancyKeeper({ boards: [], clock, random: randomBytes, fetch, wait: () => Promise.resolve() }),
    site: siteFolder === undefined ? undefined : openSite(siteFolder),
    logs: { write: (line) => void logs.push(line) },
  })
  const close = async () => {
    await app.close()
    await batcher.stop()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { app, config, logs, slot, close }
}
