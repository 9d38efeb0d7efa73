import { entryOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Bar, WayId } from '@/domain/remittance/ways'
import type { CivilDate } from '@/domain/time/civil'
import file from './transfers.json'
import type { TransferContact, TransferCost, TransferLimits, TransferPapers, TransferRule, TransferTime } from './transfers-schema'

export type { TransferCost, TransferLimits }

const written = file as unknown as FactFile
export const TRANSFERS_REVIEW_DAYS = written.reviewEveryDays

const of = <Value>(kind: string) => {
  const facts: ReadonlyMap<string, Fact<Value>> = factsOf<Value>(written, kind)
  return (way: WayId, day: CivilDate): FactEntry<Value> | undefined => entryOn(facts.get(`${kind}/${way}`), day)
}
const ruleOn = of<TransferRule>('rule')
const limitsOn = of<TransferLimits>('limits')
const costOn = of<TransferCost>('cost')
const timeOn = of<TransferTime>('time')
const papersOn = of<TransferPapers>('papers')

/** All that is known of a way on a day; nothing of what was not found. */
export const knownOf = (way: WayId, day: CivilDate) => ({ rule: ruleOn(way, day), limits: limitsOn(way, day), cost: costOn(way, day), time: timeOn(way, day), papers: papersOn(way, day) })

const rules = factsOf<TransferRule>(written, 'rule')
/** The rule that closes a way. */
export const barOn = (bar: Bar, day: CivilDate): FactEntry<TransferRule> | undefined => entryOn(factNamed(rules, `bar/${bar}`), day)

/** What has gone wrong for others. */
export const warningOn = (day: CivilDate): FactEntry<TransferRule> | undefined => entryOn(factNamed(rules, 'warning/money-changers'), day)

const contacts = factsOf<TransferContact>(written, 'contact')
/** Who answers questions about banks: of Hong Kong, or of the Mainland, which is dialled otherwise from outside. */
export const transferContact = (place: 'hong-kong' | 'mainland' | 'mainland-from-outside'): FactEntry<TransferContact> => factNamed(contacts, `contact/${place}`).series[0]!
