import type { LocalText } from '../locale/locale'

/** Who publishes what is shown, where, and on what terms. */
export interface Publisher {
  publisher: LocalText
  /** The publisher's page for people. */
  url: string
  /** Where its terms of use stand; left out where none were found. */
  terms?: string
}

/** What is known of this minute (实时资料), as the gateway serves it and the phone keeps it. All times are milliseconds since 1970, UTC. */
export interface Live<Data> {
  name: string
  source: Publisher
  /** When the publisher says that it was so; left out where it does not say. */
  observedAt?: number
  /** When the gateway read it. */
  fetchedAt: number
  /** The publisher has said nothing newer for longer than it should, or cannot be reached. */
  isStale: boolean
  /** Parts of a joined feed that did not answer, by the gateway's names: the data is without them. */
  missing?: readonly string[]
  data: Data
}

/** The time a value is of: the publisher's own, else when it was read, which is never earlier than it was so. */
export const timeOf = ({ observedAt, fetchedAt }: Pick<Live<unknown>, 'observedAt' | 'fetchedAt'>): number => observedAt ?? fetchedAt

/** How old values are that are shown as one, and what is to be said of it. */
export type Aged = Pick<Live<unknown>, 'observedAt' | 'fetchedAt' | 'isStale' | 'missing'>

/** Values that are shown as one are as old as the oldest, stale where one is, and without what one is without. @param others may be none */
export function worstOf(first: Aged, ...others: readonly Aged[]): Aged {
  const all = [first, ...others]
  const { observedAt, fetchedAt } = all.reduce((one, other) => (timeOf(other) < timeOf(one) ? other : one))
  const missing = [...new Set(all.flatMap((one) => one.missing ?? []))]
  return { ...(observedAt !== undefined && { observedAt }), fetchedAt, isStale: all.some(({ isStale }) => isStale), ...(missing.length > 0 && { missing }) }
}

const MINUTE = 60_000

/** Older than this a level of a queue says nothing of the queue one will meet. */
export const SHOWN_MINUTES = 90
/** Older than this no journey is planned by it. */
export const FRESH_MINUTES = 30

/** Whole minutes since the value's time. A phone's clock may be wrong: what comes from the future is of now. */
export const ageMinutes = (live: Pick<Live<unknown>, 'observedAt' | 'fetchedAt'>, now: number): number => Math.max(0, Math.floor((now - timeOf(live)) / MINUTE))

/** Whether it is still worth showing, with its age beside it. */
export const isShowable = (live: Pick<Live<unknown>, 'observedAt' | 'fetchedAt'>, now: number): boolean => ageMinutes(live, now) < SHOWN_MINUTES

/** Whether minutes may be reckoned with it. */
export const isFresh = (live: Pick<Live<unknown>, 'observedAt' | 'fetchedAt' | 'isStale'>, now: number): boolean => !live.isStale && ageMinutes(live, now) < FRESH_MINUTES
