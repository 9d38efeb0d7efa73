import { civilDate } from '../time/civil'
import { daysShort } from './ready'

const today = civilDate('2026-11-22')
const short = (count: number, unit: string, day: string) => daysShort([{ count, unit }], today, civilDate(day))

test('five working days are a week, and a part of a day is a day', () => {
  expect(short(5, 'working-day', '2026-11-28')).toBe(7)
  expect(short(5, 'working-day', '2026-11-29')).toBeUndefined()
  expect(short(12, 'working-day', '2026-12-08')).toBe(17)
  expect(short(12, 'working-day', '2026-12-09')).toBeUndefined()
  expect(short(3, 'day', '2026-11-24')).toBe(3)
  expect(short(3, 'day', '2026-11-25')).toBeUndefined()
})

test('the slowest way counts; where there is none, or the day is gone by, nothing is said', () => {
  expect(daysShort([{ count: 5, unit: 'working-day' }, { count: 12, unit: 'working-day' }], today, today)).toBe(17)
  expect(daysShort([], today, today)).toBeUndefined()
  expect(short(12, 'working-day', '2026-11-21')).toBeUndefined()
})
