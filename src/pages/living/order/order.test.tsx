/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { GUESTS, NUMBERS, ORDERS } from '@/domain/order/ways'
import { civilDate } from '@/domain/time/civil'
import { byId, expectAnswerFirst, ids, opening, startAnew, tap } from '../../../../test/page'
import { proposedFor, vouchersOn } from './facts'

const ROUTE = 'pages/living/order/index'
const open = opening(ROUTE)
const TODAY = civilDate('2026-11-22')

beforeEach(startAnew)

test('a Hong Kong resident buys train tickets on 12306 with the permit and the number of home', async () => {
  await open()
  await tap('what-train')
  await tap('who-hong-kong')
  await tap('number-home')
  expect(ids('[id^="way-"]')[0]).toBe('way-rail-permit-hong-kong')
  expect(byId('way-rail-permit-hong-kong')).toHaveTextContent('Your own number will do')
  await tap('way-rail-permit-hong-kong')
  expect(location.hash).toContain('way=rail-permit-hong-kong')
  await waitFor(() => expect(byId('steps')).toHaveTextContent('Simplified Chinese'))
  expect(byId('pitfalls')).toHaveTextContent('to be verified')
})

test('the answer stands above the questions, and the last of them leads up to it; another answer later moves nothing', async () => {
  await open({ what: 'train', who: 'hong-kong' })
  await expectAnswerFirst({ answer: ['verdict'], question: 'what-train', last: 'number-home', later: 'number-mainland' })
})

test('what nobody said of a number is not promised', async () => {
  await open({ what: 'delivery', who: 'foreigner', number: 'home' })
  expect(byId('verdict-unsure')).toHaveTextContent('whether your number will do was not found')
  await waitFor(() => expect(byId('ask-here')).toHaveTextContent('12315'))
})

test('no voucher is said to be open whose end nobody published', async () => {
  await open()
  await waitFor(() => expect(byId('vouchers')).toHaveTextContent('None is known to be open today'))
  expect(vouchersOn(TODAY).every(({ value, effectiveTo }) => value.isEndKnown === (effectiveTo !== undefined))).toBe(true)
})

test('whoever asks for whatever gets at least one way, and nobody the document of another', () => {
  for (const what of ORDERS)
    for (const who of GUESTS)
      for (const number of NUMBERS) {
        const ways = proposedFor({ what, who, number }, TODAY)
        expect(ways.length).toBeGreaterThan(0)
        expect(ways.every(({ entry }) => !entry.value.who || entry.value.who.includes(who))).toBe(true)
      }
  expect(proposedFor({ what: 'train', who: 'foreigner', number: 'home' }, TODAY).map(({ id }) => id)).toEqual(['rail-counter', 'rail-passport'])
})
