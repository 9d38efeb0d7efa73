import { useState } from 'react'
import { nearestPlaces, type Place } from '@/domain/journey/places'
import { formatDistance } from '@/domain/position/distance'
import { separator } from '@/domain/locale/separator'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useJourneys } from '@/stores'
import { Announcement, Box, Button, Card, ListItem, Notice, SearchField, Section, Sheet, type IconName } from '@/ui'
import { dotted } from '../../dotted'
import { GOING } from '../../links'
import { cityChoice, networkOf, placeNamed, placesById, searchPlaces } from '../network'
import { isShutPoint } from '../shut-point'
import { journeyMessages } from './locales'
import { useNear } from '../../use-near'

const MOST = 12
const NEAREST = 8
/** Farther away than this nobody is in the bay. */
const FARTHEST = 30_000

const ICONS: Record<Place['kind'], IconName> = { station: 'travel', point: 'customs', landmark: 'office' }

interface PlaceSheetProps {
  title: string
  chosen: Place | undefined
  onChoose: (id: string) => void
  onClose: () => void
}

/** Where from, or where to: typed, near, kept, or chosen lately. */
export function PlaceSheet({ title, chosen, onChoose, onClose }: PlaceSheetProps) {
  const { t, text, locale } = useI18n(journeyMessages)
  const { recentPlaces, savedPlaces, togglePlace, rememberPlace } = useJourneys()
  const [typed, setTyped] = useState('')
  const { day: today } = useNow()
  const near = useNear()
  const known = placesById()
  const found = typed.trim() === '' ? [] : searchPlaces(typed, MOST)
  const city = cityChoice(typed)
  const whyOf = (id: string) => city?.places.find(({ place }) => place.id === id)?.why
  const places = (ids: readonly string[]) => ids.flatMap((id) => placeNamed(id) ?? [])
  const around = near.me ? nearestPlaces([...known.values()], near.me, NEAREST).filter(({ metres }) => metres <= FARTHEST) : []

  const choose = (id: string) => {
    rememberPlace(id)
    onChoose(id)
  }
  const kindNamed = ({ kind, operators }: Place) => (kind === 'station' ? operators.map((one) => text(networkOf().operators[one]!.name)).join(separator(locale)) : t(`journey.kind.${kind}`))
  const kindOf = (place: Place) => (isShutPoint(networkOf(), place, today) ? t('journey.kind.shut') : kindNamed(place))
  const rows = (list: string, all: readonly { place: Place; metres?: number }[]) => (
    <Card>
      {all.map(({ place, metres }) => (
        <ListItem
          key={place.id}
          id={`${list}-${place.id.replace(':', '-')}`}
          icon={ICONS[place.kind]}
          title={text(place.name)}
          note={dotted([...new Set([whyOf(place.id) && t(`journey.city.${whyOf(place.id)!}`), kindOf(place)]), metres !== undefined && formatDistance(metres, near.me!.accuracyMetres, locale)])}
          onTap={() => choose(place.id)}
        />
      ))}
    </Card>
  )
  const kept = places(savedPlaces)
  const recent = places(recentPlaces.filter((id) => !savedPlaces.includes(id)))
  return (
    <Sheet id="place-sheet" title={title} closeLabel={t('nav.close')} onClose={onClose}>
      <Box className="stack journey-places">
        <SearchField label={t('journey.search')} placeholder={t('journey.searchHint')} value={typed} clearLabel={t('journey.clear')} onText={setTyped} onSubmit={() => found[0] && choose(found[0].id)} />
        {found.length > 0 && rows('found', found.map((place) => ({ place })))}
        {typed.trim() !== '' && found.length === 0 && (
          <Notice
            id="no-place"
            action={
              <Button id="no-place-going" href={GOING} onTap={() => openPage(GOING)}>
                {t('journey.toGoing')}
              </Button>
            }
          >
            {t('journey.noPlace', { text: typed.trim() })}
          </Notice>
        )}
        {typed.trim() === '' && (
          <>
            <Box>
              <Button id="near" icon="office" onTap={() => void near.locate()}>
                {t('journey.near')}
              </Button>
              <Box id="near-why" className="list-item-note" role="status" isLive>
                {t(near.asking === undefined ? 'journey.near.why' : near.me && around.length === 0 ? 'journey.near.far' : `journey.near.${near.asking}`)}
              </Box>
            </Box>
            {around.length > 0 && rows('near', around)}
            {chosen && (
              <Button id="keep" icon="saved" onTap={() => togglePlace(chosen.id)}>
                {t(savedPlaces.includes(chosen.id) ? 'journey.unkeep' : 'journey.keep', { name: text(chosen.name) })}
              </Button>
            )}
            {kept.length > 0 && <Section title={t('journey.savedPlaces')}>{rows('kept', kept.map((place) => ({ place })))}</Section>}
            {recent.length > 0 && <Section title={t('journey.recentPlaces')}>{rows('recent', recent.map((place) => ({ place })))}</Section>}
          </>
        )}
      </Box>
      <Announcement text={found.map(({ name }) => text(name)).join(separator(locale))} />
    </Sheet>
  )
}
