/** A job on the Mainland of who does a part of the work at home, in Hong Kong or Macao: what home takes too, and what the Mainland takes off for it. */
import { creditFor } from '../tax/hong-kong'
import type { DaysOfWork } from '../tax/mainland-days'
import type { MainlandTakeHome } from './mainland'
import { given, type Step } from './steps'

export interface HomeSide {
  place: 'hong-kong' | 'macao'
  /** Of the year's pay, what home taxes, in yuan. */
  sharedMinor: number
  /** Home's tax on it, in yuan. */
  taxMinor: number
  /** Work that is done at home, of all. */
  work: DaysOfWork
}

/**
 * The Mainland's result with home's tax. Only a tax resident of the Mainland is taxed there on work done at home as well, and so
 * gets a credit: at most the Mainland's own tax, by the share of that work (Individual Income Tax Law, article 7).
 */
export function withHomeSide(result: MainlandTakeHome, { place, sharedMinor, taxMinor, work }: HomeSide): MainlandTakeHome {
  const credit = result.tier === 'resident' ? creditFor(taxMinor, result.taxMinor, work) : 0
  const allMinor = result.taxMinor + taxMinor - credit
  const keptMinor = result.keptMinor - taxMinor + credit
  const end: Step[] = given(
    taxMinor > 0 && { id: 'mainland-tax', minor: -result.taxMinor },
    { id: `share-${place}`, minor: sharedMinor },
    taxMinor > 0 && { id: `${place}-tax`, minor: -taxMinor },
    credit > 0 && { id: 'mainland-credit', minor: credit },
    { id: 'tax', minor: -allMinor },
    { id: 'kept', minor: keptMinor },
  )
  return { ...result, taxMinor: allMinor, keptMinor, steps: [...result.steps.filter(({ id }) => id !== 'tax' && id !== 'kept'), ...end] }
}
