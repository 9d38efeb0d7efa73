import type { ReactNode } from 'react'
import type { Guide } from '@/catalog'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { priceOf } from './key-values'
import { serviceMessages } from './locales'

/** What to do, one step after another. */
export function Steps({ guide }: { guide: Guide }) {
  const { t, text } = useI18n(serviceMessages)
  return (
    <Section id="steps" title={t('service.steps')}>
      <Card isList>
        {guide.steps.map((step, index) => (
          <Box key={index} className="service-step" role="listitem">
            {text(step)}
          </Box>
        ))}
      </Card>
    </Section>
  )
}

/** What to bring, what it costs where that depends, and what goes wrong. */
export function GuideView({ guide }: { guide: Guide }) {
  const { t, text, locale } = useI18n(serviceMessages)
  return (
    <>
      {guide.documents !== 'not-applicable' && (
        <Section id="documents" title={t('service.documents')}>
          <Card isList>
            {guide.documents === 'none' && <Line icon="bring">{t('service.documentsNone')}</Line>}
            {guide.documents === 'unknown' && <Line icon="info">{t('service.unknown')}</Line>}
            {Array.isArray(guide.documents) && guide.documents.map((one, index) => <Line key={index} icon="bring">{text(one)}</Line>)}
          </Card>
        </Section>
      )}
      {Array.isArray(guide.fees) && guide.fees.length > 1 && (
        <Section id="fees" title={t('service.fees')}>
          <Card>
            {guide.fees.map((fee, index) => (
              <ListItem key={index} title={priceOf(fee, locale) ?? t('service.feesFree')} note={text(fee.for)} />
            ))}
          </Card>
        </Section>
      )}
      {guide.pitfalls.length > 0 && (
        <Section id="pitfalls" title={t('service.pitfalls')}>
          <Card isList>
            {guide.pitfalls.map((one, index) => (
              <Line key={index} icon="caution">{text(one)}</Line>
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}

/** One line with its picture, which the style sheet draws: records are long, and every element counts on a phone. */
function Line({ icon, children }: { icon: 'bring' | 'caution' | 'info'; children: ReactNode }) {
  return (
    <Box className={`service-line icon-before-${icon}`} role="listitem">
      {children}
    </Box>
  )
}
