/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { asTyped } from '@/domain/locale/as-typed'
import { PLACES } from '@/domain/region/place'
import { civilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import { LOCALES } from '@/domain/locale/locale'
import { duties, offices } from '@/facts/customs/offices'
import { officesOn, tasksOf } from '@/domain/office/offices-on'
import { useSettings } from '@/stores'
import { forgetGateway, gatewayAnswers, type Reply } from '../../../../test/gateway-answers'
import { drawn, opening, settle, startAnew, tap } from '../../../../test/page'
import { phoneAt } from '../../../../test/phone-position'
import { cityContact, contactOf } from './contact'
import { officesMessages, type SayOffices } from './locales'
import { stateInWords, stateOf } from './open-words'
import { tasksFor } from './tasks'

const ROUTE = 'pages/booking/offices/index'
const open = opening(ROUTE, drawn)
const rows = () => [...document.querySelectorAll('[id^="office-"]')].map(({ id }) => id.slice(7))
const english = (key: string, values: Record<string, string | number> = {}) => officesMessages.en[key as keyof typeof officesMessages.en].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
const t = english as unknown as SayOffices

beforeEach(startAnew)

describe('the list', () => {
  test('has the nearest to a chosen place first, and says how far that is', async () => {
    await open({ from: 'macao-centre', task: 'macao-card' })
    expect(rows()[0]).toBe('dsi-china-plaza')
    expect(document.getElementById('office-dsi-china-plaza')).toHaveTextContent(/within 2.km/)
  })

  test('asks the phone only when told to, sorts by where it is, and keeps that out of the address', async () => {
    phoneAt({ latitude: PLACES['tuen-mun'].lat, longitude: PLACES['tuen-mun'].lon })
    await open({ task: 'home-return' })
    const before = rows()
    fireEvent.click(screen.getByText(english('offices.locate')))
    await settle()
    expect(rows()[0]).toBe('cts-new-territories-west')
    expect(rows()).not.toEqual(before)
    expect(screen.getByText(english('offices.found'), { exact: false })).toBeInTheDocument()
    expect(location.href).not.toMatch(/from|lat|22\./)
  })

  test.each([
    [1, 'offices.refused'],
    [2, 'offices.failed'],
  ])('says what to do when the phone answers %d, and stays as it is', async (code, words) => {
    phoneAt({ code })
    await open()
    const before = rows()
    fireEvent.click(screen.getByText(english('offices.locate')))
    await settle()
    expect(screen.getByText(english(words))).toBeInTheDocument()
    expect(rows()).toEqual(before)
  })

  test('says which offices take bookings in this app, in each language; without a gateway, or with one that is down, of none', async () => {
    const offered = { offerings: [{ id: 'dsi-china-plaza/macao-card', slotMinutes: 15 }] }
    const words = { en: 'bookable in this app', pt: 'com marcação nesta aplicação', 'zh-Hans': '可在本应用预约', 'zh-Hant': '可在本應用程式預約' }
    const replies: [Reply, boolean][] = [[[200, offered], true], [[200, '<!doctype html>'], false], ['down', false], ['silent', false], [[200, { offerings: [] }], false]]
    for (const [reply, isSaid] of replies)
      for (const locale of LOCALES) {
        useSettings.getState().choose({ locale })
        gatewayAnswers(() => reply)
        const { unmount } = await open({ task: 'macao-card' })
        await settle()
        const said = rows().filter((id) => asTyped(document.getElementById(`office-${id}`)!.textContent!).includes(words[locale]))
        expect(said).toEqual(isSaid ? ['dsi-china-plaza'] : [])
        unmount()
      }
    forgetGateway()
  })

  test('that has nothing names whom to call', async () => {
    await open({ task: 'mainland-permit', city: 'zhaoqing' })
    expect(rows()).toEqual([])
    expect(document.getElementById('not-known')).toHaveTextContent(english('offices.noHall'))
    expect(document.querySelector('a[href="tel:12367"]')).toBeInTheDocument()
  })

  test('of a city without a hall says so, also where it has something else', async () => {
    await open({ city: 'jiangmen' })
    expect(rows()).toEqual(['mo-kiosk-jiangmen'])
    await waitFor(() => expect(document.getElementById('not-known')).toHaveTextContent(english('offices.noHall')))
  })

  test('of Macao is not told that it lacks a hall of the Mainland', async () => {
    await open({ city: 'macao', task: 'mainland-permit' })
    expect(document.getElementById('not-known')).toHaveTextContent(english('offices.none'))
  })

  test('takes no notice of an address that names what is not there', async () => {
    await open({ task: 'nonsense', city: 'atlantis', from: 'moon' })
    expect(rows().length).toBeGreaterThan(0)
  })

  test('shows what is gone, where it fits', async () => {
    await open({ task: 'hong-kong-card', city: 'hong-kong' })
    const more = document.getElementById('more')
    if (more) fireEvent.click(more)
    await settle()
    await waitFor(() => expect(document.getElementById('gone-immd-rop-kwun-tong-temporary')).toHaveTextContent('25 October 2025'))
  })

  test('is narrowed to a city on the sketch', async () => {
    await open()
    await tap('filter')
    fireEvent.click(within(document.getElementById('cities')!).getAllByText('Huizhou')[0]!.closest('button')!)
    await settle()
    expect(rows().length).toBeGreaterThan(0)
    expect(rows().every((id) => id.startsWith('hz-'))).toBe(true)
    expect(location.hash).toContain('city=huizhou')
  })
})

test('what a person comes for most is proposed first', () => {
  expect(tasksFor(['macao']).slice(0, 2)).toEqual(['home-return', 'macao-card'])
  expect(tasksFor(['older'])).toEqual(tasksFor([]))
  expect(new Set(tasksFor(['hong-kong', 'macao'])).size).toBe(tasksFor([]).length)
})

describe('one office', () => {
  test('that is not there is said so, with a way on', async () => {
    await open({ id: 'nowhere' })
    expect(document.getElementById('all-offices')).toBeInTheDocument()
  })

  test('that is gone says so, where to go instead, and offers no way there', async () => {
    await open({ id: 'immd-rop-kwun-tong-temporary' })
    expect(document.getElementById('gone')).toHaveTextContent('25 October 2025')
    expect(document.getElementById('successor')).toHaveTextContent('Tseung Kwan O')
    expect(document.getElementById('driver-open')).toBeNull()
  })

  test('shows a driver the address in his script', async () => {
    await open({ id: 'sz-luohu' })
    await tap('driver-open')
    expect(document.getElementById('driver')).toHaveTextContent('深圳市罗湖区黄贝街道经二路48号')
  })

  test('known to the door is a pin on the map, else its address', async () => {
    await open({ id: 'dsi-china-plaza' })
    expect(document.getElementById('map')!.getAttribute('href')).toContain('/marker?position=113.543%2C22.193')
    document.body.innerHTML = ''
    await open({ id: 'sz-longgang' })
    expect(decodeURIComponent(document.getElementById('map')!.getAttribute('href')!)).toContain('keyword=深圳市龙岗区')
  })

  test('without an address says so and gives a number', async () => {
    await open({ id: 'sz-baoan' })
    expect(document.getElementById('not-known')).toBeInTheDocument()
    expect(document.getElementById('map')).toBeNull()
    expect(document.querySelector('a[href="tel:+8675529796260"]')).toBeInTheDocument()
  })

  test('whose hours no source has says so, and whose number it gives', async () => {
    await open({ id: 'dg-reception-hall' })
    expect(document.getElementById('facts')).toHaveTextContent(english('offices.hoursUnknown'))
    expect(document.getElementById('call')).toHaveTextContent(english('offices.lineOf', { name: 'National Immigration Administration, 12367' }))
  })

  test('with a number of its own is not said to have none', async () => {
    await open({ id: 'dsi-china-plaza' })
    expect(document.getElementById('call')).not.toHaveTextContent(english('offices.lineOf', { name: '' }).trim())
    expect(document.getElementById('facts')).not.toHaveTextContent(english('offices.hoursUnknown'))
  })

  // Each in one language, and each language twenty times: the texts around are the same for all.
  test.each([...offices.keys()].map((id, index) => [id, LOCALES[index % LOCALES.length]!] as const))('%s is drawn in %s, with a number to call and who says so', async (id, locale) => {
    useSettings.getState().choose({ locale })
    const { container } = await open({ id })
    expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|offices\.[a-z]/)
    if (!document.getElementById('gone')) expect(container.querySelector('#call[href^="tel:"]')).toBeInTheDocument()
    await waitFor(() => expect(document.getElementById('sources')).toBeInTheDocument())
  })
})

