import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './costs.json'
import type { PublishedCharge } from './costs-schema'

export type { PublishedCharge }

const written = file as unknown as FactFile
export const COSTS_REVIEW_DAYS = written.reviewEveryDays

/** Fees by their ids. */
export const charges = factsOf<PublishedCharge>(written, 'charge')
