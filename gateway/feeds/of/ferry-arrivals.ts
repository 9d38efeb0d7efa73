/**
 * Cross-boundary ferries that come in to Hong Kong, as the Marine Department's boards show them.
 *
 * Shape read in https://data.gov.hk/en-data/dataset/hk-md-mardep-crossboundaryferryservices-arrive and in rows that public clients quote
 * (`arrival_tc.csv`, fields between bars), 2026. Never called from where this was written.
 */
import { Type } from '@sinclair/typebox'
import type { PointId } from '../../../src/domain/control-point/control-points'
import type { FerryArrival } from '../../../src/domain/live/shapes'
import type { LocalText } from '../../../src/domain/locale/locale'
import { FeedError, type Feed } from '../feed'
import { instantOf } from '../time'
import { line } from './names'

const TERMINALS: readonly [RegExp, PointId][] = [
  [/港澳/, 'macau-ferry-terminal'],
  [/中港|中國/, 'china-ferry-terminal'],
  [/海天/, 'skypier'],
]

const text = (hans: string, hant: string, en: string, pt = en): LocalText => ({ 'zh-Hans': hans, 'zh-Hant': hant, en, pt })
const PORTS: Record<string, LocalText> = {
  澳門: text('澳门', '澳門', 'Macao', 'Macau'),
  氹仔: text('氹仔', '氹仔', 'Taipa'),
  中山: text('中山', '中山', 'Zhongshan'),
  珠海: text('珠海', '珠海', 'Zhuhai'),
  蛇口: text('蛇口', '蛇口', 'Shekou'),
  南沙: text('南沙', '南沙', 'Nansha'),
  順德: text('顺德', '順德', 'Shunde'),
  江門: text('江门', '江門', 'Jiangmen'),
  琶洲: text('琶洲', '琶洲', 'Pazhou'),
}
/** One of another name is shown as it is printed. */
const portOf = (name: string): LocalText => (Object.prototype.hasOwnProperty.call(PORTS, name) ? PORTS[name]! : text(name, name, name))

const STATES: readonly [RegExp, FerryArrival['state']][] = [
  [/取消/, 'cancelled'],
  [/延/, 'delayed'],
  [/已抵|已到/, 'arrived'],
  [/預計|即將|準時/, 'expected'],
]

const FIELDS = 6
const HOURS = 3_600_000

export const ferryArrivals: Feed = {
  name: 'ferry-arrivals',
  source: {
    publisher: { 'zh-Hans': '香港海事处', 'zh-Hant': '香港海事處', en: 'Marine Department, Hong Kong', pt: 'Departamento de Marinha de Hong Kong' },
    url: 'https://data.gov.hk/en-data/dataset/hk-md-mardep-crossboundaryferryservices-arrive',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 180,
  staleAfter: 1200,
  oldest: 2 * 86_400,
  timeoutMs: 6000,
  maxBytes: 200_000,
  parts: () => ({ arrivals: { upstream: 'mardep', path: 'arrival_tc.csv', format: 'text', schema: Type.String({ minLength: 1 }) } }),
  read: ({ arrivals }, { now }) => {
    const [head, ...rows] = (arrivals!.body as string).split(/\r?\n/).filter((row) => row.trim() !== '')
    if (head?.split('|').length !== FIELDS) throw new FeedError('shape', 'fields')
    const all = rows.flatMap((row): FerryArrival[] => {
      const fields = row.split('|').map((field) => line(field, 60))
      const [time, from, operator, hall, , state] = fields
      const at = instantOf(time)
      const terminal = TERMINALS.find(([name]) => name.test(hall ?? ''))?.[1]
      if (fields.length !== FIELDS || at === undefined || !terminal) return []
      return [{ terminal, from: portOf(from!), operator: operator!, at, state: STATES.find(([word]) => word.test(state!))?.[1] ?? 'not-known' }]
    })
    if (all.length === 0 && rows.length > 0) throw new FeedError('sense', 'no row is known')
    // Rows stand for hours after a ship came in. The newest that has come says how old the board is, however lately it was copied.
    const past = all.filter(({ at }) => at <= now).map(({ at }) => at)
    const isOld = all.length > 0 && all.every(({ at }) => at < now - 12 * HOURS)
    const observedAt = isOld ? Math.max(...past) : arrivals!.modifiedAt
    return { ...(observedAt !== undefined && { observedAt }), data: { arrivals: all.filter(({ at }) => at > now - 2 * HOURS && at < now + 12 * HOURS) } }
  },
}
