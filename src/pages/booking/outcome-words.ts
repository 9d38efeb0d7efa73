import type { Outcome } from '@/domain/booking/client'
import type { SayBooking } from './locales'

const NO_ANSWER = ['unsupported', 'offline', 'timeout', 'failed'] as const

/** What came of a question, as a sentence; nothing where it was done. */
export function outcomeWords(outcome: Outcome, t: SayBooking): string | undefined {
  if (outcome.is === 'done') return undefined
  const { reason } = outcome
  const none = outcome.is === 'unsure' ? NO_ANSWER.find((one) => one === reason) : undefined
  if (none) return t(`booking.answer.${none}`)
  return t(`booking.refused.${reason as Exclude<typeof reason, 'unsupported' | 'offline' | 'timeout'>}`)
}
