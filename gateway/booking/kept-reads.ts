import { etagOf } from '../http/answered'

export interface KeptRead {
  /** JSON. */
  text: string
  etag: string
  /** When it is asked for again, on the steady clock. */
  until: number
}

const KEPT_MS = 1000
const MOST_KEPT = 2000

interface Entry {
  until: number
  read: Promise<KeptRead>
}

export interface KeptReads {
  ask(name: string, ask: () => Promise<unknown>): Promise<KeptRead>
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
 * @param steady milliseconds on a clock that is never set
 */
export function makeKeptReads(steady: () => number): KeptReads {
  const kept = new Map<string, Entry>()
  return {
    ask(name, ask) {
      const now = steady()
      const known = kept.get(name)
      if (known && now < known.until) return known.read
      const until = now + KEPT_MS
      const read = ask().then((answer) => {
        const text = JSON.stringify(answer)
        return { text, etag: etagOf(text), until }
      })
      const entry: Entry = { until, read }
      putNewest(kept, name, entry)
      read.catch(() => kept.get(name) === entry && kept.delete(name))
      return read
    },
  }
}
