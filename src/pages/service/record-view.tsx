import { useState } from 'react'
import { entriesOf, type Entry, type ServiceDetail } from '@/catalog'
import { useI18n } from '@/i18n'
import { hasNativeBars } from '@/platform/chrome'
import { hasShareButton, shareLink } from '@/platform/share'
import { useKept } from '@/stores'
import { Box, Button, Buttons, Heading, Message, Notice, Section } from '@/ui'
import { serviceLink } from '../links'
import { ServiceRows } from '../service-row'
import { GuideView, Steps } from './guide-view'
import { serviceMessages } from './locales'
import { Sources } from './sources'
import { Ways } from './ways'

/** Everything the catalogue knows of a service. */
export function RecordView({ entry, service }: { entry: Entry; service: ServiceDetail }) {
  const { t, text } = useI18n(serviceMessages)
  const { saved, toggleSaved } = useKept()
  const [message, setMessage] = useState<string>()
  const related = entriesOf(service.related ?? [])
  const isSaved = saved.includes(entry.id)
  const shared = { title: text(entry.name), path: serviceLink(entry.id) }

  const share = async () => {
    const outcome = await shareLink(shared)
    if (outcome === 'copied') setMessage(t('outcome.copied-link'))
    if (outcome === 'failed') setMessage(t('outcome.failed', { text: shared.path }))
  }

  return (
    <>
      {hasNativeBars && (
        <Heading level={1} className="service-name">
          {text(entry.name)}
        </Heading>
      )}
      <Box id="summary" className="service-summary">
        {text(entry.summary)}
      </Box>
      {service.caution && (
        <Box className="service-caution">
          <Notice id="caution" kind="caution">
            {text(service.caution)}
          </Notice>
        </Box>
      )}
      {service.guide && <Steps guide={service.guide} />}
      <Ways delivery={service.delivery} onMessage={setMessage} />
      {service.guide && <GuideView guide={service.guide} />}
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
      <Sources service={service} />
      {related.length > 0 && (
        <Section id="related" title={t('service.related')}>
          <ServiceRows entries={related} />
        </Section>
      )}
      <Box className="service-provider">{t('service.provider', { provider: text(service.provider) })}</Box>
      <Box className="service-provider">
        {t('service.forWhom')}: {[...entry.audiences.map((who) => t(`who.${who}`)), ...entry.regions.map((region) => t(`region.${region}`))].join(' · ')}
      </Box>
      <Box className="page-foot">{t('app.independent')}</Box>
      <Message text={message} />
    </>
  )
}
