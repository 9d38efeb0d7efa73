import type { Instant } from '@/domain/booking/booking'
import type { Store } from '../store/store'
import type { Batcher } from './batch'

/** Days after a slot after which nothing of it is left. */
export const KEPT_DAYS = 30
const DAY_MINUTES = 24 * 60

/** Writes what time has changed, so that those who wait get their places though nobody asks. Resolves to how many slots. */
export async function settleDue(store: Pick<Store, 'due'>, batcher: Batcher, now: Instant): Promise<number> {
  const due = await store.due(now)
  await Promise.all(due.map((slot) => batcher.ask({ what: 'settle', slot })))
  return due.length
}

/** Deletes what is no longer needed. Resolves to how many rows. */
export const forgetOld = (store: Pick<Store, 'forget'>, now: Instant): Promise<number> => store.forget(now - KEPT_DAYS * DAY_MINUTES, now)

export interface SweepOptions {
  store: Pick<Store, 'due' | 'forget'>
  batcher: Batcher
  /** Milliseconds since 1970. */
  clock: () => number
  everyMs?: number
  forgetEveryMs?: number
  failed?: (error: unknown) => void
}

/**
 * Does both for ever, forgetting at once too: a gateway that is started anew each day would else never come to it. Several
 * gateways may do so at once. Returns what stops it.
 */
export function startSweep({ store, batcher, clock, failed, everyMs = 1000, forgetEveryMs = 3_600_000 }: SweepOptions): () => void {
  /** Each task waits for itself alone: one that takes long must not cost the other its turn. */
  const oneAtATime = (work: (now: Instant) => Promise<unknown>) => {
    let isAtWork = false
    return async () => {
      if (isAtWork) return
      isAtWork = true
      await work(Math.floor(clock() / 60_000) as Instant).catch((error: unknown) => failed?.(error))
      isAtWork = false
    }
  }
  const settle = oneAtATime((now) => settleDue(store, batcher, now))
  const forget = oneAtATime((now) => forgetOld(store, now))
  void forget()
  const timers = [setInterval(() => void settle(), everyMs), setInterval(() => void forget(), forgetEveryMs)]
  for (const timer of timers) timer.unref()
  return () => timers.forEach(clearInterval)
}
