import { civilDate } from '../time/civil'
import { timeOfDay } from '../time/time-of-day'
import { isAfter, readMoment, writtenMoment } from './moment'

const at = (day: string, time: string) => ({ day: civilDate(day), time: timeOfDay(time) })

test('a moment comes back from an address as it was written', () => {
  for (const moment of [at('2026-12-31', '23:59'), at('2028-02-29', '00:00'), at('2026-11-22', '06:30')]) expect(readMoment(writtenMoment(moment))).toEqual(moment)
})

test.each([undefined, '', 'now', '2026-02-30T10:00', '2026-11-22T24:00', '2026-11-22T10:60', '2026-11-22 10:00', '2026-11-22T1:00'])('%s is no moment', (text) => {
  expect(readMoment(text)).toBeUndefined()
})

test('later is later over midnight and over the end of a year', () => {
  expect(isAfter(at('2027-01-01', '00:00'), at('2026-12-31', '23:59'))).toBe(true)
  expect(isAfter(at('2026-12-31', '23:59'), at('2026-12-31', '23:59'))).toBe(false)
  expect(isAfter(at('2026-12-31', '09:00'), at('2026-12-31', '10:00'))).toBe(false)
})
