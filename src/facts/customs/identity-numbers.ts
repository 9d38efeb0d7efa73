import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './identity-numbers.json'
import type { NumberForm } from './identity-numbers-schema'

const written = file as unknown as FactFile

/** Where the form of a number is published, by kind of document: `hong-kong-identity`. */
export const numberForms = factsOf<NumberForm>(written, 'number-form')

/** How often these facts are due to be read again: standards seldom change. */
export const FORMS_REVIEW_DAYS = written.reviewEveryDays
