/** Questions to residents of the Mainland. */
import type { Answers } from '../checker/checker'
import type { Fact } from '../fact/fact'
import { seenOn } from '../fact/seen-on'
import type { CivilDate } from '../time/civil'
import { ask, type DocumentStep } from './ask'
import { residencesThatMatter, visitEndorsement, type CityRules, type Destination } from './city-scheme'
import { CARDS, ends, type QuestionId, type ResultId } from './result'

export interface MainlandResidentRules extends CityRules {
  /** Parts of the country where the talent endorsement is open. */
  talent: Fact<{ places: readonly string[] }>
  /** Cities to choose from; `elsewhere` is added. */
  homes: readonly string[]
}

const PURPOSES = ['visit', 'family', 'business', 'study', 'work', 'talent', 'other', 'abroad'] as const
const WORKPLACES = ['guangdong-nine', 'beijing-shanghai', 'deltas', 'free-trade-zone', 'elsewhere'] as const
const RELATIONS = ['spouse-children', 'close', 'distant'] as const

function talentOpen(talent: Fact<{ places: readonly string[] }>, workplace: string, day: CivilDate): boolean {
  const found = seenOn(talent, day)
  return found.ok && found.fact.value.places.includes(workplace)
}

/** An endorsement stands in the permit: what there is to do depends on whether one has it. */
const inPermit = (answers: Answers<QuestionId>, id: ResultId): DocumentStep => ask(answers, 'card', CARDS, (card) => ({ result: { id, card, also: [] } }))

function forVisit(rules: MainlandResidentRules, destination: Destination, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'home', [...rules.homes, 'elsewhere'], (home) => {
    const residences = residencesThatMatter(rules, home, destination, day)
    return ask(answers, 'residence', residences.length > 0 ? residences : (['none'] as const), (residence) => {
      const endorsement = visitEndorsement(rules, home, residence, destination, day)
      if (endorsement === 'city-not-known') return ends(endorsement)
      const isOfPlace = endorsement === 'individual' || endorsement === 'group' || endorsement === 'group-ask'
      return inPermit(answers, isOfPlace ? `${endorsement}-${destination}` : endorsement)
    })
  })
}

function forPurpose(rules: MainlandResidentRules, destination: Destination, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'purpose', PURPOSES, (purpose) => {
    switch (purpose) {
      case 'visit':
        return forVisit(rules, destination, day, answers)
      case 'family':
        return ask(answers, 'relation', RELATIONS, (relation) => inPermit(answers, `family-${relation}`))
      case 'business':
        return inPermit(answers, 'business')
      case 'study':
      case 'work':
        return inPermit(answers, destination === 'hong-kong' ? 'stay-hong-kong' : `stay-macao-${purpose}`)
      case 'talent':
        return ask(answers, 'workplace', WORKPLACES, (workplace) => (talentOpen(rules.talent, workplace, day) ? inPermit(answers, 'talent') : ends('talent-not')))
      case 'other':
        return inPermit(answers, `other-${destination}`)
      case 'abroad':
        return ends(`passport-transit-${destination}`)
    }
  })
}

const TRIPS = ['to-hong-kong', 'to-macao', 'renew', 'child', 'lost'] as const
const PLACES = ['mainland', 'hong-kong', 'macao'] as const

export function askMainlandResident(rules: MainlandResidentRules, day: CivilDate, answers: Answers<QuestionId>): DocumentStep {
  return ask(answers, 'trip', TRIPS, (trip) => {
    if (trip === 'renew') return ends('renew-exit-entry')
    if (trip === 'child') return ends('child-mainland')
    if (trip === 'lost') return ask(answers, 'place', PLACES, (place): DocumentStep => ends(`lost-exit-entry-${place}` as ResultId))
    return forPurpose(rules, trip === 'to-hong-kong' ? 'hong-kong' : 'macao', day, answers)
  })
}
