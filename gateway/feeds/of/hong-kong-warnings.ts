/**
 * Weather warnings in force in Hong Kong.
 *
 * Shape read in the Observatory's API documentation as quoted by public clients (https://www.hko.gov.hk/en/weatherAPI/doc/files/HKO_Open_Data_API_Documentation.pdf,
 * `warnsum`), 2026. Never called from where this was written. No warning at all is `{}`: that is an answer, and a good one.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { Warning } from '../../../src/domain/live/shapes'
import type { Feed } from '../feed'
import { instantOf } from '../time'
import { line } from './names'

const TEXT = Type.String({ maxLength: 200 })
const SCHEMA = Type.Record(
  Type.String({ maxLength: 20 }),
  Type.Object({ name: TEXT, code: Type.String({ pattern: '^[A-Z0-9]{2,12}$' }), actionCode: Type.String({ maxLength: 20 }), type: Type.Optional(TEXT), issueTime: Type.Optional(TEXT), expireTime: Type.Optional(TEXT), updateTime: Type.Optional(TEXT) }),
  { maxProperties: 40 },
)

export const hongKongWarnings: Feed = {
  name: 'hong-kong-warnings',
  source: {
    publisher: { 'zh-Hans': '香港天文台', 'zh-Hant': '香港天文台', en: 'Hong Kong Observatory', pt: 'Observatório de Hong Kong' },
    url: 'https://www.hko.gov.hk/',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 120,
  staleAfter: 1800,
  oldest: 30 * 86_400,
  timeoutMs: 6000,
  maxBytes: 60_000,
  parts: () => ({ summary: { upstream: 'hko', path: 'weather.php?dataType=warnsum&lang=en', format: 'json', schema: SCHEMA } }),
  read: ({ summary }, { now }) => {
    const warnings = Object.values(summary!.body as Static<typeof SCHEMA>)
      .filter(({ actionCode }) => actionCode !== 'CANCEL')
      .map(({ code, name, type, issueTime, expireTime }): Warning => {
        const [since, until] = [instantOf(issueTime), instantOf(expireTime)]
        return { place: 'hong-kong', code, name: line(type ? `${name}: ${type}` : name), ...(since !== undefined && { since }), ...(until !== undefined && { until }) }
      })
      .filter(({ until }) => until === undefined || until > now)
    // What holds was so when it was read: a warning may stand for days without an update.
    return { data: { warnings } }
  },
}
