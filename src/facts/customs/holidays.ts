import type { DayList, HolidayCalendar, HolidayPlace, Known } from '@/domain/holiday/calendar'
import * as rule from '@/domain/holiday/calendar'
import type { Crowd, CrowdFacts } from '@/domain/holiday/crowd'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { CivilDate } from '@/domain/time/civil'
import file from './holidays.json'
import type { NoticeDay } from './holidays-schema'

const written = file as unknown as FactFile

/** Public holidays, days in lieu and make-up days of the three places. */
export const holidayCalendar: HolidayCalendar = [...factsOf<DayList>(written, 'day-list').values()]

/** Crowds at the control points in festivals. */
export const crowdFacts: CrowdFacts = [...factsOf<Crowd>(written, 'crowd').values()]

/** When the Mainland announced the holidays of a year. */
export const mainlandNotice = factNamed(factsOf<NoticeDay>(written, 'notice-day'), 'mainland/notice-day')

export const holidayReviewDays = written.reviewEveryDays

/** Whether a day is a public holiday in a place, apart from Hong Kong's Sundays. */
export const isPublicHoliday = (place: HolidayPlace, day: CivilDate): Known => rule.isPublicHoliday(holidayCalendar, place, day)

/** Whether public offices are closed all day though they would open on this weekday. */
export const areOfficesClosed = (place: HolidayPlace, day: CivilDate): Known => rule.areOfficesClosed(holidayCalendar, place, day)
