import { useState } from 'react'
import { offeringsIn } from '@/domain/booking/offered'
import { nearestFirst, officesOn, tasksOf, wayTo } from '@/domain/office/offices-on'
import { formatDistance, type RoughPosition } from '@/domain/position/distance'
import { PLACE_IDS, PLACES, type PlaceId } from '@/domain/region/place'
import { civilDate, formatDay } from '@/domain/time/civil'
import { duties, offices, type Task } from '@/facts/customs/offices'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/stores'
import { Announcement, Box, Button, Card, ChoiceField, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { dotted } from '../../dotted'
import { Later } from '../../later'
import { asOpened, officePage, OFFICES } from '../../links'
import { MoreButton } from '../../more-button'
import { Screen } from '../../screen'
import { useHeld } from '../../use-answers'
import { useAsked } from '../../use-asked'
import { useGrowing } from '../../use-growing'
import { useNear } from '../../use-near'
import { CitySheet, isCity, type CityChoice } from './city-sheet'
import { cityContact, isMainland } from './contact'
import { officesMessages } from './locales'
import { stateInWords, stateOf } from './open-words'
import { placeInWords } from './place-words'
import { tasksFor } from './tasks'

/** Rows of a mini program's first update, and of a step after it. */
const FIRST = 5
const STEP = 20

const ALL = 'all'
const ME = 'me'
type From = PlaceId | typeof ME | typeof ALL

const isPlace = (text: string | undefined): text is PlaceId => PLACE_IDS.some((id) => id === text)

export function OfficeList() {
  const { t, text, locale } = useI18n(officesMessages)
  const held = useHeld(['task', 'city', 'from'])
  const { who, textSize } = useSettings()
  /** There the offices would begin below the first screen: the title says enough. */
  const isLarge = textSize === 'elder' || textSize === 'largest'
  const now = useNow()
  const near = useNear()
  const [asked] = useAsked('/v1/offerings', offeringsIn)
  /** Without a gateway, and while it is not known, of none. */
  const isBookable = (id: string) => asked.state === 'there' && asked.value.some(({ office }) => office === id)

  const tasks = tasksFor(who)
  const [task, setTask] = useState<Task | typeof ALL>(tasks.find((one) => one === held.task) ?? ALL)
  const [city, setCity] = useState<CityChoice>(isCity(held.city) ? held.city : ALL)
  const [from, setFrom] = useState<From>(isPlace(held.from) ? held.from : ALL)
  const [isOpen, setOpen] = useState(false)

  const start: RoughPosition | undefined = from === ME ? near.me : from === ALL ? undefined : PLACES[from]
  const { there, gone } = officesOn(offices.values(), now.day)
  const forTask = there.filter(({ entry }) => task === ALL || tasksOf(entry.value, duties, now.day).includes(task))
  const found = nearestFirst(forTask.filter(({ entry }) => city === ALL || PLACES[entry.value.at].city === city), start)
  const past = gone.filter(({ entry: { value } }) => (city === ALL || PLACES[value.at].city === city) && (task === ALL || value.tasks?.includes(task)))
  const { shown, next, grow } = useGrowing(found.length, FIRST, STEP)

  const choosePlace = (place: From) => {
    near.forget()
    setFrom(place)
  }
  const locate = async () => {
    if (await near.locate()) setFrom(ME)
    else if (from === ME) setFrom(ALL)
  }
  // The person's own place stands in no address.
  const query = [task !== ALL && `task=${task}`, city !== ALL && `city=${city}`, from !== ALL && from !== ME && `from=${from}`].filter(Boolean).join('&')
  const contact = cityContact(city === ALL ? undefined : city, now.day).value
  const lacksHall = city !== ALL && isMainland(city) && !there.some(({ entry: { value } }) => PLACES[value.at].city === city && (value.kind === 'hall' || value.kind === 'window'))

  return (
    <Screen title={t('offices.title')} path={query === '' ? OFFICES : asOpened(`${OFFICES}?${query}`)} isWide>
      <Box className="stack">
        {!isLarge && <Box>{t('offices.lead')}</Box>}
        <Box className="pair">
          <ChoiceField
            id="task"
            label={t('offices.task')}
            choices={[{ value: ALL, label: t('offices.anyTask') }, ...tasks.map((value) => ({ value, label: t(`offices.do.${value}`) }))]}
            chosen={task}
            placeholder={t('question.choose')}
            onChoose={setTask}
          />
          <ChoiceField<From>
            id="from"
            label={t('offices.from')}
            choices={[
              { value: ALL, label: t('offices.anywhere') },
              ...(near.me ? [{ value: ME, label: t('offices.me') } as const] : []),
              ...PLACE_IDS.map((value) => ({ value, label: placeInWords(value, t) })),
            ]}
            chosen={from}
            placeholder={t('question.choose')}
            onChoose={choosePlace}
          />
        </Box>
        <Box>
          <Button id="locate" icon="office" onTap={() => void locate()}>
            {t('offices.locate')}
          </Button>
          <Box id="locate-why" className="list-item-note" role="status" isLive>
            {near.asking ? t(`offices.${near.asking}`) : t('offices.locateWhy')} {start && t('offices.straight')}
          </Box>
        </Box>
      </Box>
      <Section
        id="found"
        title={t('offices.count', { count: found.length })}
        action={
          <Button id="filter" icon="filter" label={city === ALL ? undefined : `${t('offices.filter')}: ${t(`region.${city}`)}`} onTap={() => setOpen(true)}>
            {city === ALL ? t('offices.filter') : t(`region.${city}`)}
          </Button>
        }
      >
        {found.length === 0 ? (
          <AskHere about={t(lacksHall ? 'offices.noHall' : 'offices.none')} contact={contact} />
        ) : (
          <Card hasRows>
            {found.slice(0, shown).map(({ id, entry: { value } }) => {
              const way = start && wayTo(value, start)
              return (
                <ListItem
                  key={id}
                  id={`office-${id}`}
                  title={text(value.name)}
                  note={dotted([stateInWords(stateOf(value, now), now, t, locale), way && formatDistance(way.metres, way.accuracyMetres, locale), placeInWords(value.at, t), isBookable(id) && t('offices.bookable')])}
                  href={officePage(id)}
                  onTap={() => openPage(officePage(id))}
                />
              )
            })}
          </Card>
        )}
        <MoreButton next={next} onTap={grow} />
      </Section>
      {next === 0 && past.length > 0 && (
        <Later id="gone-later">
          {() => (
            <Section id="gone" title={t('offices.goneTitle')}>
              <Card>
                {past.map(({ id, entry: { value, effectiveTo } }) => (
                  <ListItem
                    key={id}
                    id={`gone-${id}`}
                    title={text(value.name)}
                    note={t('offices.gone', { date: formatDay(civilDate(effectiveTo!), locale) })}
                    href={officePage(id)}
                    onTap={() => openPage(officePage(id))}
                  />
                ))}
              </Card>
            </Section>
          )}
        </Later>
      )}
      {found.length > 0 && next === 0 && <Later id="ask-later">{() => <AskHere about={t(lacksHall ? 'offices.noHall' : 'offices.notAll')} contact={contact} />}</Later>}
      <Announcement text={t('offices.count', { count: found.length })} />
      {isOpen && <CitySheet chosen={city} entries={forTask} count={found.length} now={now} onChoose={setCity} onClose={() => setOpen(false)} />}
    </Screen>
  )
}
