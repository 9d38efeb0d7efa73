import { readFileSync } from 'node:fs'
import path from 'node:path'
import { HOLIDAY_PLACES, nextHoliday, placeDay, type HolidayPlace } from '@/domain/holiday/calendar'
import { longDaysOff } from '@/domain/holiday/days-off'
import { addDays, civilDate, weekdayOf } from '@/domain/time/civil'
import { areOfficesClosed, crowdFacts, holidayCalendar, isPublicHoliday } from './holidays'

const day = civilDate

test('every day of a list exists and lies in the year of its list', () => {
  for (const { series } of holidayCalendar)
    for (const { value, effectiveFrom, effectiveTo } of series)
      for (const date of Object.keys(value.days)) {
        expect(civilDate(date) >= effectiveFrom!).toBe(true)
        expect(date <= effectiveTo!).toBe(true)
      }
})

test('days worked are weekend days of the Mainland and no holidays', () => {
  const worked = holidayCalendar.flatMap(({ series }) => series.filter(({ value }) => value.kind === 'work'))
  expect(worked.map(({ value }) => value.place)).toEqual(['mainland'])
  for (const { value } of worked)
    for (const date of Object.keys(value.days)) {
      expect([0, 6]).toContain(weekdayOf(day(date)))
      expect(isPublicHoliday('mainland', day(date))).toBe('no')
    }
})

/** An arrangement moves days and gives none: what is off beyond the thirteen days of the law and weekends is worked at a weekend. */
test('the Mainland’s days off of 2026 add up to the days of the law', () => {
  const off = Object.keys(holidayCalendar.find(({ id }) => id === 'mainland/holidays')!.series[0]!.value.days)
  const weekdaysOff = off.filter((date) => ![0, 6].includes(weekdayOf(day(date)))).length
  const worked = Object.keys(holidayCalendar.find(({ id }) => id === 'mainland/make-up-days')!.series[0]!.value.days).length
  expect(weekdaysOff - worked).toBe(13)
})

/** Days in lieu of Macao follow its holidays on weekends: one for each of 2026, on the next days that are not off. */
test('Macao’s days in lieu of 2026 are those of its holidays at weekends', () => {
  const of = (id: string) => Object.keys(holidayCalendar.find((fact) => fact.id === id)!.series[0]!.value.days).sort()
  const holidays = of('macao/holidays')
  const lieu: string[] = []
  for (const date of holidays.filter((one) => [0, 6].includes(weekdayOf(day(one))))) {
    let next = addDays(day(date), 1)
    while ([0, 6].includes(weekdayOf(next)) || holidays.includes(next) || lieu.includes(next)) next = addDays(next, 1)
    lieu.push(next)
  }
  expect(lieu.sort()).toEqual(of('macao/days-in-lieu'))
})

test('festivals that two places keep fall on the same day', () => {
  const SHARED = ['new-year', 'lunar-1', 'good-friday', 'tuen-ng', 'labour-day', 'after-mid-autumn', 'national-day', 'christmas'] as const
  const dayOf = (place: HolidayPlace, year: number, name: string) => Object.entries(holidayCalendar.find(({ id }) => id === `${place}/holidays`)!.series.find(({ effectiveFrom }) => effectiveFrom!.startsWith(String(year)))!.value.days).find((one) => one[1] === name)?.[0]
  for (const year of [2026, 2027]) for (const name of SHARED) expect([name, dayOf('macao', year, name)]).toEqual([name, dayOf('hong-kong', year, name)])
  expect(dayOf('mainland', 2027, 'mid-autumn')).toBe(addDays(day(dayOf('hong-kong', 2027, 'after-mid-autumn')!), -1))
  expect(dayOf('mainland', 2027, 'spring-festival')).toBe(addDays(day(dayOf('hong-kong', 2027, 'lunar-1')!), -1))
})

test('what is not announced is never said to be no holiday', () => {
  for (let date = day('2027-01-01'); date <= '2027-12-31'; date = addDays(date, 1)) {
    expect(isPublicHoliday('mainland', date)).not.toBe('no')
    expect(isPublicHoliday('macao', date)).not.toBe('no')
    expect(isPublicHoliday('hong-kong', date)).not.toBe('not-announced')
  }
  for (const place of HOLIDAY_PLACES) for (const date of ['2025-12-31', '2028-01-01']) expect(isPublicHoliday(place, day(date))).toBe('not-announced')
})

test('from 22 November 2026 on', () => {
  const today = day('2026-11-22')
  expect(nextHoliday(holidayCalendar, 'hong-kong', today)).toMatchObject({ day: '2026-12-25', name: 'christmas', isByLaw: false })
  expect(nextHoliday(holidayCalendar, 'macao', today)).toMatchObject({ day: '2026-12-08', name: 'immaculate' })
  expect(nextHoliday(holidayCalendar, 'mainland', today)).toMatchObject({ day: '2027-01-01', name: 'new-year', isByLaw: true })
  expect(areOfficesClosed('macao', day('2026-12-21'))).toBe('yes')
  expect(isPublicHoliday('macao', day('2026-12-21'))).toBe('no')
  expect(longDaysOff(holidayCalendar, 'hong-kong', today, day('2027-02-28')).filter(({ bridge }) => !bridge).map(({ first, last }) => [first, last])).toEqual([
    ['2026-12-25', '2026-12-27'],
    ['2027-01-01', '2027-01-03'],
    ['2027-02-06', '2027-02-09'],
  ])
})

/** The rule of the first and the last day, on the forecasts that it is made of: holidays with their weekends. */
test.each([
  ['crowd/hong-kong/easter', 0, '2024-03-29', '2024-04-01'],
  ['crowd/hong-kong/easter', 1, '2025-04-18', '2025-04-21'],
  ['crowd/hong-kong/christmas', 0, '2025-12-25', '2025-12-28'],
])('%s %d: most leave on the first day off, %s, and come back on the last, %s', (id, index, first, last) => {
  const { peaks } = crowdFacts.find((fact) => fact.id === id)!.series[index]!.value
  expect(peaks.map((peak) => [peak.way, peak.day])).toEqual([
    ['out', first],
    ['in', last],
  ])
})

test('peaks lie in the days that their source counts, and figures stand in its words', () => {
  const file = JSON.parse(readFileSync(path.join(__dirname, 'holidays.json'), 'utf8')) as { facts: { id: string; kind: string; series: { quote: string }[] }[] }
  for (const { id, series } of crowdFacts) {
    series.forEach(({ value, effectiveFrom, effectiveTo }, index) => {
      const { quote } = file.facts.find((fact) => fact.id === id)!.series[index]!
      for (const { day: date, people } of value.peaks) {
        expect(date >= effectiveFrom! && date <= effectiveTo!).toBe(true)
        const thousands = String(Math.floor(people / 1000))
        const forms = [thousands, `${thousands.slice(0, -1)}萬`, `${thousands.slice(0, -1)}萬${thousands.slice(-1)}千`]
        expect([id, forms.some((form) => quote.includes(form))]).toEqual([id, true])
      }
    })
  }
})

test('every place has lists for the days that the page shows', () => {
  for (const place of HOLIDAY_PLACES) expect(placeDay(holidayCalendar, place, day('2026-06-15')).entries.length).toBeGreaterThan(0)
})
