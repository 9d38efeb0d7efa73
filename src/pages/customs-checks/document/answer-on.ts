import { factOn, type FactEntry } from '@/domain/fact/fact'
import type { Card, DocumentResult } from '@/domain/permit/result'
import { addDays, type CivilDate } from '@/domain/time/civil'
import { ANSWERS, type Answer } from './answers'
import { factById } from './rules'

export interface HeldFact {
  id: string
  kind: string
  entry: FactEntry<unknown>
}

export interface DatedAnswer {
  answer: Answer
  /** Facts that hold on the day. */
  held: HeldFact[]
  /** Those for people who are in the Mainland already. */
  inMainland: HeldFact[]
  /** Of what the answer was made, the exemption included. */
  entries: FactEntry<unknown>[]
  /** False where nothing is known for the day, or at all: then one can only ask. */
  isKnown: boolean
  /** The last day of an exemption, where a stay that begins on the day may go past it. */
  runsPast?: CivilDate
}

/** What is said of getting the permit itself; nothing of it is needed where it is there and valid. */
const OF_CARD = ['exit-entry/fee', 'exit-entry/validity', 'exit-entry/apply-anywhere', 'exit-entry/time-needed']
/** Only for one who had a permit before. */
const OF_RENEWAL = ['exit-entry/online-cities']

function factsFor({ facts }: Answer, card: Card | undefined): readonly string[] {
  if (card === 'valid') return facts.filter((id) => !OF_CARD.includes(id))
  return card === 'lapsed' ? [...facts, ...OF_RENEWAL] : facts
}

/** A result with the values of a day. */
export function answerOn({ id, exemption, card }: DocumentResult, day: CivilDate): DatedAnswer {
  const answer = ANSWERS[id]
  const heldOf = (ids: readonly string[]) =>
    ids.flatMap((factId): HeldFact[] => {
      const fact = factById(factId)
      if (!fact) throw new RangeError(`there is no fact "${factId}"`)
      const found = factOn(fact, day)
      return found.ok ? [{ id: factId, kind: fact.kind, entry: found.fact }] : []
    })
  const held = heldOf(factsFor(answer, card))
  const inMainland = heldOf(answer.inMainland ?? [])
  const end = exemption?.entry.effectiveTo
  const isPast = exemption !== undefined && end !== undefined && addDays(day, exemption.entry.value.stayDays) > end
  return {
    answer,
    held,
    inMainland,
    entries: [...(exemption ? [exemption.entry] : []), ...[...held, ...inMainland].map(({ entry }) => entry)],
    isKnown: held.length > 0 && held[0]!.id === answer.facts[0],
    ...(isPast && { runsPast: end }),
  }
}
