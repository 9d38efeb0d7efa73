/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { fill, opening, startAnew } from '../../../../test/page'
import { answerOf } from './answer'
import en from './locales/en.json'
import { CITIES, GETS, HERE, itemsOf, questionOf, SIDES, THERE, WHO, type AnswerId } from './question'

const ROUTE = 'pages/elderly-care/cost/index'
const TODAY = civilDate('2026-11-22')
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|cost\.[a-z]/
const open = opening(ROUTE)
const answer = (answers: Partial<Record<AnswerId, string>>) => answerOf(questionOf(answers, undefined), TODAY)

beforeEach(startAnew)

describe('worked by hand', () => {
  test('a place that Hong Kong pays for beside a subsidised one, with 4,345 of allowance on both sides', () => {
    const { there, here, saving } = answer({ gets: 'old-age-living' })
    expect(there.month).toEqual({ least: -434_500, most: -434_500 })
    // 2,000 - 4,345
    expect(here.month).toEqual({ least: -234_500, most: -234_500 })
    expect(saving).toEqual({ month: { least: 200_000, most: 200_000 }, year: { least: 2_400_000, most: 2_400_000 } })
  })

  test('at home with a foreign helper: 5,100 of wage and 1,236 of food, beside what was typed', () => {
    const { here } = answer({ here: 'rent', helper: 'yes', 'here-place': '9000', 'here-food': '3000', 'here-insurance': '12000' })
    // 9,000 + 3,000 + 5,100 + 1,236 + 1,000
    expect(here.month).toEqual({ least: 1_933_600, most: 1_933_600 })
    expect(here.missing).toEqual(['medicines', 'visits'])
  })

  test('a private home has the range that was published until one price is typed', () => {
    expect(answer({ here: 'private' }).here.month).toEqual({ least: 600_000, most: 8_200_000 })
    expect(answer({ here: 'private', 'here-place': '15000' }).here.month).toEqual({ least: 1_500_000, most: 1_500_000 })
  })

  test('on CSSA in a listed home, HK$5,000 a month count there and not here', () => {
    const without = answer({ there: 'home', 'there-place': '5000' })
    const { there, here } = answer({ there: 'home', 'there-place': '5000', cssa: 'yes' })
    expect(there.year!.net.least).toBe(without.there.year!.net.least - 6_000_000)
    expect(here).toEqual(without.here)
  })

  test.each(['old-age-living', 'old-age'])('CSSA is not counted beside %s: one gets one or the other', (gets) => {
    const asked = { there: 'home', 'there-place': '5000', gets }
    expect(answer({ ...asked, cssa: 'yes' })).toEqual(answer(asked))
  })
})

test('of every combination each side is known or asks for its place, and what is published has its source', () => {
  let count = 0
  for (const who of WHO)
    for (const city of CITIES)
      for (const there of THERE)
        for (const here of HERE)
          for (const gets of GETS) {
            count++
            const question = questionOf({ who, city, there, here, gets }, undefined)
            const found = answerOf(question, TODAY)
            for (const side of SIDES) {
              expect(Boolean(found[side].year)).toBe(!found[side].missing.includes('place'))
              for (const item of found[side].missing) expect(itemsOf(side, question)).toContain(item)
            }
            expect(Boolean(found.saving)).toBe(Boolean(found.there.year && found.here.year))
            if (who === 'macao') expect(found.here.lines.filter(({ entry }) => entry)).toEqual([])
          }
  expect(count).toBe(2 * 9 * 3 * 3 * 4)
})

describe('the page', () => {
  test('opens with what it asks, and where that was answered before with the answer', async () => {
    const answer = () => document.getElementById('saving')!.compareDocumentPosition(document.getElementById('who-hong-kong')!)
    const { unmount } = await open()
    expect(answer()).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    // Beside what is asked in a large window, and never among it.
    expect(document.querySelector('.columns-asked #saving')).toBeNull()
    expect(document.querySelector('.columns-answer #saving')).toBeInTheDocument()
    unmount()
    await open({ who: 'hong-kong', city: 'zhuhai' })
    expect(answer()).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('answers before anything is typed, in the money of home', async () => {
    useSettings.getState().toggleWho('hong-kong')
    await open()
    expect(document.getElementById('saving')).toHaveTextContent('In Shenzhen it costs HK$2,000 less a month.')
    await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
  })

  test('a daughter types what a home in Zhongshan asks, and sees both sides and what is not counted', async () => {
    await open({ city: 'zhongshan', there: 'home' })
    expect(document.getElementById('unknown-there')).toBeInTheDocument()
    expect(document.getElementById('saving')).toBeNull()
    await fill('there-place', '4,000')
    expect(document.getElementById('unknown-there')).toBeNull()
    expect(document.getElementById('saving')).toHaveTextContent('In Zhongshan it costs')
    expect(document.getElementById('lines')).toHaveTextContent('RMB 4,000')
    expect(location.hash).toMatch(/there-place=4000/)
    expect(location.search).not.toMatch(/there-place/)
    await waitFor(() => expect(document.getElementById('not-counted')).toHaveTextContent('Medicines'), { timeout: 3000 })
  })

  test.each([
    ['much', en['cost.noNumber']],
    ['99999999', en['cost.tooLarge']],
  ])('%s is no price, and that is said beside the field', async (text, says) => {
    await open({ there: 'home', city: 'foshan' })
    await fill('there-place', text)
    expect(screen.getByText(says)).toBeInTheDocument()
    expect(document.querySelector('input#there-place')).toHaveValue(text)
    expect(document.getElementById('saving')).toBeNull()
  })

  test('offers nobody from Macao what only Hong Kong pays', async () => {
    await open({ who: 'macao', there: 'scheme', gets: 'old-age' })
    expect(document.getElementById('there-scheme')).toBeNull()
    expect(document.getElementById('gets-old-age')).toBeNull()
    expect(document.getElementById('unknown-here')).toBeInTheDocument()
  })

  test.each(LOCALES)('has finished sentences in %s', async (locale) => {
    useSettings.getState().choose({ locale })
    for (const params of [{}, { here: 'private', gets: 'old-age', city: 'shenzhen', there: 'home' }, { who: 'macao', there: 'rent', here: 'rent' }]) {
      const { container, unmount } = await open(params as Record<string, string>)
      await waitFor(() => expect(document.getElementById('not-counted')).toBeInTheDocument())
      expect(container.textContent).not.toMatch(UNFINISHED)
      unmount()
    }
  })
})
