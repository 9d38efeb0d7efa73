import { useState } from 'react'
import { newBooking, withQuestion, type Outcome } from '@/domain/booking/client'
import { slotsIn, type Offered, type OfferedSlot } from '@/domain/booking/offered'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { goBack, openPage, replacePage } from '@/platform/navigate'
import { useBookings } from '@/stores'
import { Box, Button, Buttons, Choices, EmptyState, Notice, Section, Waiting } from '@/ui'
import { voucherPage } from '../../links'
import { useAsked } from '../../use-asked'
import { drawKey, drawSecrets, send } from '../line'
import { bookingMessages } from '../locales'
import { timeInWords } from '../names'
import { NoAnswer } from '../no-answer'
import { outcomeWords } from '../outcome-words'

type State = { is: 'choosing' } | { is: 'sending' } | { is: 'no-random' } | { is: 'ended'; outcome: Outcome; booking: PhoneBooking | undefined }

/** The times of a day. A free one is held, a full one waited for, and an appointment that is moved takes it in place of its own. */
export function ChooseSlot({ offering, day, moving }: { offering: Offered; day: CivilDate; moving: PhoneBooking | undefined }) {
  const { t, locale } = useI18n(bookingMessages)
  const [asked, again] = useAsked(`/v1/offerings/${encodeURIComponent(offering.id)}/slots?day=${day}`, slotsIn)
  const [chosen, setChosen] = useState<string>()
  const [state, setState] = useState<State>({ is: 'choosing' })
  const ended = state.is === 'ended' && state.outcome.is !== 'done' ? state : undefined
  const begun = ended?.outcome.is === 'unsure' ? ended.booking : undefined
  // As it is kept now: another page may have settled it since.
  const unsure = useBookings(({ bookings }) => begun && bookings.find(({ ref, pending }) => ref === begun.ref && pending?.key === begun.pending?.key))
  if (asked.state !== 'there') return <NoAnswer asked={asked} onAgain={again} />
  const slots = asked.value.filter(({ id }) => id !== moving?.slot.id)
  const slot = slots.find(({ start }) => String(start) === chosen)
  if (slots.length === 0) return <EmptyState id="no-slots" title={t('booking.noSlots')} />

  const finish = async (booking: PhoneBooking) => {
    setState({ is: 'sending' })
    const result = await send(booking)
    setState({ is: 'ended', ...result })
    // Back from the voucher leads past this form; who moves an appointment came from its voucher.
    if (result.outcome.is === 'done') {
      if (moving) goBack()
      else replacePage(voucherPage(booking.ref))
    }
    // What was free when it was shown is not any more.
    if (result.outcome.is === 'refused') again()
  }
  const begin = async ({ id, start, minutes, free }: OfferedSlot) => {
    const kept = { id, start, minutes }
    // Another question has no answer yet: its page says so and asks it again; sent from here it would pass for what was tapped now.
    if (unsure) return openPage(voucherPage(unsure.ref))
    if (moving) {
      const current = useBookings.getState().find(moving.ref)
      const pending = current?.pending
      if (!current || (pending && !(pending.what === 'move' && pending.slot!.id === id))) return openPage(voucherPage(moving.ref))
      if (pending) return finish(current)
      const key = await drawKey()
      if (!key) return setState({ is: 'no-random' })
      return finish(withQuestion(current, { what: 'move', slot: kept }, key))
    }
    const secrets = await drawSecrets()
    if (!secrets) return setState({ is: 'no-random' })
    return finish(newBooking(secrets, free > 0 ? 'hold' : 'wait', offering.id, kept))
  }
  const word = (one: OfferedSlot) => (moving ? 'booking.moveTo' : one.free > 0 ? 'booking.hold' : 'booking.wait')
  // Nobody waits for a place elsewhere while they have one.
  const canTake = slot && (!moving || slot.free > 0)
  const askedFor = unsure && (unsure.pending!.slot ?? unsure.slot)
  return (
    <Section id="choose" title={t('booking.time')}>
      <Box className="stack">
        <Choices
          id="slots"
          label={t('booking.time')}
          choices={slots.map(({ start, free }) => ({ value: String(start), label: free > 0 ? timeInWords(start, locale) : t('booking.timeFull', { time: timeInWords(start, locale) }) }))}
          chosen={chosen === undefined ? [] : [chosen]}
          onChoose={(start) => {
            setChosen(start)
            if (state.is !== 'sending' && !unsure) setState({ is: 'choosing' })
          }}
        />
        {slot && <Box id="slot-places">{slot.free > 0 ? t('booking.places', { count: slot.free }) : t('booking.noPlaces')}</Box>}
        {state.is === 'sending' && <Waiting id="sending" text={t('booking.asking')} />}
        {state.is === 'no-random' && (
          <Notice id="no-random" kind="caution" isUrgent>
            {t('booking.noRandom')}
          </Notice>
        )}
        {ended && (!begun || unsure) && (
          <Notice id="outcome" kind="caution" isUrgent>
            {askedFor && `${timeInWords(askedFor.start, locale)}\u00a0· `}
            {outcomeWords(ended.outcome, t)} {unsure && t('booking.unsure')}
          </Notice>
        )}
        <Buttons>
          {unsure && (
            <Button id="retry" kind="main" onTap={() => void finish(unsure)}>
              {t('booking.again')}
            </Button>
          )}
          {canTake && state.is !== 'sending' && slot.id !== askedFor?.id && (
            <Button id="take" kind={unsure ? undefined : 'main'} onTap={() => void begin(slot)}>
              {t(word(slot))}
            </Button>
          )}
        </Buttons>
      </Box>
    </Section>
  )
}
