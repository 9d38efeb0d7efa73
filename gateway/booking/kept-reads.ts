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
}

/**
 * Asks the database once a second for what many ask at once. A failure is not kept.
 *
 * @param clock milliseconds; only differences matter
 */
export function makeKeptReads(clock: () => number): (name: string, ask: () => Promise<unknown>) => Promise<KeptRead> {
  const kept = new Map<string, Entry>()
  return (name, ask) => {
    const now = clock()
    const known = kept.get(name)
    if (known && now < known.until) return known.read
    // Oldest first: a Map keeps the order of insertion.
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!)
    kept.delete(name)
    const read = ask().then((answer) => {
      const body = JSON.stringify(answer)
      return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
    })
    kept.set(name, { until: now + KEPT_MS, read })
    read.catch(() => kept.get(name)?.read === read && kept.delete(name))
    return read
  }
}
