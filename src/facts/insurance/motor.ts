import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './motor.json'
import type { MotorAdvice, MotorContact, MotorLimits, MotorPrice, MotorRange, MotorTotal } from './motor-schema'

export type { MotorAdvice, MotorContact, MotorLimits, MotorPrice, MotorRange, MotorTotal }

const written = file as unknown as FactFile
export const MOTOR_REVIEW_DAYS = written.reviewEveryDays

/** Of the Mainland: `mainland/at-fault`, `mainland/not-at-fault`. */
export const motorLimits = factsOf<MotorLimits>(written, 'limits')
/** `hong-kong/total`, `macao/total`. */
export const motorTotals = factsOf<MotorTotal>(written, 'total')
export const motorPrices = factsOf<MotorPrice>(written, 'price')
export const motorRanges = factsOf<MotorRange>(written, 'range')
export const motorAdvice = factsOf<MotorAdvice>(written, 'advice')
/** By the scheme. */
export const motorContacts = factsOf<MotorContact>(written, 'contact')
