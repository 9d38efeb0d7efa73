import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './costs.json'
import type { PublishedCharge } from './costs-schema'

export type { PublishedCharge }

/** Fees by their ids. */
export const charges = factsOf<PublishedCharge>(file as unknown as FactFile, 'charge')
