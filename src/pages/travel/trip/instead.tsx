import type { Asked } from '@/domain/journey/asked'
import { POINT_NAMES } from '@/domain/control-point/names'
import type { Answer } from '@/domain/journey/journey'
import { markOf } from '@/domain/journey/reopen'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Button, Card, EmptyState, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { journeyPage, tripPage } from '../addresses'
import type { Travel } from '../travel'
import { tripMessages } from './locales'
import { wordsOf } from './words'

const SHOWN = 4

/** A journey that does not run any more: what there is in its place, or why there is nothing. */
export function Instead({ travel, asked, answer }: { travel: Travel; asked: Asked; answer: Answer }) {
  const i18n = useI18n(tripMessages)
  const { t, text } = i18n
  const journeys = answer.ok ? answer.journeys.slice(0, SHOWN) : []
  const plan = journeyPage(asked)
  const why = answer.ok ? '' : answer.reason === 'closed' ? t('trip.why.closed', { point: text(POINT_NAMES[answer.point]) }) : t(`trip.why.${answer.reason}`)
  return (
    <>
      <EmptyState id="gone" title={t('trip.gone')}>
        {why}
      </EmptyState>
      {journeys.length > 0 && (
        <Section id="instead" title={t('trip.instead')}>
          <Card hasRows>
            {journeys.map((journey, index) => {
              const words = wordsOf(i18n, travel, asked, journey)
              const href = tripPage(asked, markOf(travel.network, journey))
              return <ListItem key={href} id={`instead-${index}`} icon="travel" title={words.hours} note={dotted([words.measures, words.fare])} href={href} onTap={() => openPage(href)} />
            })}
          </Card>
        </Section>
      )}
      <Section title={t('trip.other')}>
        <Button id="plan" kind="main" href={plan} onTap={() => openPage(plan)}>
          {t('trip.plan')}
        </Button>
      </Section>
    </>
  )
}
