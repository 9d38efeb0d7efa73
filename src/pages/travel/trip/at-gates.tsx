import type { Journey } from '@/domain/journey/journey'
import type { Region } from '@/catalog'
import { separator } from '@/domain/locale/separator'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Card, ListItem, Section } from '@/ui'
import { goingPage, rideCodesPage } from '../addresses'
import { cityOf } from '../city-of'
import type { Travel } from '../travel'
import { tripMessages } from './locales'

/** Which code or card opens the gates on the way, by city; and tickets, where there are some to buy. */
export function AtGates({ travel: { network }, journey }: { travel: Travel; journey: Journey }) {
  const { t, text, locale } = useI18n(tripMessages)
  const cities = new Map<Region | undefined, Set<string>>()
  for (const leg of journey.legs) {
    if (leg.is !== 'ride') continue
    const { id, name } = network.operators[network.lines[leg.line]!.operator]!
    cities.set(cityOf(id), (cities.get(cityOf(id)) ?? new Set()).add(text(name)))
  }
  if (cities.size === 0) return null
  return (
    <Section id="gates" title={t('trip.gate')}>
      <Card>
        {[...cities].map(([city, names]) => {
          const href = city ? rideCodesPage(city) : goingPage
          return (
            <ListItem
              key={city ?? 'tickets'}
              id={`gate-${city ?? 'tickets'}`}
              icon="payment"
              title={city ? t('trip.gateIn', { city: t(`region.${city}`) }) : t('trip.tickets')}
              note={[...names].join(separator(locale))}
              href={href}
              onTap={() => openPage(href)}
            />
          )
        })}
      </Card>
    </Section>
  )
}
