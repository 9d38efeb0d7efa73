/** `npm run seed`: fills the database with example offerings of the next 30 days, made from the office facts of this project. */
import { dayOf } from '@/domain/time/civil'
import { holidayCalendar } from '@/facts/customs/holidays'
import { duties, offices } from '@/facts/customs/offices'
import { exampleOfferings } from './booking/example-offerings'
import { openStore } from './store/open'
import type { Store } from './store/store'

const FACTS = { offices: [...offices.values()], duties, holidays: holidayCalendar }

/** Rows of one transaction: others get their turn in between. */
const TOGETHER = 2000

/**
 * Adds the offerings and slots that are missing, from today on; what is there stays as it is. May run each day.
 *
 * @param now milliseconds since 1970
 * @returns how many slots are new
 */
export async function seed(store: Store, now: number): Promise<number> {
  let plan = exampleOfferings(FACTS, await store.offerings(), dayOf(now))
  let added = await store.add(plan.offerings, [])
  // Another copy may have given numbers at the same time: those that are there count.
  plan = exampleOfferings(FACTS, await store.offerings(), dayOf(now))
  added += await store.add(plan.offerings, [])
  const { slots } = plan
  for (let from = 0; from < slots.length; from += TOGETHER) added += await store.add([], slots.slice(from, from + TOGETHER))
  return added
}

const DAY_MS = 86_400_000

export interface DailySeed {
  store: Store
  /** Milliseconds since 1970. */
  clock: () => number
  failed: (error: unknown) => void
  everyMs?: number
}

/**
 * For an embedded database: adds what is missing now, and each day what has come within 30 days since, or a gateway that
 * runs for a month has nothing left to book. Resolves, once the first is done, to what stops it
 * and waits for one that is under way.
 *
 * @throws where the first cannot be done; later ones are told to `failed`
 */
export async function seedDaily({ store, clock, failed, everyMs = DAY_MS }: DailySeed): Promise<() => Promise<void>> {
  await seed(store, clock())
  let last: Promise<unknown> = Promise.resolve()
  const again = () => {
    last = last.then(() => seed(store, clock())).catch(failed)
  }
  const timer = setInterval(again, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await last
  }
}

async function main(): Promise<void> {
  const store = await openStore({ DATABASE_URL: process.env.DATABASE_URL, SQLITE_FILE: process.env.SQLITE_FILE })
  const added = await seed(store, Date.now())
  console.log(`${added} slots added; example capacities: no office has published its own`)
  await store.close()
}

if (require.main === module) void main()
