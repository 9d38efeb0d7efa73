/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { forgetGateway, gatewayAnswers } from '../../../../test/gateway-answers'
import { byId, fill, opening, startAnew, tap } from '../../../../test/page'
import { forgetLive } from '../../use-live'

const ROUTE = 'pages/living/signals/index'
const open = opening(ROUTE)

const SAID = { 'zh-Hans': '天文台', 'zh-Hant': '天文台', en: 'Observatory', pt: 'Observatório' }
function gateway(feeds: Record<string, unknown>) {
  gatewayAnswers((path) => {
    const name = path.replace('/v1/feeds/', '')
    return [feeds[name] ? 200 : 503, { name, source: { publisher: SAID, url: 'https://example.org/' }, fetchedAt: Date.now(), isStale: false, data: feeds[name] }]
  })
}

beforeEach(() => {
  startAnew()
  forgetLive()
})
afterEach(forgetGateway)

test('nobody is told that anything stops before a signal is chosen; one tap asks for signal 8 in both places', async () => {
  await open()
  expect(byId('verdict-nothing')).toHaveTextContent('choose one')
  await tap('eight')
  expect(byId('verdict')).toHaveTextContent(/Stops: Hong Kong–Zhuhai–Macao Bridge, Bridge shuttle bus, Ferries Hong Kong–Macao/)
  expect(location.search).toBe('?hkw=8&mow=8')
  expect(byId('is-reduced')).toHaveTextContent('East Rail (Lo Wu, Lok Ma Chau)')
  expect(byId('service-hk-market')).toHaveTextContent('Trades as usual')
  expect(byId('not-known')).toHaveTextContent('Lo Wu')
})

test('a red rainstorm closes schools and no ferry; signal 9 stops the East Rail', async () => {
  await open({ hkr: 'red' })
  await waitFor(() => expect(byId('service-hk-schools')).toHaveTextContent('stay home'))
  expect(byId('service-hk-macao-ferry')).toBeNull()
  await fill('hkw', '9')
  expect(byId('is-stops')).toHaveTextContent('East Rail')
})

test('signals of one wind stand in one row', async () => {
  await open()
  await waitFor(() => expect(byId('levels')).not.toBeNull())
  expect(byId('levels')).toHaveTextContent(/Force 8 up \(gale\).*No\. 8, No\. 9.*No\. 8, No\. 9.*Yellow/)
  expect(byId('levels')).toHaveTextContent(/Force 10 up.*None.*None.*Orange/)
})

test('what is live is up by itself, with its age, and may be taken away to ask for another', async () => {
  gateway({ 'hong-kong-warnings': { warnings: [{ place: 'hong-kong', code: 'TC8NE', name: 'x' }, { place: 'hong-kong', code: 'WTS', name: 'Thunderstorm Warning' }] }, 'macao-warnings': { warnings: [] } })
  await open()
  await waitFor(() => expect(byId('now-hong-kong')).toHaveTextContent('Hong Kong, typhoon No. 8, Thunderstorm Warning'))
  expect(byId('now-hong-kong')).toHaveTextContent('Observatory · just now')
  expect(byId('now-macao')).toHaveTextContent('No warning')
  expect(byId('verdict')).toHaveTextContent('Stops:')
  await tap('clear')
  expect(byId('verdict-nothing')).not.toBeNull()
  expect(location.search).toBe('?hkw=none')
})

test('a place that does not answer is not said to be without warning', async () => {
  gateway({ 'hong-kong-warnings': { warnings: [] } })
  await open()
  await waitFor(() => expect(byId('now-macao')).toHaveTextContent('Could not be read'))
  expect(byId('now-hong-kong')).toHaveTextContent('No warning')
})
