import { useState } from 'react'
import { formatPhone } from '@/domain/delivery/phone-number'
import { entryOn, type FactEntry } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import { formatRange } from '@/domain/number/range'
import { formatDay } from '@/domain/time/civil'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { formatTime, timeOfDay } from '@/domain/time/time-of-day'
import { fareOf, firstOf, GOING_REVIEW_DAYS, lastOf, minutesOf, sellerOf, serviceOf, type GoingEnd, type GoingFare, type GoingSeller } from '@/facts/travel/going'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Box, Button, Card, EmptyState, KeyFacts, Message, Notice, Section, Table, type KeyFact } from '@/ui'
import { CallRow } from '../../call-row'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { asOpened, GOING } from '../../links'
import { OfficialRow } from '../../official-row'
import { contactFor, linesOn } from './facts'
import { FerriesIn, terminalOf } from './ferries-in'
import { goingMessages } from './locales'

/** One line: where it leaves, when it ran as of which day, what it cost, where one buys, and who says so. */
export function LineView({ id }: { id: string }) {
  const { t, text, locale } = useI18n(goingMessages)
  const today = useToday()
  const line = linesOn(today).find((one) => one.id === id)
  if (!line) {
    return (
      <EmptyState id="missing" title={t('going.missing')}>
        <Button id="all-lines" kind="main" onTap={() => openPage(GOING)}>
          {t('going.all')}
        </Button>
      </EmptyState>
    )
  }
  const from = t(`going.at.${line.from}`)
  const to = t(`going.at.${line.to}`)
  const onBoard = entryOn(minutesOf(id), today)
  const service = entryOn(serviceOf(id), today)
  const first = entryOn(firstOf(id), today)
  const last = entryOn(lastOf(id), today)
  const fare = entryOn(fareOf(id), today)
  const seller = line.seller ? entryOn(sellerOf(line.seller), today) : undefined
  const contact = contactFor(line)
  const terminal = line.by === 'ferry' ? terminalOf(line.from, line.to) : undefined

  const length = (count: number) => formatMinutes(minutes(count), locale)
  const asOf = ({ source }: FactEntry<unknown>) => t('going.asOf', { date: formatDay(source.verifiedOn, locale) })
  const departures = ({ value }: FactEntry<GoingEnd>) =>
    [from, to].map((place, at) => <Box key={place}>{t('going.from', { place, time: formatTime(timeOfDay(value.times[at]!), locale) })}</Box>)
  const end = (label: string, entry: FactEntry<GoingEnd> | undefined): KeyFact[] =>
    entry ? [{ icon: 'recent', label, value: departures(entry), note: [asOf(entry), entry.value.note && text(entry.value.note)].filter(Boolean).join(' ') }] : []
  const frequency = ({ value }: NonNullable<typeof service>) =>
    [
      value.allDay && t('answer.allDay'),
      value.every && t('going.every', { time: formatRange(length(value.every[0]!), length(value.every[1]!), locale) }),
      value.perDay && t('going.perDay', { count: value.perDay }),
    ].flatMap((words) => (words ? [<Box key={words}>{words}</Box>] : []))

  const facts: KeyFact[] = [
    { icon: 'office', label: t('going.ends'), value: t('going.line', { from, to }) },
    ...(line.operator ? [{ icon: 'enterprise' as const, label: t('going.operator'), value: text(line.operator) }] : []),
    ...(onBoard ? [{ icon: 'time' as const, label: t('going.minutes'), value: length(onBoard.value.minutes), note: t('going.withoutClearance') }] : []),
    ...(service ? [{ icon: 'days' as const, label: t('going.service'), value: frequency(service), note: asOf(service) }] : []),
    ...end(t('going.first'), first),
    ...end(t('going.last'), last),
  ]

  return (
    <Box className="stack">
      {line.isPast && (
        <Notice id="past-notice" kind="caution">
          {t('going.ended', { date: formatDay(line.entry.effectiveTo!, locale) })}
        </Notice>
      )}
      {line.only && <Notice id="only-air">{t('going.only.air.long')}</Notice>}
      <Card>
        <KeyFacts id="line-facts" facts={facts} />
      </Card>
      {fare && <Fares entry={fare} />}
      {seller && <Buy seller={seller.value} />}
      <Later id="rest" isStack>
        {() => (
          <>
            {terminal && <FerriesIn stop={terminal} />}
            <AskHere about={t(first || service?.value.allDay ? 'going.askChanges' : 'going.askTimes')} contact={contact.value} />
            {line.by === 'rail' && (
              <Button id="to-gate" onTap={() => openPage(asOpened(`${GOING}?view=gate`))}>
                {t('going.toGate')}
              </Button>
            )}
            <FactSources entries={[line.entry, onBoard, service, first, last, fare, seller].flatMap((entry) => entry ?? [])} reviewEveryDays={GOING_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}

/** What it cost, with the day of the source: fares change. */
function Fares({ entry: { value, source } }: { entry: FactEntry<GoingFare> }) {
  const { t, locale } = useI18n(goingMessages)
  return (
    <Section id="fares" title={t('going.fares')}>
      <Table
        id="fare-table"
        caption={t('going.asOf', { date: formatDay(source.verifiedOn, locale) })}
        columns={[
          { id: 'for', title: t('going.for') },
          { id: 'fare', title: t('going.fare'), isNumber: true },
        ]}
        rows={value.fares.map(({ for: who, minor }) => ({ id: who, cells: [t(`going.for.${who}`), formatMoney({ minor, currency: value.currency }, locale)] }))}
      />
    </Section>
  )
}

/** Official ways to buy. */
function Buy({ seller: { name, url, phone } }: { seller: GoingSeller }) {
  const { t, text } = useI18n(goingMessages)
  const [message, setMessage] = useState<string>()
  return (
    <Section id="buy" title={t('going.buy')}>
      <Card>
        {url && <OfficialRow id="buy-site" url={url} title={text(name)} note={host === 'browser' ? t('going.site') : t('going.copySite')} onSay={setMessage} />}
        {phone && <CallRow id="buy-call" icon="call" number={phone} title={formatPhone(phone)} note={text(name)} onSay={setMessage} />}
      </Card>
      <Message text={message} />
    </Section>
  )
}
