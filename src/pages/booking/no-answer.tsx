import { useI18n } from '@/i18n'
import { Button, Notice, Waiting } from '@/ui'
import type { Asked } from '../use-asked'
import { bookingMessages } from './locales'

/** While the gateway has not answered, and when it does not. Without a booking service there is nothing to try again. */
export function NoAnswer({ asked, onAgain }: { asked: Exclude<Asked<unknown>, { state: 'there' }>; onAgain: () => void }) {
  const { t } = useI18n(bookingMessages)
  if (asked.state !== 'none') return <Waiting id="asking" text={t(`booking.${asked.state}`)} />
  const again = asked.reason !== 'unsupported' && asked.reason !== 'too-far' && (
    <Button id="again" onTap={onAgain}>
      {t('booking.again')}
    </Button>
  )
  return (
    <Notice id="no-answer" kind="caution" isUrgent action={again}>
      {t(asked.reason === 'too-far' ? 'booking.refused.too-far' : `booking.answer.${asked.reason}`)}
    </Notice>
  )
}
