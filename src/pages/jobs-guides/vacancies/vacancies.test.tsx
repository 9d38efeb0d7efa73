/** @jest-environment jsdom */
/** The page with a gateway that is up, down, old, or not there. */
import { fireEvent, waitFor } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { useSettings, useVacancies } from '@/stores'
import { clockAt, forgetGateway, gatewayAnswers, type Reply } from '../../../../test/gateway-answers'
import { byId, fill, openRoute, settle, startAnew, tap } from '../../../../test/page'
import { forgetVacancies } from './ask-gateway'

const ROUTE = 'pages/jobs-guides/vacancies/index'
/** 12:00 in the three places. */
const NOON = Date.UTC(2026, 10, 22, 4)

const vacancy = (id: string, change = {}) => ({
  id: id.padEnd(16, '0'),
  title: `Job ${id}`,
  employer: 'Example Hospital',
  city: 'zhuhai',
  place: 'Xiangzhou',
  url: `https://board.example/${id}`,
  pay: { low: 1_200_000, high: 1_600_000, currency: 'CNY', unit: 'month' },
  languages: ['cantonese'],
  permit: 'sponsors',
  permitWords: 'Visa sponsorship available.',
  summary: 'First line\nSecond line',
  postedOn: '2026-11-20',
  until: Date.parse('2026-12-31T15:59:59Z'),
  seenAt: NOON,
  board: 'one',
  alsoOn: [],
  ...change,
})
const BOARDS = [{ id: 'one', name: 'Example board', site: 'https://board.example/', readAt: NOON, isStale: false, count: 1 }]
const found = (vacancies: unknown[], more = {}) => ({ total: vacancies.length, page: 1, pageSize: 20, vacancies, boards: BOARDS, withoutPay: 0, notCompared: 0, withoutPlace: 0, ...more })

let asked: string[] = []
let answer: (path: string) => Reply
beforeEach(() => {
  startAnew()
  forgetVacancies()
  answer = () => [200, found([vacancy('a')])]
  asked = gatewayAnswers((path) => answer(path))
  clockAt(NOON)
})
afterEach(forgetGateway)

const open = async ({ vacancy: id, ...params }: Record<string, string> = {}) => {
  const page = id === undefined ? openRoute(ROUTE, params) : openRoute('pages/jobs-guides/vacancy/index', { id })
  // What stands below the form waits until the form is drawn.
  if (id === undefined) await waitFor(() => expect(byId('boards')).toBeInTheDocument())
  await settle()
  return page
}

test('what is found says who, where, how much and until when, and from which board', async () => {
  await open()
  await waitFor(() => expect(byId('vacancy-0')).toHaveTextContent(/Job a.*Example Hospital.*Zhuhai · Xiangzhou.*RMB 12,000.*16,000 a month.*Apply by 31 December 2026/))
  expect(byId('about-found')).toHaveTextContent('From Example board, read on 22 November 2026')
})

test('words are asked for when one says so, a place at once, and the address holds both', async () => {
  await open()
  await fill('words', 'nurse')
  expect(asked).toEqual(['/v1/vacancies'])
  await tap('search')
  await fill('place', 'macao')
  expect(asked.slice(1)).toEqual(['/v1/vacancies?words=nurse', '/v1/vacancies?words=nurse&place=macao'])
  expect(location.hash).toContain('place=macao')
})

test('who searches is shown what was found or where else to look, whether words were typed or not', async () => {
  await open()
  const scroll = jest.spyOn(Element.prototype, 'scrollIntoView')
  await fill('place', 'macao')
  expect(scroll).not.toHaveBeenCalled()
  await tap('search')
  expect(scroll.mock.contexts).toEqual([byId('results')])
  expect(byId('results')).toContainElement(byId('boards'))
  scroll.mockRestore()
})

test('filters are there again when the page is opened anew, and an address comes before them', async () => {
  const { unmount } = await open()
  await fill('place', 'macao')
  unmount()
  const again = await open()
  expect(asked[asked.length - 1]).toBe('/v1/vacancies?place=macao')
  again.unmount()
  await open({ place: 'zhuhai' })
  expect(asked[asked.length - 1]).toBe('/v1/vacancies?place=zhuhai')
})

