/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react'
import { useSettings } from '@/stores'
import { openPage, startAnew } from '../../../../test/page'

const ROUTE = 'pages/customs/holidays/index'

/** The tests run on any day: this one is told to the page by the clock. */
async function open(params: Record<string, string> = {}, now = '2026-11-22T04:00:00Z') {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(now))
  await openPage(ROUTE, params)
}
beforeEach(startAnew)
afterEach(() => jest.restoreAllMocks())

const text = (id: string) => document.getElementById(id)?.textContent
const dayButton = (id: string) => document.getElementById(`month-${id}`)!

test('today comes first, in three places, then the next holidays', async () => {
  await open()
  expect(screen.getByRole('heading', { name: 'Today: Sunday, 22 November 2026' })).toBeInTheDocument()
  expect(text('asked-facts')).toMatch(/Hong KongWeekend.*MacaoWeekend.*Mainland ChinaWeekend.*Not known/)
  expect(text('next-hong-kong')).toMatch(/Christmas Day.*Friday, 25 December 2026, in 33 days/)
  expect(text('next-macao')).toMatch(/Immaculate Conception.*8 December 2026/)
  expect(text('next-mainland')).toMatch(/New Year’s Day.*1 January 2027.*By law; the list of the year is not announced/)
})

test('a day that the address names is answered first', async () => {
  await open({ day: '2026-12-21' })
  expect(screen.getByRole('heading', { name: 'Monday, 21 December 2026' })).toBeInTheDocument()
  expect(text('asked-facts')).toMatch(/Hong KongWorking day.*MacaoPublic offices closed, in lieu of: Macao SAR Establishment Day.*Mainland ChinaWorking day/)
})

test.each(['2026-02-30', 'nonsense', '2031-01-01'])('"%s" is no day: the page shows today', async (day) => {
  await open({ day })
  expect(screen.getByRole('heading', { name: /^Today/ })).toBeInTheDocument()
})

test('a month that is not there is the month of today', async () => {
  await open({ month: '2026-13' })
  expect(dayButton('2026-11-22')).toBeInTheDocument()
})

test('choosing a day shows it under the month, with how it was the last time', async () => {
  await open({ month: '2026-12' })
  expect(dayButton('2026-12-25')).toHaveAttribute('aria-label', expect.stringMatching(/Hong Kong: Public holiday: Christmas Day; Macao: Public holiday: Christmas Day; control points likely crowded/) as string)
  fireEvent.click(dayButton('2026-12-25'))
  expect(text('chosen')).toMatch(/Friday, 25 December 2026.*first of several days off in Hong Kong/)
  expect(text('chosen')).toMatch(/Last time, Christmas.*25 December 2025: Hong Kong by land, outwards: about 689,000 \(forecast\)/)
  expect(dayButton('2026-12-25')).toHaveAttribute('aria-current', 'true')
})

test('a month of 2027 says what is not announced, and when the last list was', async () => {
  await open({ month: '2027-02' })
  expect(text('not-announced-mainland')).toMatch(/Mainland China 2027: the official list was not found.*The list for 2026 was announced on 4 November 2025/)
  expect(text('not-announced-macao')).toMatch(/Macao 2027/)
  expect(document.getElementById('not-announced-hong-kong')).toBeNull()
  fireEvent.click(dayButton('2027-02-10'))
  expect(text('chosen-facts')).toMatch(/Hong KongWorking day.*MacaoNot announced.*Mainland ChinaNot announced/)
})

test('months end where nothing more is known', async () => {
  await open({ month: '2027-12' })
  expect(screen.getByRole('button', { name: 'Nothing is known of the months after' })).toHaveAttribute('aria-disabled', 'true')
  fireEvent.click(screen.getByRole('button', { name: 'Previous month: November 2027' }))
  expect(dayButton('2027-11-30')).toBeInTheDocument()
})

test('as a list, it begins with today and goes on', async () => {
  await open({ view: 'list' })
  const rows = () => within(document.getElementById('calendar')!).getAllByRole('listitem')
  expect(rows()[0]).toHaveTextContent('Tuesday, 8 December 2026Macao: Public holiday: Immaculate Conception')
  const before = rows().length
  fireEvent.click(document.getElementById('more')!)
  expect(rows().length).toBeGreaterThan(before)
  fireEvent.click(screen.getByRole('radio', { name: 'Month' }))
  expect(document.getElementById('month')).toBeInTheDocument()
})

test('days off in a row are those of where one is from, until another place is chosen', async () => {
  useSettings.getState().toggleWho('mainland')
  await open()
  expect(document.getElementById('long-place-mainland')).toHaveAttribute('aria-checked', 'true')
  expect(text('long-2027-02-05')).toMatch(/at least 4 days.*Spring Festival/)
  fireEvent.click(document.getElementById('long-place-hong-kong')!)
  expect(text('long-2026-12-25')).toMatch(/25 Dec to 27 Dec: 3 days/)
})

test.each([
  ['pt', [], 'macao'],
  ['zh-Hans', [], 'mainland'],
  ['zh-Hant', [], 'hong-kong'],
  ['en', [], 'hong-kong'],
  ['pt', ['hong-kong'], 'hong-kong'],
  ['zh-Hans', ['older', 'macao'], 'macao'],
] as const)('who reads %s and is %j plans for %s', async (locale, who, place) => {
  useSettings.getState().choose({ locale })
  who.forEach(useSettings.getState().toggleWho)
  await open()
  expect(document.getElementById(`long-place-${place}`)).toHaveAttribute('aria-checked', 'true')
})

test('every place is sourced', async () => {
  await open()
  const sources = document.getElementById('sources')!
  for (const publisher of [/General holidays for 2026/, /Macao SAR Government Portal/, /国务院办公厅关于2026年/]) expect(within(sources).getAllByText(publisher).length).toBeGreaterThan(0)
})

test('on a day past all lists nothing is said to be no holiday', async () => {
  await open({}, '2028-03-01T04:00:00Z')
  expect(text('asked-facts')).toMatch(/Hong KongNot announced.*MacaoNot announced.*Mainland ChinaNot announced/)
  expect(text('next-hong-kong')).toMatch(/not announced.*Nothing is known from/)
  expect(text('long-none')).toMatch(/No run of days off/)
})
