/** @jest-environment jsdom */
import { act, fireEvent, waitFor } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { format } from '@/i18n/format'
import { useAnswered, useSettings } from '@/stores'
import { byId, fill, openPage, settle, startAnew, tap } from '../../../../test/page'
import { schemesOn } from '../schemes-on'
import { conditionInWords } from './in-words'
import { entitledMessages, type EntitledKey, type SayEntitled } from './locales'

const ROUTE = 'pages/elderly-care/entitled/index'
const TODAY = civilDate('2026-11-22')
const MOTHER = { who: 'hong-kong', age: '70', place: 'zhongshan', resident: 'permanent', gets: 'none', away: 'within', means: 'within', disability: 'none', care: 'not-yet', permit: 'no' }
const open = async (params: Record<string, string> = {}) => {
  history.replaceState(null, '', `/${ROUTE}#${new URLSearchParams(params).toString()}`)
  return openPage(ROUTE, params)
}

beforeEach(() => {
  startAnew()
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T09:00:00+08:00'))
})
afterEach(() => jest.restoreAllMocks())

test('every condition has words in four languages', () => {
  for (const locale of LOCALES) {
    const t = ((key: EntitledKey, values?: Record<string, string | number>) => format(entitledMessages[locale][key] ?? (key.startsWith('region.') ? key.slice(7) : `?${key}`), values ?? {})) as SayEntitled
    for (const { conditions } of schemesOn(TODAY)) for (const one of conditions) expect(conditionInWords(one, { t, locale, today: TODAY })).not.toMatch(/\?|\{|undefined/)
  }
})

test('a daughter asks for her mother: the Guangdong Scheme is hers, the home depends on an assessment', async () => {
  await open(MOTHER)
  expect(byId('total')).toHaveTextContent('HK$4,345 a month')
  expect(byId('group-yes')).toHaveTextContent('Guangdong Scheme: Old Age Living Allowance')
  expect(byId('scheme-oaa-gd')).toHaveTextContent('Only instead of: Guangdong Scheme: Old Age Living Allowance')
  expect(byId('scheme-rcssg')).toHaveTextContent('assessed as needing a care home')
  expect(byId('scheme-transit-other')).toHaveTextContent('No rule found: ask')
  expect(byId('scheme-two-dollar')).toBeInTheDocument()
  await tap('scheme-oala-gd')
  expect(byId('verdict-yes')).toBeInTheDocument()
  expect(byId('ends')).toHaveTextContent('Under 60 days in Guangdong')
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(byId('ask-here')).toHaveTextContent('3105 3266')
  await tap('all-schemes')
  expect(byId('total')).toBeInTheDocument()
})

test('who would rather not say what they have is told that it depends, and what is sure anyway', async () => {
  await open({ ...MOTHER, means: 'unsaid' })
  expect(byId('total')).toHaveTextContent('HK$1,675 a month')
  expect(byId('scheme-oala-gd')).toHaveTextContent('income and assets within the limits')
})

test('the limits stand beside the question, the answers are kept on the phone, and the last is taken back', async () => {
  await open({ who: 'hong-kong', age: '65', place: 'zhongshan', resident: 'permanent', gets: 'none', away: 'within' })
  expect(document.body).toHaveTextContent('HK$10,770 a month and HK$406,000')
  await tap('means-over')
  expect(useAnswered.getState().answered['/pages/elderly-care/entitled/index']).toMatchObject({ means: 'over' })
  expect(byId('scheme-oala-gd')).toHaveTextContent('Not met')
  await tap('step-back')
  expect(useAnswered.getState().answered['/pages/elderly-care/entitled/index']).not.toHaveProperty('means')
})

test('“back” from a scheme leads to all schemes and takes no answer back', async () => {
  await open({ ...MOTHER, means: '' })
  fireEvent.click(byId('means-within')!)
  await settle()
  fireEvent.click(byId('scheme-oala-gd')!)
  await settle()
  act(() => history.back())
  await settle()
  expect(byId('all-schemes')).toBeNull()
  expect(byId('total')).toHaveTextContent('HK$4,345 a month')
  expect(useAnswered.getState().answered['/pages/elderly-care/entitled/index']).toMatchObject({ means: 'within' })
})

test('Macao: 65 and living in Zhuhai keeps the cash without 183 days', async () => {
  await open({ who: 'macao', age: '65', place: 'zhuhai', resident: 'permanent', permit: 'yes', paid: 'yes' })
  expect(byId('total')).toHaveTextContent('at least: MOP 20,000 a year')
  expect(byId('scheme-pension')).toHaveTextContent('up to MOP 3,900 a month')
  expect(byId('macao-days')).toBeNull()
})

test('a birth date answers the age and tells the next day to look again; it is in no address', async () => {
  await open({ who: 'hong-kong' })
  const soon = '1962-01-01'
  await fill('born', soon)
  expect(byId('next-age')).toHaveTextContent('You are 64')
  expect(byId('next-age')).toHaveTextContent('Senior Citizen Card')
  expect(byId('age-60')).toHaveAttribute('aria-checked', 'true')
  expect(JSON.stringify(useAnswered.getState().answered)).not.toContain(soon)
  await fill('born', '2999-01-01')
  expect(document.body).toHaveTextContent('Choose a day in the past')
})

test('who the person said to be is the first answer, nonsense in the address asks from the start', async () => {
  useSettings.setState({ who: ['macao'] })
  const { unmount } = await open()
  expect(byId('who-macao')).toHaveAttribute('aria-checked', 'true')
  unmount()
  useSettings.setState({ who: [] })
  await open({ who: 'martian', age: '-1', scheme: '__proto__' })
  expect(byId('who')).toBeInTheDocument()
  expect(byId('age')).toBeNull()
})

test.each(schemesOn(TODAY).map((one, index) => [one.id, LOCALES[index % LOCALES.length]!, one] as const))('%s is shown whole in %s, with its source', async (id, locale, one) => {
  useSettings.getState().choose({ locale })
  const { container } = await open({ who: one.who[0]!, age: '65', scheme: id })
  expect(container.querySelectorAll('[id^="verdict-"]')).toHaveLength(1)
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|ent\.[a-z]+\./)
})
