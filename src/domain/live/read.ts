/** What came from the gateway, or was kept by an older version of the app, as far as it fits. */
import { pointId, type Side } from '../control-point/control-points'
import { LOCALES, type LocalText } from '../locale/locale'
import { isCurrency } from '../money/currency'
import { ratioOf } from '../money/ratio'
import { fieldsOf, listOf } from '../record/fields'
import { dayIn } from '../time/civil'
import { LEVELS, type Band } from './level'
import type { Live } from './live'
import { QUEUERS, type Queue } from './queue'
import type { Departure, Departures, Rate, Rates } from './shapes'

export const isLocalText = (value: unknown): value is LocalText => LOCALES.every((locale) => typeof fieldsOf(value)[locale] === 'string')
const minutesIn = (value: unknown): number | undefined => (typeof value === 'number' && value >= 0 && value < 1440 ? value : undefined)

/** An answer of the gateway; `undefined` where it is none. Its data is yet to be read. */
export function liveIn(body: unknown): Live<unknown> | undefined {
  const { name, source, observedAt, fetchedAt, isStale, missing: without, data } = fieldsOf(body)
  const { publisher, url, terms } = fieldsOf(source)
  if (typeof name !== 'string' || !isLocalText(publisher) || typeof url !== 'string' || typeof fetchedAt !== 'number' || !(fetchedAt > 0)) return undefined
  const missing = listOf(without).filter((part): part is string => typeof part === 'string')
  return {
    name,
    source: { publisher, url, ...(typeof terms === 'string' && { terms }) },
    ...(typeof observedAt === 'number' && observedAt > 0 && { observedAt }),
    fetchedAt,
    isStale: isStale !== false,
    ...(missing.length > 0 && { missing }),
    data,
  }
}

const SIDES: readonly Side[] = ['hong-kong', 'macao', 'mainland']

/** Queues of points and levels that this version knows. */
export function queuesIn(data: unknown): Queue[] {
  return listOf(fieldsOf(data).queues).flatMap((one): Queue[] => {
    const { point: id, side: place, way, who: whom, level: said, band: given } = fieldsOf(one)
    const point = pointId(String(id))
    const side = SIDES.find((known) => known === place)
    const who = QUEUERS.find((known) => known === whom)
    const level = LEVELS.find((known) => known === said)
    if (!point || !side || !who || !level || (way !== 'in' && way !== 'out')) return []
    const [atLeast, below] = [minutesIn(fieldsOf(given).atLeast), minutesIn(fieldsOf(given).below)]
    const band: Band | undefined = atLeast === undefined && below === undefined ? undefined : { ...(atLeast !== undefined && { atLeast }), ...(below !== undefined && { below }) }
    return [{ point, side, way, who, level, ...(band && { band }) }]
  })
}

export function departuresIn(data: unknown): Departures {
  const departures = listOf(fieldsOf(data).departures).flatMap((one): Departure[] => {
    const { route, to, at, platform, isScheduled } = fieldsOf(one)
    if (typeof route !== 'string' || !isLocalText(to) || typeof at !== 'number') return []
    return [{ route, to, at, ...(typeof platform === 'string' && { platform }), ...(isScheduled === true && { isScheduled }) }]
  })
  return { departures, ...(fieldsOf(data).isDelayed === true && { isDelayed: true }) }
}

const RATED_BY: readonly Rate['by'][] = ['hkma', 'frankfurter', 'rule']

/** Rates between currencies that this version knows, by publishers that it can name. One without a day is a rule. */
function rateIn(one: unknown): Rate[] {
  const { from, to, rate, on: written, by: whose } = fieldsOf(one)
  const by = RATED_BY.find((known) => known === whose)
  const on = dayIn(written)
  if (!isCurrency(from) || !isCurrency(to) || from === to || typeof rate !== 'number' || !ratioOf(String(rate)) || !by || (!on && by !== 'rule')) return []
  return [{ from, to, rate, by, ...(on && { on }) }]
}

export const ratesIn = (data: unknown): Rates => ({ rates: listOf(fieldsOf(data).rates).flatMap(rateIn), conflicts: listOf(fieldsOf(data).conflicts).flatMap(rateIn) })
