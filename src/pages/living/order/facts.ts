import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import { waysToOrder, type Wanted } from '@/domain/order/ways'
import type { CivilDate } from '@/domain/time/civil'
import { pitfalls, vouchers, ways, type OrderPitfall, type OrderWayFact, type TravelVoucher } from '@/facts/living/order'

export interface Proposed {
  /** `didi`, of `way/didi`. */
  id: string
  entry: FactEntry<OrderWayFact>
  isBarred: boolean
  isUnsure: boolean
}

/** Ways for what is wanted, the best first. */
export function proposedFor(wanted: Wanted, day: CivilDate): Proposed[] {
  const known = [...ways.values()].flatMap((fact) => {
    const entry = entryOn(fact, day)
    return entry ? [{ ...entry.value, id: fact.id.replace('way/', ''), entry }] : []
  })
  return waysToOrder(known, wanted).map(({ way: { id, entry }, isBarred, isUnsure }) => ({ id, entry, isBarred, isUnsure }))
}

/** Of ways with the best first, the one that this person may take; nothing where each is barred. */
export const bestOf = (ways: readonly Proposed[]): Proposed | undefined => ways.find(({ isBarred }) => !isBarred)

export const pitfallsFor = ({ what, who }: Wanted, day: CivilDate): FactEntry<OrderPitfall>[] =>
  entriesOn(pitfalls.values(), day).filter(({ value }) => value.orders.includes(what) && (!value.who || value.who.includes(who)))

export const vouchersOn = (day: CivilDate): FactEntry<TravelVoucher>[] => entriesOn(vouchers.values(), day)
