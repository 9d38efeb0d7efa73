/** My appointments: those to come, those that are over, and the way to a new one. */
import { stateAt, type PhoneBooking } from '@/domain/booking/phone-booking'
import { instantAt } from '@/domain/time/instant'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useBookings } from '@/stores'
import { Box, Button, Buttons, Card, EmptyState, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { APPOINTMENTS, bookPage, voucherPage } from '../../links'
import { Screen } from '../../screen'
import { bookingMessages } from '../locales'
import { momentInWords, officeNamed, partsOfOffering, serviceInWords } from '../names'
import { OfficialChannel } from '../official-channel'
import { HostDevice } from './host-device'

const OVER = ['arrived', 'no-show', 'cancelled', 'expired', 'not-known']

function Rows({ bookings, minute }: { bookings: readonly PhoneBooking[]; minute: number }) {
  const { t, text, locale } = useI18n(bookingMessages)
  return (
    <Card hasRows>
      {bookings.map((booking) => {
        const { ref, offering, slot } = booking
        const { office, service } = partsOfOffering(offering)
        const name = officeNamed(office)?.value.name
        return (
          <ListItem
            key={ref}
            id={`booking-${ref}`}
            icon="holidays"
            title={`${momentInWords(slot.start, locale)}\u00a0· ${t(`booking.state.${stateAt(booking, minute)}`)}`}
            note={dotted([serviceInWords(service, t), name && text(name)])}
            href={voucherPage(ref)}
            onTap={() => openPage(voucherPage(ref))}
          />
        )
      })}
    </Card>
  )
}

export default function AppointmentsPage() {
  const { t } = useI18n(bookingMessages)
  const { bookings, forget } = useBookings()
  const minute = instantAt(useNow()) / 60_000
  const isOver = (booking: PhoneBooking) => OVER.includes(stateAt(booking, minute)) || booking.slot.start + booking.slot.minutes < minute
  const byStart = [...bookings].sort((one, other) => one.slot.start - other.slot.start)
  const [coming, past] = [byStart.filter((one) => !isOver(one)), byStart.filter(isOver).reverse()]
  return (
    <Screen title={t('booking.title')} path={APPOINTMENTS}>
      <Box className="stack">
        <Box>{t('booking.lead')}</Box>
        {bookings.length === 0 && <EmptyState id="none" title={t('booking.none')} />}
        <Buttons>
          <Button id="new" kind="main" icon="holidays" onTap={() => openPage(bookPage({}))}>
            {t('booking.new')}
          </Button>
        </Buttons>
      </Box>
      {coming.length > 0 && (
        <Section id="coming" title={t('booking.coming')}>
          <Rows bookings={coming} minute={minute} />
        </Section>
      )}
      {past.length > 0 && (
        <Section id="past" title={t('booking.past')}>
          <Rows bookings={past} minute={minute} />
          <Buttons>
            <Button id="clear-past" onTap={() => past.forEach(({ ref }) => forget(ref))}>
              {t('booking.clear')}
            </Button>
          </Buttons>
        </Section>
      )}
      <HostDevice />
      <OfficialChannel />
    </Screen>
  )
}
