/** @jest-environment jsdom */
import { act } from '@testing-library/react'
import { serviceIds } from '@/catalog'
import { civilDate } from '@/domain/time/civil'
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import { useAnswered, useBasket, useBookings, useChecklists, useJourneys, useKept, useOwn, useSettings, useStays, useTripMoney, useTrips, useVacancies } from '@/stores'
import { byId, openRoute, press, startAnew } from '../../../../test/page'

const MY_DATA = 'pages/about/my-data/index'
const [a, b, c] = serviceIds as [string, string, string]

const CAR = { ticked: { hengqin: ['apply-hengqin'] }, trips: [{ scheme: 'hengqin' as const, from: civilDate('2026-11-20') }] }
const STAYS = { movements: [{ way: 'in' as const, place: 'macao' as const, day: civilDate('2026-11-03') }], rules: { macao: 'macao/individual' } }
const name = (en: string) => ({ 'zh-Hans': en, 'zh-Hant': en, en, pt: en })
const JOURNEYS = { asked: [{ from: 'mtr:sha-tin', to: 'at:hku', party: 'elder1' }], recentPlaces: ['point:lo-wu'], savedPlaces: ['at:hku'] }
const TRIP = { path: '/pages/travel/trip/index?from=a', from: name('Sha Tin'), to: name('Luohu'), day: civilDate('2026-11-28'), departure: 492, arrival: 1455 }
const SLOT = { id: '7-29700000', start: 29_700_000, minutes: 30 }
const BOOKING = { ref: 'b'.repeat(16), secret: 'S'.repeat(43), salt: 'A'.repeat(22), offering: 'sz-luohu/home-return', slot: SLOT, state: 'cancelled' } as PhoneBooking
const MONEY = { trips: [{ id: 't1', name: 'Zhuhai', home: 'MOP' as const, people: [{ id: 'me', name: '' }], spendings: [] }], current: 't1' }
const ANSWERED = { '/pages/customs-checks/document/index': { who: 'macao' } }

const SAVED_VACANCY = { vacancy: { id: 'v'.repeat(16), title: 'Nurse', employer: '', place: '', url: 'https://board.example/', languages: [], permit: 'silent' as const, summary: '', seenAt: 5, board: 'one', alsoOn: [] }, boardName: 'One', isGone: false }

function usePhone() {
  useVacancies.setState({ savedVacancies: [SAVED_VACANCY] })
  useBookings.setState({ bookings: [BOOKING], device: { id: 'D'.repeat(22), on: '2026-11-22' as never } })
  useTrips.setState({ savedTrips: [TRIP] })
  useTripMoney.setState(MONEY)
  useOwn.setState({ own: { card: [{ id: 'a' }] } })
  useJourneys.setState(JOURNEYS)
  useStays.setState(STAYS)
  useKept.setState({ saved: [a], recent: [b, a], searches: ['ferry'] })
  useChecklists.setState(CAR)
  useAnswered.setState({ answered: ANSWERED })
  useBasket.setState({ basket: { cat: { count: 1 } } })
  useSettings.setState({ who: ['older', 'driver'], theme: 'dark', contrast: 'high', textSize: 'elder', isTextSizeChosen: true })
}
const kept = () => {
  const { saved, recent, searches } = useKept.getState()
  const { who, theme, contrast, textSize, locale } = useSettings.getState()
  const { ticked, trips } = useChecklists.getState()
  const { movements, rules } = useStays.getState()
  const { asked, recentPlaces, savedPlaces } = useJourneys.getState()
  const { trips: moneyTrips, current } = useTripMoney.getState()
  return { own: useOwn.getState().own, savedVacancies: useVacancies.getState().savedVacancies, tripMoney: { trips: moneyTrips, current }, saved, recent, searches, ticked, trips, basket: useBasket.getState().basket, who, theme, contrast, textSize, locale, stays: { movements, rules }, savedTrips: useTrips.getState().savedTrips, journeys: { asked, recentPlaces, savedPlaces }, answered: useAnswered.getState().answered, bookings: useBookings.getState().bookings }
}
const FULL = { own: { card: [{ id: 'a' }] }, savedVacancies: [SAVED_VACANCY], tripMoney: MONEY, saved: [a], recent: [b, a], searches: ['ferry'], ...CAR, basket: { cat: { count: 1 } }, who: ['older', 'driver'], theme: 'dark', contrast: 'high', textSize: 'elder', locale: 'en', stays: STAYS, savedTrips: [TRIP], journeys: JOURNEYS, answered: ANSWERED, bookings: [BOOKING] }
const EMPTY = { own: {}, savedVacancies: [], tripMoney: { trips: [], current: '' }, saved: [], recent: [], searches: [], ticked: {}, trips: [], basket: {}, who: [], theme: 'auto', contrast: 'auto', textSize: 'standard', locale: 'en', stays: { movements: [], rules: {} }, savedTrips: [], journeys: { asked: [], recentPlaces: [], savedPlaces: [] }, answered: {}, bookings: [] }

beforeEach(startAnew)

describe('erasing', () => {
  beforeEach(() => {
    usePhone()
    openRoute(MY_DATA)
  })

  test('asks first, and does nothing on no', async () => {
    await press('erase')
    expect(kept()).toEqual(FULL)
    await press('erase-no')
    expect(byId('erase-ask')).toBeNull()
    expect(kept()).toEqual(FULL)
  })

  test('empties everything but the language', async () => {
    await press('erase')
    await press('erase-yes')
    expect(kept()).toEqual(EMPTY)
    expect(byId('erased')).not.toBeNull()
  })

  test('is undone completely', async () => {
    await press('erase')
    await press('erase-yes')
    await press('undo')
    expect(kept()).toEqual(FULL)
    expect(byId('erased')).toBeNull()
  })

  test('and undoing keeps what was chosen in between', async () => {
    await press('erase')
    await press('erase-yes')
    act(() => {
      useSettings.getState().toggleWho('driver')
      useKept.getState().toggleSaved(c)
    })
    await press('undo')
    expect(new Set(kept().who)).toEqual(new Set(['older', 'driver']))
    expect(new Set(kept().saved)).toEqual(new Set([a, c]))
  })
})

test('the keyboard goes on at what comes next: the question, then what it was asked by, then the way back', async () => {
  usePhone()
  openRoute(MY_DATA)
  for (const [pressed, next] of [['erase', 'erase-ask'], ['erase-no', 'erase'], ['erase', 'erase-ask'], ['erase-yes', 'undo'], ['undo', 'erase']] as const) {
    await press(pressed)
    expect(byId(next)).toHaveFocus()
  }
})

describe('exporting', () => {
  const written: Blob[] = []
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  beforeEach(() => {
    written.length = 0
    clicked.mockClear()
    // What jsdom does not have of a browser.
    URL.createObjectURL = (blob) => String(written.push(blob as Blob))
    URL.revokeObjectURL = () => undefined
  })

  const textOf = (blob: Blob) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsText(blob)
    })

  test('saves all that is kept as a file, and says so', async () => {
    usePhone()
    openRoute(MY_DATA)
    await press('export')
    expect(clicked).toHaveBeenCalledTimes(1)
    // Who finds the file is let in nowhere with it.
    const { bookings: _, ...taken } = FULL
    expect(JSON.parse(await textOf(written[0]!))).toEqual({ ...taken, appointments: [{ ref: BOOKING.ref, offering: BOOKING.offering, slot: SLOT, state: 'cancelled' }] })
    expect(byId('message')).toHaveTextContent(/\S/)
  })
})
