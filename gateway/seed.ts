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

/** For an embedded database that was just made. */
export const seedIfEmpty = async (store: Store, now: number): Promise<number> => ((await store.offerings()).length === 0 ? seed(store, now) : 0)

async function main(): Promise<void> {
  const store = await openStore(process.env)
  const added = await seed(store, Date.now())
  console.log(`${added} slots added; example capacities: no office has published its own`)
  await store.close()
}

if (require.main === module) void main()
