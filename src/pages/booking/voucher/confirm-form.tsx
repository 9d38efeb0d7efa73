import { useState } from 'react'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import { base64urlOf, fromBase64url } from '@/domain/voucher/base64url'
import { commitmentOf } from '@/domain/voucher/commitment'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Button, Buttons, Notice, TextField } from '@/ui'
import { numberState } from '../document-number'
import { bookingMessages } from '../locales'
import { timeInWords } from '../names'

interface ConfirmFormProps {
  booking: PhoneBooking
  /** Whole minutes for which the place is surely held; 1 in the last one. */
  left: number
  isSending: boolean
  /** @param commitment 32 bytes, base64url: all that leaves this page */
  onConfirm: (commitment: string) => void
}

const MOST = 40

/** The place is held; the number of the document makes it a booking. The number is in this component's state and nowhere else. */
export function ConfirmForm({ booking, left, isSending, onConfirm }: ConfirmFormProps) {
  const { t, locale } = useI18n(bookingMessages)
  const today = useToday()
  const [number, setNumber] = useState('')
  const [isLeft, setLeft] = useState(false)
  const state = numberState(number, today)
  const held = t('booking.heldUntil', { time: timeInWords(booking.heldUntil!, locale), minutes: left })
  const confirm = () => {
    setLeft(true)
    if (state !== 'checked' && state !== 'formed') return
    onConfirm(base64urlOf(commitmentOf(fromBase64url(booking.salt)!, number)))
  }
  return (
    <>
      <Notice id="held">{held}</Notice>
      {left <= 2 && <Announcement text={held} />}
      <TextField
        id="number"
        label={t('booking.number')}
        hint={t('booking.numberHint')}
        value={number}
        maxLength={MOST}
        error={isLeft && (state === 'wrong' || state === 'none') ? t('booking.numberWrong') : undefined}
        onText={setNumber}
        onLeave={() => setLeft(number !== '')}
        onSubmit={confirm}
      />
      {(state === 'checked' || state === 'formed') && (
        <Box id="number-state" role="status">
          {t(state === 'checked' ? 'booking.numberChecked' : 'booking.numberFormed')}
        </Box>
      )}
      <Notice id="number-private">{t('booking.numberPrivate')}</Notice>
      <Buttons>
        <Button id="confirm" kind="main" isDisabled={isSending} onTap={confirm}>
          {t('booking.confirm')}
        </Button>
      </Buttons>
    </>
  )
}
