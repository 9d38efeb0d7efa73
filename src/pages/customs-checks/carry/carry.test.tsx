/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { everyPath } from '@/domain/checker/checker'
import { assess } from '@/domain/allowance/assess'
import { crossingChecker } from '@/domain/allowance/crossing'
import { ITEMS, SMOKED } from '@/domain/allowance/item'
import { LOCALES } from '@/domain/locale/locale'
import { addDays, civilDate, dayOf } from '@/domain/time/civil'
import { carryFacts } from '@/facts/customs/allowances'
import { format } from '@/i18n/format'
import { useBasket, useSettings } from '@/stores'
import { byId, openRoute, press, startAnew } from '../../../../test/page'
import { carryMessages, type CarryKey } from './locales'
import { reasonText } from './reason-text'

const CARRY = 'pages/customs-checks/carry/index'
const HOME = { from: 'mainland', to: 'hong-kong', who: 'hong-kong' }
const open = async (params: Record<string, string> = {}) => {
  openRoute(CARRY, params)
  if (params.who) await waitFor(() => expect(byId('offer')).not.toBeNull())
}

beforeEach(startAnew)

test('a Hong Kong resident with a cat and two bottles', async () => {
  await open()
  for (const id of ['from-mainland', 'to-hong-kong', 'who-hong-kong']) await press(id)
  await waitFor(() => expect(byId('basket-empty')).not.toBeNull())
  await press('group-animals')
  await press('item-cat')
  expect(byId('thing-cat')).toHaveTextContent(/Only with papers.*special permit.*30 days/)
  await press('group-drinks')
  await press('item-spirits')
  expect(byId('thing-spirits')).toHaveTextContent(/Answer one question first.*Are you 18 or over\?/)
  expect(byId('thing-spirits')).toContainElement(byId('age-adult'))
  expect(byId('result')).toHaveTextContent(/Answer one question first.*Spirits, 30% or more/)
  for (const id of ['age-adult', 'role-passenger', 'away-day']) await press(id)
  expect(byId('thing-spirits')).toHaveTextContent(/Allowed, no duty/)
  expect(byId('result')).not.toHaveTextContent('Answer one question first')
  await press('count-spirits-more')
  fireEvent.input(byId('price-spirits')!, { target: { value: '306' } })
  expect(byId('thing-spirits')).toHaveTextContent(/Pay duty.*About HK\$210\.60/)
  expect(byId('result')).toHaveTextContent(/Red channel.*HK\$210\.60/)
  await press('away-less')
  expect(byId('result')).toHaveTextContent('HK$421.20')
  expect(byId('thing-spirits')).toHaveTextContent('have no duty-free allowance for spirits')
  expect(byId('thing-spirits')).not.toHaveTextContent(/free in all|Bottles that the litre/)
})

test('a second thing that waits for the same question says where it stands', async () => {
  await open({ ...HOME, items: 'spirits.1.750~cigarettes.20' })
  expect(byId('thing-cigarettes')).toHaveTextContent('Answer one question first, at “Spirits, 30% or more”: Are you 18 or over?')
  expect(document.querySelectorAll('#age-adult')).toHaveLength(1)
  expect(byId('result')).toHaveTextContent(/Answer one question first.*Spirits, 30% or more, Cigarettes/)
})

test('what is taken out comes back, and so does an emptied basket', async () => {
  useBasket.setState({ basket: { cat: { count: 1 }, dog: { count: 1 } } })
  await open(HOME)
  await press('out-cat')
  expect(byId('thing-cat')).toBeNull()
  await press('undo')
  expect(byId('thing-cat')).not.toBeNull()
  await press('empty')
  expect(useBasket.getState().basket).toEqual({})
  await press('undo')
  expect(Object.keys(useBasket.getState().basket)).toEqual(['cat', 'dog'])
})

test('a link brings its basket, and one’s own is not lost', async () => {
  useBasket.setState({ basket: { dog: { count: 1 } } })
  await open({ ...HOME, items: 'cat.1~spirits.2.700' })
  expect(useBasket.getState().basket).toEqual({ cat: { count: 1 }, spirits: { count: 2, size: 700 } })
  expect(byId('before')).toHaveTextContent('This basket came with the link')
  await press('undo')
  expect(useBasket.getState().basket).toEqual({ dog: { count: 1 } })
})

test('an amount is asked before anything is said, and what is no number is refused', async () => {
  await open({ from: 'hong-kong', to: 'mainland', who: 'hong-kong', items: 'gold.0' })
  expect(byId('thing-gold')).toHaveTextContent('Type how much')
  fireEvent.input(byId('count-gold')!, { target: { value: '51' } })
  expect(byId('thing-gold')).toHaveTextContent('Declare')
  fireEvent.input(byId('count-gold')!, { target: { value: 'much' } })
  expect(byId('thing-gold')).toHaveTextContent('Type digits only')
  expect(byId('thing-gold')).not.toHaveTextContent('Allowed')
})

