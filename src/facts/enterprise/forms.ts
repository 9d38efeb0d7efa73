import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './forms.json'
import type { DataAdvice, FirmContact, FirmFee, FirmForm, FirmPoint, FormId, Topic } from './forms-schema'

export type { DataAdvice, FirmContact, FirmFee, FirmForm, FirmPoint, FormId, Topic }

const written = file as unknown as FactFile
export const FORMS_REVIEW_DAYS = written.reviewEveryDays

/** By their ids, the simplest of a place first: `gd-individual`. */
export const firmForms = factsOf<FirmForm>(written, 'form')
export const firmFees = factsOf<FirmFee>(written, 'fee')
export const firmPoints = factsOf<FirmPoint>(written, 'point')
export const dataAdvice = factsOf<DataAdvice>(written, 'advice')
/** `contact/guangdong`, `contact/hong-kong`, `contact/data`. */
export const firmContacts = factsOf<FirmContact>(written, 'contact')
