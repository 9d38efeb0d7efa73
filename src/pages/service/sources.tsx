import { useState } from 'react'
import type { ServiceDetail } from '@/catalog'
import { decideWay } from '@/domain/delivery/decide'
import { isOutdated } from '@/domain/fact/fact'
import { civilDate, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { go, linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Button, Card, Section, SourceLine } from '@/ui'
import { serviceMessages } from './locales'

/** Sources shown at once; the principal one is the first. */
const SHOWN = 3

/** Who says so, on which day it was last seen there, and what was really read. */
export function Sources({ service, onMessage }: { service: ServiceDetail; onMessage: (text: string | undefined) => void }) {
  const { t, text, locale } = useI18n(serviceMessages)
  const today = useToday()
  const [isWhole, setWhole] = useState(false)
  const sources = Object.entries(service.sources)
  const rest = isWhole ? 0 : sources.length - SHOWN
  return (
    <Section id="sources" title={t('service.sources')}>
      <Card>
        {sources.slice(0, isWhole ? undefined : SHOWN).map(([key, source]) => {
          const way = decideWay({ kind: 'link', url: source.url }, host)
          const verifiedOn = civilDate(source.verifiedOn)
          const follow = async () => {
            const outcome = await go(way)
            if (outcome === 'copied') onMessage(t('outcome.open-in-browser', { text: source.url }))
            if (outcome === 'failed') onMessage(t('outcome.failed', { text: source.url }))
          }
          return (
            <SourceLine
              key={key}
              publisher={`${text(source.publisher)} · ${source.title}`}
              checked={t('fact.checked', { date: formatDay(verifiedOn, locale) })}
              outdated={isOutdated(verifiedOn, today, service.reviewEveryDays) ? t('fact.outdated') : undefined}
              via={[source.via && t('service.via'), source.confidence === 'low' && t('service.low')].filter(Boolean).join(' ')}
              href={linkOf(way)}
              onTap={() => void follow()}
            />
          )
        })}
      </Card>
      {rest > 0 && (
        <Button id="more-sources" onTap={() => setWhole(true)}>
          {t('service.moreSources', { count: rest })}
        </Button>
      )}
    </Section>
  )
}
