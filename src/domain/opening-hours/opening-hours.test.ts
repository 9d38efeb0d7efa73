import fc from 'fast-check'
import { addDays, civilDate, weekdayOf, type CivilDate } from '../time/civil'
import { timeOfDay, type TimeOfDay } from '../time/time-of-day'
import { openingHours, openState, type Holiday, type Moment, type OpeningHours } from './opening-hours'

const never = (): Holiday => 'no'
/** Sunday 22 November 2026. */
const SUNDAY = civilDate('2026-11-22')
const at = (days: number, time: string): Moment => ({ day: addDays(SUNDAY, days), time: timeOfDay(time) })
const [MONDAY, TUESDAY, FRIDAY, SATURDAY] = [1, 2, 5, 6] as const

describe('opening hours', () => {
  const office = openingHours(['mon-fri 09:00-12:00', 'mon-fri 14:00-17:30', 'sat 09:30-11:30'])

  test.each([
    [at(MONDAY, '08:59'), { state: 'closed', opens: at(MONDAY, '09:00') }],
    [at(MONDAY, '09:00'), { state: 'open', until: at(MONDAY, '12:00') }],
    [at(MONDAY, '11:59'), { state: 'open', until: at(MONDAY, '12:00') }],
    [at(MONDAY, '12:00'), { state: 'closed', opens: at(MONDAY, '14:00') }],
    [at(MONDAY, '13:59'), { state: 'closed', opens: at(MONDAY, '14:00') }],
    [at(MONDAY, '17:30'), { state: 'closed', opens: at(TUESDAY, '09:00') }],
    [at(FRIDAY, '18:00'), { state: 'closed', opens: at(SATURDAY, '09:30') }],
    [at(SATURDAY, '11:30'), { state: 'closed', opens: at(8, '09:00') }],
    [at(0, '10:00'), { state: 'closed', opens: at(MONDAY, '09:00') }],
  ])('at %j are %j', (now, state) => {
    expect(openState(office, now, never)).toEqual(state)
  })

  test('all day and every day never end', () => {
    const always = openingHours(['daily 00:00-24:00'])
    expect(openState(always, at(0, '00:00'), never)).toEqual({ state: 'open', until: undefined })
    expect(openState(always, at(3, '23:59'), never)).toEqual({ state: 'open', until: undefined })
  })

  test('that reach midnight go on where the next day begins with it', () => {
    const night = openingHours(['fri 20:00-24:00', 'sat 00:00-06:00'])
    expect(openState(night, at(FRIDAY, '23:00'), never)).toEqual({ state: 'open', until: at(SATURDAY, '06:00') })
    expect(openState(openingHours(['fri 20:00-24:00']), at(FRIDAY, '23:00'), never)).toEqual({ state: 'open', until: { day: addDays(SUNDAY, FRIDAY), time: 1440 } })
  })

  test('that are not known for a day are not guessed, nor is what comes after it', () => {
    const branch = openingHours(['mon-fri ?', 'sat 09:00-12:30', 'sun ?'])
    expect(openState(branch, at(MONDAY, '10:00'), never)).toEqual({ state: 'unknown' })
    expect(openState(branch, at(SATURDAY, '10:00'), never)).toEqual({ state: 'open', until: at(SATURDAY, '12:30') })
    expect(openState(branch, at(SATURDAY, '13:00'), never)).toEqual({ state: 'closed', opens: undefined })
  })

  test('of a place that never opens have no next opening', () => {
    expect(openState(openingHours([]), at(0, '10:00'), never)).toEqual({ state: 'closed', opens: undefined })
  })

  describe('on a public holiday', () => {
    const isMonday = (day: CivilDate): Holiday => (day === at(MONDAY, '00:00').day ? 'yes' : 'no')
    const hours = (onHolidays: OpeningHours['onHolidays']) => openingHours(['mon-fri 09:00-17:00'], onHolidays)

    test('are those of an ordinary day where the source says so', () => {
      expect(openState(hours('open'), at(MONDAY, '10:00'), isMonday)).toEqual({ state: 'open', until: at(MONDAY, '17:00') })
    })

    test('are none where the source says so, and the next day counts', () => {
      expect(openState(hours('closed'), at(MONDAY, '10:00'), isMonday)).toEqual({ state: 'closed', opens: at(TUESDAY, '09:00') })
      expect(openState(hours('closed'), at(0, '10:00'), isMonday)).toEqual({ state: 'closed', opens: at(TUESDAY, '09:00') })
    })

    test('are not known where no source says', () => {
      expect(openState(hours('unknown'), at(MONDAY, '10:00'), isMonday)).toEqual({ state: 'holiday' })
      expect(openState(hours('unknown'), at(0, '10:00'), isMonday)).toEqual({ state: 'closed', opens: undefined })
    })

    test('on a day that is closed anyway say no more than that', () => {
      const isSunday = (day: CivilDate): Holiday => (day === SUNDAY ? 'yes' : 'no')
      expect(openState(hours('unknown'), at(0, '10:00'), isSunday)).toEqual({ state: 'closed', opens: at(MONDAY, '09:00') })
    })

    test('of a year that is not announced are those of an ordinary day', () => {
      expect(openState(hours('closed'), at(MONDAY, '10:00'), () => 'not-announced')).toEqual({ state: 'open', until: at(MONDAY, '17:00') })
    })
  })

  test.each(['mon 9:00-12:00', 'mon-fri 09:00', 'weekdays 09:00-12:00', 'mon 12:00-09:00', 'mon 09:00-09:00', 'mon 20:00-24:30', 'mon,tue 09:00-12:00'])('%j is refused', (line) => {
    expect(() => openingHours([line])).toThrow(RangeError)
  })

  test('that overlap are refused', () => {
    expect(() => openingHours(['mon 09:00-12:00', 'mon 11:00-13:00'])).toThrow(RangeError)
    expect(() => openingHours(['mon 14:00-16:00', 'mon 09:00-12:00'])).toThrow(RangeError)
  })

  test('a run of days may go over the end of the week', () => {
    const { week } = openingHours(['sat-mon 09:00-10:00'])
    expect(week.map((spans) => spans.length)).toEqual([1, 1, 0, 0, 0, 0, 1])
  })

  test('are what one finds by looking at every minute', () => {
    const quarter = fc.integer({ min: 0, max: 96 })
    const daySpans = fc.uniqueArray(quarter, { maxLength: 6 }).map((times) => {
      const sorted = [...times].sort((one, other) => one - other)
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({ opens: (sorted[index * 2]! * 15) as TimeOfDay, closes: (sorted[index * 2 + 1]! * 15) as TimeOfDay }))
    })
    const week = fc.array(daySpans, { minLength: 7, maxLength: 7 })
    const holidays = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 10 })
    fc.assert(
      fc.property(week, holidays, fc.constantFrom('2026-11-22', '2026-12-25', '2028-02-26'), fc.integer({ min: 0, max: 1439 }), (spans, off, first, minute) => {
        const start = civilDate(first)
        const days = Array.from({ length: 17 }, (_, index) => addDays(start, index))
        const isHoliday = (day: CivilDate): Holiday => (off.includes(days.indexOf(day)) ? 'yes' : 'no')
        const isOpen = (index: number) => {
          const [day, time] = [days[Math.floor(index / 1440)]!, index % 1440]
          return isHoliday(day) === 'no' && spans[weekdayOf(day)]!.some(({ opens, closes }) => opens <= time && time < closes)
        }
        const found = openState({ week: spans, onHolidays: 'closed' }, { day: start, time: minute as TimeOfDay }, isHoliday)
        let index = minute
        while (index < 15 * 1440 && isOpen(index) === isOpen(minute)) index++
        expect(found.state).toBe(isOpen(minute) ? 'open' : 'closed')
        const change = found.state === 'open' ? found.until : found.state === 'closed' ? found.opens : undefined
        if (index === 15 * 1440) expect(change).toBeUndefined()
        // The end of a day and the beginning of the next are the same minute.
        else expect(days.indexOf(change!.day) * 1440 + change!.time).toBe(index)
      }),
      { numRuns: 150 },
    )
  })
})
