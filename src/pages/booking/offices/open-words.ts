import type { Locale } from '@/domain/locale/locale'
import { openingHours, openState, type Moment, type OpeningHours, type OpenState } from '@/domain/opening-hours/opening-hours'
import type { Office } from '@/facts/customs/offices'
import { openInWords } from '../../open-words'
import type { SayOffices } from './locales'
import { holidaysAt } from './holiday'

/** Hours of an office; missing where no source has any. */
export const hoursOf = ({ hours, onHolidays }: Pick<Office, 'hours' | 'onHolidays'>): OpeningHours | undefined => (hours === 'unknown' ? undefined : openingHours(hours, onHolidays))

/** Whether an office is open now. */
export function stateOf(office: Pick<Office, 'hours' | 'onHolidays' | 'at'>, now: Moment): OpenState {
  const hours = hoursOf(office)
  return hours ? openState(hours, now, holidaysAt(office.at)) : { state: 'unknown' }
}

/** What one sees of an office first: `Open until 17:30`, `Closed, opens tomorrow 09:00`. */
export const stateInWords = (state: OpenState, now: Moment, t: SayOffices, locale: Locale): string => openInWords(state, now, (word, values) => t(`offices.${word}`, values), locale)
