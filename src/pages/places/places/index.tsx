/** Places to live, to be treated, to learn and to be served, the nearest first; some of them side by side. */
import { useState } from 'react'
import { comparedIds, marked } from '@/domain/directory/compared'
import { positionOfPlace } from '@/domain/directory/directory-place'
import { isWanted } from '@/domain/directory/wanted'
import { officesOn } from '@/domain/office/offices-on'
import { formatDistance } from '@/domain/position/distance'
import { nearestOf, wayBetween } from '@/domain/position/nearest'
import { DISTRICT_IDS, DISTRICTS } from '@/domain/region/district'
import { cityLine } from '@/facts/directory/contacts'
import { places } from '@/facts/directory/places'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Announcement, Box, Button, Buttons, Card, ChoiceField, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { placePage, PLACES } from '../../links'
import { MoreButton } from '../../more-button'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useGrowing } from '../../use-growing'
import { useNear } from '../../use-near'
import { countOfFilters, LIST_IDS, readAsked } from '../asked'
import { leastMonthlyInWords } from '../fees'
import { FilterSheet } from '../filter-sheet'
import { PLACE_KINDS } from '../kinds'
import { placesMessages } from '../locales'
import { stateInWords } from '../opening'
import { districtInWords } from '../place-words'
import { Marking } from './marking'

/** Rows of a mini program's first update, and of a step after it. */
const FIRST = 5
const STEP = 20

/** Where only the city is known of both ends, a distance says nothing. */
const ROUGHEST_METRES = 60_000

/** Fewer than can be chosen from: the cities around have more. */
const FEW = 3

const ALL = 'all'

export default function PlacesPage() {
  const { t, text, locale } = useI18n(placesMessages)
  const { answers, path, change } = useAnswers(PLACES, LIST_IDS)
  const now = useNow()
  const near = useNear()
  const isDrawn = useDrawn()
  const [isOpen, setOpen] = useState(false)

  const asked = readAsked(answers)
  const start = near.me ?? (asked.from && DISTRICTS[asked.from])
  const { there } = officesOn(places.values(), now.day)
  const found = nearestOf(
    there.filter(({ entry }) => isWanted(entry.value, asked)),
    start,
    ({ entry }) => positionOfPlace(entry.value),
  )
  const ids = comparedIds(answers.ids, (id) => there.some((one) => one.id === id))
  const isMarking = answers.view === 'compare'
  const { shown, next, grow } = useGrowing(found.length, FIRST, STEP)
  const rows = found.slice(0, isDrawn ? shown : FIRST)

  const kinds = PLACE_KINDS.filter((kind) => kind === asked.kind || there.some(({ entry }) => entry.value.kinds.includes(kind)))
  const filters = countOfFilters(asked)
  /** Where to measure from when the city alone has too few. */
  const around = asked.city && DISTRICT_IDS.find((id) => DISTRICTS[id].city === asked.city)
  const count = t(found.length === 1 ? 'places.count.one' : 'places.count.other', { count: found.length })
  const ask = cityLine(asked.city, now.day).value
  // A chosen district and the phone's own place exclude each other: the last one counts.
  const narrow = (given: Parameters<typeof change>[0]) => {
    if (given.from) near.forget()
    change(given)
  }
  const locate = async () => {
    if (await near.locate()) change({ from: undefined })
  }
  const noteOf = (value: (typeof found)[number]['entry']['value']) => {
    const way = start && wayBetween(start, positionOfPlace(value))
    return [way && way.accuracyMetres <= ROUGHEST_METRES && formatDistance(way.metres, way.accuracyMetres, locale), leastMonthlyInWords(value, t, locale), value.hours !== 'unknown' && stateInWords(value, now, t, locale), districtInWords(value.at, t)]
      .filter(Boolean)
      .join('\u00a0· ')
  }

  const wider = isDrawn && around && found.length < FEW && (
    <Button id="around" onTap={() => narrow({ city: undefined, from: around })}>
      {t('places.around')}
    </Button>
  )

  return (
    <Screen title={asked.kind ? t(`places.kind.${asked.kind}`) : t('places.title')} path={path} isWide>
      <Box className="stack">
        <ChoiceField
          id="kind"
          label={t('places.kind')}
          choices={[{ value: ALL, label: t('places.all') }, ...kinds.map((value) => ({ value, label: t(`places.kind.${value}`) }))]}
          chosen={asked.kind ?? ALL}
          placeholder={t('question.choose')}
          onChoose={(value) => change({ kind: value === ALL ? undefined : value, feature: undefined })}
        />
        <Buttons>
          <Button id="locate" icon="office" onTap={() => void locate()}>
            {t('places.near')}
          </Button>
          <Button id="filter" icon="filter" onTap={() => setOpen(true)}>
            {filters > 0 ? t('places.filterCount', { count: filters }) : t('places.filter')}
          </Button>
        </Buttons>
        {near.asking && (
          <Box id="located" className="list-item-note" role="status" isLive>
            {t(`places.${near.asking}`)}
          </Box>
        )}
      </Box>
      <Section
        id="found"
        title={count}
        action={
          found.length > 1 && (
            <Button id="compare" onTap={() => change({ view: isMarking ? undefined : 'compare' })}>
              {t(isMarking ? 'places.compareEnd' : 'places.compare')}
            </Button>
          )
        }
      >
        <Box className="stack">
          {found.length === 0 && <AskHere about={t('places.none')} contact={ask} />}
          {found.length > 0 && isMarking && (
            <Marking
              ids={ids}
              choices={[...ids.flatMap((id) => there.filter((one) => one.id === id && !rows.includes(one))), ...rows].map(({ id, entry }) => ({ value: id, label: `${text(entry.value.name)}\u00a0· ${districtInWords(entry.value.at, t)}` }))}
              onMark={(id) => change({ ids: marked(ids, id).join(',') || undefined })}
            />
          )}
          {found.length > 0 && !isMarking && (
            <Card hasRows>
              {rows.map(({ id, entry }) => (
                <ListItem key={id} id={`place-${id.replace('.', '-')}`} title={text(entry.value.name)} note={noteOf(entry.value)} href={placePage(id)} onTap={() => openPage(placePage(id))} />
              ))}
            </Card>
          )}
          <MoreButton next={next} onTap={grow} />
          {wider}
          {isDrawn && (
            <Box id="locate-why" className="list-item-note">
              {t('places.locateWhy')}
            </Box>
          )}
          {isDrawn && found.length > 0 && next === 0 && <AskHere about={t('places.notAll')} contact={ask} />}
        </Box>
      </Section>
      <Announcement text={count} />
      {isOpen && <FilterSheet asked={asked} entries={there} count={found.length} now={now} onChange={narrow} onClose={() => setOpen(false)} />}
    </Screen>
  )
}
