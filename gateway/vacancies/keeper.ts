/** Reads each board once for everybody, in its own time, and keeps what it said last: a board in trouble is nobody else’s trouble. */
import { isOpen, type Board, type Vacancy } from '../../src/domain/vacancy/vacancy'
import { backOff, chanceOf, nextTurn, within } from '../feeds/again'
import { FeedError, type Failure } from '../feeds/feed'
import { believed, type Believed, type NotServed } from './believed'
import type { ConfiguredBoard } from './configured'
import { nothingRemembered, readBoard, type Reader, type Remembered } from './read-board'
import { withoutRepeats } from './same'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const EVERY = 60
const FIRST_BACK_OFF = MINUTE
const LONGEST_BACK_OFF = 6 * HOUR
/** A board that has not been read for so long says nothing of today: its vacancies are not served any more. */
const FORGOTTEN = 72 * HOUR
/** How long somebody waits for the first reading of all. */
const PATIENCE = 4000

export interface VacancyParts extends Reader {
  boards: readonly ConfiguredBoard[]
  random: (bytes: number) => Uint8Array
  /** Told of each reading that failed, for logs. */
  failed?: (board: string, failure: Failure, inARow: number) => void
  patience?: number
}

interface Entry {
  board: ConfiguredBoard
  remembered: Remembered
  believed: Believed[]
  readAt?: number
  failures: number
  lastFailure?: Failure
  nextAt: number
  underWay?: Promise<void>
  /** Of the last reading: how many were not served, and why. */
  notServed: Partial<Record<NotServed | 'shape', number>>
}

/** How a board fares, for logs and metrics. */
export interface BoardReport {
  name: string
  ageSeconds: number | undefined
  isStale: boolean
  failures: number
  lastFailure: Failure | undefined
  notServed: Entry['notServed']
}

export class VacancyKeeper {
  private readonly entries: Entry[]
  private merged: Vacancy[] = []
  /** Counts readings that changed what is served. */
  version = 0

  constructor(private readonly parts: VacancyParts) {
    this.entries = parts.boards.map((board) => ({ board, remembered: nothingRemembered(), believed: [], failures: 0, nextAt: 0, notServed: {} }))
  }

  /** Reads what is due, now and every minute. @returns a function that ends it */
  start(everyMs = MINUTE): () => void {
    void this.readDue()
    const timer = setInterval(() => void this.readDue(), everyMs)
    timer.unref()
    return () => clearInterval(timer)
  }

  /** Boards that are due, side by side; each is asked by one reading at a time. Never rejects. */
  async readDue(): Promise<void> {
    const now = this.parts.clock()
    await Promise.all(this.entries.filter((entry) => entry.underWay !== undefined || now >= entry.nextAt).map((entry) => this.refresh(entry)))
  }

  /** All that is open, each once; waits a little where no board has been read yet. */
  async vacancies(): Promise<readonly Vacancy[]> {
    if (this.entries.length > 0 && this.entries.every(({ readAt, failures }) => readAt === undefined && failures === 0)) await within(this.readDue(), this.parts.patience ?? PATIENCE)
    return this.merged
  }

  boards(): Board[] {
    const counts = new Map<string, number>()
    const now = this.parts.clock()
    for (const { board, alsoOn } of this.merged.filter((one) => isOpen(one, now))) for (const id of [board, ...alsoOn.map((one) => one.board)]) counts.set(id, (counts.get(id) ?? 0) + 1)
    return this.entries.map(({ board: { id, name, site }, readAt, failures }) => ({ id, name, site, ...(readAt !== undefined && { readAt }), isStale: failures > 0, count: counts.get(id) ?? 0 }))
  }

  report(): BoardReport[] {
    const now = this.parts.clock()
    return this.entries.map(({ board, readAt, failures, lastFailure, notServed }) => ({
      name: `vacancies-${board.id}`,
      ageSeconds: readAt === undefined ? undefined : Math.round((now - readAt) / 1000),
      isStale: failures > 0,
      failures,
      lastFailure,
      notServed,
    }))
  }

  private refresh(entry: Entry): Promise<void> {
    entry.underWay ??= this.read(entry)
      .then(
        () => this.succeeded(entry),
        (error: unknown) => this.failed(entry, error instanceof FeedError ? error.failure : 'sense'),
      )
      .finally(() => {
        entry.underWay = undefined
        this.merge()
      })
    return entry.underWay
  }

  private async read(entry: Entry): Promise<void> {
    const { found, refused } = await readBoard(entry.board, this.parts, entry.remembered)
    const now = this.parts.clock()
    const notServed: Entry['notServed'] = refused > 0 ? { shape: refused } : {}
    const all = found.flatMap((said) => {
      const one = believed(said, entry.board, now)
      if (typeof one !== 'string') return one
      notServed[one] = (notServed[one] ?? 0) + 1
      return []
    })
    // What the board does not show any more is gone: only this reading counts.
    entry.believed = all
    entry.notServed = notServed
    entry.readAt = now
  }

  private succeeded(entry: Entry): void {
    entry.failures = 0
    entry.lastFailure = undefined
    entry.nextAt = this.parts.clock() + nextTurn((entry.board.everyMinutes ?? EVERY) * MINUTE, chanceOf(this.parts.random))
  }

  private failed(entry: Entry, failure: Failure): void {
    entry.failures += 1
    entry.lastFailure = failure
    this.parts.failed?.(entry.board.id, failure, entry.failures)
    // What was refused is not asked about again by its name; what robots.txt said holds.
    entry.remembered.answers.clear()
    entry.nextAt = this.parts.clock() + backOff(entry.failures, FIRST_BACK_OFF, LONGEST_BACK_OFF, chanceOf(this.parts.random))
  }

  /** Newest first; of repeats the one of the board that stands first in the list. */
  private merge(): void {
    const now = this.parts.clock()
    const known = this.entries.filter(({ readAt }) => readAt !== undefined && now - readAt < FORGOTTEN)
    const merged = withoutRepeats(known.flatMap((entry) => entry.believed))
    this.merged = merged.sort((one, other) => ((one.postedOn ?? '') < (other.postedOn ?? '') ? 1 : (one.postedOn ?? '') > (other.postedOn ?? '') ? -1 : one.id < other.id ? -1 : 1))
    this.version += 1
  }
}
