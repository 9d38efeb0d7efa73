import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './signals.json'
import type { SignalEffect, SignalMeaning } from './signals-schema'

export type { SignalEffect, SignalMeaning }

const written = file as unknown as FactFile
export const SIGNALS_REVIEW_DAYS = written.reviewEveryDays

/** By ladder and signal: `meaning/hkw/8`. */
export const meanings = factsOf<SignalMeaning>(written, 'meaning')
export const effects = factsOf<SignalEffect>(written, 'effect')
