/** From what a board says to what is served: checked, shortened, plain, or refused. */
import { createHash } from 'node:crypto'
import { dayIn, dayOf } from '../../src/domain/time/civil'
import type { Vacancy } from '../../src/domain/vacancy/vacancy'
import { instantOf } from '../feeds/time'
import type { Advertised } from './advertised'
import type { ConfiguredBoard } from './configured'
import { languagesIn, permitSaid } from './named'
import { beyondCity, placedIn } from './place'
import { lineOf, plainText } from './plain-text'
import { paySaid } from './salary'

const DAY = 86_400_000
/** Longer than this ago, and without a last day, nobody would apply any more. Judgement. */
const OLD = 180 * DAY
const LONG = { title: 160, employer: 120, place: 120, summary: 4000, eligibility: 600, asks: 4000, identifier: 200, url: 1000 }

/** Why a posting is not served. */
export type NotServed = 'no-title' | 'no-address' | 'expired' | 'elsewhere'

/** Who may be the same on another board, beside the vacancy itself. */
export interface Believed {
  vacancy: Vacancy
  /** `issuer` of two must be the same for their values to be compared. */
  identifier?: { issuer: string; value: string }
}

/** Also the form of RSS: `Sun, 22 Nov 2026 09:05:00 +0800`. */
function momentOf(text: string | undefined): { at: number; isDay: boolean } | undefined {
  const written = text?.trim() ?? ''
  const day = dayIn(written)
  if (day) return { at: Date.parse(`${day}T00:00:00+08:00`), isDay: true }
  const at = instantOf(written) ?? (/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/.test(written) ? Date.parse(written) : NaN)
  return Number.isNaN(at) ? undefined : { at, isDay: false }
}

/** Only http(s), without a password, as one address. */
function addressOf(text: string | undefined, base: string): string | undefined {
  const written = text?.trim() ?? ''
  if (written === '' || !URL.canParse(written, base)) return undefined
  const url = new URL(written, base)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && url.href.length <= LONG.url ? url.href : undefined
}

const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** @param now milliseconds since 1970, UTC */
export function believed(said: Advertised, board: ConfiguredBoard, now: number): Believed | NotServed {
  const title = lineOf(said.title, LONG.title)
  if (title === '') return 'no-title'
  const url = addressOf(said.url, board.url)
  if (!url) return 'no-address'
  const last = momentOf(said.until)
  // A day is a last day: until its end, on the clocks of the three places.
  const until = last && (last.isDay ? last.at + DAY - 1 : last.at)
  const posted = momentOf(said.postedOn)
  // A day that has not come yet is a slip.
  const postedAt = posted && posted.at <= now + DAY ? posted.at : undefined
  if (until !== undefined ? until < now : postedAt !== undefined && postedAt < now - OLD) return 'expired'
  const placed = placedIn(said.places, said.country, board.place)
  if (placed === 'elsewhere') return 'elsewhere'

  const city = placed === 'not-known' ? undefined : placed.city
  const summary = plainText(said.description ?? '', LONG.summary)
  const eligibility = plainText(said.eligibility ?? '', LONG.eligibility)
  const identifier = said.identifier && { issuer: lineOf(said.identifier.issuer ?? board.id, LONG.identifier), value: lineOf(said.identifier.value, LONG.identifier) }
  const vacancy: Vacancy = {
    // A page may list several without addresses of their own: then employer and place tell them apart.
    id: nameOf((identifier ? [identifier.issuer, identifier.value] : [board.id, url, title, said.employer ?? '', ...said.places]).join('\n')),
    title,
    employer: lineOf(said.employer ?? '', LONG.employer),
    ...(city && { city }),
    place: lineOf([...new Set(beyondCity(said.places, city))].join(', '), LONG.place),
    url,
    ...paySaid(said.pay, board.currency),
    languages: languagesIn([title, summary, plainText(said.asks ?? '', LONG.asks)].join('\n')),
    ...permitSaid(eligibility, summary),
    summary,
    ...(postedAt !== undefined && { postedOn: dayOf(Math.min(postedAt, now)) }),
    ...(until !== undefined && { until }),
    seenAt: now,
    board: board.id,
    alsoOn: [],
  }
  return { vacancy, ...(identifier && { identifier }) }
}
