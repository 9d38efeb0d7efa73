import type { HolidayPlace } from '@/domain/holiday/calendar'
import type { Holiday } from '@/domain/opening-hours/opening-hours'
import { PLACES, type PlaceId } from '@/domain/region/place'
import type { CivilDate } from '@/domain/time/civil'
import { areOfficesClosed } from '@/facts/customs/holidays'

const holidayPlace = (at: PlaceId): HolidayPlace => {
  const { city } = PLACES[at]
  return city === 'hong-kong' || city === 'macao' ? city : 'mainland'
}

/** Whether public offices are closed for a holiday on a day, where this one is. */
export const holidaysAt = (at: PlaceId) => (day: CivilDate): Holiday => areOfficesClosed(holidayPlace(at), day)
