import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './stay.json'
import type { LeaseDutyFact, StayContact, StayPenalty, StayPitfall, StayRule, StayWay } from './stay-schema'

export type { LeaseDutyFact, StayContact, StayPenalty, StayPitfall, StayRule, StayWay }

const written = file as unknown as FactFile
export const STAY_REVIEW_DAYS = written.reviewEveryDays

export const rules = factsOf<StayRule>(written, 'rule')
export const ways = factsOf<StayWay>(written, 'way')
export const penalties = factsOf<StayPenalty>(written, 'penalty')
export const pitfalls = factsOf<StayPitfall>(written, 'pitfall')
/** By the place: `duty/hong-kong`. */
export const duties = factsOf<LeaseDutyFact>(written, 'duty')
/** By the place: `contact/macao`. */
export const contacts = factsOf<StayContact>(written, 'contact')
