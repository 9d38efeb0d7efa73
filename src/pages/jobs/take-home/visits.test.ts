import { civilDate } from '@/domain/time/civil'
import { hongKongVisits } from '@/facts/jobs/tax-days'
import { homeVisits } from './visits'

const seldom = { isSeldomHome: true }
const [entry] = hongKongVisits.series

test('the rule of the year asked counts, not that of today', () => {
  const series = [
    { ...entry!, effectiveFrom: null },
    { ...entry!, value: { ...entry!.value, mostDays: 90 }, effectiveFrom: civilDate('2026-01-01') },
  ]
  const at = (day: string) => homeVisits(seldom, 'lives', 3, civilDate(day), { ...hongKongVisits, series })!
  expect(at('2025-12-31')).toMatchObject({ aboutDays: 78, mostDays: 60, isTooMany: true, isVisitor: false })
  expect(at('2026-01-01')).toMatchObject({ aboutDays: 78, mostDays: 90, isTooMany: false, isVisitor: true })
})

test('who lives at home, or did not say to be seldom there, does not visit', () => {
  const day = civilDate('2026-11-22')
  const isVisitor = (isSeldomHome: boolean, stay: 'lives' | 'long' | 'short', tenths: number) => homeVisits({ isSeldomHome }, stay, tenths, day)!.isVisitor
  expect([isVisitor(true, 'lives', 2), isVisitor(true, 'lives', 3), isVisitor(true, 'long', 2), isVisitor(true, 'short', 2), isVisitor(false, 'lives', 2)]).toEqual([true, false, false, false, false])
})

test('no rule of the day, no answer', () => {
  const ended = { ...hongKongVisits, series: [{ ...entry!, effectiveTo: civilDate('2024-12-31') }] }
  expect(homeVisits(seldom, 'lives', 0, civilDate('2025-01-01'), ended)).toBeUndefined()
})
