/** One appointment: its voucher, or what is left to do until there is one. */
import { instantAt } from '@/domain/time/instant'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useBookings } from '@/stores'
import { Box, Button, Buttons, EmptyState, KeyFacts, Notice, Waiting } from '@/ui'
import { Later } from '../../later'
import { APPOINTMENTS, bookPage, voucherPage } from '../../links'
import { Screen } from '../../screen'
import { useHeld } from '../../use-answers'
import { ClockNotice } from '../clock-notice'
import { bookingMessages } from '../locales'
import { momentInWords, officeNamed, partsOfOffering, serviceInWords } from '../names'
import { OfficialChannel } from '../official-channel'
import { outcomeWords } from '../outcome-words'
import { useBooking } from '../use-booking'
import { Changes } from './changes'
import { ConfirmForm } from './confirm-form'
import { ShownVoucher } from './shown-voucher'
import { Unsure } from './unsure'

export default function VoucherPage() {
  const { t, text, locale } = useI18n(bookingMessages)
  const { ref } = useHeld(['ref'])
  const minute = instantAt(useNow()) / 60_000
  const { booking, state, skew, work, change, retry } = useBooking(ref, minute)
  const forget = useBookings((bookings) => bookings.forget)
  if (!booking || !state) {
    return (
      <Screen title={t('booking.title')} path={APPOINTMENTS}>
        <EmptyState id="missing" title={work.is === 'ended' ? (outcomeWords(work.outcome, t) ?? t('booking.missing')) : t('booking.missing')}>
          <Button id="new" kind="main" onTap={() => openPage(bookPage({}))}>
            {t('booking.new')}
          </Button>
        </EmptyState>
        <OfficialChannel />
      </Screen>
    )
  }
  const { offering, slot, ahead, heldUntil } = booking
  const { office: id, service } = partsOfOffering(offering)
  const office = officeNamed(id)?.value
  const isSending = work.is === 'sending'
  const over = { asked: false, held: false, waiting: false, booked: false }[state as 'held'] ?? true
  return (
    <Screen title={t(`booking.state.${state}`)} path={voucherPage(booking.ref)}>
      <Box className="stack">
        <ClockNotice skew={skew} />
        {work.is === 'no-random' && (
          <Notice id="no-random" kind="caution" isUrgent>
            {t('booking.noRandom')}
          </Notice>
        )}
        {work.is === 'ended' && work.outcome.is === 'refused' && (
          <Notice id="outcome" kind="caution" isUrgent>
            {outcomeWords(work.outcome, t)}
          </Notice>
        )}
        {isSending && <Waiting id="sending" text={t('booking.asking')} />}
        {booking.pending && !isSending && <Unsure booking={booking} outcome={work.is === 'ended' ? work.outcome : undefined} onRetry={() => void retry()} onForget={() => forget(booking.ref)} />}
        {state === 'booked' && <ShownVoucher booking={booking} />}
        <KeyFacts
          id="facts"
          facts={[
            { icon: 'time', label: t('booking.when'), value: momentInWords(slot.start, locale) },
            { icon: 'document', label: t('booking.service'), value: serviceInWords(service, t) },
            ...(office
              ? [{ icon: 'office' as const, label: t('booking.office'), value: text(office.name), note: office.address === 'unknown' ? t('booking.addressUnknown') : text(office.address) }]
              : []),
          ]}
        />
        {state === 'held' && !booking.pending && <ConfirmForm booking={booking} left={Math.max(1, heldUntil! - minute - skew)} isSending={isSending} onConfirm={(commitment) => void change({ what: 'confirm', commitment })} />}
        {state === 'expired' && <Notice id="expired">{t('booking.expired')}</Notice>}
        {state === 'waiting' && (
          <Notice id="waiting">
            {ahead !== undefined && <Box>{ahead === 0 ? t('booking.next') : t('booking.ahead', { count: ahead })}</Box>}
            <Box>{t('booking.waitNote')}</Box>
          </Notice>
        )}
        {over ? (
          <Buttons>
            <Button id="new" kind="main" onTap={() => openPage(bookPage({ office: id }))}>
              {t('booking.new')}
            </Button>
            <Button id="forget" onTap={() => forget(booking.ref)}>
              {t('booking.forget')}
            </Button>
          </Buttons>
        ) : (
          !booking.pending && !isSending && <Later id="changes-later">{() => <Changes booking={booking} state={state} onCancel={() => void change({ what: 'cancel' })} />}</Later>
        )}
      </Box>
      <Later id="official-later">{() => <OfficialChannel key={id} office={id} hasMap />}</Later>
    </Screen>
  )
}
