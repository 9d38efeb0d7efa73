import type { Outcome } from '@/domain/booking/client'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import { useI18n } from '@/i18n'
import { Button, Buttons, Notice } from '@/ui'
import { bookingMessages } from '../locales'
import { outcomeWords } from '../outcome-words'

interface UnsureProps {
  booking: PhoneBooking
  /** The last one, where this page has asked. */
  outcome: Outcome | undefined
  onRetry: () => void
  onForget: () => void
}

/** Something was sent and nobody knows what came of it: to be asked again under the same key, or left. */
export function Unsure({ booking, outcome, onRetry, onForget }: UnsureProps) {
  const { t } = useI18n(bookingMessages)
  const isNew = booking.state === 'asked'
  return (
    <>
      <Notice id="unsure" kind="caution" isUrgent>
        {outcome && outcomeWords(outcome, t)} {t('booking.unsure')} {isNew && t('booking.forgetNote')}
      </Notice>
      <Buttons>
        <Button id="retry" kind="main" onTap={onRetry}>
          {t('booking.again')}
        </Button>
        {isNew && (
          <Button id="forget" onTap={onForget}>
            {t('booking.forget')}
          </Button>
        )}
      </Buttons>
    </>
  )
}
