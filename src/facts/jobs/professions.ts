import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './professions.json'
import type { Planned, Recognition } from './professions-schema'

export type { Planned, Recognition }

const written = file as unknown as FactFile
export const PROFESSIONS_REVIEW_DAYS = written.reviewEveryDays

/** Qualifications that count elsewhere, by `lawyer/nine-cities`. */
export const recognitions = factsOf<Recognition>(written, 'recognition')
/** What was announced, and no more is known of. */
export const planned = factsOf<Planned>(written, 'planned')
