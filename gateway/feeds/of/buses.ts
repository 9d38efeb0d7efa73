/**
 * Next buses and minibuses that leave control points of Hong Kong: KMB, Citybus, NLB and green minibuses.
 *
 * Shapes read in public clients and the dictionaries that they quote (https://data.etabus.gov.hk/, https://rt.data.gov.hk/v2/transport/citybus,
 * https://rt.data.gov.hk/v2/transport/nlb, https://data.etagmb.gov.hk/, 2026). Stops and routes: routeFareList of
 * tmacyao11/HK-Transport-ETA-Data@0b42ef4, made of the operators' feeds, read on 2026-11-22. Never called from where this was written.
 */
import { Type, type Static, type TSchema } from '@sinclair/typebox'
import type { PointId } from '../../../src/domain/control-point/control-points'
import type { Departure, Departures } from '../../../src/domain/live/shapes'
import type { Feed, Part, Payload } from '../feed'
import { instantOf } from '../time'
import { line, named, unshouted } from './names'

/** The bus stands at a control point, by operator. The stop is where a route begins, so that what comes there leaves from there. */
interface Stands {
  kmb?: { stop: string; routes: readonly string[] }
  citybus?: { stop: string; routes: readonly string[] }
  /** The operator's number of the route in the direction that leaves. */
  nlb?: { stop: string; routes: readonly { route: string; id: string; to: readonly [hans: string, hant: string, en: string] }[] }
  gmb?: { stop: string; routes: readonly { route: string; id: number; seq: number; to: readonly [hans: string, hant: string, en: string] }[] }
}

const STANDS: Partial<Record<PointId, Stands>> = {
  'lok-ma-chau-spur-line': { kmb: { stop: '81567ACCCF40DD4B', routes: ['B1'] } },
  'shenzhen-bay': {
    citybus: { stop: '003208', routes: ['B3', 'B3A', 'B3M', 'B3X'] },
    nlb: {
      stop: '152',
      routes: [
        { route: 'B2', id: '38', to: ['元朗港铁站', '元朗港鐵站', 'Yuen Long MTR Station'] },
        { route: 'B2P', id: '34', to: ['天水围（天慈邨）', '天水圍（天慈邨）', 'Tin Shui Wai (Tin Tsz Estate)'] },
        { route: 'B2X', id: '36', to: ['天水围（天耀邨）', '天水圍（天耀邨）', 'Tin Shui Wai (Tin Yiu Estate)'] },
      ],
    },
  },
  'heung-yuen-wai': {
    kmb: { stop: '3ED28170B05A236E', routes: ['B9', 'B9A'] },
    citybus: { stop: '003714', routes: ['B7', 'B8'] },
    gmb: { stop: '20017851', routes: [{ route: '59S', id: 2009180, seq: 2, to: ['上水站', '上水站', 'Sheung Shui Station'] }] },
  },
  'hzmb-hong-kong': {
    citybus: { stop: '003540', routes: ['B5'] },
    nlb: {
      stop: '307',
      routes: [
        { route: 'B4', id: '87', to: ['机场（客运大楼）', '機場（客運大樓）', 'Airport (Passenger Terminal Building)'] },
        { route: 'B6', id: '88', to: ['满东邨', '滿東邨', 'Mun Tung Estate'] },
      ],
    },
  },
}

const NAME = Type.String({ maxLength: 200 })
const TIME = Type.Optional(Type.Union([Type.String({ maxLength: 40 }), Type.Null()]))
/** KMB and Citybus, from one data dictionary. */
const FRANCHISED = Type.Object({
  data: Type.Array(
    Type.Object({ route: Type.String({ maxLength: 8 }), dir: Type.String({ maxLength: 4 }), dest_tc: NAME, dest_sc: NAME, dest_en: NAME, eta: TIME, rmk_en: Type.Optional(Type.Union([NAME, Type.Null()])), data_timestamp: TIME }),
    { maxItems: 300 },
  ),
})
const NLB = Type.Object({
  estimatedArrivals: Type.Array(Type.Object({ estimatedArrivalTime: Type.String({ maxLength: 40 }), generateTime: TIME, departed: Type.Optional(Type.Union([Type.Integer(), Type.String({ maxLength: 2 })])) }), { maxItems: 100 }),
})
const GMB = Type.Object({
  generated_timestamp: TIME,
  data: Type.Array(
    Type.Object({
      route_id: Type.Integer(),
      route_seq: Type.Integer(),
      enabled: Type.Optional(Type.Boolean()),
      eta: Type.Optional(Type.Array(Type.Object({ timestamp: Type.String({ maxLength: 40 }), remarks_en: Type.Optional(Type.Union([NAME, Type.Null()])) }), { maxItems: 20 })),
    }),
    { maxItems: 100 },
  ),
})

const SHOWN = 2
const AGO = 60_000
const AHEAD = 3 * 3_600_000

