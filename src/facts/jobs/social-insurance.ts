import type { Cover, Home, Work } from '@/domain/contribution/cover'
import type { PensionMonths } from '@/domain/contribution/pension-years'
import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import file from './social-insurance.json'
import type { Advice, AdviceTopic, Exemption, InsuranceContact } from './social-insurance-schema'

export type { Advice, AdviceTopic }

const written = file as unknown as FactFile
export const SOCIAL_INSURANCE_REVIEW_DAYS = written.reviewEveryDays

const covers = factsOf<Cover>(written, 'cover')
const exemptions = factsOf<Exemption>(written, 'exemption')
const pensions = factsOf<PensionMonths>(written, 'pension')
const advice = factsOf<Advice>(written, 'advice')
const contacts = factsOf<InsuranceContact>(written, 'contact')

export const coverOn = (work: Work, day: CivilDate): FactEntry<Cover> | undefined => entryOn(covers.get(`cover/${work}`), day)
/** What a resident of there may be exempted from, with the proof that it names. */
export const exemptionOn = (who: Home, day: CivilDate): FactEntry<Exemption> | undefined => entryOn(exemptions.get(`exemption/${who}`), day)
export const pensionMonthsOn = (day: CivilDate): FactEntry<PensionMonths> | undefined => entryOn(pensions.get('pension-months'), day)

export interface AdviceFor {
  who: Home
  city: string
  isEmployed: boolean
}

/** What a person should know on a topic, in the order of the file. */
export const adviceOn = (topic: AdviceTopic, { who, city, isEmployed }: AdviceFor, day: CivilDate): FactEntry<Advice>[] =>
  entriesOn(advice.values(), day).filter(
    ({ value }) => value.topic === topic && (!value.who || value.who === who) && (!value.city || value.city === city) && (isEmployed || !value.employeesOnly),
  )

/** Who answers on the Mainland, or at home. */
export const insuranceContact = (id: 'mainland' | Home): FactEntry<InsuranceContact> => factNamed(contacts, `contact/${id}`).series[0]!
