import { signOf } from '@/domain/journey/line-sign'
import { departuresAt, type Departures } from '@/domain/journey/station'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { formatTime, type TimeOfDay } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { Box, Card, LineSign, ListItem, Words } from '@/ui'
import { dotted } from '../../dotted'
import type { Travel } from '../travel'
import { isReckoned } from '../timetables'
import { tripMessages } from '../trip/locales'

/** Each line and direction from one stop: the first and last of today, and when the next comes. */
export function DepartureRows({ travel: { network, conditions }, stop, now }: { travel: Travel; stop: number; now: Now }) {
  const { t, text, locale } = useI18n(tripMessages)
  const time = (minute: number) => formatTime(minute as TimeOfDay, locale)
  const found = departuresAt(network, stop, { day: now.day, minute: now.time }, conditions)
  if (found.length === 0) return <Box className="paragraph">{t('station.none')}</Box>
  const nameOf = ({ line, towards, via }: Departures): string => {
    const name = text(network.lines[line]!.name)
    const stopName = (at: number) => text(network.stops[at]!.name)
    return towards === stop ? t('station.round', { line: name, stop: stopName(via) }) : t('trip.towards', { line: name, stop: stopName(towards) })
  }
  const soon = ({ next, every, first, last }: Departures): string | undefined =>
    next === undefined ? t('station.over') : next === first && first === last ? undefined : every === undefined ? t('station.next', { time: time(next) }) : next > now.time + 2 * every ? t('station.next', { time: time(next) }) : t('station.every', { time: formatMinutes(minutes(every), locale) })
  return (
    <Card>
      {found.map((one) => (
        <ListItem
          key={`${one.line} ${one.towards} ${one.via}`}
          title={
            <>
              <LineSign sign={signOf(network.lines[one.line]!)} colour={network.lines[one.line]!.colour} />
              <Words>{nameOf(one)}</Words>
            </>
          }
          note={dotted([one.first === one.last ? t('station.once', { time: time(one.first) }) : t('station.firstLast', { first: time(one.first), last: time(one.last) }), soon(one), isReckoned(network, one.line) && t('trip.reckonedShort')])}
        />
      ))}
    </Card>
  )
}
