/** Up to four places side by side: what is known of each, and what is not. */
import type { ReactNode } from 'react'
import { comparedFeatures, comparedIds } from '@/domain/directory/compared'
import { leastMonthly } from '@/domain/directory/published-fee'
import { entryOn } from '@/domain/fact/fact'
import { separator } from '@/domain/locale/separator'
import { formatNumber } from '@/domain/number/number'
import { places, type Place } from '@/facts/directory/places'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Button, Card, EmptyState, ListItem, Table } from '@/ui'
import { FactSources } from '../../fact-sources'
import { COMPARE_PLACES, placePage, PLACES } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { usePerson } from '../../use-person'
import { inOwnMoney, leastMonthlyInWords } from '../fees'
import { ASKS_MONTHLY, FEATURES, isFeature } from '../kinds'
import { placesMessages } from '../locales'
import { hoursNote, hoursOf } from '../opening'
import { districtInWords } from '../place-words'

const IDS = ['ids'] as const

export default function ComparePage() {
  const { t, text, locale } = useI18n(placesMessages)
  const { answers, path } = useAnswers(COMPARE_PLACES, IDS)
  const { day } = useNow()
  const isDrawn = useDrawn()
  const person = usePerson()
  const compared = comparedIds(answers.ids, (id) => entryOn(places.get(id), day) !== undefined).map((id) => ({ id, entry: entryOn(places.get(id), day)! }))
  const values = compared.map(({ entry }) => entry.value)
  const list = `${PLACES}?view=compare${values[0] ? `&kind=${values[0].kinds[0]!}&ids=${compared.map(({ id }) => id).join(',')}` : ''}`
  const more = (
    <Button id="compare-more" kind={compared.length < 2 ? 'main' : 'plain'} href={list} onTap={() => openPage(list)}>
      {t('places.compareMore')}
    </Button>
  )
  if (compared.length === 0) {
    return (
      <Screen title={t('places.compareTitle')} path={path}>
        <EmptyState id="nothing" title={t('places.compareNone')}>
          {more}
        </EmptyState>
      </Screen>
    )
  }

  const own = ({ fees }: Place) => {
    const least = leastMonthly(fees)
    return least && inOwnMoney({ minor: least.from, currency: least.currency }, person, day, t, locale)
  }
  const fee = (place: Place) => [leastMonthlyInWords(place, t, locale), own(place)?.words].filter(Boolean).join(separator(locale, 'phrases'))
  const row = (id: string, title: string, cell: (place: Place) => ReactNode) => ({ id, cells: [title, ...values.map((place) => cell(place) || t('places.notKnown'))] })
  /** A row of which nothing is known of any place would only be long. */
  const rowIfKnown = (id: string, title: string, cell: (place: Place) => ReactNode) => (values.some((place) => Boolean(cell(place))) ? [row(id, title, cell)] : [])
  const rows = [
    row('at', t('places.city'), ({ at }) => districtInWords(at, t)),
    ...(values.some(({ kinds }) => kinds.some((kind) => ASKS_MONTHLY.includes(kind))) ? [row('fee', t('places.feeMonth'), fee)] : rowIfKnown('fee', t('places.feeMonth'), fee)),
    ...rowIfKnown('hours', t('places.hours'), (place) => hoursOf(place) && hoursNote(place, t, locale)),
    ...rowIfKnown('beds', t('places.beds'), ({ beds }) => beds && formatNumber(beds, locale)),
    ...rowIfKnown('languages', t('places.languages'), ({ languages }) => languages?.map((one) => t(`places.speaks.${one}`)).join(separator(locale))),
    ...comparedFeatures(values, FEATURES)
      .filter(isFeature)
      .map((feature) => row(feature, t(`places.has.${feature}`), ({ features }) => features?.includes(feature) && t('places.yes'))),
  ]
  return (
    <Screen title={t('places.compareTitle')} path={path} isWide>
      <Box className="stack">
        <Table
          id="compared"
          caption={t('places.compareNote')}
          columns={[{ id: 'aspect', title: t('places.aspect') }, ...compared.map(({ id, entry }) => ({ id, title: text(entry.value.name) }))]}
          rows={rows}
        />
        {compared.length < 2 && <Box>{t('places.compareFew')}</Box>}
        <Card>
          {compared.map(({ id, entry }) => (
            <ListItem key={id} id={`open-${id.replace('.', '-')}`} title={text(entry.value.name)} href={placePage(id)} onTap={() => openPage(placePage(id))} />
          ))}
        </Card>
        {more}
      </Box>
      {isDrawn && <FactSources entries={[...compared.map(({ entry }) => entry), ...values.flatMap((place) => own(place)?.entries ?? [])]} />}
    </Screen>
  )
}
