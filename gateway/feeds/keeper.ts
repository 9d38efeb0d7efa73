import type { Live } from '../../src/domain/live/live'
import { backOff, chanceOf, nextTurn, within } from './again'
import { ask, type Answer, type Fetch } from './ask'
import { FeedError, type Failure, type Feed, type Payload, type Reading } from './feed'
import type { Upstreams } from './upstreams'

export interface KeeperParts {
  feeds: readonly Feed[]
  upstreams: Upstreams
  /** Milliseconds since 1970, UTC. */
  clock: () => number
  random: (bytes: number) => Uint8Array
  fetch: Fetch
  /** Told once when a feed begins to fail, whole or in parts (`missing`), for logs; not of each try, nor of each of its stations. */
  failed?: (name: string, failure: Failure, missing: readonly string[]) => void
  /** Told once when all of it that is asked for is there again. */
  recovered?: (name: string) => void
  /** How long somebody waits for a newer value while an older one is there, in milliseconds. */
  patience?: number
}

/** A value, when to ask for it again (seconds) and how long all of this is the same (milliseconds), or why there is none: nobody has got one yet, or what the publisher says cannot be used. */
export type Kept = { ok: true; live: Live<unknown>; seconds: number; sameFor: number } | { ok: false; reason: 'busy' | 'not-there'; seconds: number }

/** How a feed fares, for metrics and logs: nothing of those who asked. */
export interface Report {
  name: string
  /** Of the value served; `undefined` where there was never one. */
  ageSeconds: number | undefined
  isStale: boolean
  /** In a row. */
  failures: number
  lastFailure: Failure | undefined
}

const SECOND = 1000
/** A publisher's clock may be ahead of ours. */
const AHEAD = 600 * SECOND
/** What is asked for goes on being read for so long after the last who asked. */
const WANTED = 600 * SECOND
const PATIENCE = 400
/** And for a first one. */
const FIRST_PATIENCE = 4 * SECOND
const FIRST_BACK_OFF = 5 * SECOND
const LONGEST_BACK_OFF = 600 * SECOND
/** From so many failures in a row on, nobody waits for the publisher any more: the next try is made behind the value that is there. */
const OPENS_AFTER = 5

class Entry {
  reading: (Reading & { fetchedAt: number }) | undefined
  answers = new Map<string, { answer: Answer; at: number }>()
  failures = 0
  lastFailure: Failure | undefined
  nextAt = 0
  askedAt = 0
  underWay: Promise<void> | undefined
  /** Failing, or without a part. */
  isIll = false
  constructor(
    readonly feed: Feed,
    readonly value: string | undefined,
  ) {}
}

/** Reads each feed once for everybody, and serves the last value that made sense: a publisher in trouble is nobody else’s trouble. */
export class Keeper {
  private readonly entries = new Map<string, Entry>()
  private readonly byName: ReadonlyMap<string, Feed>
  private timer: ReturnType<typeof setInterval> | undefined

  constructor(private readonly parts: KeeperParts) {
    this.byName = new Map(parts.feeds.map((feed) => [feed.name, feed]))
    if (this.byName.size !== parts.feeds.length) throw new RangeError('two feeds of one name')
  }

  get feeds(): readonly Feed[] {
    return this.parts.feeds
  }

  feedNamed = (name: string): Feed | undefined => this.byName.get(name)

  /** The feed's value. @param value of its parameter, one of the feed's list. @throws RangeError on any other: callers check it */
  async live(name: string, value?: string): Promise<Kept> {
    const feed = this.byName.get(name)
    if (!feed || (feed.parameter ? !feed.parameter.values.includes(value ?? '') : value !== undefined)) throw new RangeError(`no feed ${name} of ${value}`)
    const entry = this.entryOf(feed, value)
    const now = this.parts.clock()
    entry.askedAt = now
    if (now >= entry.nextAt || entry.underWay) {
      const work = this.refresh(entry)
      if (!entry.reading || entry.failures < OPENS_AFTER) await within(work, entry.reading ? (this.parts.patience ?? PATIENCE) : FIRST_PATIENCE)
    }
    return this.keptOf(entry)
  }

  /** Keeps reading what is asked for. @returns a function that ends it */
  start(everyMs = SECOND): () => void {
    this.timer ??= setInterval(() => this.refreshWanted(), everyMs)
    this.timer.unref()
    return () => {
      clearInterval(this.timer)
      this.timer = undefined
    }
  }

  /** Reads anew what is due and was asked for lately. */
  refreshWanted(): void {
    const now = this.parts.clock()
    for (const entry of this.entries.values()) if (now >= entry.nextAt && now - entry.askedAt < WANTED) void this.refresh(entry)
  }

  report(): Report[] {
    const now = this.parts.clock()
    return this.parts.feeds.map(({ name }) => {
      const all = [...this.entries.values()].filter(({ feed, reading, failures }) => feed.name === name && (reading || failures > 0))
      const oldest = all.reduce<Entry | undefined>((one, other) => (one && this.timeOf(one) <= this.timeOf(other) ? one : other), undefined)
      const failures = Math.max(0, ...all.map((entry) => entry.failures))
      return {
        name,
        ageSeconds: oldest?.reading && Math.max(0, Math.round((now - this.timeOf(oldest)) / SECOND)),
        isStale: all.some((entry) => this.isStale(entry, now)),
        failures,
        lastFailure: all.find((entry) => entry.failures === failures)?.lastFailure,
      }
    })
  }

