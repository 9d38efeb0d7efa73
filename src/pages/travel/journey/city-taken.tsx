import { useI18n } from '@/i18n'
import { Box, Button, Buttons, Notice } from '@/ui'
import type { CityChoice } from '../network'
import { journeyMessages } from './locales'

/** An address that names a city alone: which of its places was taken, and the others. */
export function CityTaken({ id, choice: { city, places }, onPlace }: { id: string; choice: CityChoice; onPlace: (id: string) => void }) {
  const { t, text } = useI18n(journeyMessages)
  const [taken, ...others] = places
  return (
    <Box className="stack">
      <Notice id={id}>{t('journey.city.taken', { city: t(`region.${city}`), name: text(taken!.place.name) })}</Notice>
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
