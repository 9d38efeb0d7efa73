import { useState } from 'react'
import { entriesOf, type Entry, type ServiceDetail } from '@/catalog'
import { useI18n } from '@/i18n'
import { hasNativeBars } from '@/platform/chrome'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/stores'
import { Box, Heading, Icon, Message, Notice, Pressable, Section } from '@/ui'
import { areaPage } from '../links'
import { ServiceRows } from '../service-row'
import { Actions } from './actions'
import { GuideView, Steps } from './guide-view'
import { KeyValues } from './key-values'
import { serviceMessages } from './locales'
import { Sources } from './sources'
import { MainWay, OtherWays } from './ways'

/** Everything the catalogue knows of a service. */
export function RecordView({ entry, service }: { entry: Entry; service: ServiceDetail }) {
  const { t, text } = useI18n(serviceMessages)
  const [message, setMessage] = useState<string>()
  const { textSize } = useSettings()
  /** A caution of eight lines would push what there is to do off the first screen: there it follows, and both are seen. */
  const isLarge = textSize === 'elder' || textSize === 'largest'
  const caution = service.caution && (
    <Notice id="caution" kind="caution">
      {text(service.caution)}
    </Notice>
  )
  const related = entriesOf(service.related ?? [])

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
          {!isLarge && caution}
          <MainWay delivery={service.delivery} onMessage={setMessage} />
          {isLarge && caution}
          {service.guide && <KeyValues guide={service.guide} />}
          <Actions entry={entry} onMessage={setMessage} />
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
            {t('service.forWhom')}: {[...entry.audiences.map((who) => t(`who.${who}`)), ...entry.regions.map((region) => t(`region.${region}`))].join('\u00a0· ')}
            {'\n'}
            {t('app.independent')}
          </Box>
        </Box>
      </Box>
      <Message text={message} />
    </>
  )
}
