import { factOn, type Fact, type FactEntry } from '../fact/fact'
import { addDays, weekdayOf, type CivilDate } from '../time/civil'
import type { HolidayName } from './name'

export const HOLIDAY_PLACES = ['hong-kong', 'macao', 'mainland'] as const

export type HolidayPlace = (typeof HOLIDAY_PLACES)[number]

/**
 * What a list says of its days. `off`: public holidays, and on the Mainland all days of an announced arrangement; Hong Kong's
 * Sundays, which its law counts among them, are left out. `work`: weekend days on which one works (调休上班). `offices-off` and
 * `offices-half`: days, and afternoons, on which Macao's public offices are closed though they are no public holiday.
 */
export type DayKind = 'off' | 'work' | 'offices-off' | 'offices-half'

/** Days of one kind in one place, in the period in which its fact holds. */
export interface DayList {
  place: HolidayPlace
  kind: DayKind
  /** False where the law names days and the list of the year is not announced: on any other day nothing is known. */
  isWhole: boolean
  days: Readonly<Record<string, HolidayName>>
}

/** One fact for each place and kind. */
export type HolidayCalendar = readonly Fact<DayList>[]

/** What is known of a day in one place. */
export interface PlaceDay {
  marks: Partial<Record<DayKind, HolidayName>>
  /** `law`: only days that the law names; `none`: nothing of that year. */
  announced: 'whole' | 'law' | 'none'
  entries: readonly FactEntry<DayList>[]
}

/** `not-announced`: no list says so yet, which is not the same as no. */
export type Known = 'yes' | 'no' | 'not-announced'

export function placeDay(calendar: HolidayCalendar, place: HolidayPlace, day: CivilDate): PlaceDay {
  const marks: PlaceDay['marks'] = {}
  const entries: FactEntry<DayList>[] = []
  let announced: PlaceDay['announced'] = 'none'
  for (const fact of calendar) {
    if (fact.series[0]?.value.place !== place) continue
    const found = factOn(fact, day)
    if (!found.ok) continue
    const { kind, days, isWhole } = found.fact.value
    entries.push(found.fact)
    if (kind === 'off') announced = isWhole ? 'whole' : 'law'
    const name = days[day]
    if (name) marks[kind] = name
  }
  return { marks, announced, entries }
}

const isWeekend = (day: CivilDate): boolean => [0, 6].includes(weekdayOf(day))

/** Whether a day is a public holiday, apart from Hong Kong's Sundays. */
export function isPublicHoliday(calendar: HolidayCalendar, place: HolidayPlace, day: CivilDate): Known {
  const { marks, announced } = placeDay(calendar, place, day)
  if (marks.off) return 'yes'
  return announced === 'whole' ? 'no' : 'not-announced'
}

/** Whether public offices that open on this weekday are closed all day: on public holidays, and on Macao's days in lieu. */
export function areOfficesClosed(calendar: HolidayCalendar, place: HolidayPlace, day: CivilDate): Known {
  return placeDay(calendar, place, day).marks['offices-off'] ? 'yes' : isPublicHoliday(calendar, place, day)
}

/** Whether those who work from Monday to Friday, as public offices do, work on a day. */
export function isWorkingDay(calendar: HolidayCalendar, place: HolidayPlace, day: CivilDate): Known {
  const { marks, announced } = placeDay(calendar, place, day)
  if (marks.work) return 'yes'
  if (marks.off ?? marks['offices-off']) return 'no'
  // Only the Mainland makes working days of weekends.
  if (isWeekend(day) && (announced === 'whole' || place !== 'mainland')) return 'no'
  return announced === 'whole' ? 'yes' : 'not-announced'
}

export type NextHoliday = { ok: true; day: CivilDate; name: HolidayName; isByLaw: boolean } | { ok: false; reason: 'not-announced'; from: CivilDate }

/** The first public holiday after a day; where lists end before one comes, the first day of which nothing is known. */
export function nextHoliday(calendar: HolidayCalendar, place: HolidayPlace, after: CivilDate): NextHoliday {
  const lists = calendar.find(({ series: [first] }) => first?.value.place === place && first.value.kind === 'off')
  // From list to list and not from day to day, because pages ask this before they are drawn.
  for (let from = addDays(after, 1); ; ) {
    const found = lists && factOn(lists, from)
    if (!found?.ok) return { ok: false, reason: 'not-announced', from }
    const { value, effectiveTo } = found.fact
    const [day] = Object.keys(value.days).filter((one) => one >= from).sort() as CivilDate[]
    if (day) return { ok: true, day, name: value.days[day]!, isByLaw: !value.isWhole }
    if (!effectiveTo) return { ok: false, reason: 'not-announced', from }
    from = addDays(effectiveTo, 1)
  }
}
