import { useState } from 'react'
import type { PhoneBooking, PhoneState } from '@/domain/booking/phone-booking'
import { timeAt } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import { remind } from '@/platform/calendar'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Button, Buttons, Dialog, Message } from '@/ui'
import { bookPage } from '../../links'
import { bookingMessages } from '../locales'
import { dayAt, momentInWords, officeNamed, partsOfOffering, serviceInWords, shortRef } from '../names'

interface ChangesProps {
  booking: PhoneBooking
  state: PhoneState
  onCancel: () => void
}

/** What one can do with an appointment that is not over. A place given back goes to others at once, so it is asked about first. */
export function Changes({ booking, state, onCancel }: ChangesProps) {
  const { t, text, locale } = useI18n(bookingMessages)
  const today = useToday()
  const [message, setMessage] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const { ref, offering, slot } = booking
  const leave = t(state === 'waiting' ? 'booking.leave' : state === 'held' ? 'booking.leaveHold' : 'booking.cancel')

  const note = async () => {
    const { office, service } = partsOfOffering(offering)
    const known = officeNamed(office)?.value
    const address = !known ? '' : known.address === 'unknown' ? text(known.name) : text(known.address)
    const [title, notes] = [serviceInWords(service, t), t('booking.calendarNotes', { ref: shortRef(ref), address })]
    const from = timeAt(slot.start * 60_000)
    const outcome = await remind({ title, notes, day: dayAt(slot.start), hours: { from, to: from + slot.minutes } }, today)
    setMessage(outcome === 'failed' ? t('booking.noted.failed', { text: `${momentInWords(slot.start, locale)} ${title} ${notes}` }) : t(`booking.noted.${outcome}`))
  }
  const cancel = () => {
    setAsking(false)
    onCancel()
  }
  return (
    <>
      <Buttons>
        {state === 'booked' && (
          <>
            <Button id="calendar" icon="holidays" onTap={() => void note()}>
              {t('booking.calendar')}
            </Button>
            <Button id="move" icon="time" onTap={() => openPage(bookPage({ move: ref }))}>
              {t('booking.move')}
            </Button>
          </>
        )}
        <Button id="cancel" kind="danger" onTap={() => setAsking(true)}>
          {leave}
        </Button>
      </Buttons>
      <Message text={message} />
      {isAsking && (
        <Dialog id="cancel-ask" title={leave} onClose={() => setAsking(false)}>
          {t('booking.cancelAsk')}
          <Buttons>
            <Button id="cancel-no" onTap={() => setAsking(false)}>
              {t('booking.cancelNo')}
            </Button>
            <Button id="cancel-yes" kind="danger" onTap={cancel}>
              {t('booking.cancelYes')}
            </Button>
          </Buttons>
        </Dialog>
      )}
    </>
  )
}
