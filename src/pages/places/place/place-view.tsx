import { cityOfPlace } from '@/domain/directory/directory-place'
import type { FactEntry } from '@/domain/fact/fact'
import { separator } from '@/domain/locale/separator'
import { formatNumber } from '@/domain/number/number'
import { civilDate, formatDay } from '@/domain/time/civil'
import { placeLine } from '@/facts/directory/place-line'
import { placesReviewDays, type Place } from '@/facts/directory/places'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Card, KeyFacts, ListItem, Notice, Section, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { areaPage, asOpened, placePage, PLACES, placesPage } from '../../links'
import { Screen } from '../../screen'
import { useDrawn } from '../../use-drawn'
import { usePerson } from '../../use-person'
import { feeInWords, inOwnMoney, leastMonthlyInWords } from '../fees'
import { FEATURES, KINDS } from '../kinds'
import { placesMessages } from '../locales'
import { hoursNote, stateInWords } from '../opening'
import { PlaceWays } from '../place-ways'
import { districtInWords } from '../place-words'

interface PlaceViewProps {
  id: string
  entry: FactEntry<Place>
  /** It was there, and is no more. */
  isGone: boolean
}

export function PlaceView({ id, entry, isGone }: PlaceViewProps) {
  const { t, text, locale } = useI18n(placesMessages)
  const now = useNow()
  const isDrawn = useDrawn()
  const person = usePerson()
  const { value: place, effectiveTo } = entry
  const line = placeLine(place, now.day)
  const fees = (place.fees ?? []).map((fee) => ({ fee, own: inOwnMoney({ minor: fee.from, currency: fee.currency }, person, now.day, t, locale) }))
  const monthly = leastMonthlyInWords(place, t, locale)
  const district = districtInWords(place.at, t)
  const facts: KeyFact[] = [
    { icon: 'time', label: t('places.hours'), value: isGone ? t('places.closed') : stateInWords(place, now, t, locale), note: isGone ? undefined : hoursNote(place, t, locale) },
    ...(monthly ? [{ icon: 'fee' as const, label: t('places.feeMonth'), value: monthly }] : []),
    { icon: 'office', label: t('places.address'), value: place.address === 'unknown' ? district : text(place.address), note: place.address === 'unknown' ? undefined : district },
    {
      icon: 'info',
      label: t('places.what'),
      value: place.kinds.map((kind) => t(`places.kind.${kind}`)).join(separator(locale)),
      note: place.runBy && t('places.runBy', { name: text(place.runBy) }),
    },
    ...(place.beds ? [{ icon: 'food-stay' as const, label: t('places.beds'), value: t('places.bedsCount', { count: formatNumber(place.beds, locale) }) }] : []),
    ...(place.languages ? [{ icon: 'language' as const, label: t('places.languages'), value: place.languages.map((one) => t(`places.speaks.${one}`)).join(separator(locale)) }] : []),
  ]
  return (
    <Screen title={text(place.name)} path={placePage(id)} isName>
      <Box className="stack">
        {isGone && (
          <Notice id="gone" kind="caution">
            {t('places.gone', { date: formatDay(civilDate(effectiveTo!), locale) })}
          </Notice>
        )}
        <KeyFacts id="facts" facts={facts} />
        {place.note && <Notice>{text(place.note)}</Notice>}
        {!isGone && <PlaceWays id={id} place={place} />}
        {!isGone && !place.phone && isDrawn && <AskHere id="ask-city" about={t('places.noPhone')} contact={line.value} />}
      </Box>
      <Later id="rest">
        {() => (
          <>
            <Features place={place} />
            {place.services && (
              <Section id="services" title={t('places.services')}>
                <Card>
                  <ListItem title={text(place.services)} />
                </Card>
              </Section>
            )}
            {fees.length > 0 && (
              <Section id="fees" title={t('places.fees')}>
                <Card>
                  {fees.map(({ fee, own }, index) => (
                    <ListItem key={index} title={feeInWords(fee, t, locale)} note={dotted([text(fee.what), own?.words])} />
                  ))}
                </Card>
              </Section>
            )}
            <Next id={id} place={place} />
            <FactSources entries={[entry, ...fees.flatMap(({ own }) => own?.entries ?? []), ...(place.phone ? [] : [line])]} reviewEveryDays={placesReviewDays(id)} />
          </>
        )}
      </Later>
    </Screen>
  )
}

function Features({ place: { features = [], since = [] } }: { place: Place }) {
  const { t, locale } = useI18n(placesMessages)
  const known = FEATURES.filter((feature) => features.includes(feature))
  if (known.length === 0) return null
  const sinceOf = (feature: string) => since.find((one) => one.feature === feature)?.day
  return (
    <Section id="features" title={t('places.features')}>
      <Card>
        {known.map((feature) => {
          const day = sinceOf(feature)
          return <ListItem key={feature} icon="check" title={t(`places.has.${feature}`)} note={day && t('places.since', { date: formatDay(civilDate(day), locale) })} />
        })}
      </Card>
      <Box className="list-item-note">{t('places.featuresNote')}</Box>
    </Section>
  )
}

/** Where one goes on from here. */
function Next({ id, place }: { id: string; place: Place }) {
  const { t } = useI18n(placesMessages)
  const city = placesPage({ kind: place.kinds[0], city: cityOfPlace(place) })
  const area = KINDS[place.kinds[0]!]
  const compare = asOpened(`${PLACES}?kind=${place.kinds[0]!}&ids=${id}&view=compare`)
  return (
    <Section id="next" title={t('places.related')}>
      <Card>
        <ListItem id="next-city" title={t('places.more')} href={city} onTap={() => openPage(city)} />
        <ListItem id="next-area" title={t(`area.${area}`)} note={t('places.areaNote')} href={areaPage(area)} onTap={() => openPage(areaPage(area))} />
        <ListItem id="next-compare" title={t('places.compareThis')} href={compare} onTap={() => openPage(compare)} />
      </Card>
    </Section>
  )
}
