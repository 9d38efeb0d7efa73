/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { lines, passes } from '@/facts/travel/going'
import { useSettings } from '@/stores'
import { fill, opening, startAnew, tap } from '../../../../test/page'
import en from './locales/en.json'
import { PASSES } from './passes'

const ROUTE = 'pages/travel-guides/going/index'
const open = opening(ROUTE)
const rows = () => [...document.querySelectorAll('#found [id^="line-"]')].map(({ id }) => id.replace('line-', ''))
const UNFINISHED = /\{\w+\}|undefined|\[object|NaN|going\.[a-z]/

beforeEach(startAnew)

describe('the lines', () => {
  test('are narrowed to what one rides between which places, and a link brings that back', async () => {
    await open()
    const all = rows().length
    await tap('by-ferry')
    await tap('between-hong-kong_macao')
    expect(rows()).toEqual(['sheung-wan-outer-harbour', 'sheung-wan-taipa', 'skypier-taipa'])
    expect(rows().length).toBeLessThan(all)
    expect(location.hash).toMatch(/by=ferry&between=hong-kong_macao/)
  })

  test('are those of a city, both ways, beside the other filters', async () => {
    await open()
    await tap('city-zhuhai')
    expect(rows()).toEqual(expect.arrayContaining(['inner-harbour-wanzai', 'gold-bus-zhuhai']))
    expect(rows()).not.toContain('skypier-shekou')
    await tap('by-ferry')
    expect(rows()).toEqual(['inner-harbour-wanzai', 'jiuzhou-taipa', 'jiuzhou-sheung-wan', 'jiuzhou-skypier', 'shekou-jiuzhou'])
    expect(location.hash).toMatch(/by=ferry&city=zhuhai/)
    await tap('city-all')
    expect(rows().length).toBeGreaterThan(3)
  })

  test('that there are none is said, with a way back', async () => {
    await open({ by: 'rail', between: 'hong-kong_macao' })
    expect(document.getElementById('no-line')).toHaveTextContent(en['going.none'])
    await tap('clear')
    expect(rows().length).toBeGreaterThan(3)
  })

  test('of which nothing is known any more stand apart', async () => {
    await open({ by: 'coach', between: 'hong-kong_mainland' })
    await waitFor(() => expect(document.getElementById('past')).toHaveTextContent('Huanggang'))
    expect(rows()).not.toContain('yau-tsim')
  })
})

describe('one line', () => {
  test('that is not there is said so', async () => {
    await open({ line: 'nowhere' })
    expect(document.getElementById('all-lines')).toBeInTheDocument()
  })

  test('has fares only with their day', async () => {
    await open({ line: 'sheung-wan-outer-harbour' })
    expect(document.getElementById('fare-table')).toHaveTextContent('MOP 175')
    expect(document.getElementById('fare-table')).toHaveTextContent('As of 11 September 2023')
    expect(document.querySelector('#buy-site')).toHaveAttribute('href', 'https://www.turbojet.com.hk/en/')
  })

  test('for air passengers says so before all else', async () => {
    await open({ line: 'skypier-shekou' })
    expect(document.getElementById('only-air')).toHaveTextContent(en['going.only.air.long'])
    await waitFor(() => expect(document.querySelector('a[href="tel:+85221818888"]')).toBeInTheDocument())
  })

  test('that ended says up to when it is known', async () => {
    await open({ line: 'yau-tsim' })
    expect(document.getElementById('past-notice')).toHaveTextContent('11 October 2026')
    expect(document.getElementById('fares')).toBeNull()
  })

  test.each([...lines.keys()].map((id, index) => [id.replace('/line', ''), LOCALES[index % LOCALES.length]!] as const))('%s is drawn in %s, with whom to ask and who says so', async (line, locale) => {
    useSettings.getState().choose({ locale })
    const { container } = await open({ line })
    expect(container.textContent).not.toMatch(UNFINISHED)
    await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
    expect(container.querySelector('#ask-here[href^="tel:"]')).toBeInTheDocument()
  })
})

describe('a pass', () => {
  test('each has a name, and each fact is offered', () => {
    expect([...passes.keys()].sort()).toEqual(PASSES.map((id) => `pass/${id}`).sort())
  })

  test('asks for the fare, then says from how many rides it pays, then what one saves', async () => {
    await open({ view: 'passes', pass: 'city-saver' })
    expect(document.getElementById('need-fare')).toBeInTheDocument()
    await fill('fare', '16')
    expect(document.getElementById('break-even')).toHaveTextContent('from 29 rides')
    await fill('rides', '40')
    expect(document.getElementById('saving')).toHaveTextContent('With 40 rides you save HK$180')
  })

  test('that does not pay is said so', async () => {
    await open({ view: 'passes', pass: 'city-saver', fare: '5', rides: '40' })
    expect(document.getElementById('break-never')).toBeInTheDocument()
    expect(document.getElementById('saving')).toHaveTextContent('With 40 rides you pay HK$260 more')
  })

  test('by share of the fare needs no fare', async () => {
    await open({ view: 'passes', pass: 'rail-20' })
    expect(document.getElementById('break-even')).toHaveTextContent('from 18 rides')
  })

  test('with nonsense in the address says what to give', async () => {
    await open({ view: 'passes', pass: 'month-5', fare: 'much', rides: '-3' })
    expect(document.body).toHaveTextContent(en['going.pass.fareWrong'])
    expect(document.body).toHaveTextContent('from 1 to 300')
    expect(document.getElementById('saving')).toBeNull()
  })

  test.each(PASSES.map((pass, index) => [pass, LOCALES[index % LOCALES.length]!] as const))('%s is drawn in %s', async (pass, locale) => {
    useSettings.getState().choose({ locale })
    const { container } = await open({ view: 'passes', pass, fare: '12', rides: '40' })
    expect(container.textContent).not.toMatch(UNFINISHED)
    expect(document.getElementById('sources')).toBeInTheDocument()
  })
})

test.each(['gate', 'fly'].flatMap((view) => LOCALES.map((locale) => [view, locale] as const)))('%s is drawn in %s with a number to call', async (view, locale) => {
  useSettings.getState().choose({ locale })
  const { container } = await open({ view })
  await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
  expect(container.textContent).not.toMatch(UNFINISHED)
  expect(container.querySelector('#ask-here[href^="tel:"]')).toBeInTheDocument()
})
