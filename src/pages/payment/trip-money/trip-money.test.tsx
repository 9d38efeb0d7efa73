/** @jest-environment jsdom */
import { fireEvent, waitFor } from '@testing-library/react'
import Papa from 'papaparse'
import { civilDate, dayOf } from '@/domain/time/civil'
import { ME, type Spending, type Trip } from '@/domain/trip-money/trip'
import { useTripMoney } from '@/stores'
import { byId, fill, openPage, settle, startAnew } from '../../../../test/page'
import { asked } from '../../../../test/taro'
import { forgetLive } from '../../use-live'
import { csvOf } from './csv'
import en from './locales/en.json'
import { namesIn, peopleOf } from './names'

const ROUTE = 'pages/payment/trip-money/index'
const today = dayOf(Date.now())
const press = (id: string) => fireEvent.click(byId(id)!)
const spending = (change: Partial<Spending> = {}): Spending => ({ id: 's1', day: civilDate('2026-11-20'), what: 'Lunch', category: 'food', amount: { minor: 9000, currency: 'HKD' }, worth: 9000, payer: ME, parts: { me: 1, p2: 1 }, ...change })
const trip = (spendings: Spending[] = []): Trip => ({ id: 't1', name: 'Zhuhai', home: 'HKD', budget: 50_000, people: [{ id: ME, name: '' }, { id: 'p2', name: 'Ana' }], spendings })
const kept = () => useTripMoney.getState().trips

async function open(trips: Trip[] = []) {
  useTripMoney.setState({ trips, current: trips[0]?.id ?? '' })
  const page = await openPage(ROUTE)
  return page
}

beforeEach(() => {
  startAnew()
  forgetLive()
})

test('a trip begins with one tap, and its first spending is asked for', async () => {
  await open()
  press('begin')
  await settle()
  expect(kept()).toMatchObject([{ id: 't1', home: 'HKD', people: [{ id: ME, name: '' }], spendings: [] }])
  await fill('spent', '88.5')
  press('add')
  await settle()
  expect(kept()[0]!.spendings).toEqual([{ id: 's1', day: today, what: '', category: 'food', amount: { minor: 8850, currency: 'HKD' }, worth: 8850, payer: ME, parts: { me: 1 } }])
  expect(byId('spent-facts')).toHaveTextContent('HK$88.50')
  expect(byId('settle')).toBeNull()
})

test('the rate of the day is proposed, and kept with the spending as it was shown', async () => {
  await open([trip()])
  press('add-open')
  press('currency-CNY')
  await fill('spent', '100')
  expect(byId('own-rate-hint')).toHaveTextContent(/1.1541129.*6 July 2026/)
  expect(byId('comes-to')).toHaveTextContent('HK$115.41')
  press('add')
  await settle()
  expect(kept()[0]!.spendings[0]).toMatchObject({ worth: 11_541, rate: { written: '1.1541129', on: '2026-07-06', by: 'published' }, parts: { me: 1, p2: 1 } })
  expect(byId('spending-s1')).toHaveTextContent(/RMB 100.*HK\$115.41 \(at 1.1541129, of 6 July 2026\).*paid by me for everybody/)
  expect(byId('pays-p2-me')).toHaveTextContent('Ana pays me HK$57.70')
  await waitFor(() => expect(byId('sources')).toHaveTextContent(/European Central Bank/))
})

test('a payment that was made is marked by a tap, kept, and the mark can be taken back', async () => {
  await open([trip([spending()])])
  press('pays-p2-me')
  await settle()
  expect(kept()[0]!.transfers).toEqual([{ id: 'q1', day: today, from: 'p2', to: ME, minor: 4500 }])
  expect(byId('even')).toBeInTheDocument()
  expect(byId('paid-q1')).toHaveTextContent('Ana paid me HK$45')
  press('unmark')
  await settle()
  expect(kept()[0]!.transfers).toEqual([])
  expect(byId('pays-p2-me')).toHaveTextContent('Ana pays me HK$45')
  press('pays-p2-me')
  await settle()
  press('paid-q1')
  await settle()
  expect(byId('paid-q1')).toBeNull()
  expect(byId('marked')).toBeNull()
})

test('the rate that one really got comes before it; nonsense is told beside the field', async () => {
  await open([trip()])
  press('add-open')
  press('currency-MOP')
  await fill('spent', '103')
  expect(byId('comes-to')).toHaveTextContent('HK$100')
  await fill('own-rate', 'much')
  expect(byId('own-rate-error')).toHaveTextContent(en['money.wrongRate'])
  expect(byId('add')).toHaveAttribute('aria-disabled', 'true')
  await fill('own-rate', '1')
  press('add')
  await settle()
  expect(kept()[0]!.spendings[0]).toMatchObject({ worth: 10_300, rate: { written: '1', by: 'typed' } })
})

