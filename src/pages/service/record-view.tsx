import { useState } from 'react'
import { entriesOf, type Entry, type ServiceDetail } from '@/catalog'
import { useI18n } from '@/i18n'
import { hasNativeBars } from '@/platform/chrome'
import { openPage } from '@/platform/navigate'
import { hasShareButton, shareLink } from '@/platform/share'
import { useKept } from '@/stores'
import { Box, Button, Buttons, Heading, Icon, Message, Notice, Pressable, Section } from '@/ui'
import { areaPage, serviceLink } from '../links'
import { ServiceRows } from '../service-row'
import { GuideView, Steps } from './guide-view'
import { KeyValues } from './key-values'
import { serviceMessages } from './locales'
import { Sources } from './sources'
import { MainWay, OtherWays } from './ways'

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
      <Box className="service-head">
        <Pressable id="area" className="service-area" href={areaPage(entry.area)} onTap={() => openPage(areaPage(entry.area))}>
          <Icon name={entry.area} />
          {t(`area.${entry.area}`)}
        </Pressable>
        {hasNativeBars && (
          <Heading level={1} className="service-name">
            {text(entry.name)}
          </Heading>
        )}
        <Box id="summary" className="service-summary">
          {text(entry.summary)}
        </Box>
      </Box>
      <Box className="service-columns">
        <Box id="do" className="service-side">
          {service.caution && (
            <Notice id="caution" kind="caution">
              {text(service.caution)}
            </Notice>
          )}
          <MainWay delivery={service.delivery} onMessage={setMessage} />
          {service.guide && <KeyValues guide={service.guide} />}
          <Buttons>
            <Button id="save" icon={isSaved ? 'check' : 'saved'} onTap={() => toggleSaved(entry.id)}>
              {isSaved ? t('service.saved') : t('service.save')}
            </Button>
            <Button id="share" icon="share" openType={hasShareButton ? 'share' : undefined} onTap={hasShareButton ? undefined : () => void share()}>
              {t('service.share')}
            </Button>
          </Buttons>
        </Box>
        <Box className="service-main">
          {service.guide && <Steps guide={service.guide} />}
          {service.guide && <GuideView guide={service.guide} />}
          <OtherWays delivery={service.delivery} onMessage={setMessage} />
          <Sources service={service} />
          {related.length > 0 && (
            <Section id="related" title={t('service.related')}>
              <ServiceRows entries={related} />
            </Section>
          )}
          <Box className="page-foot">
            {t('service.provider', { provider: text(service.provider) })}
            {'\n'}
            {t('service.forWhom')}: {[...entry.audiences.map((who) => t(`who.${who}`)), ...entry.regions.map((region) => t(`region.${region}`))].join(' · ')}
            {'\n'}
            {t('app.independent')}
          </Box>
        </Box>
      </Box>
      <Message text={message} />
    </>
  )
}
