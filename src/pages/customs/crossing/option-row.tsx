import { needsCoach, wayId, type Option, type Travel } from '@/domain/control-point/crossing'
import type { Moment } from '@/domain/control-point/open-state'
import { writtenMoment } from '@/domain/control-point/moment'
import { formatNumber } from '@/domain/number/number'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, ListItem } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointPage } from '../../links'
import { useQueueLine } from '../../live-queues'
import type { QueuesNow } from '../../use-live'
import { controlPointMessages } from '../control-points/locales'
import { STATE_ICONS, useWords } from '../control-points/use-words'

/** Names of the points of a way, in the order one comes to them. */
export function useNames(): (option: Option) => string {
  const { t } = useI18n(controlPointMessages)
  return ({ way: { ends } }) => {
    const [one, other] = ends.map(({ point }) => t(`name.${point}`))
    return one === other ? one! : t('crossing.pair', { from: one!, to: other! })
  }
}

/** One way across, with the reasons that put it where it stands. */
export function OptionRow({ option, travel, arrival, back, queues }: { option: Option; travel: Travel; arrival: Moment; back: Moment | undefined; queues: QueuesNow | undefined }) {
  const { t, locale } = useI18n(controlPointMessages)
  const { state } = useWords()
  const nameOf = useNames()
  const { way, there, kilometres, waits, hasLane, isDoubtful } = option
  const missing = way.hours.length - there.known.length
  const href = controlPointPage(way.ends[0].point, writtenMoment(arrival))
  const isOpen = there.is === 'open'
  const lineOf = useQueueLine()
  const [start, end] = way.ends
  const live = queues ? [...new Set([start.point, end.point])].flatMap((point) => lineOf({ point, from: start.side, to: end.side }, queues) ?? []) : []
  return (
    <ListItem
      id={`way-${wayId(way)}`}
      icon={STATE_ICONS[there.is]}
      title={nameOf(option)}
      note={
        <>
          <Box>{dotted([state(there, arrival), isOpen && missing > 0 && t('state.oneSide', { side: there.known.map((side) => t(`side.${side}`)).join(', ') }), isDoubtful && t('crossing.doubtful')])}</Box>
          {back && option.back && <Box>{t('crossing.back', { state: state(option.back, back) })}</Box>}
          {isOpen && (
            <Box>
              {dotted([
                kilometres === undefined ? t('crossing.noFar') : t('crossing.far', { count: formatNumber(Math.max(1, Math.round(kilometres)), locale) }),
                needsCoach(way, travel) && t('travel.coach'),
                waits && t('crossing.wait', { text: t(`waits.${waits}`) }),
                hasLane && t('crossing.lane'),
              ])}
            </Box>
          )}
          {isOpen && live.map((text) => <Box key={text}>{t('crossing.queueNow', { text })}</Box>)}
        </>
      }
      href={href}
      onTap={() => openPage(href)}
    />
  )
}
