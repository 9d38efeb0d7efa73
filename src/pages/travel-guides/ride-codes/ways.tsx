import type { Means } from '@/domain/ride/means'
import type { RideAcceptance } from '@/facts/travel/ride-codes'
import { formatMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { rideMessages } from './locales'

interface WaysProps {
  id: string
  title: string
  ways: readonly RideAcceptance[]
  onMeans: (means: Means) => void
}

/** Codes and cards that work with an operator, what suits the person best first; a tap shows all about one. */
export function Ways({ id, title, ways, onMeans }: WaysProps) {
  const { t, locale } = useI18n(rideMessages)
  if (ways.length === 0) return null
  return (
    <Section id={id} title={title}>
      <Card>
        {ways.map(({ means, works, fare, price }) => (
          <ListItem
            key={means}
            id={`way-${means}`}
            title={t(`ride.means.${means}`)}
            note={dotted([works === 'some' ? t('ride.some') : t('ride.yes'), price && formatMoney(price, locale), fare && t(`ride.fare.${fare}`)])}
            onTap={() => onMeans(means)}
          />
        ))}
      </Card>
    </Section>
  )
}
