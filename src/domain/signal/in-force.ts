/** Signals in force, out of what the gateway serves of the observatories of Hong Kong and Macao. */
import { recordOf } from '../record/record'
import { codeIn, heightOf, type Code, type LadderId, type Raised } from './ladders'

export interface InForce {
  place: 'hong-kong' | 'macao'
  code: string
  name: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Warnings of a feed, as far as they fit. */
export function warningsIn(data: unknown): InForce[] {
  const list = data && typeof data === 'object' ? (data as Record<string, unknown>).warnings : undefined
  return (Array.isArray(list) ? list : []).flatMap((one: unknown): InForce[] => {
    const { place, code, name } = (one && typeof one === 'object' ? one : {}) as Record<string, unknown>
    return (place === 'hong-kong' || place === 'macao') && isText(code) && isText(name) ? [{ place, code, name }] : []
  })
}

/** Hong Kong's codes: `TC8NE` is signal 8 from the north-east, `WRAINR` the red rainstorm. */
const RAIN: Record<string, string> = { WRAINA: 'amber', WRAINR: 'red', WRAINB: 'black' }
const MACAO: Record<string, LadderId> = { typhoon: 'mow', rainstorm: 'mor', 'storm-surge': 'mos' }

function readingOf({ place, code }: InForce): [LadderId, string] | undefined {
  if (place === 'hong-kong') {
    const [, wind] = /^TC(1|3|8|9|10)(?:[NS][EW])?$/.exec(code) ?? []
    return wind ? ['hkw', wind] : RAIN[code] ? ['hkr', RAIN[code]] : undefined
  }
  const [kind, signal = ''] = code.split(':')
  const ladder = Object.prototype.hasOwnProperty.call(MACAO, kind!) ? MACAO[kind!] : undefined
  const [, wind] = /^(1|3|8|9|10)(?:[NS][EW])?$/i.exec(signal) ?? []
  return ladder && [ladder, wind ?? signal.toLowerCase()]
}

/** Ladders on which a warning stands, the highest where a feed has two while one replaces the other; a warning whose signal this version does not know is on none, and is only named. */
export function raisedIn(warnings: readonly InForce[]): Raised {
  const found = warnings.flatMap((one): [LadderId, Code][] => {
    const [ladder, signal] = readingOf(one) ?? []
    const code = ladder && codeIn(ladder, signal)
    return code ? [[ladder, code]] : []
  })
  // The last of a ladder counts.
  return recordOf(found.sort(([one, low], [other, high]) => heightOf(one, low) - heightOf(other, high)))
}