test('whom to ask stands once for all that nobody knows there', async () => {
  await open({ from: 'hong-kong', to: 'mainland', who: 'hong-kong', items: 'formula.500~drone.1~weapon.1', left: 'no' })
  expect(screen.getAllByText(/Ask General Administration of Customs/)).toHaveLength(1)
  expect(byId('ask-mainland-customs')).toHaveTextContent(/12360.*Drone.*Infant formula.*Stun gun/)
})

test('who one said to be is proposed, and can be changed', async () => {
  useSettings.setState({ who: ['macao', 'older'] })
  await open({ from: 'macao', to: 'mainland' })
  expect(byId('who-macao')).toHaveAttribute('aria-checked', 'true')
  await press('who-mainland')
  expect(byId('who-mainland')).toHaveAttribute('aria-checked', 'true')
})

describe('the day of travel', () => {
  const spirits = { ...HOME, age: 'adult', role: 'passenger', away: 'day', items: 'spirits.2.700.30600HKD' }

  test('a past day has its own rates', async () => {
    await open({ ...spirits, day: '2024-10-15' })
    expect(byId('thing-spirits')).toHaveTextContent(/About HK\$306\D/)
    fireEvent.input(byId('day')!, { target: { value: '2024-10-16' } })
    expect(byId('thing-spirits')).toHaveTextContent('About HK$210.60')
  })

  test('what was seen later only is said, and nothing of it today', async () => {
    await open({ ...spirits, day: '2013-01-01' })
    expect(byId('seen-later')).not.toBeNull()
    fireEvent.input(byId('day')!, { target: { value: dayOf(Date.now()) } })
    expect(byId('seen-later')).toBeNull()
  })

  test.each([
    [365, undefined],
    [366, /more than a year ahead/],
  ])('%d days ahead', async (days, problem) => {
    await open({ ...spirits, day: addDays(dayOf(Date.now()), days) })
    if (problem) expect(document.querySelector('.carry-day')).toHaveTextContent(problem)
    else expect(document.querySelector('.carry-day')).not.toHaveTextContent('the answer is for today')
  })

  test('what is no day counts as today, and says so', async () => {
    await open({ ...spirits, day: '2026-02-30' })
    expect(document.querySelector('.carry-day')).toHaveTextContent('There is no such day')
    expect(byId('result')).not.toBeNull()
  })
})

test('the tax refund reckons what comes back', async () => {
  await open(HOME)
  await press('refund-open')
  fireEvent.input(byId('refund-bought')!, { target: { value: '199.99' } })
  expect(byId('refund-result')).toHaveTextContent('Below RMB 200')
  fireEvent.input(byId('refund-bought')!, { target: { value: '1000' } })
  expect(byId('refund-result')).toHaveTextContent('You get back about RMB 90')
  await press('refund-vat-9')
  expect(byId('refund-result')).toHaveTextContent('You get back about RMB 60')
})

test('every reason that can be given is a finished sentence in four languages', () => {
  const basket = (count: number) => Object.fromEntries(ITEMS.map((item) => [item, { count, size: 750, price: { minor: 30000, currency: count % 2 ? ('HKD' as const) : ('CNY' as const) } }]))
  const one = (item: string) => ({ [item]: { count: 3000, size: 750, price: { minor: 30000, currency: 'CNY' as const } } })
  const baskets = [basket(1), basket(3_000_000_000), basket(3_000_000_001), ...(['heated', ...SMOKED] as const).map(one), one('spirits'), one('wine')]
  const seen = new Set<string>()
  for (const { answers } of everyPath(crossingChecker(ITEMS)))
    for (const day of ['2026-11-22', '2024-07-31', '2012-01-01'])
      for (const carried of baskets)
        for (const { findings } of assess(carried, answers, carryFacts, civilDate(day)))
          for (const { reasons } of findings)
            for (const reason of reasons) {
              const shape = 'key' in reason ? `${reason.key} ${Object.keys(reason.values ?? {}).join()}` : ''
              if (seen.has(shape)) continue
              seen.add(shape)
              for (const locale of LOCALES) {
                const sentence = reasonText(reason, { locale, t: (key: CarryKey, values) => format(carryMessages[locale][key] ?? `{${key}}`, values), text: (text) => text[locale] })
                expect([shape, locale, sentence]).toEqual([shape, locale, expect.not.stringMatching(/\{|undefined|NaN/)])
              }
            }
  expect(seen.size).toBeGreaterThan(40)
})
