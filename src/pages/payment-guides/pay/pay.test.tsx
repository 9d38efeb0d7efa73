/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { useAnswered, useSettings } from '@/stores'
import { byId, ids, opening, startAnew, tap } from '../../../../test/page'
import en from './locales/en.json'

const ROUTE = 'pages/payment-guides/pay/index'
const open = opening(ROUTE)

beforeEach(startAnew)

test('a German engineer with one foreign card knows in three taps how to pay for lunch in Shenzhen', async () => {
  await open()
  await tap('who-foreigner')
  await tap('city-shenzhen')
  await tap('what-shop')
  await waitFor(() => expect(byId('way-facts')).toBeInTheDocument())
  expect(byId('verdict-yes')).toHaveTextContent('Pay with: Alipay with a foreign card')
  expect(ids('#have-ways [id^="way-"]')).toEqual(['way-alipay-card', 'way-wechat-card', 'way-foreign-card'])
  expect(byId('way-plain')).toBeNull()
  // What it costs, and how far it goes.
  expect(byId('way-facts')).toHaveTextContent('3% above RMB 200')
  expect(byId('way-facts')).toHaveTextContent('For RMB 300 you pay RMB 9 more')
  expect(byId('way-facts')).toHaveTextContent('US$5,000')
  expect(byId('way-facts')).toHaveTextContent('US$50,000')
  expect(byId('step-list')).toHaveTextContent('register with your own number')
  expect(byId('pitfalls')).toHaveTextContent('Call your bank')
  expect(byId('sources')).toHaveTextContent('Sources disagree')
})

test('another way is shown when it is tapped, and stands in the address', async () => {
  await open({ who: 'foreigner', city: 'shenzhen', what: 'shop' })
  await waitFor(() => expect(byId('way-cash')).toBeInTheDocument())
  await tap('way-cash')
  expect(location.hash).toContain('way=cash')
  expect(byId('get-cash')).toHaveTextContent('Take RMB from a machine')
  expect(byId('way-note')).toHaveTextContent('forbid refusing cash')
})

test('a way of which neither fee, limit nor condition is known says so in place of an empty part', async () => {
  await open({ who: 'mainland', city: 'hong-kong', what: 'shop', have: 'cash' })
  await waitFor(() => expect(byId('way-plain')).toHaveTextContent(en['pay.plain']))
  expect(byId('way-facts')).toBeNull()
})

test('what one has changes the answer and is kept; with nothing one is told what to get', async () => {
  await open({ who: 'foreigner', city: 'hong-kong', what: 'market' })
  await tap('have-open')
  await tap('have-foreign-card')
  expect(location.hash).toContain('have=none')
  expect(byId('verdict-get')).toHaveTextContent('get this first: Cash')
  await tap('have-cash')
  expect(byId('verdict-yes')).toHaveTextContent('Pay with: Cash')
  expect(useAnswered.getState().answered['/pages/payment-guides/pay/index']).toMatchObject({ have: 'cash', who: 'foreigner' })
})

test('what is kept is there when the page is opened anew, and what for is asked again', async () => {
  useAnswered.getState().keep('/pages/payment-guides/pay/index', { who: 'hong-kong', city: 'shenzhen', have: 'oct' })
  await open()
  expect(byId('who-hong-kong')).toHaveAttribute('aria-checked', 'true')
  await tap('what-shop')
  expect(byId('have-open')).toHaveTextContent('You have: Octopus')
  await tap('have-open')
  expect(byId('have-octopus')).toHaveAttribute('aria-checked', 'true')
  expect(ids('#have-ways [id^="way-"]')).toEqual(['way-octopus'])
  await waitFor(() => expect(byId('way-note')).toHaveTextContent('The plain card does not work'))
})

test('what a way does not do is said, and what nobody knows leads to whom to ask', async () => {
  await open({ who: 'foreigner', city: 'macao', what: 'market' })
  await waitFor(() => expect(byId('not-known')).toBeInTheDocument())
  expect(byId('verdict-unknown')).toBeInTheDocument()
  expect(byId('refused')).toHaveTextContent('pays in the Mainland only')
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:+85389889315')
})

test('on a metro the ride code is turned on, and all codes are one tap away', async () => {
  await open({ who: 'hong-kong', city: 'guangzhou', what: 'metro', have: 'ahk' })
  await waitFor(() => expect(byId('ride-list')).toBeInTheDocument())
  expect(byId('ride-codes')).toHaveAttribute('href', '/pages/travel-guides/ride-codes/index#who=hong-kong&city=guangzhou')
  expect(byId('open')).toHaveTextContent(en['pay.open.code'])
})

test('a menu that asks for a number says how to get one', async () => {
  await open({ who: 'foreigner', city: 'shenzhen', what: 'order' })
  await waitFor(() => expect(byId('get-number')).toBeInTheDocument())
  expect(byId('get-number')).toHaveTextContent('Passport')
  await tap('have-open')
  await tap('have-number')
  expect(byId('get-number')).toBeNull()
  expect(byId('verdict-yes')).toBeInTheDocument()
})

test('a purpose that a city does not have counts as not chosen, and nothing is lost', async () => {
  await open({ who: 'foreigner', city: 'zhuhai', what: 'metro' })
  expect(byId('what-metro')).toBeNull()
  expect(byId('what-bus')).toBeInTheDocument()
  expect(byId('have-open')).toBeNull()
})

test('who said once who they are is not asked again', async () => {
  useSettings.getState().toggleWho('macao')
  await open()
  expect(byId('who-macao')).toHaveAttribute('aria-checked', 'true')
  expect(byId('city-shenzhen')).toBeInTheDocument()
})
