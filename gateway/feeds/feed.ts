import type { TSchema } from '@sinclair/typebox'
import type { Publisher } from '../../src/domain/live/live'
import type { Upstream } from './upstreams'

/** One thing to ask of a publisher. */
export interface Part {
  upstream: Upstream
  /** Below the upstream's address, with query. Made of our own lists alone, never of what a phone sent. */
  path: string
  method?: 'GET' | 'POST'
  /** JSON that is sent; only with POST. */
  body?: string
  /** `text` for CSV and XML: the schema is then of one string. */
  format: 'json' | 'text'
  schema: TSchema
  /** Seconds that an answer holds without asking again, where longer than the feed's own. */
  every?: number
  /** The feed still says something without it. */
  isOptional?: boolean
}

/** What came for one part; `undefined` where an optional one did not come. */
export interface Payload {
  body: unknown
  /** `Last-Modified`, milliseconds since 1970. */
  modifiedAt?: number
}
export type Payloads = Readonly<Record<string, Payload | undefined>>

/** What was read out of the payloads. */
export interface Reading {
  /** When the publisher says that it was so. */
  observedAt?: number
  data: unknown
  /** Parts that came and made no sense: the keeper adds those that did not come. */
  missing?: readonly string[]
}

/** Something live that is asked once for everybody. Times are in seconds unless their name says otherwise. */
export interface Feed {
  /** As in `/v1/feeds/<name>`. */
  name: string
  source: Publisher
  /** How long a reading holds before it is asked for again. */
  every: number
  /** From when on a reading is said to be stale. */
  staleAfter: number
  /** Older than this a publisher's time is no time of a live feed: its answer is refused. */
  oldest: number
  timeoutMs: number
  /** Of each part, unpacked. */
  maxBytes: number
  /** What a phone may ask with, from lists of our own; none for a feed that is the same for all. */
  parameter?: { name: 'station' | 'point'; values: readonly string[] }
  parts: (value: string | undefined) => Readonly<Record<string, Part>>
  /** Pure. May throw on payloads that fit the schema and still make no sense: the answer is then refused. */
  read: (payloads: Payloads, asked: { now: number; value: string | undefined }) => Reading
}

/** Why an answer was refused: nothing of it is served. */
export type Failure = 'network' | 'timeout' | 'status' | 'too-large' | 'encoding' | 'json' | 'xml' | 'shape' | 'sense' | 'time' | 'robots'

export class FeedError extends Error {
  override readonly name = 'FeedError'

  constructor(
    readonly failure: Failure,
    detail: string,
  ) {
    super(`${failure}: ${detail}`)
  }
}
