import { entryOn } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import { sights } from '@/facts/tourism/sights'
import { useI18n } from '@/i18n'
import { Box, Button, Buttons, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { placeNamed } from '../network'
import { routeMessages } from './locales'

interface StopsProps {
  stops: readonly string[]
  day: CivilDate
  /** @param isMoved the person put them into this order */
  onStops: (stops: readonly string[], isMoved: boolean) => void
}

export const sightAt = (place: string, day: CivilDate) => entryOn(sights.get(place.replace('at:', '')), day)

/** The stops in their order; each can be moved or taken away. */
export function Stops({ stops, day, onStops }: StopsProps) {
  const { t, text, locale } = useI18n(routeMessages)
  if (stops.length === 0) return null
  const swapped = (index: number) => stops.map((stop, at) => (at === index ? stops[index - 1]! : at === index - 1 ? stops[index]! : stop))
  return (
    <Section id="stops" title={t('route.stops')}>
      <Box className="stack">
        {stops.map((stop, index) => {
          const sight = sightAt(stop, day)?.value
          const name = text(placeNamed(stop)!.name)
          return (
            <Box key={stop} className="stack">
              <Card>
                <ListItem
                  id={`stop-${index + 1}`}
                  icon="office"
                  title={t('route.numbered', { number: index + 1, name })}
                  note={sight ? dotted([text(sight.note), sight.fee && sight.fee.minor > 0 && formatMoney(sight.fee, locale)]) : undefined}
                />
              </Card>
              <Buttons>
                {index > 0 && (
                  <Button id={`earlier-${index + 1}`} label={t('route.earlierNamed', { name })} onTap={() => onStops(swapped(index), true)}>
                    {t('route.earlier')}
                  </Button>
                )}
                <Button id={`remove-${index + 1}`} label={t('route.removeNamed', { name })} icon="clear" onTap={() => onStops(stops.filter((other) => other !== stop), false)}>
                  {t('route.remove')}
                </Button>
              </Buttons>
            </Box>
          )
        })}
      </Box>
    </Section>
  )
}
