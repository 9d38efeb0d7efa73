import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Button, Buttons, Notice } from '@/ui'
import { goingCityPage } from '../../links'
import type { CityChoice } from '../network'
import { journeyMessages } from './locales'

/** An address that names a city alone: which of its places was taken, and the others; or, where no timetable leads there, what else goes. */
export function CityTaken({ id, choice: { city, places }, onPlace }: { id: string; choice: CityChoice; onPlace: (id: string) => void }) {
  const { t, text } = useI18n(journeyMessages)
  const going = goingCityPage(city)
  const [taken, ...others] = places
  if (!taken) {
    return (
      <Notice
        id={id}
        kind="caution"
        action={
          <Button id={`${id}-going`} href={going} onTap={() => openPage(going)}>
            {t('journey.toGoingCity', { city: t(`region.${city}`) })}
          </Button>
        }
      >
        {t('journey.city.none', { city: t(`region.${city}`) })}
      </Notice>
    )
  }
  return (
    <Box className="stack">
      <Notice id={id}>{t('journey.city.taken', { city: t(`region.${city}`), name: text(taken.place.name) })}</Notice>
      <Buttons>
        {others.map(({ place, why }) => (
          <Button key={place.id} id={`${id}-${place.id.replace(':', '-')}`} onTap={() => onPlace(place.id)}>
            {t('journey.city.place', { name: text(place.name), why: t(`journey.city.${why}`) })}
          </Button>
        ))}
      </Buttons>
    </Box>
  )
}
