/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { PURPOSES, ROUTES, SENDERS } from '@/domain/remittance/purpose'
import { useSettings } from '@/stores'
import { drawn, fill, ids, opening, startAnew, tap } from '../../../../test/page'
import en from './locales/en.json'

const ROUTE = 'pages/payment-guides/moving/index'
const open = opening(ROUTE)
/** For the many: they wait for what they look at. */
const openDrawn = opening(ROUTE, drawn)
const LIVING = { who: 'hong-kong', route: 'hong-kong_mainland', purpose: 'living' }

beforeEach(startAnew)

test('who said who they are is asked for the route and the purpose only, and sees the ways without an amount', async () => {
  useSettings.getState().toggleWho('hong-kong')
  await open()
  await tap('route-hong-kong_mainland')
  await tap('purpose-living')
  expect(document.getElementById('verdict-yes')).toHaveTextContent('Payment Connect, northbound')
  // What is brought into sight holds the ways too: in a large window they stand beside the questions, at their height.
  expect(document.getElementById('moving-answer')).toContainElement(document.getElementById('verdict-yes'))
  expect(document.getElementById('way-facts')).toHaveTextContent('HK$10,000')
  expect(document.getElementById('plan')).toBeNull()
})

test('a large amount goes first where it needs the fewest payments, with its days', async () => {
  await open({ ...LIVING, amount: '500000', currency: 'CNY' })
  expect(document.getElementById('verdict-yes')).toHaveTextContent(en['moving.way.same-name-hong-kong'])
  expect(document.getElementById('plan-sum')).toHaveTextContent('Payments: 7')
  expect(document.getElementById('plan-1')).toHaveTextContent('RMB 80,000 a day, 6 days')
  expect(document.getElementById('plan-2')).toHaveTextContent('RMB 20,000')
  expect(document.getElementById('cost-sum')).toHaveTextContent('HK$350 to HK$490')
  await waitFor(() => expect(ids('#others [id^="way-"]')).toEqual(expect.arrayContaining(['way-payment-connect-north', 'way-with-proof', 'way-cash'])))
})

test('another way can be looked at, and stands in the address', async () => {
  await open({ ...LIVING, amount: '25000', currency: 'HKD' })
  await waitFor(() => expect(document.getElementById('way-payment-connect-north')).toBeInTheDocument())
  await tap('way-payment-connect-north')
  expect(document.getElementById('plan-sum')).toHaveTextContent('Payments: 3')
  expect(document.getElementById('plan-2')).toHaveTextContent('HK$5,000')
  expect(location.hash).toContain('way=payment-connect-north')
  expect(location.search).not.toContain('amount')
})

test('every month says how many months a year takes', async () => {
  await open({ ...LIVING, amount: '30000', currency: 'HKD', often: 'monthly', way: 'payment-connect-north' })
  expect(document.getElementById('plan-sum')).toHaveTextContent('Payments a month: 3. Months that fit in a year: 6.')
})

test('what was sent before this year counts, and a word there is refused beside the field', async () => {
  const wish = { who: 'mainland', route: 'mainland_macao', purpose: 'living', amount: '60000', currency: 'USD' }
  await open({ ...wish, used: '40000' })
  expect(document.getElementById('plan-1')).toHaveTextContent('US$10,000')
  expect(document.getElementById('plan')).toHaveTextContent(en['moving.plan.withProof'])
  await fill('used', 'much')
  expect(screen.getByText(en['moving.amount.wrong'])).toBeInTheDocument()
})

test('what is not allowed says why, with a source', async () => {
  await open({ who: 'mainland', route: 'mainland_hong-kong', purpose: 'home' })
  expect(document.getElementById('verdict-none')).toHaveTextContent(en['moving.none'])
  await waitFor(() => expect(document.getElementById('closed-quota')).toHaveTextContent('property'))
  expect(document.getElementById('sources')).toBeInTheDocument()
  expect(document.querySelector('a[href="tel:12363"]')).toBeInTheDocument()
})

test('cash shows what customs allows on this way, and leads to the tool that answers for a crossing', async () => {
  await open({ ...LIVING, way: 'cash' })
  expect(document.getElementById('way-facts')).toHaveTextContent('RMB 20,000')
  expect(document.getElementById('way-facts')).toHaveTextContent('US$5,000')
  expect(document.getElementById('carry')).toHaveAttribute('href', expect.stringContaining('from=hong-kong&to=mainland&who=hong-kong'))
})

test.each(['abc', '0', '1.234', '99999999999', '-5'])('"%s" is no amount: it says so and keeps it', async (amount) => {
  await open({ ...LIVING, amount })
  expect(screen.getByText(en['moving.amount.wrong'])).toBeInTheDocument()
  expect(document.getElementById('plan')).toBeNull()
})

const WISHES = ROUTES.flatMap((route) => SENDERS.flatMap((who) => PURPOSES.map((purpose) => ({ route, who, purpose }))))

test.each(WISHES.map((wish, index) => [`${wish.who} ${wish.route} ${wish.purpose}`, LOCALES[index % LOCALES.length]!, wish] as const))('%s is answered in %s, with sources and whom to ask', async (_, locale, wish) => {
  useSettings.getState().choose({ locale })
  const { container } = await openDrawn({ ...wish, amount: '123456', currency: 'USD' })
  expect(container.querySelectorAll('[id^="verdict-"]')).toHaveLength(1)
  await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|Infinity|moving\.[a-z]/)
  expect(container.querySelector('#ask-here')).toHaveAttribute('href', expect.stringMatching(/^tel:\+?\d+$/))
})
