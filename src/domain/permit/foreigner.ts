/** Questions to those who travel on a foreign passport. */
import type { Answers } from '../checker/checker'
import type { CivilDate } from '../time/civil'
import { enterHongKong, enterMacao, enterMainland, visitsFor, type HongKongRules, type MacaoRules, type MainlandRules } from '../visa/entry'
import { ask, type DocumentStep } from './ask'
import { ends, type QuestionId } from './result'

export interface ForeignerRules {
  nationalities: readonly string[]
  mainland: MainlandRules
  hongKong: HongKongRules
  macao: MacaoRules
}

/** Not in the list: places of which this app has no rules, and people without a nationality. */
export const NOT_LISTED = 'other'

export type Trip = 'to-mainland' | 'to-hong-kong' | 'to-macao'

/** What a passport of the nationality one chooses needs. */
export function askPassport(rules: ForeignerRules, trip: Trip, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'nationality', [...rules.nationalities, NOT_LISTED], (nationality) => {
    if (nationality === NOT_LISTED) return ends('nationality-not-listed')
    if (trip === 'to-hong-kong') return { result: enterHongKong(rules.hongKong, nationality, day) }
    if (trip === 'to-macao') return { result: enterMacao(rules.macao, nationality, day) }
    return ask(answers, 'visit', visitsFor(rules.mainland, nationality, day), (visit) => ({ result: enterMainland(rules.mainland, nationality, visit, day) }))
  })
}

export function askForeigner(rules: ForeignerRules, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'trip', ['to-mainland', 'to-hong-kong', 'to-macao', 'lost'] as const, (trip) =>
    trip === 'lost'
      ? ask(answers, 'place', ['mainland', 'hong-kong', 'macao'] as const, (place) => ends(`lost-foreign-${place}`))
      : askPassport(rules, trip, day, answers),
  )
}
