import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './degrees.json'
import type { RecognitionValue } from './degrees-schema'

export type { RecognitionValue }

const written = file as unknown as FactFile
export const DEGREES_REVIEW_DAYS = written.reviewEveryDays

/** How degrees of one place count in another. */
export const recognitions = factsOf<RecognitionValue>(written, 'recognition')
