/**
 * Next trains of the MTR at one of our stations.
 *
 * Shape read in public clients and in the operator's "Next Train" data dictionary that they quote
 * (https://rt.data.gov.hk/v1/transport/mtr/getSchedule.php, 2026). Codes of stations: https://opendata.mtr.com.hk/data/mtr_lines_and_stations.csv,
 * in a copy of 2026-06-09. Never called from where this was written.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { Departure, Departures } from '../../../src/domain/live/shapes'
import type { LocalText } from '../../../src/domain/locale/locale'
import { stations as airportExpress } from '../../../src/facts/travel/network/airport-express.json'
import { stations as mtr } from '../../../src/facts/travel/network/mtr.json'
import { FeedError, type Feed } from '../feed'
import { instantOf } from '../time'
import stations from './mtr-stations.json'

type Station = { code: string; lines: string[] }
const STATIONS: Record<string, Station> = stations

const TRAIN = Type.Object({
  dest: Type.String({ maxLength: 8 }),
  time: Type.String({ maxLength: 40 }),
  plat: Type.Optional(Type.Union([Type.String({ pattern: '^[0-9A-Z]{0,3}$' }), Type.Null()])),
  valid: Type.Optional(Type.String({ maxLength: 4 })),
})
const TRAINS = Type.Optional(Type.Array(TRAIN, { maxItems: 40 }))
/** Of a line that is closed there is no `data`, and `status` is 0: that is a word of the operator, and no fault. */
const SCHEMA = Type.Object({
  status: Type.Integer(),
  curr_time: Type.Optional(Type.String({ maxLength: 40 })),
  isdelay: Type.Optional(Type.String({ maxLength: 4 })),
  data: Type.Optional(Type.Record(Type.String({ maxLength: 20 }), Type.Object({ UP: TRAINS, DOWN: TRAINS }))),
})

/** Names of our own facts, by the operator's codes. */
const NAMES: ReadonlyMap<string, LocalText> = new Map(
  [...mtr.map((one) => ['mtr', one] as const), ...airportExpress.map((one) => ['airport-express', one] as const)].flatMap(([operator, { id, name }]): [string, LocalText][] => {
    const station = STATIONS[`${operator}:${id}`]
    return station ? [[station.code, { pt: name.en, ...name }]] : []
  }),
)

/** Trains shown of each line and direction. */
const SHOWN = 3
const AGO = 120_000
const AHEAD = 4 * 3_600_000

export const nextTrains: Feed = {
  name: 'next-trains',
  source: {
    publisher: { 'zh-Hans': '港铁', 'zh-Hant': '港鐵', en: 'MTR Corporation', pt: 'MTR Corporation' },
    url: 'https://www.mtr.com.hk/',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 15,
  staleAfter: 180,
  oldest: 3600,
  timeoutMs: 4000,
  maxBytes: 60_000,
  parameter: { name: 'station', values: Object.keys(STATIONS) },
  parts: (value) => {
    const { code, lines } = STATIONS[value!]!
    return Object.fromEntries(lines.map((id) => [id, { upstream: 'mtr', path: `getSchedule.php?line=${id}&sta=${code}&lang=EN`, format: 'json', schema: SCHEMA, isOptional: lines.length > 1 }]))
  },
  read: (payloads, { now, value }) => {
    const { code } = STATIONS[value!]!
    const departures: Departure[] = []
    const times: number[] = []
    let isDelayed = false
    for (const [id, payload] of Object.entries(payloads)) {
      if (!payload) continue
      const { data, curr_time, isdelay } = payload.body as Static<typeof SCHEMA>
      const at = instantOf(curr_time)
      if (at !== undefined) times.push(at)
      isDelayed ||= isdelay === 'Y'
      const said = data?.[`${id}-${code}`]
      if (data && !said) throw new FeedError('sense', `another station than ${code}`)
      for (const trains of [said?.UP, said?.DOWN]) {
        const next = (trains ?? [])
          .filter(({ valid }) => valid !== 'N')
          .flatMap(({ dest, time, plat }): Departure[] => {
            const leaves = instantOf(time)
            const to = NAMES.get(dest)
            return leaves === undefined || !to || leaves < now - AGO || leaves > now + AHEAD ? [] : [{ route: id, to, at: leaves, ...(plat && { platform: plat }) }]
          })
        departures.push(...next.slice(0, SHOWN))
      }
    }
    const found: Departures = { departures: departures.sort((one, other) => one.at - other.at), ...(isDelayed && { isDelayed }) }
    return { ...(times.length > 0 && { observedAt: Math.min(...times) }), data: found }
  },
}
