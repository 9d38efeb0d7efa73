import { useState } from 'react'
import type { Entry } from '@/catalog'
import { useI18n } from '@/i18n'
import { hasShareButton, shareLink, siteLink } from '@/platform/share'
import { useKept } from '@/stores'
import { Box, Button, Buttons, QrCode, Sheet } from '@/ui'
import { serviceLink } from '../links'
import { serviceMessages } from './locales'

/** Keep a service, send it to somebody, or take it over to another phone. */
export function Actions({ entry, onMessage }: { entry: Entry; onMessage: (text: string | undefined) => void }) {
  const { t, text } = useI18n(serviceMessages)
  const { saved, toggleSaved } = useKept()
  const [address, setAddress] = useState<string>()
  const isSaved = saved.includes(entry.id)
  const shared = { title: text(entry.name), path: serviceLink(entry.id) }

  const share = async () => {
    onMessage(undefined)
    const outcome = await shareLink(shared)
    if (outcome === 'copied') onMessage(t('outcome.copied-link'))
    if (outcome === 'failed') onMessage(t('outcome.failed', { text: shared.path }))
  }
  return (
    <>
      <Buttons>
        <Button id="save" icon={isSaved ? 'check' : 'saved'} onTap={() => toggleSaved(entry.id)}>
          {isSaved ? t('service.saved') : t('service.save')}
        </Button>
        <Button id="share" icon="share" openType={hasShareButton ? 'share' : undefined} onTap={hasShareButton ? undefined : () => void share()}>
          {t('service.share')}
        </Button>
        {!hasShareButton && (
          <Button id="qr" icon="qr" onTap={() => setAddress(siteLink(shared.path))}>
            {t('service.qr')}
          </Button>
        )}
      </Buttons>
      {address && (
        <Sheet id="qr-sheet" title={t('service.qrTitle')} closeLabel={t('nav.close')} onClose={() => setAddress(undefined)}>
          <QrCode text={address} label={t('service.qrLabel')} />
          <Box className="service-address">{address}</Box>
        </Sheet>
      )}
    </>
  )
}
