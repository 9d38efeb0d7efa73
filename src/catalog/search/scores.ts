import { FIELD, type DecodedIndex } from './decode'
import type { ParsedQuery } from './parse'
import type { Hit, SearchOptions } from './types'

/** What a find is worth by field of the posting: none, summary or provider, words; for names see `nameWorth`. */
const FIELD_WORTH = [0, 0.4, 0.85]
/** A record that answers everything that was typed is lifted by this. */
const COMPLETE_LIFT = 1.3
/** One that answers everything but the city is lifted by this: what is asked there says more than where. */
const ELSEWHERE_LIFT = 1.2
/** A record that is preferred is lifted by this: it goes ahead of its equals, not of better answers. */
const PREFERRED_LIFT = 1.1
/** What everybody asks is lifted by this above what one city, one card or one lane answers of it. */
const LEAD_LIFT = 1.06
/** Added to how often a find occurs, so that one and two are nearly as rare. */
const COMMON = 1
/** Records that answer only part are left out below this share of the best. */
const FAINT = 0.3

/**
 * Adds up what each record answers. Made once for an index and used again for each query, so that a query allocates
 * nothing but its hits.
 */
export class Scores {
  readonly records: number
  private readonly total: Float64Array
  /** By record: the parts of the query it answers, one bit each. */
  private readonly parts: Int32Array
  /** By record: the find counted last, and what it was worth; a find counts once, at its best. */
  private readonly lastFind: Int32Array
  private readonly lastWorth: Float64Array
  private touched: number[] = []
  private finds = 0

  /** By record: what a find in its name is worth; the shorter the name, the more of it is found. */
  private readonly nameWorth: Float64Array

  private readonly leads: ReadonlySet<number>

  constructor({ records, postings, leads }: DecodedIndex) {
    this.leads = leads
    this.records = records
    this.nameWorth = new Float64Array(records)
    for (const posting of postings) if ((posting & 3) === FIELD.name) this.nameWorth[posting >> 2]! += 1
    this.nameWorth.forEach((terms, record) => {
      this.nameWorth[record] = 1 + 2 / Math.max(8, terms)
    })
    this.total = new Float64Array(records)
    this.parts = new Int32Array(records)
    this.lastFind = new Int32Array(records)
    this.lastWorth = new Float64Array(records)
  }

  /** Forgets the last query. */
  clear(): void {
    for (const record of this.touched) {
      this.total[record] = 0
      this.parts[record] = 0
    }
    this.touched = []
  }

  /** Worth of a find that so many postings share: the rarer, the more, but a chance find of one record is not all. */
  rarity(postings: number): number {
    return Math.log(1 + this.records / Math.min(postings + COMMON, this.records))
  }

  /** Whether some record answers all these parts. */
  hasAnswer(parts: number): boolean {
    return this.touched.some((record) => (this.parts[record]! & parts) === parts)
  }

  /** Begins the next find: what is added until the next call counts once per record. */
  begin(): void {
    this.finds += 1
  }

  /** A find of the current one in these postings, from `from` to before `to`. */
  add(postings: ArrayLike<number>, from: number, to: number, worth: number, parts: number): void {
    const { total, lastFind, lastWorth, nameWorth, finds } = this
    for (let place = from; place < to; place += 1) {
      const posting = postings[place]!
      const record = posting >> 2
      const gain = worth * (FIELD_WORTH[posting & 3] ?? nameWorth[record]!)
      if (total[record] === 0) this.touched.push(record)
      if (lastFind[record] !== finds) {
        lastFind[record] = finds
        total[record]! += gain
      } else if (gain > lastWorth[record]!) total[record]! += gain - lastWorth[record]!
      else continue
      lastWorth[record] = gain
      this.parts[record]! |= parts
    }
  }

  /** The best records, those of equal score in the order of the catalogue. */
  best({ all, needed }: Pick<ParsedQuery, 'all' | 'needed'>, options: SearchOptions, describe: (parts: number) => string[]): Hit[] {
    const { limit = 20, keep, prefers } = options
    const ids: number[] = []
    const scores: number[] = []
    for (const record of this.touched) {
      const parts = this.parts[record]!
      const lift = parts === all ? COMPLETE_LIFT : (parts & needed) === needed ? ELSEWHERE_LIFT : 1
      const score = this.total[record]! * lift * (this.leads.has(record) ? LEAD_LIFT : 1)
      if (ids.length >= limit && !(score > scores[limit - 1]! || (score === scores[limit - 1] && record < ids[limit - 1]!))) continue
      if (keep && !keep(record)) continue
      let place = Math.min(ids.length, limit - 1)
      for (; place > 0 && (scores[place - 1]! < score || (scores[place - 1] === score && ids[place - 1]! > record)); place -= 1) {
        ids[place] = ids[place - 1]!
        scores[place] = scores[place - 1]!
      }
      ids[place] = record
      scores[place] = score
    }
    const least = (scores[0] ?? 0) * FAINT
    const found = ids.flatMap((id, place) => (scores[place]! >= least || (this.parts[id]! & needed) === needed ? [{ id, place, score: scores[place]! }] : []))
    // After the choice, so that nobody's preference can push a record out.
    if (prefers) {
      for (const one of found) if (prefers(one.id)) one.score *= PREFERRED_LIFT
      found.sort((a, b) => b.score - a.score || a.place - b.place)
    }
    return found.map(({ id }) => ({ id, matched: describe(this.parts[id]!) }))
  }
}
