/**
 * Queues before Hong Kong's counters, as the Immigration Department publishes them every quarter of an hour.
 *
 * Shape read in public clients that quote its answers (https://secure1.info.gov.hk/immd/mobileapps/2bb9ae17/data/CPQueueTimeR.json, 2026).
 * Never called from where this was written.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { PointId } from '../../../src/domain/control-point/control-points'
import { levelOf, type Scale } from '../../../src/domain/live/level'
import type { Queue } from '../../../src/domain/live/queue'
import { FeedError, type Feed, type Part } from '../feed'

/** The department's codes. HZM is its hall at the bridge. */
const POINTS: Record<string, PointId> = {
  HYW: 'heung-yuen-wai',
  HZM: 'hzmb-hong-kong',
  LMC: 'lok-ma-chau',
  LSC: 'lok-ma-chau-spur-line',
  LWS: 'lo-wu',
  MKT: 'man-kam-to',
  SBC: 'shenzhen-bay',
  STK: 'sha-tau-kok',
}

const SCHEMA = Type.Record(Type.String({ maxLength: 8 }), Type.Object({ arrQueue: Type.Integer(), depQueue: Type.Integer() }), { minProperties: 1, maxProperties: 60 })

const part = (path: string): Part => ({ upstream: 'immd', path, format: 'json', schema: SCHEMA, isOptional: true })

const PEOPLE = [
  { id: 'residents', path: 'CPQueueTimeR.json', scale: 'immd-residents' },
  { id: 'visitors', path: 'CPQueueTimeV.json', scale: 'immd-visitors' },
] as const satisfies readonly { id: Queue['who']; path: string; scale: Scale }[]

export const hongKongQueues: Feed = {
  name: 'hong-kong-queues',
  source: {
    publisher: { 'zh-Hans': '香港入境事务处', 'zh-Hant': '香港入境事務處', en: 'Immigration Department, Hong Kong', pt: 'Departamento de Imigração de Hong Kong' },
    url: 'https://www.immd.gov.hk/hkt/contactus/control_points.html',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 120,
  staleAfter: 2400,
  oldest: 86_400,
  timeoutMs: 6000,
  maxBytes: 20_000,
  parts: () => Object.fromEntries(PEOPLE.map(({ id, path }) => [id, part(path)])),
  read: (payloads) => {
    const queues: Queue[] = []
    const times: number[] = []
    for (const { id, scale } of PEOPLE) {
      const payload = payloads[id]
      if (!payload) continue
      if (payload.modifiedAt !== undefined) times.push(payload.modifiedAt)
      for (const [code, { arrQueue, depQueue }] of Object.entries(payload.body as Static<typeof SCHEMA>)) {
        const point = Object.prototype.hasOwnProperty.call(POINTS, code) && POINTS[code]
        if (!point) continue
        const of = { point, side: 'hong-kong', who: id } as const
        queues.push({ ...of, way: 'in', ...levelOf(scale, arrQueue) }, { ...of, way: 'out', ...levelOf(scale, depQueue) })
      }
    }
    // All unknown is no news of queues: codes have changed their meaning, or all is being repaired.
    if (!queues.some(({ level }) => level !== 'not-known')) throw new FeedError('sense', 'no code is known')
    // The payload has no time of its own; its file has.
    return { ...(times.length > 0 && { observedAt: Math.min(...times) }), data: { queues } }
  },
}