test('by parts, for some, paid by another', async () => {
  await open([trip()])
  press('add-open')
  await fill('spent', '100')
  press('payer-p2')
  press('how-parts')
  press('parts-me-more')
  press('add')
  await settle()
  expect(kept()[0]!.spendings[0]).toMatchObject({ payer: 'p2', parts: { me: 2, p2: 1 } })
  expect(byId('pays-me-p2')).toHaveTextContent('I pay Ana HK$66.67')
  press('for-me')
  press('for-p2')
  await fill('spent', '1')
  expect(byId('add')).toHaveAttribute('aria-disabled', 'true')
})

test.each(['free', '0', '1.234', '99999999999999'])('an amount of %s is not added', async (text) => {
  await open([trip()])
  press('add-open')
  await fill('spent', text)
  expect(byId('add')).toHaveAttribute('aria-disabled', 'true')
  expect(byId('spent')).toHaveValue(text)
})

test('a spending is taken away and brought back', async () => {
  await open([trip([spending()])])
  press('spending-s1')
  expect(kept()[0]!.spendings).toEqual([])
  press('bring-back')
  expect(kept()[0]!.spendings).toEqual([spending()])
})

test('what is left of the budget, and what is over it', async () => {
  const { unmount } = await open([trip([spending()])])
  expect(byId('spent-facts')).toHaveTextContent(/Left.*HK\$410/)
  unmount()
  await open([trip([spending({ amount: { minor: 60_000, currency: 'HKD' }, worth: 60_000 })])])
  expect(byId('spent-facts')).toHaveTextContent(/Over the budget.*HK\$100/)
})

test('where it went, by category and by person', async () => {
  await open([trip([spending(), spending({ id: 's2', category: 'transport', what: '', parts: { p2: 1 } })])])
  expect([...document.querySelectorAll('#categories .bar-value')].map((one) => one.textContent)).toEqual(['HK$90', 'HK$90'])
  expect(byId('shares-p2')).toHaveTextContent('HK$135')
})

test('companions come along later, the budget changes, and the trip goes and comes back', async () => {
  await open([trip([spending()])])
  press('edit-open')
  await fill('edit-names', 'Bo, Chi')
  await fill('edit-budget', '')
  press('edit-save')
  expect(kept()[0]).toMatchObject({ people: [{ id: ME }, { id: 'p2' }, { id: 'p3', name: 'Bo' }, { id: 'p4', name: 'Chi' }], spendings: [spending()] })
  expect(kept()[0]!.budget).toBeUndefined()
  press('trip-remove')
  expect(kept()).toEqual([])
  press('trip-bring-back')
  expect(kept()).toHaveLength(1)
})

test('nothing that was noted is in the address', async () => {
  await open([trip([spending()])])
  press('add-open')
  await fill('spent', '5')
  press('add')
  expect(location.search).toBe('')
  expect(JSON.stringify(asked('navigateTo').concat(asked('redirectTo')))).not.toMatch(/Zhuhai|Ana|Lunch/)
})

test('names are read between commas of any keyboard, each once, and no more than can share', () => {
  expect(namesIn(' Ana, 阿明，Bo、Ana；; ')).toEqual(['Ana', '阿明', 'Bo'])
  expect(peopleOf(Array.from({ length: 30 }, (_, index) => String(index)))).toHaveLength(12)
})

test('the table has a row for each spending, shares that add up, and no formula', () => {
  const odd = spending({ what: '=HYPERLINK("x")', amount: { minor: 101, currency: 'CNY' }, worth: 117, rate: { written: '1.1541129', on: civilDate('2026-07-06'), by: 'published' } })
  const text = csvOf(trip([odd, spending({ id: 's2', what: 'Tea, "iced"\n2' })]), ((key: keyof typeof en, values?: Record<string, unknown>) => en[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values?.[name]))) as never)
  const { data } = Papa.parse<string[]>(text.slice(1))
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(data).toHaveLength(3)
  expect(data[1]).toEqual(['2026-11-20', `'=HYPERLINK("x")`, 'Food and drink', '1.01', 'CNY', '1.1541129', '2026-07-06', '1.17', 'me', '0.59', '0.58'])
  expect(data[2]![1]).toBe('Tea, "iced"\n2')
})