  private entryOf(feed: Feed, value: string | undefined): Entry {
    const key = `${feed.name} ${value ?? ''}`
    let entry = this.entries.get(key)
    if (!entry) this.entries.set(key, (entry = new Entry(feed, value)))
    return entry
  }

  private timeOf = ({ reading }: Entry): number => reading?.observedAt ?? reading?.fetchedAt ?? 0

  private isStale = (entry: Entry, now: number): boolean => entry.failures > 0 || now - this.timeOf(entry) > entry.feed.staleAfter * SECOND

  private keptOf(entry: Entry): Kept {
    const now = this.parts.clock()
    const seconds = Math.max(1, Math.ceil((entry.nextAt - now) / SECOND))
    const { reading, feed } = entry
    if (!reading) return { ok: false, reason: entry.failures > 0 ? 'not-there' : 'busy', seconds: entry.failures > 0 ? seconds : 2 }
    const { data, observedAt, fetchedAt, missing = [] } = reading
    const live = { name: feed.name, source: feed.source, ...(observedAt !== undefined && { observedAt }), fetchedAt, isStale: this.isStale(entry, now), ...(missing.length > 0 && { missing }), data }
    const left = Math.min(seconds, feed.every)
    // Until then one second less is left, the publisher is asked again, or the value is stale.
    const until = Math.min(entry.nextAt - (left - 1) * SECOND, live.isStale ? Infinity : this.timeOf(entry) + feed.staleAfter * SECOND + 1)
    return { ok: true, live, seconds: left, sameFor: until - now }
  }

  /** One at a time; never rejects. */
  private refresh(entry: Entry): Promise<void> {
    entry.underWay ??= this.read(entry)
      .then(
        () => this.succeeded(entry),
        (error: unknown) => this.failed(entry, error instanceof FeedError ? error.failure : 'sense'),
      )
      .finally(() => {
        entry.underWay = undefined
      })
    return entry.underWay
  }

  private async read(entry: Entry): Promise<void> {
    const { feed, value } = entry
    const parts = Object.entries(feed.parts(value))
    const came = await Promise.all(parts.map(async ([id]) => [id, await this.payloadOf(entry, id)] as const))
    if (came.every(([, payload]) => payload === undefined)) throw new FeedError(entry.lastFailure ?? 'network', 'nothing came')
    const payloads: Record<string, Payload | undefined> = Object.fromEntries(came)
    const now = this.parts.clock()
    const reading = feed.read(payloads, { now, value })
    const { observedAt } = reading
    if (observedAt !== undefined && !(observedAt <= now + AHEAD && observedAt >= now - feed.oldest * SECOND)) throw new FeedError('time', String(observedAt))
    // Copies of one publisher may take turns: what is older than what was served is not news.
    if (entry.reading?.observedAt !== undefined && observedAt !== undefined && observedAt < entry.reading.observedAt) return
    const missing = [...came.flatMap(([id, payload]) => (payload ? [] : [id])), ...(reading.missing ?? [])]
    entry.reading = { ...reading, ...(observedAt !== undefined && { observedAt: Math.min(observedAt, now) }), fetchedAt: now, missing }
  }

  private async payloadOf(entry: Entry, id: string): Promise<Payload | undefined> {
    const { feed, value, answers } = entry
    const part = feed.parts(value)[id]!
    const before = answers.get(id)
    const now = this.parts.clock()
    if (before && part.every !== undefined && now - before.at < part.every * SECOND) return before.answer
    try {
      const answer = await ask(part, this.parts.upstreams[part.upstream], before?.answer, this.parts.fetch, feed)
      answers.set(id, { answer, at: now })
      return answer
    } catch (error) {
      if (!part.isOptional) throw error
      entry.lastFailure = error instanceof FeedError ? error.failure : 'sense'
      return undefined
    }
  }

  private succeeded(entry: Entry): void {
    const missing = entry.reading?.missing ?? []
    entry.failures = 0
    if (missing.length === 0) entry.lastFailure = undefined
    this.tell(entry, missing)
    entry.nextAt = this.parts.clock() + nextTurn(entry.feed.every * SECOND, chanceOf(this.parts.random))
  }

  private failed(entry: Entry, failure: Failure): void {
    entry.failures += 1
    entry.lastFailure = failure
    this.tell(entry, [])
    // An answer that was refused is not asked about again by its name.
    entry.answers.clear()
    entry.nextAt = this.parts.clock() + backOff(entry.failures, FIRST_BACK_OFF, LONGEST_BACK_OFF, chanceOf(this.parts.random))
  }

  /** Tells of the first of a feed that falls ill, and of the last that is well again; what nobody asks for any more does not count. */
  private tell(entry: Entry, missing: readonly string[]): void {
    const isIll = entry.failures > 0 || missing.length > 0
    if (isIll === entry.isIll) return
    entry.isIll = isIll
    const { name } = entry.feed
    const now = this.parts.clock()
    if ([...this.entries.values()].some((other) => other !== entry && other.feed.name === name && other.isIll && now - other.askedAt < WANTED)) return
    if (isIll) this.parts.failed?.(name, entry.lastFailure ?? 'sense', missing)
    else this.parts.recovered?.(name)
  }
}
