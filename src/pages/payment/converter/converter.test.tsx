/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { CURRENCIES } from '@/domain/money/currency'
import { PEG } from '@/domain/money/peg'
import { dayOf, type CivilDate } from '@/domain/time/civil'
import { pegFact, shippedRates } from '@/facts/payment/rates'
import { useAnswered, useSettings } from '@/stores'
import { forgetGateway, gatewayAnswers } from '../../../../test/gateway-answers'
import { byId, fill, opening, startAnew } from '../../../../test/page'
import { forgetLive } from '../../use-live'
import { usedWay } from '../rates'
import en from './locales/en.json'

const ROUTE = 'pages/payment/converter/index'
const open = opening(ROUTE)
const TODAY = '2026-11-22' as CivilDate

beforeEach(() => {
  startAnew()
  forgetLive()
})
afterEach(forgetGateway)

test('without a network the rate that came with the app answers, with its day, its age and its source', async () => {
  await open({ from: 'CNY', to: 'HKD', amount: '100' })
  expect(byId('amount-to')).toHaveValue('115.41')
  expect(byId('rate')).toHaveTextContent(/1 CNY = 1.15411 HKD.*6 July 2026.*days old.*came with the app/)
  expect(byId('old')).toHaveTextContent(/days old/)
  await waitFor(() => expect(byId('sources')).toHaveTextContent(/European Central Bank/))
})

test('either side can be typed on, and the other follows', async () => {
  await open({ from: 'CNY', to: 'HKD' })
  await fill('amount-to', '230.82')
  expect(byId('amount-from')).toHaveValue('200.00')
  expect(byId('amount-to')).toHaveValue('230.82')
  await fill('amount-from', '1,250.5')
  expect(byId('amount-from')).toHaveValue('1,250.5')
  expect(byId('amount-to')).toHaveValue('1,443.22')
  expect(location.hash).toContain('side=from')
})

test.each([
  ['abc', /Type a number/],
  ['1.234', /Too many decimals/],
  ['9999999999999', /Too large/],
])('%s: a sentence beside the field, and nothing is lost', async (text, says) => {
  await open({ from: 'CNY', to: 'HKD' })
  await fill('amount-from', text)
  expect(byId('amount-from-error')).toHaveTextContent(says)
  expect(byId('amount-from')).toHaveValue(text)
  expect(byId('amount-to')).toHaveValue('')
  // What is missing is said in its place, not in a bubble over the fields that one needs for it.
  expect(await screen.findByText(en['cost.noPrice'])).toBeInTheDocument()
  expect(document.getElementById('message')).toBeNull()
})

test('yen have no decimals', async () => {
  await open({ from: 'CNY', to: 'JPY', amount: '100' })
  expect(byId('amount-to')).toHaveValue('2,389')
  await fill('amount-to', '10.5')
  expect(byId('amount-to-error')).toHaveTextContent(/Too many decimals/)
})

test('swapped, chosen and remembered: the same currency is never on both sides', async () => {
  await open({ from: 'CNY', to: 'HKD' })
  fireEvent.click(byId('swap')!)
  expect([byId('from'), byId('to')].map((one) => (one as HTMLSelectElement).value)).toEqual(['HKD', 'CNY'])
  fireEvent.change(byId('to')!, { target: { value: 'HKD' } })
  expect([byId('from'), byId('to')].map((one) => (one as HTMLSelectElement).value)).toEqual(['CNY', 'HKD'])
  fireEvent.change(byId('to')!, { target: { value: 'THB' } })
  expect(useAnswered.getState().answered['/pages/payment/converter/index']).toMatchObject({ from: 'CNY', to: 'THB' })
})

test('the pair is of the person, and the last one comes back', async () => {
  useSettings.getState().toggleWho('macao')
  const { unmount } = await open()
  expect([byId('from'), byId('to')].map((one) => (one as HTMLSelectElement).value)).toEqual(['CNY', 'MOP'])
  unmount()
  useAnswered.getState().keep('/pages/payment/converter/index', { from: 'HKD', to: 'EUR' })
  await open()
  expect([byId('from'), byId('to')].map((one) => (one as HTMLSelectElement).value)).toEqual(['HKD', 'EUR'])
})

test('the tie of the pataca is a rule', async () => {
  await open({ from: 'HKD', to: 'MOP', amount: '100' })
  expect(byId('amount-to')).toHaveValue('103.00')
  expect(byId('rate')).toHaveTextContent(/Fixed by law/)
  expect(byId('old')).toBeNull()
})

