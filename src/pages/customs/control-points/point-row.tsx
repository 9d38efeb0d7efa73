import type { Moment } from '@/domain/control-point/open-state'
import { formatDistance, type RoughPosition } from '@/domain/position/distance'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, ListItem } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointPage } from '../../links'
import { useQueueLine } from '../../live-queues'
import type { QueuesNow } from '../../use-live'
import { controlPointMessages } from './locales'
import { standingOf, type Point } from './points'
import { STATE_ICONS, useWords } from './use-words'

interface PointRowProps {
  point: Point
  asked: Moment
  when: string | undefined
  /** From where it is how far. */
  start?: RoughPosition
  /** Of this minute; left out where another is asked about. */
  queues?: QueuesNow
}

/** One control point of a list: whether it is open, until when, and how far it is. */
export function PointRow({ point: { id, state, metres }, asked, when, start, queues }: PointRowProps) {
  const { t, locale } = useI18n(controlPointMessages)
  const { stateOf } = useWords()
  const lineOf = useQueueLine()
  const queue = queues && standingOf(state) !== 'closed' ? lineOf({ point: id }, queues) : undefined
  const href = controlPointPage(id, when)
  return (
    <ListItem
      id={`point-${id}`}
      icon={STATE_ICONS[standingOf(state)]}
      title={t(`name.${id}`)}
      note={
        <>
          <Box>{dotted([stateOf(id, state, asked), start && metres !== undefined && formatDistance(metres, start.accuracyMetres, locale)])}</Box>
          {queue && <Box>{queue}</Box>}
        </>
      }
      href={href}
      onTap={() => openPage(href)}
    />
  )
}
