import type { LocalText } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { BigText, Button } from '@/ui'

interface DriverCardProps {
  title: string
  name: LocalText
  address: LocalText
  /** Of those who drive there. */
  script: 'zh-Hans' | 'zh-Hant'
  copyLabel: string
  onCopy: () => void
  onClose: () => void
}

/** An address as large as it fits, in the script of those who drive there. */
export function DriverCard({ title, name, address, script, copyLabel, onCopy, onClose }: DriverCardProps) {
  const { t, text, locale } = useI18n()
  return (
    <BigText
      id="driver"
      title={title}
      text={address[script]}
      language={script}
      caption={script === locale ? text(name) : `${text(name)}\u00a0· ${text(address)}`}
      closeLabel={t('nav.close')}
      onClose={onClose}
      action={
        <Button id="driver-copy" icon="copy" onTap={onCopy}>
          {copyLabel}
        </Button>
      }
    />
  )
}