describe('with a gateway', () => {
  const today = dayOf(Date.now())
  const publisher = { 'zh-Hans': '某局', 'zh-Hant': '某局', en: 'Some Authority', pt: 'Autoridade' }
  const feed = { name: 'rates', source: { publisher, url: 'https://example.org/' }, observedAt: Date.now() - 60_000, fetchedAt: Date.now(), isStale: false, data: { rates: [{ from: 'CNY', to: 'HKD', rate: 1.1, on: today, by: 'hkma' }, { from: 'HKD', to: 'MOP', rate: 1.03, by: 'rule' }], conflicts: [] } }
  const answer = (isUp: boolean) => gatewayAnswers(() => (isUp ? [200, feed] : 'down'))

  test('its rate is used, named and kept for when it is gone', async () => {
    answer(true)
    const { unmount } = await open({ from: 'CNY', to: 'MOP', amount: '100' })
    await waitFor(() => expect(byId('amount-to')).toHaveValue('113.30'))
    expect(byId('rate')).toHaveTextContent(/today.*fetched just now/)
    expect(document.body).toHaveTextContent(/Some Authority/)
    unmount()
    forgetLive()
    answer(false)
    await open({ from: 'CNY', to: 'MOP', amount: '100' })
    await waitFor(() => expect(byId('rate')).toHaveTextContent(/as this phone last had it/))
    expect(byId('amount-to')).toHaveValue('113.30')
  })

  test('what it does not have comes with the app', async () => {
    answer(true)
    await open({ from: 'HKD', to: 'VND', amount: '100' })
    expect(byId('rate')).toHaveTextContent(/came with the app/)
  })
})

describe('the real cost', () => {
  test('cheapest first, each with its working and its source; what is not known is said', async () => {
    await open({ from: 'CNY', to: 'HKD', amount: '300' })
    await waitFor(() => expect(byId('cost')).not.toBeNull())
    expect([...document.querySelectorAll('[id^="cost-"]')].map(({ id }) => id)).toEqual(['cost-wechat-pay-hk', 'cost-card', 'cost-wallet', 'cost-cash-machine', 'cost-alipayhk', 'cost-counter', 'cost-mid'])
    expect(byId('cost-wechat-pay-hk')).toHaveTextContent(/HK\$346.23/)
    expect(byId('cost-wallet')).toHaveTextContent(/3%: RMB 9.*HK\$356.62.*0% to 2.5%/)
    expect(byId('cost-alipayhk')).toHaveTextContent(/not known.*customer service/)
    expect(byId('sources')).toHaveTextContent(/China Daily.*Hong Kong Monetary Authority/s)
  })

  test('up to 200 yuan the wallet adds nothing', async () => {
    await open({ from: 'CNY', to: 'USD', amount: '200' })
    await waitFor(() => expect(byId('cost-wallet')).toHaveTextContent(/adds no fee/))
  })

  test('my card and the board say what is not published; nonsense is told', async () => {
    await open({ from: 'CNY', to: 'EUR', amount: '300' })
    await waitFor(() => expect(byId('cost-card')).toHaveTextContent(/at least.*number on the card/))
    await fill('card', '1.95')
    expect(byId('cost-card')).toHaveTextContent(/EUR 39.42/)
    await fill('board', '0.14')
    expect(byId('cost-counter')).toHaveTextContent(/EUR 42/)
    await fill('card', '195')
    expect(byId('card-error')).toHaveTextContent(/from 0 to 20/)
    await fill('board', '0')
    expect(byId('board-error')).toHaveTextContent(/above zero/)
  })

  test('the price is the side of the three places, whichever is typed; between two others there is none', async () => {
    const { unmount } = await open({ from: 'EUR', to: 'CNY', amount: '300', side: 'to' })
    await waitFor(() => expect(byId('cost-wallet')).toHaveTextContent(/Price: RMB 300/))
    unmount()
    await open({ from: 'EUR', to: 'USD' })
    expect(byId('cost')).toBeNull()
  })
})

test('every two currencies are joined, and the peg of the facts is that of the reckoning', () => {
  for (const from of CURRENCIES) for (const to of CURRENCIES) for (const day of [TODAY, '2001-01-01' as CivilDate]) expect(usedWay(from, to, day, undefined, false)).toBeDefined()
  expect(pegFact.series.map(({ value }) => value)).toEqual([{ ...PEG }])
  expect(shippedRates(TODAY)).toHaveLength(CURRENCIES.length - 1)
})
