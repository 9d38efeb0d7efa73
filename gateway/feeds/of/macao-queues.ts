/**
 * Queues before Macao's counters, as the Public Security Police Force publishes them.
 *
 * Shape read in public clients (https://www.fsm.gov.mo/psp/pspmonitor/webservice.asmx/getStatus, 2026); the answer is JSON within JSON. Never called from where this was written.
 */
import { Type, type Static } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import type { PointId } from '../../../src/domain/control-point/control-points'
import { levelOf, worst } from '../../../src/domain/live/level'
import type { Queue } from '../../../src/domain/live/queue'
import { FeedError, type Feed } from '../feed'
import { instantOf } from '../time'

/** Numbers of the halls for passengers; what the force's other numbers stand for was not found. The bridge has several halls. */
const HALLS: readonly [PointId, readonly string[]][] = [
  ['border-gate', ['2']],
  ['qingmao', ['55']],
  ['hengqin', ['5']],
  ['hzmb-macao', ['16', '17', '18', '19']],
  ['industrial-park', ['8']],
  ['outer-harbour', ['1']],
  ['taipa-ferry', ['12']],
  ['inner-harbour', ['3']],
]

const OUTER = Type.Object({ d: Type.String({ maxLength: 100_000 }) })
const TEXT = Type.Union([Type.String({ maxLength: 40 }), Type.Number()])
const INNER = Type.Object({ Rs: Type.Literal(true), Rt: Type.Array(Type.Object({ Pn: TEXT, Id: Type.String({ maxLength: 4 }), St: TEXT, Ti: Type.Optional(Type.Union([Type.String({ maxLength: 40 }), Type.Null()])) }), { minItems: 1, maxItems: 500 }) })

function statusesIn(text: string): Static<typeof INNER>['Rt'] {
  let inner: unknown
  try {
    inner = JSON.parse(text)
  } catch {
    throw new FeedError('json', 'inner')
  }
  if (!Value.Check(INNER, inner)) throw new FeedError('shape', 'inner')
  return inner.Rt
}

/** Entering and leaving Macao. */
const WAYS = [
  ['E', 'in'],
  ['D', 'out'],
] as const

export const macaoQueues: Feed = {
  name: 'macao-queues',
  source: {
    publisher: { 'zh-Hans': '澳门治安警察局', 'zh-Hant': '澳門治安警察局', en: 'Public Security Police Force, Macao', pt: 'Corpo de Polícia de Segurança Pública, Macau' },
    url: 'https://www.fsm.gov.mo/psp',
  },
  every: 120,
  staleAfter: 1800,
  oldest: 86_400,
  timeoutMs: 8000,
  maxBytes: 200_000,
  parts: () => ({ status: { upstream: 'fsm', path: 'webservice.asmx/getStatus', method: 'POST', body: '{}', format: 'json', schema: OUTER } }),
  read: ({ status }) => {
    const said = statusesIn((status!.body as Static<typeof OUTER>).d)
    const times: number[] = []
    const queues = HALLS.flatMap(([point, numbers]) =>
      WAYS.flatMap(([id, way]): Queue[] => {
        const halls = said.filter(({ Pn, Id }) => Id === id && numbers.includes(String(Pn).trim()))
        if (halls.length === 0) return []
        halls.forEach(({ Ti }) => times.push(instantOf(Ti) ?? NaN))
        return [{ point, side: 'macao', way, who: 'everyone', ...worst(halls.map(({ St }) => levelOf('macao', String(St).trim()))) }]
      }),
    )
    if (!queues.some(({ level }) => level !== 'not-known')) throw new FeedError('sense', 'no hall is known')
    const known = times.filter((time) => !Number.isNaN(time))
    // The newest: halls whose level does not change may keep an older time.
    return { ...(known.length > 0 && { observedAt: Math.max(...known) }), data: { queues } }
  },
}
