import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './medical.json'
import type { MedicalAdvice, MedicalContact, MedicalCover, MedicalExtra, MedicalPremium, MedicalSubsidy } from './medical-schema'

export type { MedicalAdvice, MedicalContact, MedicalCover, MedicalExtra, MedicalPremium, MedicalSubsidy }

const written = file as unknown as FactFile
export const MEDICAL_REVIEW_DAYS = written.reviewEveryDays

/** By the work: `cover/none`. */
export const medicalCovers = factsOf<MedicalCover>(written, 'cover')
/** By city and group: `zhuhai/premium/adult`. */
export const medicalPremiums = factsOf<MedicalPremium>(written, 'premium')
/** By city: `shenzhen/extra`. */
export const medicalExtras = factsOf<MedicalExtra>(written, 'extra')
export const medicalSubsidies = factsOf<MedicalSubsidy>(written, 'subsidy')
export const medicalAdvice = factsOf<MedicalAdvice>(written, 'advice')
/** `mainland`, `macao`. */
export const medicalContacts = factsOf<MedicalContact>(written, 'contact')
