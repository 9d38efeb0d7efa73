/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { mostPaid } from '@/domain/motor-cover/payout'
import { CROSSINGS } from '@/domain/motor-cover/scheme'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { byId, fill, opening, scroller, startAnew, tap } from '../../../../test/page'
import { adviceOn, coverIn } from './facts'
import en from './locales/en.json'
import pt from './locales/pt.json'
import zhHans from './locales/zh-Hans.json'
import zhHant from './locales/zh-Hant.json'

const ROUTE = 'pages/living/motor-cover/index'
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|motor\.[a-z]/
const open = opening(ROUTE)

const TEXTS = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt }
const VERDICTS = LOCALES.map((locale) => CROSSINGS.map((crossing) => TEXTS[locale][`motor.verdict.${crossing}`]))

beforeEach(startAnew)

test('a driver from Hong Kong sees what the compulsory cover leaves, and what buying more does', async () => {
  useSettings.getState().toggleWho('hong-kong')
  await open()
  await waitFor(() => expect(byId('who-pays')).toBeInTheDocument())
  expect(byId('verdict')).toHaveTextContent('RMB 200,000')
  expect(byId('not-paid')).toHaveTextContent('People in your own car')
  // 1,100,000 lost in the example; 180,000, 18,000 and 2,000 are paid.
  expect(byId('who-pays')).toHaveTextContent('RMB 900,000')
  await tap('extra-2000000')
  expect(byId('who-pays')).toHaveTextContent(en['motor.self.none'])
  expect(location.hash).toContain('extra=2000000')
  await fill('occupants', '50000')
  expect(byId('who-pays')).toHaveTextContent('RMB 50,000')
  await tap('seat-50000')
  expect(byId('who-pays')).toHaveTextContent(en['motor.self.none'])
  expect(byId('prices')).toHaveTextContent('HK$832 to HK$1,159')
  expect(byId('car-tool')).toHaveAttribute('href', '/pages/customs-checks/car/index#scheme=northbound-hong-kong')
})

test('the answer stands above the question, and who would pay above what is typed', async () => {
  await open()
  scroller().scrollTop = 300
  await tap('way-southbound')
  expect(scroller().scrollTop).toBe(0)
  const isBefore = (one: string, other: string) => expect(byId(one)!.compareDocumentPosition(byId(other)!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  isBefore('verdict', 'way-southbound')
  await waitFor(() => expect(byId('who-pays')).toBeInTheDocument())
  isBefore('who-pays', 'death')
})

test.each([
  ['northbound-macao', 'RMB 200,000', 'mainland', 20_000_000],
  ['southbound', 'HK$100,000,000', 'hong-kong', 10_000_000_000],
] as const)('the sum in the answer for %s is that of the law, not one written beside it', async (way, sum, place, minor) => {
  const cover = coverIn(place, civilDate('2026-11-22'))!
  expect(mostPaid(cover.rule)).toBe(minor)
  await open({ way })
  expect(byId('verdict')).toHaveTextContent(sum)
  for (const text of VERDICTS.flat()) expect(text).not.toMatch(/\d/)
})

test('without fault the driver pays nothing and the rest stays with the other side', async () => {
  await open({ way: 'northbound-macao', fault: 'other' })
  await waitFor(() => expect(byId('who-pays')).toBeInTheDocument())
  // 1,100,000 less 18,000, 1,800 and 100.
  expect(byId('who-pays')).toHaveTextContent('RMB 1,080,100')
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:+85328555078')
})

test('in Hong Kong people are covered and things are not: no question of fault or of seats', async () => {
  await open({ way: 'southbound' })
  await waitFor(() => expect(byId('who-pays')).toBeInTheDocument())
  expect(byId('who-pays')).toHaveTextContent('HK$50,000')
  expect(byId('fault-mine')).toBeNull()
  expect(byId('seat-0')).toBeNull()
  await tap('extra-2000000')
  expect(byId('who-pays')).toHaveTextContent(en['motor.self.none'])
  expect(byId('sources')).toHaveTextContent('Two brokers')
})

test.each([
  ['much', en['motor.noNumber']],
  ['9999999999999', en['motor.tooLarge']],
])('%s is no sum: that is said beside the field, and it counts as nothing', async (text, says) => {
  const { container } = await open({ way: 'northbound-hong-kong' })
  await waitFor(() => expect(byId('who-pays')).toBeInTheDocument())
  await fill('death', text)
  expect(container).toHaveTextContent(says)
  expect(document.querySelector('input#death')).toHaveValue(text)
  expect(byId('shares')).toHaveTextContent(en['motor.total'])
})

test('the three covers stand side by side, and each scheme says what is not paid, where to buy and what to do', async () => {
  const day = civilDate('2026-11-22')
  for (const place of ['mainland', 'hong-kong', 'macao'] as const) expect(coverIn(place, day)?.entries.length).toBeGreaterThan(0)
  for (const crossing of CROSSINGS) for (const topic of ['not-paid', 'buy', 'accident'] as const) expect([crossing, topic, adviceOn(topic, crossing, day).length > 0]).toEqual([crossing, topic, true])
  await open({ way: 'northbound-hong-kong' })
  await waitFor(() => expect(byId('compulsory')).toBeInTheDocument())
  for (const said of ['RMB 180,000', 'HK$100,000,000', 'MOP 1,500,000']) expect(byId('compulsory')).toHaveTextContent(said)
})

test.each(LOCALES.flatMap((locale) => CROSSINGS.map((way) => [locale, way] as const)))('is drawn in %s for %s, with sources', async (locale, way) => {
  useSettings.getState().choose({ locale })
  const { container } = await open({ way })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(UNFINISHED)
})