interface Came {
  departures: Departure[]
  times: (number | undefined)[]
}
type Asked = Part & { departuresIn: (payload: Payload) => Came }

/** What one asks of the stands at a point, and how to read the answers; the paths are made of the table above alone. */
function asksOf({ kmb, citybus, nlb, gmb }: Stands): Record<string, Asked> {
  const part = (upstream: Part['upstream'], path: string, schema: TSchema) => ({ upstream, path, format: 'json', schema, isOptional: true }) as const
  const franchised =
    (routes: readonly string[]) =>
    ({ body }: Payload): Came => {
      const { data } = body as Static<typeof FRANCHISED>
      const ours = data.filter(({ route }) => routes.includes(route))
      return {
        departures: ours.flatMap(({ route, dest_sc, dest_tc, dest_en, eta, rmk_en }): Departure[] => {
          const at = instantOf(eta)
          const to = named(line(dest_sc), line(dest_tc), unshouted(line(dest_en)))
          return at === undefined ? [] : [{ route, to, at, ...(/scheduled/i.test(rmk_en ?? '') && { isScheduled: true }) }]
        }),
        times: ours.map(({ data_timestamp }) => instantOf(data_timestamp)),
      }
    }
  const asks: Record<string, Asked> = {}
  if (kmb) asks.kmb = { ...part('kmb', `stop-eta/${kmb.stop}`, FRANCHISED), departuresIn: franchised(kmb.routes) }
  for (const route of citybus?.routes ?? []) asks[`citybus ${route}`] = { ...part('citybus', `eta/CTB/${citybus!.stop}/${route}`, FRANCHISED), departuresIn: franchised([route]) }
  for (const { route, id, to } of nlb?.routes ?? []) {
    asks[`nlb ${route}`] = {
      ...part('nlb', `stop.php?action=estimatedArrivals&routeId=${id}&stopId=${nlb!.stop}&language=en`, NLB),
      departuresIn: ({ body }) => {
        const { estimatedArrivals } = body as Static<typeof NLB>
        return {
          departures: estimatedArrivals.flatMap(({ estimatedArrivalTime, departed }): Departure[] => {
            const at = instantOf(estimatedArrivalTime)
            // From where the route begins, which is this stop: what has left is not the next, though its minute is not over.
            return at === undefined || Number(departed) === 1 ? [] : [{ route, to: named(...to), at }]
          }),
          times: estimatedArrivals.map(({ generateTime }) => instantOf(generateTime)),
        }
      },
    }
  }
  if (gmb) {
    asks.gmb = {
      ...part('gmb', `eta/stop/${gmb.stop}`, GMB),
      departuresIn: ({ body }) => {
        const { data, generated_timestamp } = body as Static<typeof GMB>
        const departures = data.flatMap(({ route_id, route_seq, enabled, eta }): Departure[] => {
          const ours = gmb.routes.find(({ id, seq }) => id === route_id && seq === route_seq)
          if (!ours || enabled === false) return []
          return (eta ?? []).flatMap(({ timestamp, remarks_en }): Departure[] => {
            const at = instantOf(timestamp)
            return at === undefined ? [] : [{ route: ours.route, to: named(...ours.to), at, ...(/scheduled/i.test(remarks_en ?? '') && { isScheduled: true }) }]
          })
        })
        return { departures, times: [instantOf(generated_timestamp)] }
      },
    }
  }
  return asks
}

const standsOf = (value: string | undefined) => asksOf(STANDS[value as PointId]!)

export const buses: Feed = {
  name: 'buses',
  source: {
    publisher: {
      'zh-Hans': '九巴、城巴、屿巴与运输署',
      'zh-Hant': '九巴、城巴、嶼巴與運輸署',
      en: 'KMB, Citybus, NLB and the Transport Department',
      pt: 'KMB, Citybus, NLB e Departamento de Transportes de Hong Kong',
    },
    url: 'https://data.gov.hk/',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 30,
  staleAfter: 240,
  oldest: 3600,
  timeoutMs: 4000,
  maxBytes: 200_000,
  parameter: { name: 'point', values: Object.keys(STANDS) },
  parts: standsOf,
  read: (payloads, { now, value }) => {
    const came = Object.entries(standsOf(value)).flatMap(([id, { departuresIn }]) => (payloads[id] ? [departuresIn(payloads[id])] : []))
    const times = came.flatMap(({ times: all }) => all).filter((time) => time !== undefined)
    const soon = came.flatMap(({ departures }) => departures).filter(({ at }) => at >= now - AGO && at <= now + AHEAD)
    const sorted = soon.sort((one, other) => one.at - other.at)
    const shown = sorted.filter((one, index) => sorted.slice(0, index).filter(({ route, to }) => route === one.route && to.en === one.to.en).length < SHOWN)
    const data: Departures = { departures: shown }
    return { ...(times.length > 0 && { observedAt: Math.min(...times) }), data }
  },
}
