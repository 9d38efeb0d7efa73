import fc from 'fast-check'
import type { Fact } from '../fact/fact'
import { addDays, civilDate, weekdayOf, type CivilDate } from '../time/civil'
import { areOfficesClosed, HOLIDAY_PLACES, isPublicHoliday, isWorkingDay, nextHoliday, placeDay, type DayKind, type DayList, type HolidayCalendar, type HolidayPlace } from './calendar'
import { isCrowded, lastTime, rushesOn, toldOf, type Crowd, type CrowdFacts } from './crowd'
import { bridgeAt, longDaysOff, longRunOf } from './days-off'
import { FESTIVALS, festivalOf, HOLIDAY_NAMES, type HolidayName } from './name'

const day = civilDate
const words = { 'zh-Hans': 'A', 'zh-Hant': 'A', en: 'A', pt: 'A' }
const source = { publisher: words, title: 'A', url: 'https://example.org', verifiedOn: day('2026-01-01'), confidence: 'high' as const }

/** Lists of whole years, each with whether all of it is announced. */
function list(place: HolidayPlace, kind: DayKind, ...years: [year: number, isWhole: boolean, days: Record<string, HolidayName>][]): Fact<DayList> {
  return {
    id: `${place}/${kind}`,
    series: years.map(([year, isWhole, days]) => ({ value: { place, kind, isWhole, days }, effectiveFrom: day(`${year}-01-01`), effectiveTo: day(`${year}-12-31`), source })),
  }
}

/** 2026-12-25 is a Friday, 2027-01-01 a Friday, 2026-10-01 a Thursday. */
const CALENDAR: HolidayCalendar = [
  list('hong-kong', 'off', [2026, true, { '2026-10-01': 'national-day', '2026-12-25': 'christmas', '2026-12-26': 'after-christmas' }], [2027, true, { '2027-01-01': 'new-year', '2027-07-01': 'hong-kong-day' }]),
  list('macao', 'off', [2026, true, { '2026-12-20': 'macao-day', '2026-12-25': 'christmas' }], [2027, false, { '2027-01-01': 'new-year' }]),
  list('macao', 'offices-off', [2026, true, { '2026-12-21': 'macao-day' }]),
  list('macao', 'offices-half', [2026, true, { '2026-12-31': 'year-end' }]),
  list('mainland', 'off', [2026, true, { '2026-10-01': 'national-day', '2026-10-02': 'national-day' }], [2027, false, { '2027-01-01': 'new-year', '2027-02-05': 'spring-festival', '2027-02-06': 'spring-festival', '2027-02-07': 'spring-festival', '2027-02-08': 'spring-festival' }]),
  list('mainland', 'work', [2026, true, { '2026-10-10': 'national-day' }]),
]

describe('a day in one place', () => {
  test.each<[HolidayPlace, string, string, string, string]>([
    // place, day, public holiday, offices closed, working day
    ['hong-kong', '2026-12-25', 'yes', 'yes', 'no'],
    ['hong-kong', '2026-12-24', 'no', 'no', 'yes'],
    ['hong-kong', '2026-12-27', 'no', 'no', 'no'],
    ['hong-kong', '2026-12-31', 'no', 'no', 'yes'],
    ['hong-kong', '2027-01-01', 'yes', 'yes', 'no'],
    ['hong-kong', '2027-12-31', 'no', 'no', 'yes'],
    ['hong-kong', '2028-01-03', 'not-announced', 'not-announced', 'not-announced'],
    ['hong-kong', '2028-01-01', 'not-announced', 'not-announced', 'no'],
    ['hong-kong', '2025-12-25', 'not-announced', 'not-announced', 'not-announced'],
    ['macao', '2026-12-21', 'no', 'yes', 'no'],
    ['macao', '2026-12-31', 'no', 'no', 'yes'],
    ['macao', '2027-01-01', 'yes', 'yes', 'no'],
    ['macao', '2027-01-04', 'not-announced', 'not-announced', 'not-announced'],
    ['macao', '2027-01-02', 'not-announced', 'not-announced', 'no'],
    ['mainland', '2026-10-02', 'yes', 'yes', 'no'],
    ['mainland', '2026-10-10', 'no', 'no', 'yes'],
    ['mainland', '2026-10-11', 'no', 'no', 'no'],
    ['mainland', '2026-12-31', 'no', 'no', 'yes'],
    ['mainland', '2027-01-01', 'yes', 'yes', 'no'],
    ['mainland', '2027-01-02', 'not-announced', 'not-announced', 'not-announced'],
    ['mainland', '2027-01-04', 'not-announced', 'not-announced', 'not-announced'],
  ])('%s on %s: holiday %s, offices closed %s, worked %s', (place, date, isHoliday, isClosed, isWorked) => {
    expect([isPublicHoliday(CALENDAR, place, day(date)), areOfficesClosed(CALENDAR, place, day(date)), isWorkingDay(CALENDAR, place, day(date))]).toEqual([isHoliday, isClosed, isWorked])
  })

  test('is told with the lists that it comes from, and nothing of other places', () => {
    const { marks, entries } = placeDay(CALENDAR, 'macao', day('2026-12-31'))
    expect(marks).toEqual({ 'offices-half': 'year-end' })
    expect(entries.map(({ value }) => [value.place, value.kind])).toEqual([
      ['macao', 'off'],
      ['macao', 'offices-off'],
      ['macao', 'offices-half'],
    ])
  })
})

