/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { everyPath } from '@/domain/checker/checker'
import { whatApplies } from '@/domain/contribution/cover'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { coverOn, exemptionOn } from '@/facts/jobs/social-insurance'
import { useSettings } from '@/stores'
import { byId, drawn, fill, opening, startAnew, tap } from '../../../../test/page'
import en from './locales/en.json'

const ROUTE = 'pages/jobs-guides/social-insurance/index'
const open = opening(ROUTE)
/** For the many: they wait for what they look at. */
const openDrawn = opening(ROUTE, drawn)
const EMPLOYED = { who: 'macao', work: 'employed', city: 'shenzhen', keeps: 'no' }

beforeEach(startAnew)

test('who said once who they are is not asked again, and the answer comes before the sums', async () => {
  useSettings.getState().toggleWho('macao')
  await open()
  expect(document.querySelector('#who-macao')).toHaveAttribute('aria-checked', 'true')
  await tap('work-employed')
  await open(EMPLOYED)
  expect(byId('verdict-covered')).toHaveTextContent('Shenzhen: your employer has to enrol you')
  expect(byId('which')!.querySelectorAll('[id^="insurance-"]')).toHaveLength(5)
})

test('pay is reckoned line by line, and its totals are those of the lines', async () => {
  await open(EMPLOYED)
  expect(byId('lines')).toBeNull()
  await fill('pay', '15000')
  // 8% + 2% + 5%; 16% + 6% + 0.5% + 5%.
  expect(byId('totals')).toHaveTextContent('RMB 2,250')
  expect(byId('totals')).toHaveTextContent('RMB 4,125')
  expect(byId('lines')).toHaveTextContent('RMB 1,200 (8%)')
  expect(byId('lines')).toHaveTextContent('RMB 75 (0.5%)')
  // Behind the #: what one earns goes to no server.
  expect(location.hash).toContain('pay=15000')
  expect(location.search).toBe('')
})

test('pay above the limits counts as the limit', async () => {
  await open({ ...EMPLOYED, pay: '60000', fund: 'none' })
  expect(byId('lines')).toHaveTextContent('RMB 27,549')
  expect(byId('lines')).toHaveTextContent('RMB 33,633')
  expect(byId('lines')).not.toHaveTextContent('Housing fund')
})

test('an exemption takes away two of five, and the way to it says which proof', async () => {
  await open({ ...EMPLOYED, keeps: 'yes', pay: '15000', fund: '12' })
  expect(byId('insurance-pension')).toHaveTextContent('Exempt with proof')
  expect(byId('lines')).not.toHaveTextContent('Pension')
  expect(byId('totals')).toHaveTextContent('RMB 2,100')
  await waitFor(() => expect(byId('topic-exempt')).toHaveTextContent('contribution record'))
  expect(byId('topic-exempt')).not.toHaveTextContent('MPF')
  expect(byId('missing')).toBeNull()
})

test('what was not found for a city is named, with whom to ask', async () => {
  await open({ ...EMPLOYED, city: 'zhuhai', pay: '15000' })
  expect(byId('missing')).toHaveTextContent('Not found for Zhuhai: Medical, Unemployment.')
  expect(byId('lines')).toHaveTextContent('RMB 1,200 (8%)')
  expect(byId('totals')).toHaveTextContent(en['insurance.onlyKnown'])
  await waitFor(() => expect(byId('topic-where')).toHaveTextContent('Hengqin'))
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:12333')
  expect(byId('ask-home')).toHaveTextContent('Social Security Fund, Macao')
})

test('limits of a year that is over are used, and it is said', async () => {
  jest.useFakeTimers({ now: Date.parse('2027-08-01T08:00:00+08:00'), doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'performance', 'requestAnimationFrame', 'nextTick'] })
  try {
    await open({ ...EMPLOYED, pay: '15000' })
    expect(byId('limits-housing-fund')).toHaveTextContent('30 June 2027')
  } finally {
    jest.useRealTimers()
  }
})

test('who has no employer pays all, and only with a residence permit', async () => {
  const flexible = { who: 'hong-kong', work: 'flexible', city: 'guangzhou', pay: '6000' }
  const { unmount } = await open({ ...flexible, permit: 'no' })
  expect(byId('verdict-no-permit')).toBeInTheDocument()
  expect(byId('lines')).toBeNull()
  unmount()
  await open({ ...flexible, permit: 'yes' })
  // 20% of 6,000 and 8% of the medical floor of 6,234.
  expect(byId('lines')).toHaveTextContent('RMB 1,200 (20%)')
  expect(byId('lines')).toHaveTextContent('RMB 498.72 (8%)')
  expect(byId('lines')).not.toHaveTextContent('Employer')
})

test.each([
  ['abc', en['insurance.payWrong']],
  ['0', en['insurance.payWrong']],
  ['1.234', en['insurance.payWrong']],
])('pay of "%s" is asked for again beside the field, and nothing is lost', async (pay, words) => {
  await open({ ...EMPLOYED, pay })
  expect(byId('pay-error')).toHaveTextContent(words)
  expect(byId('pay')).toHaveValue(pay)
  expect(byId('lines')).toBeNull()
})

test.each([
  ['2029', 'At least 15 years of contributions.'],
  ['2034', 'At least 17 years and 6 months'],
  ['2050', 'At least 20 years of contributions.'],
])('the age for a pension in %s: %s', async (year, words) => {
  await open({ ...EMPLOYED, year })
  await waitFor(() => expect(byId('pension-years')).toHaveTextContent(words))
})

test('an address with nonsense asks from the start', async () => {
  await open({ who: 'martian', work: 'sleeping', pay: '12' })
  expect(byId('work')).toBeNull()
  expect(byId('lines')).toBeNull()
})

const today = civilDate('2026-11-22')
const paths = [...everyPath(whatApplies({ coverOf: (work) => coverOn(work, today)?.value, exempted: exemptionOn('macao', today)!.value.insurances }))]

test.each(paths.map(({ answers }, index) => [Object.values(answers).join(' '), LOCALES[index % LOCALES.length]!, answers] as const))('%s ends in one answer with its sources, in %s', async (_, locale, answers) => {
  useSettings.getState().choose({ locale })
  const { container } = await openDrawn({ ...(answers as Record<string, string>), pay: '12000', year: '2031' })
  expect(container.querySelectorAll('[id^="verdict-"]')).toHaveLength(1)
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|insurance\.[a-z]/)
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
