/** The schemes of a day as the rules read them, each with the values it is made of. Shared by the tools of this area. */
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import type { Scheme } from '@/domain/entitlement/judge'
import type { CivilDate } from '@/domain/time/civil'
import { amountOf, careSchemes, type AmountValue, type SchemeValue } from '@/facts/elderly-care/schemes'

export interface KnownScheme extends Scheme {
  entry: FactEntry<SchemeValue>
  /** Nothing on a day for which no amount was found. */
  paid: FactEntry<AmountValue> | undefined
}

export function schemesOn(day: CivilDate): KnownScheme[] {
  return [...careSchemes].flatMap(([id, fact]) => {
    const entry = entryOn(fact, day)
    if (!entry) return []
    const { who, conditions, amount, isCash, group, isUndecided } = entry.value
    const paid = amount === undefined ? undefined : entryOn(amountOf(amount), day)
    return [
      {
        id: id.replace('scheme/', ''),
        who,
        conditions: conditions as Scheme['conditions'],
        ...(paid && { amount: paid.value }),
        isCash,
        ...(group && { group }),
        hasProviso: entry.value.if !== undefined,
        isUndecided: isUndecided ?? false,
        entry,
        paid,
      },
    ]
  })
}