/** Any days off, days worked and days in lieu of two years of which the second may not be announced. */
const anyCalendar = fc
  .record({
    place: fc.constantFrom(...HOLIDAY_PLACES),
    off: fc.uniqueArray(fc.integer({ min: 0, max: 729 }), { minLength: 1, maxLength: 60 }),
    work: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 12 }),
    lieu: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 12 }),
    isWhole: fc.boolean(),
  })
  .map(({ place, off, work, lieu, isWhole }) => {
    const at = (count: number) => addDays(day('2026-01-01'), count)
    const days = (counts: number[], year: number) => Object.fromEntries(counts.map(at).filter((one) => one.startsWith(String(year))).map((one) => [one, 'buddha' as HolidayName]))
    const onlyWork = work.filter((count) => !off.includes(count) && [0, 6].includes(weekdayOf(at(count))))
    const calendar = [
      list(place, 'off', [2026, true, days(off, 2026)], [2027, isWhole, days(off, 2027)]),
      list(place, 'work', [2026, true, days(onlyWork, 2026)]),
      list(place, 'offices-off', [2026, true, days(lieu.filter((count) => !onlyWork.includes(count)), 2026)]),
    ]
    return { place, calendar, off: new Set(off.map(at)), work: new Set(onlyWork.map(at)), lieu: new Set(lieu.filter((count) => !onlyWork.includes(count)).map(at)), isWhole }
  })

type Any = typeof anyCalendar extends fc.Arbitrary<infer T> ? T : never

/** The same again, from the plain sets, one day at a time and with Node's weekdays. */
function slowly({ place, off, work, lieu, isWhole }: Any, date: CivilDate): string {
  if (work.has(date)) return 'yes'
  if (off.has(date) || lieu.has(date)) return 'no'
  const year = Number(date.slice(0, 4))
  const isKnown = year === 2026 || (year === 2027 && isWhole)
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return isKnown || place !== 'mainland' ? 'no' : 'not-announced'
  return isKnown ? 'yes' : 'not-announced'
}

/** Days from the last of 2025 to the first of 2028, so that both ends and the turn of the year are in. */
const EVERY_DAY = Array.from({ length: 740 }, (_, count) => addDays(day('2025-12-27'), count))

