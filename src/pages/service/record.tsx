import { useState } from 'react'
import type { Entry } from '@/catalog'
import { entriesOf } from '@/catalog'
import { useI18n } from '@/i18n'
import { hasShareButton, shareLink } from '@/platform/share'
import { useKept } from '@/stores'
import { Box, Button, Buttons, EmptyState, Message, Notice, Section } from '@/ui'
import { servicePage } from '../links'
import { ServiceRows } from '../service-row'
import { GuideView } from './guide-view'
import { serviceMessages } from './locales'
import { Sources } from './sources'
import { useRecord } from './use-record'
import { Ways } from './ways'

/** Everything the catalogue knows of a service. */
export function Record({ entry }: { entry: Entry }) {
  const { t, text } = useI18n(serviceMessages)
  const [loaded, retry] = useRecord(entry.id)
  const { saved, toggleSaved } = useKept()
  const [message, setMessage] = useState<string>()
  const isSaved = saved.includes(entry.id)
  const shared = { title: text(entry.name), path: servicePage(entry.id) }

  const share = async () => {
    const outcome = await shareLink(shared)
    if (outcome === 'copied') setMessage(t('outcome.copied-link'))
    if (outcome === 'failed') setMessage(t('outcome.failed', { text: shared.path }))
  }

  return (
    <>
      <Box id="summary" className="service-summary">
        {text(entry.summary)}
      </Box>
      {loaded.state === 'loading' && <Box role="status">{t('service.loading')}</Box>}
      {loaded.state === 'failed' && (
        <EmptyState id="not-loaded" title={t('service.notLoaded')}>
          <Button id="retry" kind="main" onTap={retry}>
            {t('service.retry')}
          </Button>
        </EmptyState>
      )}
      {loaded.state === 'ready' && (
        <>
          {loaded.service.caution && (
            <Box className="service-caution">
              <Notice id="caution" kind="caution">
                {text(loaded.service.caution)}
              </Notice>
            </Box>
          )}
          <Ways delivery={loaded.service.delivery} onMessage={setMessage} />
          {loaded.service.guide && <GuideView guide={loaded.service.guide} />}
        </>
      )}
      <Box className="service-actions">
        <Buttons>
          <Button id="save" icon={isSaved ? 'check' : 'saved'} onTap={() => toggleSaved(entry.id)}>
            {isSaved ? t('service.saved') : t('service.save')}
          </Button>
          <Button id="share" icon="share" openType={hasShareButton ? 'share' : undefined} onTap={hasShareButton ? undefined : () => void share()}>
            {t('service.share')}
          </Button>
        </Buttons>
      </Box>
      {loaded.state === 'ready' && (
        <>
          <Sources service={loaded.service} onMessage={setMessage} />
          {(loaded.service.related?.length ?? 0) > 0 && (
            <Section id="related" title={t('service.related')}>
              <ServiceRows entries={entriesOf(loaded.service.related!)} />
            </Section>
          )}
          <Box className="service-provider">{t('service.provider', { provider: text(loaded.service.provider) })}</Box>
        </>
      )}
      <Box className="service-provider">
        {t('service.forWhom')}: {[...entry.audiences.map((who) => t(`who.${who}`)), ...entry.regions.map((region) => t(`region.${region}`))].join(' · ')}
      </Box>
      <Box className="page-foot">{t('app.independent')}</Box>
      <Message text={message} />
    </>
  )
}
