/** One control point (口岸): open until when, for whom, with which lanes, and how to get there on both sides. */
import { layoutOf, pointId, type PointId } from '@/domain/control-point/control-points'
import { hoursOn } from '@/domain/control-point/hours'
import { readMoment } from '@/domain/control-point/moment'
import { narrowestAt } from '@/domain/control-point/open-state'
import { factOn } from '@/domain/fact/fact'
import { contactNamed } from '@/facts/customs/contacts'
import { busyOn, notesOn, travelOn } from '@/facts/customs/control-point-guide'
import { hoursOf, REVIEW_EVERY } from '@/facts/customs/control-points'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Button, EmptyState, KeyFacts, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { CONTROL_POINT, CONTROL_POINTS } from '../../links'
import { LiveDepartures } from '../../live-departures'
import { LiveQueueRows, useQueueLine } from '../../live-queues'
import { Screen } from '../../screen'
import { useAnswers, useHeld } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useQueues } from '../../use-live'
import { controlPointMessages } from '../control-points/locales'
import { useWords } from '../control-points/use-words'
import { When } from '../control-points/when'
import { Business } from './business'
import { GettingThere } from './getting-there'
import { HoursTable } from './hours-table'
import { departuresAt } from './departures-at'
import { Passing } from './passing'
import { sourcesOf } from './sources-of'

/** Whom one asks about the first side of a point. */
const CONTACTS = { 'hong-kong': 'hong-kong-immigration', macao: 'macao-police', mainland: 'mainland-immigration' } as const

function Answer({ id }: { id: PointId }) {
  const { t, text } = useI18n(controlPointMessages)
  const { stateOf, momentInFull } = useWords()
  const now = useNow()
  const { answers, path, answer } = useAnswers(CONTROL_POINT, ['id', 'when'])
  // Whatever was drawn when the site was made was another hour's.
  const isDrawn = useDrawn()

  const asked = readMoment(answers.when) ?? now
  const isNow = !readMoment(answers.when)
  const queues = useQueues(now)
  const lineOf = useQueueLine()
  const queue = isNow ? lineOf({ point: id }, queues) : undefined
  const state = narrowestAt(hoursOf(id), asked)
  const waits = busyOn(id, asked.day)?.value.waits
  const travel = travelOn(id, asked.day)?.value
  const notes = notesOn(id, asked.day)
  const contact = factOn(contactNamed(CONTACTS[layoutOf(id).sides[0]!]), asked.day)
  const conflicts = [...new Set(hoursOf(id).flatMap((side) => hoursOn(side, asked.day)?.conflict ?? []).map(text))]
  const isReport = state.because === 'reported-open' || state.because === 'reported-closed'
  return (
    <Screen title={t(`name.${id}`)} path={path}>
      <Box className="stack">
        {isDrawn && (
          <KeyFacts
            id="state"
            facts={[
              { icon: 'customs', label: t('point.open', { moment: readMoment(answers.when) ? momentInFull(asked) : t('when.now') }), value: stateOf(id, state, asked) },
              { icon: 'time', label: t('point.wait'), value: t(`waits.${waits ?? 'unknown'}`) },
              ...(queue ? [{ icon: 'time' as const, label: t('point.queueNow'), value: queue }] : []),
              ...(isNow && !queue && queues.state === 'missing' ? [{ icon: 'time' as const, label: t('point.queueNow'), value: t('points.queueMissingShort') }] : []),
              ...(travel ? [{ icon: 'travel' as const, label: t('point.cross'), value: dotted(travel.map((one) => t(`travel.${one}`))) }] : []),
            ]}
          />
        )}
        {isDrawn &&
          conflicts.map((conflict) => (
            <Notice key={conflict} kind="caution">
              {conflict}
            </Notice>
          ))}
        {isDrawn && (state.is === 'not-known' || isReport) && contact.ok && <AskHere about={t(isReport ? 'point.askReport' : 'point.ask')} contact={contact.fact.value} />}
        <When id="when" label={t('when.label')} without={t('when.now')} choose={t('when.other')} when={answers.when} start={now} onWhen={(value) => answer('when', value)} />
      </Box>
      {isDrawn && (
        <>
          {queue && (
            <Section id="queue-now" title={t('point.queueNow')}>
              <LiveQueueRows point={id} now={queues} />
            </Section>
          )}
          {isNow && departuresAt(id).map((feed, index) => <LiveDepartures key={feed} id={`departures-${index}`} feed={feed} now={now} isFirst={index === 0} />)}
          <HoursTable id={id} day={asked.day} />
          <Later id="rest">
            {() => (
              <>
                <Passing id={id} day={asked.day} />
                {notes.length > 0 && (
                  <Section id="notes" title={t('point.know')}>
                    {notes.map(({ value }, index) => (
                      <Box key={index} className="paragraph">
                        {text(value)}
                      </Box>
                    ))}
                  </Section>
                )}
                <GettingThere id={id} day={asked.day} />
                <Business id={id} day={asked.day} />
                <FactSources entries={sourcesOf(id, asked.day)} reviewEveryDays={REVIEW_EVERY} />
              </>
            )}
          </Later>
        </>
      )}
      <Button id="to-list" href={CONTROL_POINTS} onTap={() => openPage(CONTROL_POINTS)}>
        {t('point.toList')}
      </Button>
    </Screen>
  )
}

export default function ControlPointPage() {
  const { t } = useI18n(controlPointMessages)
  const id = pointId(useHeld(['id']).id)
  if (id) return <Answer id={id} />
  return (
    <Screen title={t('points.title')} path={CONTROL_POINT}>
      <EmptyState id="lost" title={t('point.lost')}>
        <Button id="to-list" kind="main" href={CONTROL_POINTS} onTap={() => openPage(CONTROL_POINTS)}>
          {t('point.toList')}
        </Button>
      </EmptyState>
    </Screen>
  )
}