describe('every answer', () => {
  const today = civilDate('2026-11-22')
  const { there } = officesOn(offices.values(), today)
  const cities = [...new Set(Object.values(PLACES).map(({ city }) => city))]

  test.each(tasksFor([]))('%s has an office somewhere, and in every city an office or somebody to ask', (task) => {
    const found = there.filter(({ entry }) => tasksOf(entry.value, duties, today).includes(task))
    expect(found.length).toBeGreaterThan(0)
    for (const city of cities) expect(cityContact(city, today).value.phone).toMatch(/^\+?\d+$/)
  })

  test.each(there.map(({ id, entry }) => ({ id, office: entry.value })))('$id has somebody who answers, and a state at each hour of the week', ({ office }) => {
    expect(contactOf(office, today).value.phone).toMatch(/^\+?\d+$/)
    for (let day = 0; day < 7; day++)
      for (let hour = 0; hour < 24; hour++) {
        const now = { day: civilDate(`2026-11-${22 + day}`), time: timeOfDay(`${String(hour).padStart(2, '0')}:00`) }
        expect(stateInWords(stateOf(office, now), now, t, 'en')).toMatch(/^(Open until \d\d:\d\d|Open 24 hours|Closed, opens \w+ \d\d:\d\d|Closed now|Opening hours not found)$/)
      }
  })
})
