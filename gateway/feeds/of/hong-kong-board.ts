/**
 * The board of Hong Kong's Security Bureau (口岸通): for residents and visitors, at points by land.
 *
 * Shape read in public clients of `overview_tc.json` (https://www.sb.gov.hk/bwt/json/overview_tc.json, 2026). Never
 * called from where this was written. Levels only: it gives no minutes.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { PointId } from '../../../src/domain/control-point/control-points'
import { levelOf } from '../../../src/domain/live/level'
import type { Queue } from '../../../src/domain/live/queue'
import { FeedError, type Feed } from '../feed'
import { instantOf } from '../time'

/**
 * By code and, as the bureau's codes were not found in a document, by what its Traditional Chinese names begin with; the longest
 * beginnings first, so that the spur line is not taken for Lok Ma Chau.
 */
const POINTS: readonly [codes: readonly string[], name: string, point: PointId][] = [
  [['LSC'], '落馬洲支線', 'lok-ma-chau-spur-line'],
  [['LMC'], '落馬洲', 'lok-ma-chau'],
  [['LWS', 'LW'], '羅湖', 'lo-wu'],
  [['SBC', 'SBP'], '深圳灣', 'shenzhen-bay'],
  [['HYW'], '香園圍', 'heung-yuen-wai'],
  [['HYW'], '蓮塘', 'heung-yuen-wai'],
  [['MKT'], '文錦渡', 'man-kam-to'],
  [['STK'], '沙頭角', 'sha-tau-kok'],
  [['HZM', 'HZMB'], '港珠澳大橋', 'hzmb-hong-kong'],
]

const STATUS = Type.Object({ status: Type.Union([Type.Integer(), Type.String({ pattern: '^\\d{1,2}$' })]) })
const WAY = Type.Object({ resident: Type.Optional(STATUS), visitor: Type.Optional(STATUS) })
const SCHEMA = Type.Object({
  updateDate: Type.String({ maxLength: 40 }),
  cpInfoList: Type.Array(Type.Object({ code: Type.String({ maxLength: 20 }), cpName: Type.String({ maxLength: 100 }), arrival: WAY, departure: WAY }), { minItems: 1, maxItems: 60 }),
})
type Point = Static<typeof SCHEMA>['cpInfoList'][number]

/** The name is what people read, so it decides; the code where it is not known. */
const pointOf = ({ code, cpName }: Point): PointId | undefined =>
  (POINTS.find(([, name]) => cpName.trim().startsWith(name)) ?? POINTS.find(([codes]) => codes.includes(code.toUpperCase())))?.[2]

const PEOPLE = [
  ['resident', 'residents'],
  ['visitor', 'visitors'],
] as const

export const hongKongBoard: Feed = {
  name: 'hong-kong-board',
  source: {
    publisher: { 'zh-Hans': '香港保安局“口岸通”', 'zh-Hant': '香港保安局「口岸通」', en: 'Security Bureau, Hong Kong (Easy Boundary)', pt: 'Secretaria da Segurança de Hong Kong (Easy Boundary)' },
    url: 'https://www.sb.gov.hk/chi/bwt/status.html?type=outbound',
  },
  every: 120,
  staleAfter: 2400,
  oldest: 86_400,
  timeoutMs: 6000,
  maxBytes: 200_000,
  parts: () => ({ overview: { upstream: 'board', path: 'overview_tc.json', format: 'json', schema: SCHEMA } }),
  read: ({ overview }) => {
    const { updateDate, cpInfoList } = overview!.body as Static<typeof SCHEMA>
    const observedAt = instantOf(updateDate) ?? overview!.modifiedAt
    const queues = cpInfoList.flatMap((one): Queue[] => {
      const point = pointOf(one)
      if (!point) return []
      return PEOPLE.flatMap(([key, who]) =>
        ([['in', one.arrival], ['out', one.departure]] as const).flatMap(([way, { [key]: said }]): Queue[] => (said ? [{ point, side: 'hong-kong', way, who, ...levelOf('board', said.status) }] : [])),
      )
    })
    if (!queues.some(({ level }) => level !== 'not-known')) throw new FeedError('sense', 'no point is known')
    return { ...(observedAt !== undefined && { observedAt }), data: { queues } }
  },
}
