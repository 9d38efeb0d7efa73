/** @jest-environment jsdom */
import { fireEvent, waitFor } from '@testing-library/react'
import { LODGINGS, STAY_CITIES } from '@/domain/lodging/where'
import { RIDERS } from '@/domain/ride/means'
import { civilDate } from '@/domain/time/civil'
import { byId, expectAnswerFirst, fill, opening, startAnew, tap } from '../../../../test/page'
import { answerTo } from './facts'

const ROUTE = 'pages/living/stay/index'
const open = opening(ROUTE)
const TODAY = civilDate('2026-11-22')

beforeEach(startAnew)

test('a daughter from Kowloon who sleeps at her aunt’s in Shenzhen knows in three taps: 24 hours, where, and with what', async () => {
  await open()
  await tap('city-shenzhen')
  await tap('who-hong-kong')
  await tap('lodging-friends')
  expect(byId('verdict-register')).toHaveTextContent('within 24 hours (72 in the countryside)')
  await waitFor(() => expect(byId('way-0')).toHaveTextContent('Register online'))
  expect(byId('online-0')).toHaveAttribute('href', expect.stringContaining('msjw.ga.sz.gov.cn'))
  expect(byId('way-1')).toBeNull()
})

test('the fine and the slip are told to foreigners, of whom the police write them, and not to residents of Hong Kong and Macao', async () => {
  await open({ city: 'shenzhen', who: 'foreigner', lodging: 'friends' })
  await waitFor(() => expect(byId('pitfalls')).toHaveTextContent('The slip'))
  expect(byId('stay-facts')).toHaveTextContent('RMB 2,000')
  await tap('who-macao')
  expect(byId('stay-facts')).not.toHaveTextContent('RMB 2,000')
  // Of them nothing was found: that is said, with whom to ask, once.
  expect(byId('ask-penalty-not-known')).toHaveTextContent('was not found: ask here')
  expect(byId('ask-penalty')).toHaveTextContent('12367')
  expect(byId('ask-here')).toBeNull()
})

test('the answer stands above the questions, and the last of them leads up to it; another answer later moves nothing', async () => {
  await open({ city: 'shenzhen', who: 'hong-kong' })
  await expectAnswerFirst({ answer: ['verdict-register', 'stay-facts'], question: 'city-shenzhen', last: 'lodging-friends', later: 'lodging-hotel' })
})

test('a hotel that refuses is shown the notice, in Chinese and large', async () => {
  await open({ city: 'zhongshan', who: 'foreigner', lodging: 'hotel' })
  expect(byId('verdict-front-desk')).toHaveTextContent('The hotel registers you')
  await waitFor(() => expect(byId('show-card')).not.toBeNull())
  await tap('show-card')
  expect(byId('card')).toHaveTextContent('不得以资质为由拒绝接待')
})

test('Macao lets visitors stay with friends for nothing only, and its own residents anywhere', async () => {
  await open({ city: 'macao', who: 'hong-kong', lodging: 'friends' })
  expect(byId('verdict-free-only')).toHaveTextContent('Only free of charge')
  expect(byId('stay-facts')).toHaveTextContent('MOP 200,000')
  expect(answerTo({ city: 'macao', who: 'macao', lodging: 'friends' }, TODAY)).toMatchObject({ rule: { value: { verdict: 'not-meant' } }, penalty: undefined })
})

test('stamp duty of a lease in Hong Kong is reckoned, and what is no amount is said beside its field', async () => {
  await open({ city: 'hong-kong', who: 'mainland', lodging: 'rented', rent: '15000', months: '24' })
  await waitFor(() => expect(byId('duty-result')).toHaveTextContent('HK$900'))
  expect(byId('way-0')).toHaveTextContent('CR109')
  fireEvent.input(document.querySelector('#months')!, { target: { value: '500' } })
  await fill('months', '500')
  expect(byId('duty-result')).toBeNull()
  expect(byId('duty')).toHaveTextContent('from 1 to 240')
})

test('where no rule was found it is said, with whom to ask', async () => {
  await open({ city: 'hong-kong', who: 'foreigner', lodging: 'friends' })
  await waitFor(() => expect(byId('not-known')).toHaveTextContent('was not found'))
  expect(byId('ask-here')).toHaveTextContent('Immigration Department')
})

test('every night has an answer or somebody to ask, and of the Mainland only ships of residents are not known', () => {
  const unknown: string[] = []
  for (const city of STAY_CITIES)
    for (const who of RIDERS)
      for (const lodging of LODGINGS) {
        const { rule, contact, ways } = answerTo({ city, who, lodging }, TODAY)
        expect(contact).toBeDefined()
        if (!rule) unknown.push(`${city} ${who} ${lodging}`)
        // Who must register is told how.
        if (rule?.value.verdict === 'register') expect(ways.length).toBeGreaterThan(0)
      }
  expect(unknown.filter((night) => !/^(hong-kong|macao) /.test(night)).every((night) => / (hong-kong|macao) ship$/.test(night))).toBe(true)
  expect(unknown).toContain('hong-kong foreigner friends')
})
