import type { Delivery } from '@/catalog'
import { driverScript } from '@/domain/delivery/driver-address'
import { useI18n } from '@/i18n'
import { BigText, Button } from '@/ui'
import { serviceMessages } from './locales'

interface DriverCardProps {
  office: Extract<Delivery, { kind: 'office' }>
  onCopy: () => void
  onClose: () => void
}

/** The address of an office, as large as it fits and in the script of those who drive there. */
export function DriverCard({ office, onCopy, onClose }: DriverCardProps) {
  const { t, text, locale } = useI18n(serviceMessages)
  const script = driverScript(office.address)
  return (
    <BigText
      id="driver"
      title={t('service.showDriver')}
      text={office.address[script]}
      language={script}
      caption={script === locale ? text(office.name) : `${text(office.name)}\u00a0· ${text(office.address)}`}
      closeLabel={t('nav.close')}
      onClose={onClose}
      action={
        <Button id="driver-copy" icon="copy" onTap={onCopy}>
          {t('service.copy')}
        </Button>
      }
    />
  )
}
