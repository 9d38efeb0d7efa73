import { useState } from 'react'
import type { ServiceDetail } from '@/catalog'
import { useI18n } from '@/i18n'
import { Button, Card, Section } from '@/ui'
import { SourceNote } from '../source-note'
import { serviceMessages } from './locales'

/** Sources shown at once; the principal one is the first. */
const SHOWN = 3

/** Who says so: the principal source and the others. */
export function Sources({ service }: { service: ServiceDetail }) {
  const { t } = useI18n(serviceMessages)
  const [isWhole, setWhole] = useState(false)
  const sources = Object.entries(service.sources)
  const rest = isWhole ? 0 : sources.length - SHOWN
  return (
    <Section id="sources" title={t('service.sources')}>
      <Card>
        {sources.slice(0, isWhole ? undefined : SHOWN).map(([key, source]) => (
          <SourceNote key={key} source={source} showsTitle reviewEveryDays={service.reviewEveryDays} />
        ))}
      </Card>
      {rest > 0 && (
        <Button id="more-sources" onTap={() => setWhole(true)}>
          {t('service.moreSources', { count: rest })}
        </Button>
      )}
    </Section>
  )
}
