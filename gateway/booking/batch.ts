import type { BookingRef, Instant, SlotId } from '@/domain/booking/booking'
import { BusyError, type Store, type Wanted } from '../store/store'
import type { Answered, Command } from './command'
import { decide, type Sign } from './decide'

/** Why nothing was done, or nothing is known of it: `busy` is worth another try. */
export type NotDone = { ok: false; reason: 'busy' | 'still-working' | 'failed' }
export type Result = { ok: true; answered: Answered } | NotDone

export interface BatchOptions {
  store: Store
  /** Milliseconds since 1970. */
  clock: () => number
  sign: Sign
  /** More commands than this wait for nobody. */
  mostWaiting?: number
  mostTogether?: number
  /** Batches under way at once. */
  lanes?: number
  /** Told of each batch: how many commands, and milliseconds until it was durable. */
  observe?: (size: number, milliseconds: number) => void
  /** Told of what no answer says. */
  failed?: (error: unknown) => void
}

export interface Batcher {
  /** Resolves when what was decided is durable. Never rejects. */
  ask(command: Command): Promise<Result>
  /** Commands not answered yet. */
  readonly waiting: number
  /** Resolves when all that was asked is answered; nothing more is taken. */
  stop(): Promise<void>
}

interface Asked {
  command: Command
  done: (result: Result) => void
}

const MOST_WAITING_COMMANDS = 5000
const MOST_TOGETHER = 512

/** What must be read for these commands. */
function wantedBy(commands: readonly Command[], now: Instant): Wanted {
  const [refs, slots, opening, keys, buckets] = [new Set<BookingRef>(), new Set<SlotId>(), new Set<SlotId>(), new Set<string>(), new Set<string>()]
  for (const command of commands) {
    if ('ref' in command) refs.add(command.ref)
    if ('slot' in command) slots.add(command.slot)
    if (command.what === 'settings' || command.what === 'settle') opening.add(command.slot)
    if (command.keyed) keys.add(command.keyed.key)
    if ('shares' in command) for (const { bucket } of command.shares ?? []) buckets.add(bucket)
  }
  return { now, refs: [...refs], slots: [...slots], opening: [...opening], keys: [...keys], buckets: [...buckets] }
}

/**
 * Commits together what arrives together: while one batch is on its way to the disk, the next one gathers, so the busier it
 * is the fewer times the disk is waited for.
 */
export function makeBatcher({ store, clock, sign, observe, failed, mostWaiting = MOST_WAITING_COMMANDS, mostTogether = MOST_TOGETHER, lanes = 1 }: BatchOptions): Batcher {
  const queue: Asked[] = []
  const working = new Set<string>()
  let busyLanes = 0
  let isScheduled = false
  let isStopped = false
  let inWork = 0
  let onIdle: (() => void) | undefined

  const nowMinutes = () => Math.floor(clock() / 60_000) as Instant

  async function write(commands: readonly Command[]): Promise<Answered[]> {
    const now = nowMinutes()
    return (await store.decide(wantedBy(commands, now), (found) => decide(commands, found, { now, sign }))).answered
  }

  function answer({ command, done }: Asked, result: Result): void {
    if (command.keyed) working.delete(command.keyed.key)
    inWork--
    done(result)
  }

  async function alone(asked: Asked): Promise<void> {
    try {
      const [answered] = await write([asked.command])
      answer(asked, { ok: true, answered: answered! })
    } catch (error) {
      failed?.(error)
      answer(asked, { ok: false, reason: error instanceof BusyError ? 'busy' : 'failed' })
    }
  }

  async function together(batch: Asked[]): Promise<void> {
    const begun = performance.now()
    try {
      const answered = await write(batch.map(({ command }) => command))
      observe?.(batch.length, performance.now() - begun)
      batch.forEach((asked, index) => answer(asked, { ok: true, answered: answered[index]! }))
    } catch (error) {
      failed?.(error)
      if (error instanceof BusyError) for (const asked of batch) answer(asked, { ok: false, reason: 'busy' })
      // One that cannot be done must not keep the others from being done.
      else for (const asked of batch) await alone(asked)
    }
  }

  /** Opening and closing go alone: the condition under which a place is given is about the slot as it was before the batch. */
  function next(): Asked[] {
    const isApart = ({ command }: Asked) => command.what === 'settings'
    if (isApart(queue[0]!)) return queue.splice(0, 1)
    const until = queue.slice(0, mostTogether).findIndex(isApart)
    return queue.splice(0, until < 0 ? mostTogether : until)
  }

  async function flush(): Promise<void> {
    isScheduled = false
    if (busyLanes >= lanes) return
    busyLanes++
    while (queue.length > 0) await together(next())
    busyLanes--
    if (inWork === 0) onIdle?.()
  }

  return {
    get waiting() {
      return inWork
    },
    ask(command) {
      if (isStopped || inWork >= mostWaiting) return Promise.resolve({ ok: false, reason: 'busy' })
      if (command.keyed) {
        if (working.has(command.keyed.key)) return Promise.resolve({ ok: false, reason: 'still-working' })
        working.add(command.keyed.key)
      }
      inWork++
      return new Promise((done) => {
        queue.push({ command, done })
        if (!isScheduled && busyLanes < lanes) {
          isScheduled = true
          // All that arrived in this turn of the loop are read before.
          setImmediate(() => void flush())
        }
      })
    },
    stop() {
      isStopped = true
      return inWork === 0 ? Promise.resolve() : new Promise((done) => (onIdle = done))
    },
  }
}
