/** Control points (口岸): which are open at a moment, until when, and where they are. */
import { useState } from 'react'
import { GROUPS } from '@/domain/control-point/control-points'
import { readMoment } from '@/domain/control-point/moment'
import { placeId, spotOf } from '@/domain/control-point/places'
import { useI18n } from '@/i18n'
import { hasNativeBars } from '@/platform/chrome'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/stores'
import { Box, Button, Buttons, Card, Choices, Notice, Section, SegmentedControl } from '@/ui'
import { CONTROL_POINTS, CROSSING } from '../../links'
import { MoreButton } from '../../more-button'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useGrowing } from '../../use-growing'
import { useQueues } from '../../use-live'
import { useNear } from '../../use-near'
import { LiveRows } from './live-rows'
import { controlPointMessages } from './locales'
import { NarrowSheet } from './narrow-sheet'
import { PointRow } from './point-row'
import { groupOf, pointsAt, standingOf, type Point } from './points'
import { Overview, SketchView } from './sketch-view'
import { useWho } from './use-who'
import { When } from './when'

const ALL = 'all'
/** Rows that one update of a mini program should carry. */
const FIRST = 8
/** A browser draws what there is. */
const FIRST_IN_BROWSER = 40
const STEP = 14

/** Open first, then what is open in one direction, what is closed, what is not known, and what this person cannot use. */
function inSections(points: readonly Point[]) {
  const allowed = points.filter(({ isBarred }) => !isBarred)
  const which = (standing: ReturnType<typeof standingOf>) => allowed.filter(({ state }) => standingOf(state) === standing)
  return [
    { id: 'open', points: which('open') },
    { id: 'part', points: which('part') },
    { id: 'closed', points: which('closed') },
    { id: 'unknown', points: which('not-known') },
    { id: 'barred', points: points.filter(({ isBarred }) => isBarred) },
  ] as const
}

export default function ControlPointsPage() {
  const { t } = useI18n(controlPointMessages)
  const now = useNow()
  const { answers, path, answer } = useAnswers(CONTROL_POINTS, ['group', 'view', 'when', 'who', 'near'])
  const [isNarrowing, setNarrowing] = useState(false)
  // Whatever was drawn when the site was made was another hour's: states wait for the clock of the person.
  const isDrawn = useDrawn()

  const asked = readMoment(answers.when) ?? now
  const queues = useQueues(now)
  const group = groupOf(answers.group)
  const near = placeId(answers.near)
  // Where the person is stands in no address.
  const here = useNear()
  const start = here.me ?? (near && spotOf(near))
  const who = useWho(answers.who)
  const isMap = answers.view === 'map'
  const points = isDrawn ? pointsAt(asked, { group, who, start }) : []
  const { shown, next, grow } = useGrowing(points.length, hasNativeBars ? FIRST : FIRST_IN_BROWSER, STEP)
  const { textSize } = useSettings()
  /** Which points, and how to show them, would fill the first screen: there they stand in the sheet, and the answer comes first. */
  const isLarge = textSize === 'elder' || textSize === 'largest'
  const narrow = t('points.narrow')
  const otherView = isMap ? 'list' : 'map'
  const inSheet = isLarge ? [...(group ? [t(`group.${group}`)] : []), ...(isMap ? [t('points.map')] : [])] : []
  const narrowing = [...inSheet, ...(who ? [t(`who.${who}`)] : []), ...(here.me ? [t('near.me')] : near ? [t(`place.${near}`)] : [])]
  const when = answers.when

  const groups = (
    <Choices
      id="group"
      label={t('points.which')}
      choices={[{ value: ALL, label: t('points.all') }, ...GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))]}
      chosen={[group ?? ALL]}
      isRow={!isLarge}
      onChoose={(value) => answer('group', value)}
    />
  )
  const filters = (
    <>
      {groups}
      <SegmentedControl
        id="view"
        label={t('points.view')}
        choices={[{ value: 'list', label: t('points.list') }, { value: 'map', label: t('points.map') }]}
        chosen={isMap ? 'map' : 'list'}
        onChoose={(value) => answer('view', value)}
      />
    </>
  )

  let left = shown
  return (
    <Screen title={t('points.title')} path={path} isWide>
      <Box className="stack">
        <Box className="stack is-dense">
          <When id="when" label={t('when.label')} without={t('when.now')} choose={t('when.other')} when={when} start={now} onWhen={(value) => answer('when', value)} />
          {!isLarge && groups}
          <Buttons>
            <Button id="narrow" icon="filter" label={narrowing.length > 0 ? `${narrow}: ${narrowing.join(', ')}` : undefined} onTap={() => setNarrowing(true)}>
              {narrowing.join('\u00a0· ') || narrow}
            </Button>
            {!isLarge && (
              <Button id={`view-${otherView}`} onTap={() => answer('view', otherView)}>
                {t(`points.${otherView}`)}
              </Button>
            )}
            <Button id="to-crossing" href={CROSSING} onTap={() => openPage(CROSSING)}>
              {t('points.choose')}
            </Button>
          </Buttons>
        </Box>
        {isDrawn && !when && queues.state === 'missing' && queues.queues.length === 0 && <Notice id="queue-missing">{t('points.queueMissingShort')}</Notice>}
        {group === 'sea' && <Notice>{t('points.ferries')}</Notice>}
        {isDrawn && isMap && !group && <Overview asked={asked} onGroup={(value) => answer('group', value)} />}
        {isDrawn && isMap && group && <SketchView key={group} group={group} points={points} asked={asked} when={when} start={start} />}
      </Box>
      {isDrawn &&
        !isMap &&
        inSections(points).map(({ id, points: all }) => {
          const rows = all.slice(0, Math.max(0, left))
          left -= rows.length
          if (rows.length === 0) return null
          return (
            <Section key={id} id={`points-${id}`} title={t(`points.${id}`, { count: all.length })}>
              <Card hasRows>
                {rows.map((point) => (
                  <PointRow key={point.id} point={point} asked={asked} when={when} start={start} queues={when ? undefined : queues} />
                ))}
              </Card>
            </Section>
          )
        })}
      {isDrawn && !isMap && <MoreButton next={next} onTap={grow} />}
      {isDrawn && (
        <Section id="queue" title={t('points.queue')}>
          {queues.isInPart && <Box className="paragraph">{t('points.queueInPart')}</Box>}
          <Box className="paragraph">{t(queues.queues.length > 0 ? 'points.queueLive' : queues.state === 'missing' ? 'points.queueMissing' : 'points.queueText')}</Box>
          <LiveRows services={['easy-boundary', 'macao-control-points-live']} />
        </Section>
      )}
      {isNarrowing && (
        <NarrowSheet
          title={narrow}
          more={isLarge && filters}
          who={who}
          near={near}
          here={here}
          onWho={(value) => answer('who', value)}
          onNear={(value) => answer('near', value)}
          onClose={() => setNarrowing(false)}
        />
      )}
    </Screen>
  )
}
