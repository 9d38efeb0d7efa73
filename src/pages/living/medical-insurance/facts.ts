import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import { answerFor, groupOf, isSubsidised, type MedicalAnswer, type MedicalCase } from '@/domain/medical-cover/which-cover'
import type { CivilDate } from '@/domain/time/civil'
import {
  medicalAdvice,
  medicalContacts,
  medicalCovers,
  medicalExtras,
  medicalPremiums,
  medicalSubsidies,
  type MedicalAdvice,
  type MedicalContact,
  type MedicalExtra,
  type MedicalPremium,
  type MedicalSubsidy,
} from '@/facts/insurance/medical'

/** All that is known of a case on a day. */
export interface KnownCase {
  answer: MedicalAnswer
  /** What a resident pays; nothing where it was not found, or where another scheme takes them. */
  premium?: FactEntry<MedicalPremium>
  extra?: FactEntry<MedicalExtra>
  subsidy?: FactEntry<MedicalSubsidy>
  advice: FactEntry<MedicalAdvice>[]
  entries: FactEntry<unknown>[]
}

const ABOUT: Record<MedicalAnswer, MedicalAdvice['about'] | undefined> = { 'residents-may': 'residents', 'no-permit': 'no-permit', 'employees-may': undefined, 'employees-must': undefined }

/** Nothing where no source says what applies on that day. */
export function knownOn(asked: MedicalCase, day: CivilDate): KnownCase | undefined {
  const rule = entryOn(medicalCovers.get(`cover/${asked.work}`), day)
  if (!rule) return undefined
  const answer = answerFor(asked, rule.value)
  const known = entryOn(medicalSubsidies.get('subsidy'), day)
  const subsidy = known && isSubsidised(asked, answer, known.value.ages) ? known : undefined
  const premium = answer === 'residents-may' ? entryOn(medicalPremiums.get(`${asked.city}/premium/${groupOf(asked)}`), day) : undefined
  const extra = answer === 'no-permit' ? undefined : entryOn(medicalExtras.get(`${asked.city}/extra`), day)
  const isMeant = ({ about, city, who }: MedicalAdvice) =>
    (about === ABOUT[answer] || (about === 'subsidy' && subsidy !== undefined)) && (city === undefined || city === asked.city) && (who === undefined || who === asked.who)
  const advice = entriesOn(medicalAdvice.values(), day).filter(({ value }) => isMeant(value))
  return {
    answer,
    ...(premium && { premium }),
    ...(extra && { extra }),
    ...(subsidy && { subsidy }),
    advice,
    entries: [rule, ...[premium, extra, subsidy].flatMap((entry) => entry ?? []), ...advice],
  }
}

export const contactOf = (id: 'mainland' | 'macao'): FactEntry<MedicalContact> => medicalContacts.get(id)!.series[0]!
