import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './plans.json'
import type { PhoneContact, PhonePlan, PhoneRule } from './plans-schema'

export type { PhoneContact, PhonePlan, PhoneRule }

const written = file as unknown as FactFile
export const PLANS_REVIEW_DAYS = written.reviewEveryDays

export const phonePlans = factsOf<PhonePlan>(written, 'plan')
export const phoneRules = factsOf<PhoneRule>(written, 'rule')
/** By the place where one asks. */
export const phoneContacts = factsOf<PhoneContact>(written, 'contact')
