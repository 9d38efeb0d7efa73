/** Which document do I need? Everything is asked that decides, and nothing else. */
import type { Checker } from '../checker/checker'
import type { CivilDate } from '../time/civil'
import { ask } from './ask'
import { askForeigner } from './foreigner'
import { askMainlandResident, type MainlandResidentRules } from './mainland-resident'
import { askResident, type ResidentRules } from './resident'
import type { DocumentResult, QuestionId } from './result'

export type DocumentRules = MainlandResidentRules & ResidentRules

export const TRAVELLERS = ['mainland', 'hong-kong', 'macao', 'foreigner'] as const

/** @param day on which one travels: lists have first and last days */
export function whichDocument(rules: DocumentRules, day: CivilDate): Checker<QuestionId, DocumentResult> {
  return (answers) =>
    ask(answers, 'who', TRAVELLERS, (who) => {
      if (who === 'mainland') return askMainlandResident(rules, day, answers)
      return who === 'foreigner' ? askForeigner(rules, day, answers) : askResident(who, rules, day, answers)
    })
}
