import type { OfficeEntry } from '@/domain/office/offices-on'
import { BAY, cityMark, SKETCH_PLACES } from '@/domain/region/bay-sketch'
import { PLACES, type City } from '@/domain/region/place'
import type { Moment } from '@/domain/opening-hours/opening-hours'
import type { Office } from '@/facts/customs/offices'
import { useI18n } from '@/i18n'
import { Box, Button, Choices, MapSketch, Sheet } from '@/ui'
import { officesMessages } from './locales'
import { stateOf } from './open-words'

const ALL = 'all'
export type CityChoice = City | typeof ALL

const CITIES = Object.keys(SKETCH_PLACES) as City[]

export const isCity = (text: string | undefined): text is City => CITIES.some((city) => city === text)

interface CitySheetProps {
  chosen: CityChoice
  /** Offices for what the person needs, of all cities. */
  entries: readonly OfficeEntry<Office>[]
  /** Offices that are left. */
  count: number
  now: Moment
  onChoose: (city: CityChoice) => void
  onClose: () => void
}

/** The cities on a sketch of the bay, each with how many offices it has and how many of them are open; the list behind follows at once. */
export function CitySheet({ chosen, entries, count, now, onChoose, onClose }: CitySheetProps) {
  const { t } = useI18n(officesMessages)
  const markers = CITIES.map((city) => {
    const states = entries.filter(({ entry }) => PLACES[entry.value.at].city === city).map(({ entry }) => stateOf(entry.value, now).state)
    const open = states.filter((state) => state === 'open').length
    return { id: city, label: t(`region.${city}`), kind: cityMark(states), state: t('offices.onMap', { count: states.length, open }), ...SKETCH_PLACES[city] }
  })
  return (
    <Sheet
      id="cities"
      title={t('offices.filter')}
      closeLabel={t('nav.close')}
      onClose={onClose}
      foot={
        <Button id="cities-done" kind="main" onTap={onClose}>
          {t('offices.show', { count })}
        </Button>
      }
    >
      <Box className="stack">
        <Choices id="city-all" label={t('offices.filter')} choices={[{ value: ALL, label: t('offices.allCities') }]} chosen={chosen === ALL ? [ALL] : []} isFinal onChoose={() => onChoose(ALL)} />
        <MapSketch
          id="city"
          label={t('offices.filter')}
          {...BAY}
          markers={markers}
          chosen={chosen}
          onChoose={(id) => isCity(id) && onChoose(id)}
        />
      </Box>
    </Sheet>
  )
}
