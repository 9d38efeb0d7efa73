import { formatRange } from '@/domain/number/range'
import { formatDayShort } from '@/domain/time/day-in-words'
import { formatTime, type TimeOfDay } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useTrips } from '@/stores'
import { Card, ListItem, Section } from '@/ui'
import { asOpened } from './links'

/** Journeys that a person keeps; nothing where there are none. */
export function SavedTrips() {
  const { t, text, locale } = useI18n()
  const trips = useTrips(({ savedTrips }) => savedTrips)
  if (trips.length === 0) return null
  const time = (minute: number) => formatTime(minute as TimeOfDay, locale)
  return (
    <Section id="saved-trips" title={t('trips.saved')}>
      <Card hasRows>
        {trips.map(({ path, from, to, day, departure, arrival }, index) => (
          <ListItem
            key={path}
            id={`trip-${index}`}
            icon="travel"
            title={t('trips.way', { from: text(from), to: text(to) })}
            note={`${formatDayShort(day, locale)}\u00a0· ${formatRange(time(departure), time(arrival), locale)}`}
            href={asOpened(path)}
            onTap={() => openPage(asOpened(path))}
          />
        ))}
      </Card>
    </Section>
  )
}
