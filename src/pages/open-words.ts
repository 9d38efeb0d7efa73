import type { Locale } from '@/domain/locale/locale'
import type { Moment, OpenState } from '@/domain/opening-hours/opening-hours'
import { daysBetween } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { formatTime } from '@/domain/time/time-of-day'

/** What a tool has words for: `openUntil` is "Open until {time}", `onDay` is "{day} {time}". */
export type OpenWord = 'openAlways' | 'openUntil' | 'openUntilDay' | 'opens' | 'closed' | 'holiday' | 'unknown' | 'today' | 'tomorrow' | 'onDay'

export type SayOpen = (word: OpenWord, values?: Record<string, string>) => string

/** `tomorrow 09:00`, `Monday 09:00`; nothing opens more than a few days from now. */
function whenInWords({ day, time }: Moment, now: Moment, say: SayOpen, locale: Locale): string {
  const days = daysBetween(now.day, day)
  const at = formatTime(time, locale)
  if (days < 2) return say(days === 0 ? 'today' : 'tomorrow', { time: at })
  return say('onDay', { day: formatWeekday(day, locale), time: at })
}

/** What one sees of a place with hours first: `Open until 17:30`, `Closed, opens tomorrow 09:00`. */
export function openInWords(state: OpenState, now: Moment, say: SayOpen, locale: Locale): string {
  if (state.state === 'open') {
    if (!state.until) return say('openAlways')
    const { until } = state
    return until.day === now.day ? say('openUntil', { time: formatTime(until.time, locale) }) : say('openUntilDay', { when: whenInWords(until, now, say, locale) })
  }
  if (state.state === 'closed') return state.opens ? say('opens', { when: whenInWords(state.opens, now, say, locale) }) : say('closed')
  return say(state.state)
}
