import { useMemo } from 'react'
import { partsOf, type PhoneBooking } from '@/domain/booking/phone-booking'
import { fromBase64url } from '@/domain/voucher/base64url'
import { voucherText } from '@/domain/voucher/voucher'
import { useI18n } from '@/i18n'
import { Box, Heading, QrCode } from '@/ui'
import { bookingMessages } from '../locales'
import { shortRef } from '../names'
import './shown-voucher.scss'

/** What the counter scans, and reads where it cannot scan. Made on the phone of what it keeps: no network is asked. */
export function ShownVoucher({ booking }: { booking: PhoneBooking }) {
  const { t } = useI18n(bookingMessages)
  const { ref, slot, salt, signature, keyId } = booking
  const code = useMemo(() => {
    const { offering, start } = partsOf(slot.id)!
    return voucherText({ keyId: keyId!, ref, start, offering, salt: fromBase64url(salt)!, signature: fromBase64url(signature!)! })
  }, [ref, slot.id, salt, signature, keyId])
  return (
    <Box id="voucher" className="voucher">
      <Heading level={2} className="voucher-title">
        {t('booking.show')}
      </Heading>
      <QrCode id="voucher-code" text={code} label={t('booking.qr')} />
      <Box className="voucher-label">{t('booking.reference')}</Box>
      <Box id="voucher-ref" className="voucher-ref">
        {shortRef(ref)}
      </Box>
      <Box className="voucher-label">{t('booking.showNote')}</Box>
    </Box>
  )
}
