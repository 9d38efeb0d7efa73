import { entriesOn, type FactEntry } from '@/domain/fact/fact'
import { effectsUnder } from '@/domain/signal/effects'
import type { Raised } from '@/domain/signal/ladders'
import { SERVICES } from '@/domain/signal/services'
import type { CivilDate } from '@/domain/time/civil'
import { effects, type SignalEffect } from '@/facts/living/signals'

/** A rule that holds, with the fact it is. */
export type Held = SignalEffect & { entry: FactEntry<SignalEffect> }

/** What holds for each service under the signals that are up, in the order in which services are shown. */
export function heldUnder(raised: Raised, day: CivilDate): Held[] {
  const rules = entriesOn(effects.values(), day).map((entry): Held => ({ ...entry.value, entry }))
  return effectsUnder(rules, raised).sort((one, other) => SERVICES.indexOf(one.service) - SERVICES.indexOf(other.service))
}