test('pay in one’s own currency: what is no amount is said beside the field and nothing is asked', async () => {
  useSettings.getState().toggleWho('macao')
  await open()
  fireEvent.click(byId('more-filters')!)
  expect(byId('currency-MOP')).toHaveAttribute('aria-checked', 'true')
  fireEvent.change(byId('from')!, { target: { value: 'much' } })
  fireEvent.click(byId('filters-done')!)
  expect(byId('from-error')).toHaveTextContent('Enter a whole amount')
  fireEvent.change(byId('from')!, { target: { value: '20,000' } })
  fireEvent.change(byId('to')!, { target: { value: '10000' } })
  expect(byId('to-error')).toHaveTextContent('“At least” is more')
  fireEvent.change(byId('to')!, { target: { value: '30000' } })
  answer = () => [200, found([vacancy('a')], { notCompared: 2, withoutPay: 3, rate: { dollarsForYuan: 10_911, on: '2026-11-21' } })]
  await tap('filters-done')
  expect(asked[asked.length - 1]).toBe('/v1/vacancies?currency=MOP&payFrom=20000&payTo=30000')
  expect(byId('vacancy-0')).toHaveTextContent(/about MOP 13,490.*17,980 a month/)
  expect(byId('about-found')).toHaveTextContent(/no clear pay: 3.*no rate for their currency: 2.*RMB 100 is about HK\$109.11/)
  expect(byId('more-filters')).toHaveTextContent('1 set')
})

test.each([
  ['no gateway', () => [200, '<!doctype html>'] as [number, unknown], 'no-boards'],
  ['a gateway without boards', () => [200, found([], { boards: [] })] as [number, unknown], 'no-boards'],
  ['a gateway of before', () => [404, { reason: 'not-there' }] as [number, unknown], 'no-boards'],
  ['a gateway that is down', () => 'down' as const, 'not-reached'],
  ['a gateway in trouble', () => [503, { reason: 'busy' }] as [number, unknown], 'not-reached'],
  ['nonsense', () => [200, { total: 'many' }] as [number, unknown], 'not-reached'],
  ['one that never answers', () => 'silent' as const, 'looking'],
])('%s: the official boards stand all the same', async (_, says, id) => {
  answer = says
  await open()
  await waitFor(() => expect(byId(id)).toBeInTheDocument())
  // Filters that official boards do not take are shown only where boards are connected, or may be.
  await waitFor(() => expect(byId('more-filters') === null).toBe(id === 'no-boards'))
  expect(byId('board-ies')).toHaveAttribute('href', 'https://www.jobs.gov.hk/')
  expect(byId('sources')).toBeInTheDocument()
  expect(byId('vacancy-0')).toBeNull()
})

test('what could not be reached is asked for again', async () => {
  answer = () => 'down'
  await open()
  answer = () => [200, found([vacancy('a')])]
  fireEvent.click(byId('again')!)
  await waitFor(() => expect(byId('vacancy-0')).toBeInTheDocument())
})

test('more is joined to what is there, none twice', async () => {
  answer = (path) => [200, found(path.includes('page=2') ? [vacancy('b'), vacancy('c')] : [vacancy('a'), vacancy('b')], { total: 3 })]
  await open()
  fireEvent.click(byId('more')!)
  await waitFor(() => expect(byId('vacancy-2')).toHaveTextContent('Job c'))
  expect(byId('more')).toBeNull()
})

test('more that does not come is said, and what is there stays', async () => {
  answer = (path) => (path.includes('page=2') ? 'down' : [200, found([vacancy('a')], { total: 2 })])
  await open()
  fireEvent.click(byId('more')!)
  await waitFor(() => expect(byId('more-missing')).toBeInTheDocument())
  expect(byId('vacancy-0')).toBeInTheDocument()
  answer = () => [200, found([vacancy('b')], { total: 2 })]
  fireEvent.click(byId('more')!)
  await waitFor(() => expect(byId('vacancy-1')).toBeInTheDocument())
  expect(byId('more-missing')).toBeNull()
})

test('nothing found says so, and what to do', async () => {
  answer = () => [200, found([])]
  await open()
  await waitFor(() => expect(byId('nothing')).toHaveTextContent('No vacancy fits'))
})

