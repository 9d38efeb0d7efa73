import { createHash } from 'node:crypto'

export interface KeptRead {
  /** JSON. */
  body: string
  etag: string
}

const KEPT_MS = 1000
const MOST_KEPT = 2000

interface Entry {
  until: number
  read: Promise<KeptRead>
  /** Once it is there. */
  value?: KeptRead
}

export interface KeptReads {
  /** @param address under which `fresh` finds it, too; several may lead to one name */
  ask(name: string, address: string, ask: () => Promise<unknown>): Promise<KeptRead>
  /** What was answered to just this address and is not too old: nothing of the question has to be read again. */
  fresh(address: string): KeptRead | undefined
}

/** Oldest first: a Map keeps the order of insertion. */
function putNewest<T>(map: Map<string, T>, name: string, value: T): void {
  map.delete(name)
  if (map.size >= MOST_KEPT) map.delete(map.keys().next().value!)
  map.set(name, value)
}

/**
 * Asks the database once a second for what many ask at once. A failure is not kept.
 *
 * @param clock milliseconds; only differences matter
 */
export function makeKeptReads(clock: () => number): KeptReads {
  const kept = new Map<string, Entry>()
  const byAddress = new Map<string, Entry>()
  return {
    ask(name, address, ask) {
      const now = clock()
      const known = kept.get(name)
      if (known && now < known.until) {
        putNewest(byAddress, address, known)
        return known.read
      }
      const read = ask().then((answer) => {
        const body = JSON.stringify(answer)
        return (entry.value = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` })
      })
      const entry: Entry = { until: now + KEPT_MS, read }
      putNewest(kept, name, entry)
      putNewest(byAddress, address, entry)
      read.catch(() => kept.get(name) === entry && kept.delete(name))
      return read
    },
    fresh(address) {
      const entry = byAddress.get(address)
      return entry && clock() < entry.until ? entry.value : undefined
    },
  }
}