describe('against a slow count of any calendar', () => {
  test('each day is worked or not as the sets say', () => {
    fc.assert(
      fc.property(anyCalendar, (any) => {
        for (const date of EVERY_DAY) expect([date, isWorkingDay(any.calendar, any.place, date)]).toEqual([date, slowly(any, date)])
      }),
      { numRuns: 20 },
    )
  })

  test('the next holiday is the first of the set, or nothing is known', () => {
    fc.assert(
      fc.property(anyCalendar, fc.integer({ min: 0, max: 729 }), ({ calendar, place, off }, count) => {
        const after = addDays(day('2026-01-01'), count)
        const later = [...off].sort().find((one) => one > after)
        const next = nextHoliday(calendar, place, after)
        if (later) expect(next).toMatchObject({ ok: true, day: later })
        else expect(next).toEqual({ ok: false, reason: 'not-announced', from: day('2028-01-01') > addDays(after, 1) ? '2028-01-01' : addDays(after, 1) })
      }),
      { numRuns: 60 },
    )
  })

  test('long runs are the whole runs of three days and more with a holiday, and bridges join two runs', () => {
    fc.assert(
      fc.property(anyCalendar, (any) => {
        const [from, until] = [day('2026-01-10'), day('2027-12-20')]
        const found = longDaysOff(any.calendar, any.place, from, until)
        const slow: string[] = []
        const isOff = (date: CivilDate) => slowly(any, date) === 'no'
        const isFree = (date: CivilDate) => any.off.has(date) || any.lieu.has(date)
        for (let start = addDays(from, -60); start <= until; start = addDays(start, 1)) {
          if (isOff(addDays(start, -1)) || !isOff(start)) continue
          const run = [start]
          while (isOff(addDays(run[run.length - 1]!, 1))) run.push(addDays(run[run.length - 1]!, 1))
          const last = run[run.length - 1]!
          if (run.length >= 3 && run.some(isFree) && last >= from) slow.push(`${start} ${last}`)
        }
        expect(found.filter(({ bridge }) => !bridge).map(({ first, last }) => `${first} ${last}`)).toEqual(slow)
        for (const { first, last, length, bridge } of found) {
          for (let date = first; date <= last; date = addDays(date, 1)) expect(slowly(any, date)).toBe(date === bridge ? 'yes' : 'no')
          expect(slowly(any, addDays(first, -1))).not.toBe('no')
          expect(slowly(any, addDays(last, 1))).not.toBe('no')
          expect(length).toBeGreaterThanOrEqual(bridge ? 4 : 3)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('days off in a row', () => {
  test('go over the end of a year', () => {
    const christmas = longRunOf(CALENDAR, 'hong-kong', day('2026-12-26'))
    expect(christmas).toMatchObject({ first: '2026-12-25', last: '2026-12-27', length: 3, names: ['christmas', 'after-christmas'], isAtLeast: false })
    expect(longRunOf(CALENDAR, 'hong-kong', day('2027-01-03'))).toMatchObject({ first: '2027-01-01', last: '2027-01-03', length: 3 })
  })

  test('are at least so many where the next day is not announced', () => {
    expect(longRunOf(CALENDAR, 'mainland', day('2027-02-06'))).toMatchObject({ first: '2027-02-05', last: '2027-02-08', length: 4, isAtLeast: true })
    // The only day that the law names.
    expect(longRunOf(CALENDAR, 'mainland', day('2027-01-01'))).toBeUndefined()
  })

  test('an ordinary weekend is none, nor is a working day', () => {
    expect(longRunOf(CALENDAR, 'hong-kong', day('2026-12-05'))).toBeUndefined()
    expect(longRunOf(CALENDAR, 'hong-kong', day('2026-12-24'))).toBeUndefined()
  })

  test('a Thursday makes a bridge of the Friday, a day that may be off does not', () => {
    expect(bridgeAt(CALENDAR, 'hong-kong', day('2026-10-02'))).toMatchObject({ first: '2026-10-01', last: '2026-10-04', length: 4, bridge: '2026-10-02' })
    expect(bridgeAt(CALENDAR, 'hong-kong', day('2026-10-05'))).toBeUndefined()
    expect(bridgeAt(CALENDAR, 'macao', day('2027-01-04'))).toBeUndefined()
  })

  test('what began before is still there until its last day', () => {
    const from = (date: string) => longDaysOff(CALENDAR, 'hong-kong', day(date), day('2026-12-30')).map(({ first }) => first)
    expect(from('2026-12-27')).toEqual(['2026-12-25'])
    expect(from('2026-12-28')).toEqual([])
  })
})

const crowd = (festival: Crowd['festival'], from: string, to: string, ...peaks: Crowd['peaks'][number][]): CrowdFacts[number]['series'][number] => ({
  value: { at: 'hong-kong-land', festival, basis: 'forecast', peaks },
  effectiveFrom: day(from),
  effectiveTo: day(to),
  source,
})
const CROWDS: CrowdFacts = [
  { id: 'a', series: [crowd('christmas', '2025-12-24', '2025-12-28', { day: '2025-12-25', way: 'out', people: 1 }), crowd('christmas', '2026-12-24', '2026-12-28', { day: '2026-12-27', way: 'in', people: 2 })] },
]

describe('crowds', () => {
  test('are likely on the first and the last of Hong Kong’s days off, not between', () => {
    expect(['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'].map((date) => rushesOn(CALENDAR, day(date)))).toEqual([[], ['leaves-hong-kong'], [], ['returns-to-hong-kong'], []])
  })

  test('are likely in the Mainland’s long holidays, and nothing else is said of those days', () => {
    expect(rushesOn(CALENDAR, day('2026-10-01'))).toEqual(['mainland-holiday'])
    expect(rushesOn(CALENDAR, day('2027-02-08'))).toEqual(['mainland-holiday'])
    expect(rushesOn(CALENDAR, day('2027-02-09'))).toEqual([])
  })

  test('are known where a source names the day', () => {
    expect(toldOf(CROWDS, day('2025-12-25'))).toHaveLength(1)
    expect(toldOf(CROWDS, day('2025-12-26'))).toEqual([])
    expect(isCrowded(CALENDAR, CROWDS, day('2025-12-25'))).toBe(true)
    expect(isCrowded(CALENDAR, CROWDS, day('2026-12-02'))).toBe(false)
  })

  test.each([
    ['2025-12-28', undefined],
    ['2025-12-29', '2025-12-25'],
    ['2026-12-28', '2025-12-25'],
    ['2026-12-29', '2026-12-27'],
  ])('on %s the last time that was over peaked on %s', (date, peak) => {
    expect(lastTime(CROWDS, 'christmas', day(date))[0]?.value.peaks[0]?.day).toBe(peak)
  })

  test('of another festival are not told', () => {
    expect(lastTime(CROWDS, 'easter', day('2027-03-26'))).toEqual([])
  })
})

test('each festival has its days, and no day belongs to two', () => {
  const days = FESTIVALS.map((festival) => HOLIDAY_NAMES.filter((name) => festivalOf(name) === festival))
  for (const names of days) expect(names.length).toBeGreaterThan(0)
  expect(festivalOf('lunar-4')).toBe('lunar-new-year')
  expect(festivalOf('buddha')).toBeUndefined()
})
