import type { ReactNode } from 'react'
import type { Fee, Guide } from '@/catalog'
import { formatMoney, parseMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { serviceMessages } from './locales'

/** What to do, one step after another. */
export function Steps({ guide }: { guide: Guide }) {
  const { t, text } = useI18n(serviceMessages)
  return (
    <Section id="steps" title={t('service.steps')}>
      <Card>
        {guide.steps.map((step, index) => (
          <Box key={index} className="service-step" role="listitem">
            {text(step)}
          </Box>
        ))}
      </Card>
    </Section>
  )
}

/** What to bring, what it costs, how long it takes, what goes wrong. */
export function GuideView({ guide }: { guide: Guide }) {
  const { t, text, locale } = useI18n(serviceMessages)

  const price = ({ amount, upTo, currency }: Fee) => {
    if (Number(amount) === 0 && upTo === undefined) return t('service.feesFree')
    const shown = (value: string) => formatMoney(parseMoney(value, currency), locale)
    return upTo === undefined ? shown(amount) : `${shown(amount)} – ${shown(upTo)}`
  }

  return (
    <>
      <Section id="documents" title={t('service.documents')}>
        <Card>
          {guide.documents === 'none' && <Line icon="bring">{t('service.documentsNone')}</Line>}
          {guide.documents === 'unknown' && <Line icon="info">{t('service.unknown')}</Line>}
          {Array.isArray(guide.documents) && guide.documents.map((one, index) => <Line key={index} icon="bring">{text(one)}</Line>)}
        </Card>
      </Section>
      <Section id="fees" title={t('service.fees')}>
        <Card>
          {guide.fees === 'free' && <Line icon="fee">{t('service.feesFree')}</Line>}
          {guide.fees === 'unknown' && <Line icon="info">{t('service.unknown')}</Line>}
          {Array.isArray(guide.fees) && guide.fees.map((fee, index) => <ListItem key={index} title={price(fee)} note={text(fee.for)} />)}
        </Card>
      </Section>
      <Section id="time-needed" title={t('service.timeNeeded')}>
        <Card>
          {guide.timeNeeded === 'unknown' ? <Line icon="info">{t('service.unknown')}</Line> : <Line icon="time">{text(guide.timeNeeded.text)}</Line>}
        </Card>
      </Section>
      {guide.pitfalls.length > 0 && (
        <Section id="pitfalls" title={t('service.pitfalls')}>
          <Card>
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
function Line({ icon, children }: { icon: 'bring' | 'caution' | 'fee' | 'info' | 'time'; children: ReactNode }) {
  return <Box className={`service-line icon-before-${icon}`}>{children}</Box>
}
