import type { FactEntry } from '../fact/fact'
import type { LocalText } from '../locale/locale'
import type { Money } from '../money/money'
import type { Place } from './crossing'

/** The least trouble first. `papers`: only with a licence, certificate or permit. */
export const VERDICTS = ['free', 'unknown', 'declare', 'pay', 'papers', 'forbidden'] as const
export type Verdict = (typeof VERDICTS)[number]

export const worseOf = (one: Verdict, other: Verdict): Verdict => (VERDICTS.indexOf(one) > VERDICTS.indexOf(other) ? one : other)

/** Why: a sentence of the source, or one of ours with values to write into it. */
export type Reason = { says: LocalText } | { key: string; values?: Record<string, number | Money> }

export interface Finding {
  side: 'into' | 'out-of'
  place: Place
  verdict: Verdict
  reasons: Reason[]
  /** What is to pay, where it can be said. */
  duty?: Money
  /** What it rests on; empty only where nothing is known. */
  entries: FactEntry<unknown>[]
}
