import type { HolidayCalendar, HolidayPlace } from '../holiday/calendar'
import { civilDate } from '../time/civil'
import { DAY_TYPES, dayTypeOf } from './day-type'

const words = { 'zh-Hans': 'A', 'zh-Hant': 'A', en: 'A', pt: 'A' }
const source = { publisher: words, title: 'A', url: 'https://example.org', verifiedOn: civilDate('2026-01-01'), confidence: 'high' as const }
const list = (place: HolidayPlace, kind: 'off' | 'work', days: string[]): HolidayCalendar[number] => ({
  id: `${place}/${kind}`,
  series: [{ value: { place, kind, isWhole: true, days: Object.fromEntries(days.map((day) => [day, 'national-day' as const])) }, effectiveFrom: civilDate('2026-01-01'), effectiveTo: civilDate('2026-12-31'), source }],
})

/** 2026-10-01 is a Thursday. */
const CALENDAR: HolidayCalendar = [list('hong-kong', 'off', ['2026-10-01', '2026-10-04']), list('mainland', 'off', ['2026-10-01', '2026-10-02', '2026-10-03']), list('mainland', 'work', ['2026-10-10'])]

test.each<[string, HolidayPlace, string, (typeof DAY_TYPES)[number]]>([
  ['a holiday of both', 'hong-kong', '2026-10-01', 'holiday'],
  ['a holiday of the other place only, a Friday', 'hong-kong', '2026-10-02', 'friday'],
  ['a holiday that is a Friday', 'mainland', '2026-10-02', 'holiday'],
  ['a holiday that is a Saturday', 'mainland', '2026-10-03', 'holiday'],
  ['a holiday that is a Sunday', 'hong-kong', '2026-10-04', 'holiday'],
  ['a Sunday', 'mainland', '2026-10-04', 'sunday'],
  ['a Saturday that is worked', 'mainland', '2026-10-10', 'workday'],
  ['the same Saturday elsewhere', 'hong-kong', '2026-10-10', 'saturday'],
  ['a Monday', 'mainland', '2026-10-12', 'workday'],
  ['a Friday', 'mainland', '2026-10-16', 'friday'],
  ['a Friday of a year of which nothing is announced', 'mainland', '2027-10-01', 'friday'],
  ['a Saturday of such a year', 'mainland', '2027-10-02', 'saturday'],
  ['a weekday of such a year', 'hong-kong', '2027-10-04', 'workday'],
  ['a day of a place without a list', 'macao', '2026-10-01', 'workday'],
])('%s', (_, place, day, type) => {
  expect(DAY_TYPES[dayTypeOf(CALENDAR, place, civilDate(day))]).toBe(type)
})
