/** The search index as it is shipped: made by the tools, read by `decodeIndex`. All parts but the number are text. */
export interface SearchIndex {
  /** Number of records; a hit's `id` is below it. At most 16,383. */
  readonly records: number
  /** Characters, their readings, dictionary and postings, range-coded, six bits a character. */
  readonly bits: string
  /** Words that say nothing (`/how/do`), then words with others of the same meaning (`/taxi=cab=didi`). */
  readonly lexicon: string
  /** Records that answer everybody's question of their kind, by their ids with blanks between. */
  readonly leads: string
}

export interface Hit {
  /** Position of the record in the order of the catalogue. */
  id: number
  /** The parts of the query that this record answers, folded: lower case, no accents, Simplified characters. */
  matched: string[]
}

export interface SearchOptions {
  /** At most so many hits; 20 when left out. */
  limit?: number
  /** Hits for which this is false are left out, before `limit` is applied. */
  keep?: (id: number) => boolean
  /** Hits for which this is true move a little ahead among those found; which are found does not change. */
  prefers?: (id: number) => boolean
}

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface TextRange {
  start: number
  end: number
}
