/** Up to four places side by side: what is known of each, and what is not. */
import { useState, type ReactNode } from 'react'
import { formatPhone } from '@/domain/delivery/phone-number'
import { comparedFeatures, comparedIds } from '@/domain/directory/compared'
import { leastMonthly } from '@/domain/directory/published-fee'
import { entryOn } from '@/domain/fact/fact'
import { separator } from '@/domain/locale/separator'
import { formatNumber } from '@/domain/number/number'
import { placeLine } from '@/facts/directory/place-line'
import { places, type Place } from '@/facts/directory/places'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Button, Card, EmptyState, ListItem, Message, Notice, Table } from '@/ui'
import { CallRow } from '../../call-row'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { asOpened, COMPARE_PLACES, placePage, PLACES } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { usePerson } from '../../use-person'
import { inOwnMoney, leastMonthlyInWords } from '../fees'
import { ASKS_MONTHLY, FEATURES, isFeature } from '../kinds'
import { placesMessages } from '../locales'
import { hoursNote, hoursOf } from '../opening'
import { districtInWords } from '../place-words'

const IDS = ['ids'] as const

interface Aspect {
  id: string
  title: string
  /** What is known of a place, or nothing. */
  cell: (place: Place) => ReactNode
  /** Whoever compares such places looks for it. */
  isExpected: boolean
}

export default function ComparePage() {
  const { t, text, locale } = useI18n(placesMessages)
  const { answers, path } = useAnswers(COMPARE_PLACES, IDS)
  const { day } = useNow()
  const person = usePerson()
  const [message, setMessage] = useState<string>()
  const compared = comparedIds(answers.ids, (id) => entryOn(places.get(id), day) !== undefined).map((id) => ({ id, entry: entryOn(places.get(id), day)! }))
  const values = compared.map(({ entry }) => entry.value)
  const list = asOpened(`${PLACES}?view=compare${values[0] ? `&kind=${values[0].kinds[0]!}&ids=${compared.map(({ id }) => id).join(',')}` : ''}`)
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
  const isHome = values.some(({ kinds }) => kinds.some((kind) => ASKS_MONTHLY.includes(kind)))
  const asked: Aspect[] = [
    { id: 'fee', title: t('places.feeMonth'), cell: fee, isExpected: isHome },
    { id: 'hours', title: t('places.hours'), cell: (place) => hoursOf(place) && hoursNote(place, t, locale), isExpected: !isHome },
    { id: 'beds', title: t('places.beds'), cell: ({ beds }) => beds && formatNumber(beds, locale), isExpected: isHome },
    { id: 'languages', title: t('places.languages'), cell: ({ languages }) => languages?.map((one) => t(`places.speaks.${one}`)).join(separator(locale)), isExpected: true },
  ]
  /** A row of which nothing is known of any place would only be long: what one would look for is named below instead. */
  const isKnown = ({ cell }: Aspect) => values.some((place) => Boolean(cell(place)))
  const unpublished = asked.filter((aspect) => aspect.isExpected && !isKnown(aspect)).map(({ title }) => title)
  const rows = [
    row('at', t('places.city'), ({ at }) => districtInWords(at, t)),
    ...asked.filter(isKnown).map(({ id, title, cell }) => row(id, title, cell)),
    ...comparedFeatures(values, FEATURES)
      .filter(isFeature)
      .map((feature) => row(feature, t(`places.has.${feature}`), ({ features }) => features?.includes(feature) && t('places.yes'))),
  ]
  /** Whom to call, by number: the place itself, or the line of its city where its own was not found. */
  const calls = new Map(
    values.map((place): [string, string] => {
      const line = placeLine(place, day).value
      return place.phone ? [place.phone, text(place.name)] : [line.phone, t('answer.ask', { name: text(line.name) })]
    }),
  )
  return (
    <Screen title={t('places.compareTitle')} path={path} isWide>
      <Box className="stack">
        <Table
          id="compared"
          caption={t('places.compareNote')}
          columns={[{ id: 'aspect', title: t('places.aspect') }, ...compared.map(({ id, entry }) => ({ id, title: text(entry.value.name) }))]}
          rows={rows}
        />
        {unpublished.length > 0 && <Notice id="unpublished">{t('places.unpublished', { list: unpublished.join(separator(locale)) })}</Notice>}
        {unpublished.length > 0 && (
          <Card>
            {[...calls].map(([number, title]) => (
              <CallRow key={number} id={`call-${number.replace('+', '')}`} number={number} title={title} note={formatPhone(number)} onSay={setMessage} />
            ))}
          </Card>
        )}
        <Message text={message} />
        {compared.length < 2 && <Box>{t('places.compareFew')}</Box>}
        <Later id="rest" isStack>
          {() => (
            <>
              <Card>
                {compared.map(({ id, entry }) => (
                  <ListItem key={id} id={`open-${id.replace('.', '-')}`} title={text(entry.value.name)} href={placePage(id)} onTap={() => openPage(placePage(id))} />
                ))}
              </Card>
              {more}
              <FactSources entries={[...compared.map(({ entry }) => entry), ...values.flatMap((place) => own(place)?.entries ?? [])]} />
            </>
          )}
        </Later>
      </Box>
    </Screen>
  )
}
