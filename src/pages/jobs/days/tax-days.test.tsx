/** @jest-environment jsdom */
import type { Movement } from '@/domain/stay/movement'
import { LOCALES } from '@/domain/locale/locale'
import { addDays, civilDate, dayOf } from '@/domain/time/civil'
import { monthOf } from '@/domain/time/month'
import { useSettings, useStays } from '@/stores'
import { byId, fill, openPage, press, startAnew } from '../../../../test/page'
import { monthIn } from './tap-month'
import { yearIn } from './tax-rules'

const ROUTE = 'pages/jobs/days/index'
const today = dayOf(Date.now())
const movement = (way: 'in' | 'out', place: Movement['place'], day: string): Movement => ({ way, place, day: civilDate(day) })

async function open(movements: Movement[], params = {}) {
  useStays.setState({ movements })
  const page = await openPage(ROUTE, params)
  return page
}

beforeEach(startAnew)

test('taps fill the calendar, count, and come back', async () => {
  const day = `${monthOf(today)}-01` < today ? `${monthOf(today)}-01` : addDays(today, -1)
  await open([], { month: monthOf(civilDate(day)) })
  expect(byId('tax-empty')).not.toBeNull()
  expect(byId('tax-six')).toHaveTextContent(/^Nothing is noted, so .* cannot be said: tap the days/)
  expect(document.body).not.toHaveTextContent('Too few residence days')
  expect(byId('tax-state')).toHaveTextContent(/^Nothing is noted, so this counts from 0\. .*no day in the Mainland this year/)
  await press(`month-${day}`)
  expect(byId(`month-${day}`)).toHaveAccessibleName(/whole day/)
  expect(useStays.getState().movements).toHaveLength(2)
  await press(`month-${day}`)
  expect(byId(`month-${day}`)).toHaveAccessibleName(/part of the day/)
  await press('undo')
  expect(byId(`month-${day}`)).toHaveAccessibleName(/whole day/)
  expect(byId('undo')).toBeNull()
})

test('a weekly pattern says what it would fill, fills it, and is taken back whole', async () => {
  await open([movement('in', 'mainland', '2025-01-07'), movement('out', 'mainland', '2025-01-07')], { year: '2025' })
  await press('week-open')
  // 261 working days of 2025, of which one is recorded.
  expect(byId('week-preview')).toHaveTextContent(/Days to be filled: 260\. Recorded already, so left as they are: 1 \(7 January 2025\)/)
  await press('week-fill')
  expect(useStays.getState().movements).toHaveLength(2 * 261)
  expect(byId('tax-residence')).toHaveTextContent('0 of 183')
  await press('week-undo')
  expect(useStays.getState().movements).toHaveLength(2)
  await press('week-open')
  await press('week-how-stays')
  await press('week-fill')
  // Tuesday to Thursday of 52 weeks; of the first and last week what lies within the year.
  expect(byId('tax-residence')).toHaveTextContent(/15\d of 183/)
})

test('a pattern whose days are wrong fills nothing', async () => {
  await open([], { year: '2025' })
  await press('week-open')
  await fill('week-to', '2024-12-31')
  expect(byId('week-fill')).toHaveAttribute('aria-disabled', 'true')
  expect(byId('week-preview')).toBeNull()
})

test('today is refused with a reason, and nothing is lost', async () => {
  await open([movement('in', 'mainland', '2026-01-05'), movement('out', 'mainland', '2026-01-09')])
  await press(`month-${today}`)
  expect(byId('refused')).toHaveTextContent('This day is not over yet')
  expect(useStays.getState().movements).toHaveLength(2)
})

test('the same record as "Days": what is noted there is counted here', async () => {
  const year = today.slice(0, 4)
  await open([movement('in', 'mainland', `${year}-01-05`), movement('out', 'mainland', `${year}-01-09`)])
  expect(byId('tax-residence')).toHaveTextContent('3 of 183')
  expect(byId('tax-state')).toHaveTextContent(`${Math.min(179, Math.round((Date.UTC(Number(year), 11, 31) - Date.parse(today)) / 86_400_000))} more whole days`)
  expect(byId('tax-presence')).toHaveTextContent('5 of 183')
  expect(byId('open-days')).toHaveAttribute('href', expect.stringContaining('/pages/customs/days/index'))
})

test('seven full years: the row counts, and all income is taxed', async () => {
  const year = Number(today.slice(0, 4))
  await open([movement('in', 'mainland', '2018-06-01')], { year: String(year - 1) })
  expect(byId(`six-${year - 2}`)).toHaveTextContent('counts')
  expect(byId('tax-six')).toHaveTextContent('whoever pays it')
})

test('an absence begins the count anew, and says by when another would', async () => {
  const year = Number(today.slice(0, 4))
  await open([movement('in', 'mainland', '2018-06-01'), movement('out', 'mainland', `${year - 1}-03-01`), movement('in', 'mainland', `${year - 1}-04-02`)])
  expect(byId(`six-${year - 1}`)).toHaveTextContent('away over 30 days')
  expect(byId('six-first')).toHaveTextContent(`from ${year + 6} at the earliest`)
  expect(byId('reset-by')).toHaveTextContent(/leave by|no time left/)
})

test('visits to Hong Kong are counted in its own year, both ends whole', async () => {
  await open([movement('in', 'hong-kong', '2026-03-30'), movement('out', 'hong-kong', '2026-04-02')], { year: '2026' })
  expect(byId('tax-visits')).toHaveTextContent('2 of 60')
  expect(byId('sources')).toHaveTextContent('Inland Revenue Ordinance')
  expect(byId('ask-macao-tax')).toHaveTextContent('2833 6886')
})

test('tax days of another year are those of that year, and of one before the rule not known', async () => {
  await open([movement('in', 'mainland', '2018-01-01'), movement('out', 'mainland', '2019-07-04')], { year: '2019' })
  expect(byId('tax-residence')).toHaveTextContent('184 of 183')
  expect(byId('ask-macao-tax-not-known')).toHaveTextContent(/Arrangement with Macao.*income since 1 January 2004.*how many days.*was not found/)
  await press('tax-year-fewer')
  expect(byId('tax-unknown')).toHaveTextContent(/2018/)
})

test('addresses name a year and a month that can have been', () => {
  expect([yearIn('2020', today), yearIn('x', today), yearIn('9999', today)]).toEqual([2020, Number(today.slice(0, 4)), Number(today.slice(0, 4))])
  expect([monthIn('2020-02', today), monthIn('2020-13', today), monthIn('9999-01', today)]).toEqual(['2020-02', monthOf(today), monthOf(today)])
})

test.each(LOCALES)('is whole in %s', async (locale) => {
  useSettings.getState().choose({ locale })
  const { container } = await open([movement('in', 'mainland', '2021-01-05'), movement('in', 'macao', '2022-02-01')], { year: '2025' })
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|days\.[a-z]/)
})
