import type { Checker } from '../checker/checker'

/** Where the firm is to be: the nine Mainland cities are one. */
export const WHERE = ['guangdong', 'hong-kong', 'macao'] as const
export type Where = (typeof WHERE)[number]

export const FOUNDERS = ['mainland', 'hong-kong', 'macao', 'foreigner'] as const
export type Founder = (typeof FOUNDERS)[number]

/** Who owns the new one: somebody, or a firm of theirs. */
const KINDS = ['person', 'firm'] as const
export type Kind = (typeof KINDS)[number]

export type FormQuestion = 'where' | 'who' | 'as' | 'citizen' | 'earns' | 'years'

export interface FormCase {
  where: Where
  who: Founder
  /** Left out where a resident of the Mainland founds there: nothing lies between. */
  as?: Kind
  /** A Chinese citizen and permanent resident of Hong Kong or Macao. Not asked where it decides nothing. */
  isCitizen?: boolean
  /** Whether it is to earn, or only to look around and keep contact. */
  earns?: boolean
  /** Whether the parent was founded at least two years ago. */
  isOldEnough?: boolean
}

const YES_NO = ['yes', 'no'] as const

/** Asks only what decides: citizenship for one's own business on the Mainland, what a firm wants there, and how old it is. */
export const formCase: Checker<FormQuestion, FormCase> = ({ where, who, as, citizen, earns, years }) => {
  if (!where) return { ask: { id: 'where', options: WHERE } }
  if (!who) return { ask: { id: 'who', options: FOUNDERS } }
  const known = { where: where as Where, who: who as Founder }
  const isInGuangdong = where === 'guangdong'
  if (isInGuangdong && who === 'mainland') return { result: known }
  if (!as) return { ask: { id: 'as', options: KINDS } }
  if (!isInGuangdong) return { result: { ...known, as: as as Kind } }
  if (as === 'person') {
    if (who === 'foreigner') return { result: { ...known, as, isCitizen: false } }
    if (!citizen) return { ask: { id: 'citizen', options: YES_NO } }
    return { result: { ...known, as, isCitizen: citizen === 'yes' } }
  }
  if (!earns) return { ask: { id: 'earns', options: YES_NO } }
  if (earns === 'yes') return { result: { ...known, as: 'firm', earns: true } }
  if (!years) return { ask: { id: 'years', options: YES_NO } }
  return { result: { ...known, as: 'firm', earns: false, isOldEnough: years === 'yes' } }
}

/** What the law asks of who founds in this form. */
export interface FormRule {
  where: Where
  founders: Kind | 'both'
  /** Whether one must live there by right; `unknown` where no source says. */
  residents: 'any' | 'must' | 'unknown'
  mayEarn: boolean
  /** Only for Chinese citizens who are permanent residents of Hong Kong or Macao. */
  needsCitizen: boolean
  /** Least age of the parent, in years. */
  parentYears?: number
}

/** Why a form is not open, or what is still to be seen to. */
export type Reason = 'persons' | 'firms' | 'citizens' | 'earns' | 'young' | 'stay' | 'stay-unknown'

export interface Verdict {
  kind: 'open' | 'depends' | 'no'
  because: Reason[]
}

/** Whether a form of that place is open to a case. */
export function judge({ where, who, as, isCitizen, earns, isOldEnough }: FormCase, rule: FormRule): Verdict {
  const against: Reason[] = [
    ...(rule.founders !== 'both' && rule.founders !== as ? [rule.founders === 'person' ? ('persons' as const) : ('firms' as const)] : []),
    ...(rule.needsCitizen && as === 'person' && !isCitizen ? ['citizens' as const] : []),
    ...(!rule.mayEarn && earns ? ['earns' as const] : []),
    ...(rule.parentYears !== undefined && isOldEnough === false ? ['young' as const] : []),
  ]
  if (against.length > 0) return { kind: 'no', because: against }
  if (rule.residents === 'any' || who === where) return { kind: 'open', because: [] }
  return { kind: 'depends', because: [rule.residents === 'must' ? 'stay' : 'stay-unknown'] }
}
