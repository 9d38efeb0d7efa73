/**
 * Weather warnings in force in Macao.
 *
 * Shape read in public clients of https://xml.smg.gov.mo/ (`c_typhoon.xml` and others: `Status` 1 is in force, `IssuedAt`, `Warncode`, `TcSignal`), 2026.
 * Never called from where this was written. What is not said to be in force is not said to be over: only those that came are listed.
 */
import { Type } from '@sinclair/typebox'
import type { Warning } from '../../../src/domain/live/shapes'
import { FeedError, type Feed, type Part } from '../feed'
import { instantOf } from '../time'
import { line } from './names'

const KINDS = {
  typhoon: { file: 'e_typhoon.xml', name: 'Tropical cyclone signal' },
  rainstorm: { file: 'e_rainstorm.xml', name: 'Rainstorm warning' },
  monsoon: { file: 'e_monsoon.xml', name: 'Strong monsoon signal' },
  thunderstorm: { file: 'e_thunderstorm.xml', name: 'Thunderstorm warning' },
  'storm-surge': { file: 'e_stormsurge.xml', name: 'Storm surge warning' },
  tsunami: { file: 'e_tsunami.xml', name: 'Tsunami warning' },
} as const

/** Longest text that is looked through. */
const LONGEST = 60_000
const XML = Type.String({ minLength: 1, maxLength: LONGEST, pattern: '^\\s*<' })

/** What stands in the first element of a name, without attributes or inner elements. */
function fieldOf(xml: string, name: string): string | undefined {
  const found = new RegExp(`<(?:\\w{1,20}:)?${name}(?:\\s[^<>]{0,200})?>([^<]{0,200})</`, 'i').exec(xml)
  return found ? line(found[1]!) : undefined
}

/** A file that was cut off says nothing. */
function isWhole(xml: string): boolean {
  const root = /<([A-Za-z][\w:.-]{0,40})[\s>]/.exec(xml)?.[1]
  return root !== undefined && xml.trimEnd().endsWith(`</${root}>`)
}

/** Warnings in force are written anew within this time; an older "in force" was forgotten there. */
const FORGOTTEN = 7 * 86_400_000

export const macaoWarnings: Feed = {
  name: 'macao-warnings',
  source: {
    publisher: { 'zh-Hans': '澳门地球物理气象局', 'zh-Hant': '澳門地球物理氣象局', en: 'Macao Meteorological and Geophysical Bureau', pt: 'Direcção dos Serviços Meteorológicos e Geofísicos, Macau' },
    url: 'https://www.smg.gov.mo/',
  },
  every: 180,
  staleAfter: 1800,
  oldest: 30 * 86_400,
  timeoutMs: 8000,
  maxBytes: LONGEST,
  parts: () => Object.fromEntries(Object.entries(KINDS).map(([id, { file }]): [string, Part] => [id, { upstream: 'smg', path: file, format: 'text', schema: XML, isOptional: true }])),
  read: (payloads, { now }) => {
    const came = Object.entries(KINDS).flatMap(([id, { name }]) => {
      const payload = payloads[id]
      const status = payload && isWhole(payload.body as string) ? fieldOf(payload.body as string, 'Status') : undefined
      return payload && status !== undefined ? [{ id, name, status, xml: payload.body as string }] : []
    })
    if (came.length === 0) throw new FeedError('shape', 'no status')
    const warnings = came
      .filter(({ status }) => status === '1')
      .map(({ id, name, xml }): Warning => {
        const signal = fieldOf(xml, 'TcSignal') || fieldOf(xml, 'Warncode')
        const since = instantOf(fieldOf(xml, 'IssuedAt'))
        return { place: 'macao', code: signal ? `${id}:${signal.slice(0, 12)}` : id, name, ...(since !== undefined && { since }) }
      })
      .filter(({ since }) => since === undefined || (since > now - FORGOTTEN && since < now + 3_600_000))
    const checked = came.map(({ id }) => id)
    return { data: { warnings, checked }, missing: Object.keys(payloads).filter((id) => payloads[id] && !checked.includes(id as (typeof checked)[number])) }
  },
}
