import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './sights.json'
import type { SightFact } from './sights-schema'

export type { SightFact }

const written = file as unknown as FactFile
export const SIGHTS_REVIEW_DAYS = written.reviewEveryDays

/** By the landmark: `shenzhen-museum`, of `at:shenzhen-museum`. */
export const sights = factsOf<SightFact>(written, 'sight')
