import type { Checker } from '../checker/checker'

/** From where to where personal data go. */
const WAYS = ['guangdong-hong-kong', 'guangdong-macao', 'hong-kong-guangdong', 'macao-guangdong'] as const
export type Way = (typeof WAYS)[number]

export type DataQuestion = 'way' | 'kind' | 'why' | 'many' | 'area'

/** `important`: told or published to be important data; `critical`: sent by an operator of critical information infrastructure. */
export const DATA_KINDS = ['plain', 'critical', 'important'] as const
export const WHYS = ['contract', 'staff', 'emergency', 'other'] as const
/** Since 1 January: `few` is under 100,000 people and nothing sensitive. */
export const COUNTS = ['few', 'more'] as const

/**
 * `exempt`: nothing to sign or file; `gba`: the Bay Area contract; `national`: the ways of the whole country; `assessment`: the
 * authority's own; `voluntary`: the contract may be used; `own-law`: it is not for the two, the law of the place alone applies.
 */
export type DataAnswer = 'exempt' | 'gba' | 'national' | 'assessment' | 'voluntary' | 'own-law'

export interface DataCase {
  answer: DataAnswer
  /** The side that is not the Mainland. */
  side: 'hong-kong' | 'macao'
}

/** Whether the Bay Area contract for personal data is needed, may be used, or is not for one. Rules of 22 March 2024 for what leaves the Mainland. */
export const dataCase: Checker<DataQuestion, DataCase> = ({ way, kind, why, many, area }) => {
  if (!way) return { ask: { id: 'way', options: WAYS } }
  const side = way.includes('macao') ? 'macao' : 'hong-kong'
  const askArea = { ask: { id: 'area' as const, options: ['yes', 'no'] } }
  if (!way.startsWith('guangdong')) return area ? { result: { answer: area === 'yes' ? 'voluntary' : 'own-law', side } } : askArea
  if (!kind) return { ask: { id: 'kind', options: DATA_KINDS } }
  if (kind === 'important') return { result: { answer: 'assessment', side } }
  if (!why) return { ask: { id: 'why', options: WHYS } }
  if (why !== 'other') return { result: { answer: 'exempt', side } }
  if (kind === 'critical') return { result: { answer: 'assessment', side } }
  if (!many) return { ask: { id: 'many', options: COUNTS } }
  if (many === 'few') return { result: { answer: 'exempt', side } }
  return area ? { result: { answer: area === 'yes' ? 'gba' : 'national', side } } : askArea
}
