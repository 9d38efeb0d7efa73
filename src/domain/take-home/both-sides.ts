/** A job on the Mainland of who does a part of the work at home, in Hong Kong or Macao: what home takes too, and what the Mainland takes off for it. */
import { creditFor } from '../tax/hong-kong'
import type { DaysOfWork } from '../tax/mainland-days'
import type { MainlandTakeHome } from './mainland'
import { given, taxSteps, type Step } from './steps'

export interface HomeSide {
  place: 'hong-kong' | 'macao'
  /** Of the year's pay, what home taxes, in yuan. */
  sharedMinor: number
  /** Home's tax on it, in yuan. */
  taxMinor: number
  /** Work that is done at home, of all. */
  work: DaysOfWork
}

export interface BothSides extends MainlandTakeHome {
  /** What the Mainland takes off for home's tax: so much less is paid there. */
  creditMinor: number
}

/**
 * The Mainland's result with home's tax. Only a tax resident of the Mainland is taxed there on work done at home as well, and so
 * gets a credit: at most the Mainland's own tax, by the share of that work (Individual Income Tax Law, article 7).
 */
export function withHomeSide(result: MainlandTakeHome, { place, sharedMinor, taxMinor, work }: HomeSide): BothSides {
  const credit = result.tier === 'resident' ? creditFor(taxMinor, result.taxMinor, work) : 0
  const allMinor = result.taxMinor + taxMinor - credit
  const keptMinor = result.keptMinor - taxMinor + credit
  const isTwice = taxMinor > 0
  const end: Step[] = given(
    isTwice && { id: 'mainland-tax', minor: 0 - result.taxMinor, part: 'both' },
    { id: `share-${place}`, minor: sharedMinor },
    isTwice && { id: `${place}-tax`, minor: -taxMinor },
    credit > 0 && { id: 'mainland-credit', minor: credit },
    { id: 'tax', minor: -allMinor },
    { id: 'kept', minor: keptMinor },
  )
  const first = taxSteps(result.steps)[0]
  const own = result.steps.filter(({ id }) => id !== 'tax' && id !== 'kept').map((step): Step => (isTwice && step === first ? { ...step, part: 'mainland' } : step))
  return { ...result, creditMinor: credit, taxMinor: allMinor, keptMinor, steps: [...own, ...end] }
}
