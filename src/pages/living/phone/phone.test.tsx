/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { everyPath } from '@/domain/checker/checker'
import { LOCALES } from '@/domain/locale/locale'
import { phoneNeed } from '@/domain/phone-plan/need'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { byId, expectAnswerFirst, ids, opening, startAnew, tap } from '../../../../test/page'
import { contactFor, pairsOn, plansOn, rankedOn } from './facts'

const ROUTE = 'pages/living/phone/index'
const TODAY = civilDate('2026-11-22')
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|phone\.[a-z]/
const open = opening(ROUTE)

beforeEach(startAnew)

test('who goes north a weekend a month for data is led to the cheaper monthly package, and to the day pass for one day a year', async () => {
  useSettings.getState().toggleWho('hong-kong')
  await open()
  await tap('to-mainland')
  await tap('use-data')
  await tap('phone-one')
  await waitFor(() => expect(byId('plan-facts')).toBeInTheDocument())
  // HK$49 a month against 24 days at HK$78.
  expect(byId('verdict-cost')).toHaveTextContent('HK$588')
  expect(ids('#plans [id^="plan-"]')).toEqual(['plan-csl-49', 'plan-csl-69', 'plan-smartone-day', 'plan-travel-esim'])
  await tap('plan-smartone-day')
  expect(location.hash).toContain('plan=smartone-day')
  // Operators change their prices: the day on which this one was seen stands beside it.
  expect(byId('plan-facts')).toHaveTextContent('seen on 1 January 2023')
  expect(byId('break-even')).toHaveTextContent('From 4 such stays a year on')
  for (let step = 0; step < 11; step += 1) await tap('times-fewer')
  await tap('days-fewer')
  expect(byId('verdict-cost')).toHaveTextContent('SmarTone day pass, HK$78 a year (days: 1)')
})

test('the answer stands above the questions, and the last of them leads up to it; another answer later moves nothing', async () => {
  await open({ who: 'hong-kong' })
  for (const id of ['to-mainland', 'use-data']) await tap(id)
  await expectAnswerFirst({ answer: ['verdict-cost'], question: 'who-hong-kong', last: 'phone-one', later: 'phone-two' })
})

test('a year has no room for 52 stays of 90 days', async () => {
  await open({ who: 'hong-kong', to: 'mainland', use: 'data', phone: 'one', days: '90', times: '52', plan: 'smartone-day' })
  await waitFor(() => expect(byId('plan-facts')).toBeInTheDocument())
  expect(byId('verdict-cost')).toHaveTextContent('(days: 360)')
  expect(byId('break-even')).toHaveTextContent('From 1 such stays')
})

test('a number for codes is the cheapest second number, with what to bring', async () => {
  await open({ who: 'hong-kong', to: 'mainland', use: 'number', phone: 'two' })
  await waitFor(() => expect(byId('plan-facts')).toBeInTheDocument())
  expect(byId('verdict-cost')).toHaveTextContent('HK$216')
  expect(byId('plan-facts')).toHaveTextContent('Home Return Permit')
  expect(byId('rules')).toHaveTextContent('change it in WeChat')
})

test('a visitor’s packs are added up for each stay, and one SIM means that the own number is away', async () => {
  await open({ who: 'foreigner', to: 'mainland', use: 'both', phone: 'one', days: '8', times: '2' })
  await waitFor(() => expect(byId('plan-facts')).toBeInTheDocument())
  expect(byId('verdict-cost')).toHaveTextContent('RMB 250')
  expect(byId('swaps')).toBeInTheDocument()
})

test('where no price was found that is said, with whom to ask', async () => {
  await open({ who: 'mainland', to: 'hong-kong', use: 'data', phone: 'two' })
  await waitFor(() => expect(byId('ask-here')).toBeInTheDocument())
  expect(byId('verdict-no-price')).toBeInTheDocument()
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:10086')
})

test('a Macao resident who wants both takes one plan for the number and one for data', async () => {
  await open({ who: 'macao', to: 'mainland', use: 'both', phone: 'two' })
  await waitFor(() => expect(byId('plan-facts')).toBeInTheDocument())
  expect(byId('verdict-pair')).toBeInTheDocument()
  expect(ids('#plans [id^="plan-"]')).toEqual(['plan-ctm-mainland', 'plan-travel-esim'])
})

test('every need has a way or somebody to ask, and prices that are ranked are in one money', () => {
  const needs = [...everyPath(phoneNeed)].map(({ result }) => result)
  for (const need of needs) {
    const ranked = rankedOn(need, { days: 2, times: 12 }, TODAY)
    expect(contactFor(need).value.phone).toMatch(/^\+?\d+$/)
    expect([need, ranked.length + pairsOn(need, { days: 2, times: 12 }, TODAY).length > 0]).toEqual([need, true])
    expect(new Set(ranked.flatMap(({ plan, costMinor }) => (costMinor === undefined ? [] : [plan.currency]))).size).toBeLessThan(2)
  }
})

test('a plan has packs or a monthly fee with its money, or no price; it gives data, a number or both', () => {
  for (const { entry, data, number, currency, tariff } of plansOn(TODAY)) {
    expect([entry.value.name.en, Boolean(data ?? number)]).toEqual([entry.value.name.en, true])
    expect([entry.value.name.en, tariff === undefined]).toEqual([entry.value.name.en, currency === undefined])
    expect(entry.value.packs && entry.value.monthMinor !== undefined).toBeFalsy()
  }
})

test.each(LOCALES.flatMap((locale) => (['mainland', 'hong-kong', 'macao', 'foreigner'] as const).map((who) => [locale, who] as const)))('is drawn in %s for %s, with sources', async (locale, who) => {
  useSettings.getState().choose({ locale })
  const { container } = await open({ who, to: who === 'mainland' ? 'macao' : 'mainland', use: 'number', phone: 'one' })
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(UNFINISHED)
})
