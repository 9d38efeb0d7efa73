import type { Instant, OfferingId, SlotId } from '@/domain/booking/booking'
import type { Fact } from '@/domain/fact/fact'
import { areOfficesClosed, type HolidayCalendar, type HolidayPlace } from '@/domain/holiday/calendar'
import { officesOn, tasksOf } from '@/domain/office/offices-on'
import { openingHours, type Span } from '@/domain/opening-hours/opening-hours'
import { PLACES, type PlaceId } from '@/domain/region/place'
import { addDays, weekdayOf, type CivilDate } from '@/domain/time/civil'
import type { Duty, Office, Task } from '@/facts/customs/offices'
import type { NewSlot, Offering } from '../store/store'
import { startOf } from './day'

/**
 * An example, and nothing that an office has published: none says how many it can take, or takes appointments through this
 * project. Whoever runs a gateway for real offices opens offerings and slots of their own.
 */
export const EXAMPLE = { slotMinutes: 30, capacity: 4, days: 30 } as const

/** Offices where somebody at a counter takes papers; not machines, control points, police and consulates. */
const WITH_COUNTERS: readonly Office['kind'][] = ['hall', 'window', 'immigration', 'travel-service', 'visa-centre', 'counter']
/** What nobody makes an appointment for. */
const WITHOUT_APPOINTMENT: readonly Task[] = ['automated-lanes', 'lost-document', 'consular']


export interface OfficeFacts {
  offices: Iterable<Fact<Office>>
  duties: readonly Fact<Duty>[]
  holidays: HolidayCalendar
}

function placeOf(at: PlaceId): HolidayPlace {
  const { city } = PLACES[at]
  return city === 'hong-kong' || city === 'macao' ? city : 'mainland'
}

/** Hours of a day on which an office is known to open; none where no source says when, or whether it opens on a holiday. */
function spansOn({ hours, onHolidays, at }: Office, day: CivilDate, holidays: HolidayCalendar): readonly Span[] {
  if (hours === 'unknown') return []
  const spans = openingHours(hours, onHolidays).week[weekdayOf(day)]!
  const isClosed = onHolidays !== 'open' && areOfficesClosed(holidays, placeOf(at), day) === 'yes'
  return spans === 'unknown' || isClosed ? [] : spans
}

/**
 * Offerings and slots of some days, all within opening hours.
 *
 * @param known offerings that exist, which keep their numbers: they stand in vouchers
 */
export function exampleOfferings({ offices, duties, holidays }: OfficeFacts, known: readonly Offering[], first: CivilDate, days: number = EXAMPLE.days): { offerings: Offering[]; slots: NewSlot[] } {
  const numbers = new Map<OfferingId, number>(known.map(({ id, number }) => [id, number]))
  let last = Math.max(0, ...known.map(({ number }) => number))
  const { slotMinutes, capacity } = EXAMPLE
  const offerings = new Map<OfferingId, Offering>()
  const slots: NewSlot[] = []
  const all = [...offices]
  for (let ahead = 0; ahead < days; ahead++) {
    const day = addDays(first, ahead)
    const midnight = startOf(day)
    for (const { id: office, entry } of officesOn(all, day).there) {
      if (!WITH_COUNTERS.includes(entry.value.kind)) continue
      const spans = spansOn(entry.value, day, holidays)
      for (const service of tasksOf<Task>(entry.value, duties, day)) {
        if (WITHOUT_APPOINTMENT.includes(service) || spans.length === 0) continue
        const id = `${office}/${service}` as OfferingId
        const number = numbers.get(id) ?? ++last
        numbers.set(id, number)
        offerings.set(id, { id, number, office, service, slotMinutes })
        for (const { opens, closes } of spans) {
          for (let time = opens as number; time + slotMinutes <= closes; time += slotMinutes) {
            const start = (midnight + time) as Instant
            slots.push({ id: `${number}-${start}` as SlotId, offering: id, start, minutes: slotMinutes, capacity })
          }
        }
      }
    }
  }
  return { offerings: [...offerings.values()], slots }
}
