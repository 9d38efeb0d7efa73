import { layoutOf, type PointId, type Side } from '@/domain/control-point/control-points'
import type { Ships, WayState } from '@/domain/control-point/crossing'
import type { Window } from '@/domain/control-point/hours'
import { isAlwaysOpen, type DirectedState, type Moment, type OpenState } from '@/domain/control-point/open-state'
import { separator } from '@/domain/locale/separator'
import { formatDayShort } from '@/domain/time/day-in-words'
import { daysBetween, formatDay, type CivilDate } from '@/domain/time/civil'
import { DAY_MINUTES, formatTime, timeOfDay, type TimeOfDay } from '@/domain/time/time-of-day'
import { formatRange } from '@/domain/number/range'
import { shipsOn } from '@/facts/customs/control-point-guide'
import { useI18n } from '@/i18n'
import type { IconName } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointMessages } from './locales'

/** Open, in one direction only, closed or not known as a picture, so that colour is not the only sign. */
export const STATE_ICONS: Record<OpenState['is'] | 'part', IconName> = { open: 'check', part: 'caution', closed: 'clear', 'not-known': 'info' }

/** What is known of control points, as sentences in the person's language. */
export function useWords() {
  const { t, text, locale } = useI18n(controlPointMessages)

  /** A time on a day. */
  const momentInFull = ({ day, time }: Moment): string => t('when.onDay', { day: formatDayShort(day, locale), time: formatTime(time, locale) })

  /** A time as one who asks about a moment would say it: today, the next day, or on a day. */
  const moment = (one: Moment, asked: Moment): string => {
    const days = daysBetween(asked.day, one.day)
    if (days === 0) return formatTime(one.time, locale)
    if (days === 1 && one.time < DAY_MINUTES) return formatTime((one.time + DAY_MINUTES) as TimeOfDay, locale)
    return momentInFull(one)
  }

  const state = (one: WayState, asked: Moment): string => {
    if (one.because === 'no-ship') return t('state.noShip', { time: moment(one.until!, asked) })
    if (one.is === 'not-known') return one.because === 'reported-open' ? t('state.reported-open') : t('state.unknown')
    if (one.is === 'open') return isAlwaysOpen(one as OpenState) ? t('state.always') : t('state.openUntil', { time: moment(one.until!, asked) })
    if (one.because) return t(`state.${one.because}`)
    return one.until ? t('state.opens', { time: moment(one.until, asked) }) : t('state.closed')
  }

  /** First and last ship, and when that was seen: no opening hours. */
  const ships = ({ first, last, seen }: Ships & { seen: CivilDate }): string =>
    t('state.ships', { times: formatRange(formatTime(first, locale), formatTime(last, locale), locale), day: formatDay(seen, locale) })

  /** The state, in which direction where that makes a difference, and whose hours it is made of where the other side's were not found. */
  const stateOf = (id: PointId, one: DirectedState, asked: Moment): string => {
    const [side] = one.known
    const isPartial = one.known.length === 1 && layoutOf(id).sides.length === 2 && !one.because
    const sailing = one.is === 'not-known' ? shipsOn(id, asked.day) : undefined
    const towards = (place: Side) => t('point.beside', { side: t(`side.${place}`) })
    const directed = (place: Side, which: OpenState) => t('state.directed', { side: towards(place), state: state(which, asked) })
    return dotted([
      // The direction in which one can pass comes first.
      ...(one.open && one.beside ? [directed(one.open.beside, one.open), directed(one.beside, one)] : [state(one, asked), one.beside && towards(one.beside)]),
      isPartial && t('state.oneSide', { side: t(`side.${side!}`) }),
      sailing && ships(sailing),
    ])
  }

  /** `06:30 to 24:00`. */
  const window = ({ from, to }: Pick<Window, 'from' | 'to'>): string =>
    to - from === DAY_MINUTES && from === 0 ? t('point.allDay') : formatRange(formatTime(from, locale), formatTime(to, locale), locale)

  /** `07:30-10:30` as each language writes it. */
  const stretches = (all: readonly string[]): string =>
    all.map((one) => one.split('-').map((clock) => formatTime(timeOfDay(clock), locale))).map(([from, to]) => formatRange(from!, to!, locale)).join(separator(locale))

  return { t, text, locale, momentInFull, state, stateOf, ships, window, stretches }
}
