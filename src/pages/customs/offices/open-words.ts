import type { Locale } from '@/domain/locale/locale'
import { openingHours, openState, type Moment, type OpeningHours, type OpenState } from '@/domain/opening-hours/opening-hours'
import { daysBetween } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { formatTime } from '@/domain/time/time-of-day'
import type { Office } from '@/facts/customs/offices'
import type { SayOffices } from './locales'
import { holidaysAt } from './holiday'

/** Hours of an office; missing where no source has any. */
export const hoursOf = ({ hours, onHolidays }: Pick<Office, 'hours' | 'onHolidays'>): OpeningHours | undefined => (hours === 'unknown' ? undefined : openingHours(hours, onHolidays))

/** Whether an office is open now. */
export function stateOf(office: Pick<Office, 'hours' | 'onHolidays' | 'at'>, now: Moment): OpenState {
  const hours = hoursOf(office)
  return hours ? openState(hours, now, holidaysAt(office.at)) : { state: 'unknown' }
}

/** `tomorrow 09:00`, `Monday 09:00`; nothing opens more than a few days from now. */
function whenInWords({ day, time }: Moment, now: Moment, t: SayOffices, locale: Locale): string {
  const days = daysBetween(now.day, day)
  const at = formatTime(time, locale)
  if (days < 2) return t(days === 0 ? 'offices.today' : 'offices.tomorrow', { time: at })
  return t('offices.onDay', { day: formatWeekday(day, locale), time: at })
}

/** What one sees of an office first: `Open until 17:30`, `Closed, opens tomorrow 09:00`. */
export function stateInWords(state: OpenState, now: Moment, t: SayOffices, locale: Locale): string {
  if (state.state === 'open') {
    if (!state.until) return t('offices.openAlways')
    const { until } = state
    return until.day === now.day ? t('offices.openUntil', { time: formatTime(until.time, locale) }) : t('offices.openUntilDay', { when: whenInWords(until, now, t, locale) })
  }
  if (state.state === 'closed') return state.opens ? t('offices.opens', { when: whenInWords(state.opens, now, t, locale) }) : t('offices.closed')
  return t(`offices.${state.state}`)
}
