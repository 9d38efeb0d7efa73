import fc from 'fast-check'
import { civilDate, type CivilDate } from '../time/civil'
import { carDays, daysInside, type Span } from './car-days'

const day = civilDate
const NORTH = { perVisit: 30, perYear: 180 }
const span = (from: string, to?: string): Span => ({ from: day(from), ...(to && { to: day(to) }) })

/** Days from 2023 to 2029 as a calendar on the wall has them, made without the app's own arithmetic. */
const ALL: string[] = []
for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2030, 0, 1); time += 86_400_000) ALL.push(new Date(time).toISOString().slice(0, 10))

/** Goes through the calendar day by day and strikes out each day on which the car was away. */
function struck(spans: readonly Span[], today: string, isCounted: (day: string) => boolean): number {
  return ALL.filter((one) => one <= today && isCounted(one) && spans.some(({ from, to }) => from <= one && one <= (to ?? today))).length
}

/** The year that ends with a day, by the calendar: it begins on the day after the same date of the year before. */
function pastYearOf(today: string): (day: string) => boolean {
  const [year, month, date] = today.split('-').map(Number) as [number, number, number]
  const isLeapDay = month === 2 && date === 29
  const before = new Date(Date.UTC(year - 1, month - 1, isLeapDay ? 28 : date)).toISOString().slice(0, 10)
  return (one) => one > before
}

const someDay = fc.integer({ min: 400, max: ALL.length - 400 }).map((at) => ALL[at]! as CivilDate)
const someSpan = fc.tuple(fc.integer({ min: 0, max: ALL.length - 80 }), fc.integer({ min: 0, max: 60 }), fc.boolean()).map(([at, length, isOpen]): Span => {
  const from = ALL[at]! as CivilDate
  return isOpen && length % 9 === 0 ? { from } : { from, to: ALL[at + length]! as CivilDate }
})

describe('days used, against a calendar struck out day by day', () => {
  test('whatever was typed, in any order, overlapping or not', () => {
    fc.assert(
      fc.property(fc.array(someSpan, { maxLength: 14 }), someDay, (spans, today) => {
        const { calendarYear, pastYear } = carDays(spans, NORTH, today)
        const inYear = struck(spans, today, (one) => one.slice(0, 4) === today.slice(0, 4))
        const inPastYear = struck(spans, today, pastYearOf(today))
        expect(calendarYear).toEqual({ used: inYear, left: Math.max(0, 180 - inYear) })
        expect(pastYear).toEqual({ used: inPastYear, left: Math.max(0, 180 - inPastYear) })
      }),
      { numRuns: 60 },
    )
  })

  test('the last day to leave keeps every limit, and the day after breaks one', () => {
    const isKept = (spans: Span[], start: string, today: string, until: string) => {
      const stays = [...spans, { from: start as CivilDate, to: until as CivilDate }].map((one) => ({ ...one, to: one.to ?? (until as CivilDate) }))
      return (
        ALL.filter((one) => one >= start && one <= until).length <= 30 &&
        ALL.filter((one) => one >= today && one <= until).every(
          (one) => struck(stays, one, (other) => other.slice(0, 4) === one.slice(0, 4)) <= 180 && struck(stays, one, pastYearOf(one)) <= 180,
        )
      )
    }
    fc.assert(
      fc.property(fc.array(someSpan, { maxLength: 8 }), someDay, fc.integer({ min: 0, max: 40 }), (spans, today, ago) => {
        const begun = ALL[ALL.indexOf(today) - ago]!
        const closed = spans.filter(({ to }) => to !== undefined && to < begun)
        const { leaveBy } = carDays([...closed, { from: begun as CivilDate }], NORTH, today)
        if (leaveBy === undefined) expect(isKept(closed, begun, today, today)).toBe(false)
        else {
          expect(isKept(closed, begun, today, leaveBy)).toBe(true)
          expect(isKept(closed, begun, today, ALL[ALL.indexOf(leaveBy) + 1]!)).toBe(false)
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('edges', () => {
  test('the day of going and the day of coming back both count', () => {
    expect(carDays([span('2026-11-20')], NORTH, day('2026-11-22')).visit).toEqual({ used: 3, left: 27 })
    expect(carDays([span('2026-11-20', '2026-11-20')], NORTH, day('2026-11-22')).calendarYear).toEqual({ used: 1, left: 179 })
  })

  test('30 days are the last, 31 are too many', () => {
    expect(carDays([span('2026-11-01')], NORTH, day('2026-11-30'))).toMatchObject({ visit: { used: 30, left: 0 }, leaveBy: '2026-11-30' })
    const over = carDays([span('2026-11-01')], NORTH, day('2026-12-01'))
    expect(over.visit).toEqual({ used: 31, left: 0 })
    expect(over.leaveBy).toBeUndefined()
  })

  test('29 February counts, in a year that has one', () => {
    expect(daysInside([span('2028-02-28', '2028-03-01')], day('2028-01-01'), day('2028-12-31'))).toBe(3)
    expect(daysInside([span('2027-02-28', '2027-03-01')], day('2027-01-01'), day('2027-12-31'))).toBe(2)
    expect(carDays([span('2027-02-28', '2027-03-01')], NORTH, day('2028-02-29')).pastYear).toEqual({ used: 1, left: 179 })
  })

  test('on 1 January the calendar year begins anew, the past year does not', () => {
    const stays = [span('2026-12-25', '2027-01-02')]
    expect(carDays(stays, NORTH, day('2026-12-31'))).toMatchObject({ calendarYear: { used: 7 }, pastYear: { used: 7 } })
    expect(carDays(stays, NORTH, day('2027-01-02'))).toMatchObject({ calendarYear: { used: 2 }, pastYear: { used: 9 } })
  })

  test('a car that came back and left again on one day is on its new stay, and the day counts once', () => {
    const stays = [span('2026-11-01', '2026-11-10'), span('2026-11-10')]
    expect(carDays(stays, NORTH, day('2026-11-10'))).toMatchObject({ visit: { used: 1 }, calendarYear: { used: 10 } })
    expect(carDays([span('2026-11-01', '2026-11-10')], NORTH, day('2026-11-10')).visit).toEqual({ used: 10, left: 20 })
  })

  test('days to come are not used yet', () => {
    expect(carDays([span('2026-12-01', '2026-12-05')], NORTH, day('2026-11-22'))).toMatchObject({ calendarYear: { used: 0 }, leaveBy: '2026-12-21' })
  })

  test('a rule without a yearly limit says nothing of years', () => {
    expect(carDays([span('2026-11-21')], { perVisit: 3 }, day('2026-11-22'))).toEqual({ visit: { used: 2, left: 1 }, leaveBy: '2026-11-23' })
    expect(carDays([], {}, day('2026-11-22'))).toEqual({})
  })

  test('180 days of a year are the last: what is left of it ends the stay before its 30 days', () => {
    const stays = [span('2026-01-01', '2026-01-30'), span('2026-03-01', '2026-03-30'), span('2026-05-01', '2026-05-30'), span('2026-07-01', '2026-07-30'), span('2026-09-01', '2026-09-30'), span('2026-10-02', '2026-10-25')]
    expect(carDays([...stays, span('2026-11-20')], NORTH, day('2026-11-22'))).toMatchObject({ calendarYear: { used: 177, left: 3 }, leaveBy: '2026-11-25' })
  })
})