test('boards of the place; words are filled in or can be copied', async () => {
  await open({ place: 'zhuhai', words: 'A&B' })
  expect(byId('board-jobonline')).toHaveAttribute('href', 'https://www.jobonline.cn/findPositions?q=A%26B')
  expect(byId('board-jobonline')).toHaveTextContent('With “A&B” filled in')
  expect(byId('board-ies')).toBeNull()
  expect(byId('copy-words')).toBeInTheDocument()
})

describe('one vacancy', () => {
  const ID = 'a'.padEnd(16, '0')
  const one = (change = {}) => (path: string): [number, unknown] => (path.endsWith(ID) ? [200, { vacancy: vacancy('a', change), boards: BOARDS }] : [200, found([])])

  test('all that is known, the way to apply, and who may work there', async () => {
    answer = one()
    await open({ vacancy: ID })
    await waitFor(() => expect(byId('vacancy-facts')).toHaveTextContent(/Employer applies for it.*Visa sponsorship available/))
    expect(byId('apply')).toHaveAttribute('href', 'https://board.example/a')
    expect(byId('where-from')).toHaveTextContent('Last seen on Example board on 22 November 2026')
    expect(byId('may-i')).toHaveAttribute('href', expect.stringContaining('/pages/jobs-guides/may-i/index#where=mainland'))
    expect(byId('text')).toHaveTextContent('Second line')
  })

  test('pay by the hour comes with the month and what was assumed; what is unclear stays in its own words', async () => {
    answer = one({ pay: { low: 6000, currency: 'HKD', unit: 'hour' } })
    const { unmount } = await open({ vacancy: ID })
    await waitFor(() => expect(byId('vacancy-facts')).toHaveTextContent(/from HK\$60 an hour.*about from HK\$10,400 a month.*8 hours a day/))
    unmount()
    answer = one({ pay: undefined, payWords: 'HKD 20000 / HOUR' })
    await open({ vacancy: ID })
    await waitFor(() => expect(byId('vacancy-facts')).toHaveTextContent(/HKD 20000 \/ HOUR.*the unit is not clear/))
  })

  test('kept, it is there without a gateway; gone from its board, it says so; and it can be let go', async () => {
    answer = one()
    const first = await open({ vacancy: ID })
    await waitFor(() => expect(byId('save')).toBeInTheDocument())
    fireEvent.click(byId('save')!)
    first.unmount()
    forgetVacancies()
    answer = () => 'down'
    const second = await open()
    expect(byId('saved-0')).toHaveTextContent('Last seen on Example board on 22 November 2026')
    second.unmount()
    const third = await open({ vacancy: ID })
    await waitFor(() => expect(byId('not-reached')).toBeInTheDocument())
    expect(byId('vacancy-facts')).toHaveTextContent('Example Hospital')
    third.unmount()
    answer = () => [404, { reason: 'not-there' }]
    const fourth = await open({ vacancy: ID })
    await waitFor(() => expect(byId('ended')).toHaveTextContent('no longer on its board'))
    fourth.unmount()
    expect(useVacancies.getState().savedVacancies[0]!.isGone).toBe(true)
    const fifth = await open()
    expect(byId('saved-0')).toHaveTextContent('no longer on its board')
    fifth.unmount()
    await open({ vacancy: ID })
    fireEvent.click(byId('save')!)
    expect(useVacancies.getState().savedVacancies).toEqual([])
  })

  test.each(['../../etc', 'x', '%', 'b'.repeat(16)])('the link %s leads to no vacancy and says so', async (id) => {
    answer = () => [404, { reason: 'not-there' }]
    await open({ vacancy: id })
    await waitFor(() => expect(byId('gone')).toBeInTheDocument())
    if (id.length !== 16) expect(asked).toEqual([])
  })
})

test.each(LOCALES)('all of it is said in %s', async (locale) => {
  useSettings.getState().choose({ locale })
  answer = (path) => (path.includes('vacancies/') ? [200, { vacancy: vacancy('a'), boards: BOARDS }] : [200, found([vacancy('a'), vacancy('b', { pay: { high: 900_000, currency: 'HKD', unit: 'week' } })], { withoutPlace: 1 })])
  const { container, unmount } = await open({ words: 'x' })
  await waitFor(() => expect(byId('vacancy-1')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|NaN|vacancies\.[a-z]/)
  unmount()
  const { container: page } = await open({ vacancy: 'a'.padEnd(16, '0') })
  expect(page.textContent).not.toMatch(/\{\w+\}|undefined|NaN|vacancies\.[a-z]/)
})
