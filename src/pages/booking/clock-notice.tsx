import { useI18n } from '@/i18n'
import { Notice } from '@/ui'
import { bookingMessages } from './locales'

/** @param skew minutes that the phone's clock is behind; nothing is said of a clock that is right */
export function ClockNotice({ skew }: { skew: number }) {
  const { t } = useI18n(bookingMessages)
  if (skew === 0) return null
  return (
    <Notice id="clock" kind="caution">
      {t(skew > 0 ? 'booking.clockBehind' : 'booking.clockAhead', { minutes: Math.abs(skew) })}
    </Notice>
  )
}
