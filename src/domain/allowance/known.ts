import type { FactEntry } from '../fact/fact'
import type { CivilDate } from '../time/civil'
import type { Basket, Carried } from './basket'
import type { Crossing } from './crossing'
import type { Finding, Reason, Verdict } from './finding'
import type { Item } from './item'
import type { CarryFacts } from './values'

/** What a rule is asked about. */
export interface Case {
  item: Item
  carried: Carried
  basket: Basket
  crossing: Crossing
  day: CivilDate
  facts: CarryFacts
}

/** What a rule finds of one side; the side and the place are known to who asks. */
export type Found = Omit<Finding, 'side' | 'place'>

export const found = (verdict: Verdict, reasons: Reason[], entries: readonly (FactEntry<unknown> | undefined)[], duty?: Finding['duty']): Found => ({
  verdict,
  reasons,
  entries: entries.filter((entry): entry is FactEntry<unknown> => entry !== undefined),
  ...(duty && duty.minor > 0 && { duty }),
})

export const because = (key: string, values?: Extract<Reason, { key: string }>['values']): Reason => ({ key, ...(values && { values }) })

/** Nothing is known; what little is, is passed on. */
export const notKnown = (reasons: Reason[] = [], entries: readonly (FactEntry<unknown> | undefined)[] = []): Found => found('unknown', [...reasons, because('notKnown')], entries)
