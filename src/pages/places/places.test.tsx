/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { entryOn } from '@/domain/fact/fact'
import { LOCALES, type Locale } from '@/domain/locale/locale'
import { DISTRICTS } from '@/domain/region/district'
import { places } from '@/facts/directory/places'
import { format } from '@/i18n/format'
import { useSettings } from '@/stores'
import { byId, fill, openPage as open, settle, startAnew, tap } from '../../../test/page'
import { phoneAt } from '../../../test/phone-position'
import { readAsked } from './asked'
import { feeInWords, inOwnMoney, leastMonthlyInWords } from './fees'
import { journeyGoal } from './journey-goal'
import { FEATURES, isFeature, PLACE_KINDS } from './kinds'
import { placesMessages, type SayPlaces } from './locales'
import { civilDate } from '@/domain/time/civil'

const LIST = 'pages/places/places/index'
const PLACE = 'pages/places/place/index'
const COMPARE = 'pages/places/compare/index'
const rows = () => [...document.querySelectorAll('[id^="place-"]')].map(({ id }) => id.slice('place-'.length))
const english = (key: keyof typeof placesMessages.en, values = {}) => format(placesMessages.en[key], values)
const say = (locale: Locale): SayPlaces => ((key, values) => format((placesMessages[locale] as Record<string, string>)[key]!, values)) as SayPlaces

beforeEach(startAnew)

describe('the list', () => {
  test('has the nearest to a chosen district first, and says how far that is', async () => {
    await open(LIST, { kind: 'kiosk', from: 'dg-dongguan' })
    expect(rows()[0]).toBe('government-hk-kiosk-dongguan')
    expect(byId(`place-${rows()[0]!}`)).toHaveTextContent(/(about|within) \d+.km/)
  })

  test('asks the phone only when told to, and keeps where one is out of the address', async () => {
    phoneAt({ latitude: 22.205, longitude: 113.555 })
    await open(LIST, { kind: 'kiosk' })
    expect(byId('located')).toBeNull()
    await tap('locate')
    expect(byId('located')).toHaveTextContent(english('places.found'))
    expect(['government-hk-kiosk-macao', 'government-gd-kiosk-macao', 'government-macao-centre-mong-son']).toContain(rows()[0])
    expect(location.href).not.toMatch(/from|22\./)
  })

  test.each([
    [1, 'places.refused'],
    [2, 'places.failed'],
  ] as const)('says what to do when the phone answers %d', async (code, words) => {
    phoneAt({ code })
    await open(LIST, { kind: 'kiosk' })
    const before = rows()
    await tap('locate')
    expect(byId('located')).toHaveTextContent(english(words))
    expect(rows()).toEqual(before)
  })

  test('is narrowed by city, feature and name, and the address says so', async () => {
    await open(LIST, { kind: 'kiosk' })
    await tap('filter')
    await tap('city-dongguan')
    expect(rows()).toEqual(['government-hk-kiosk-dongguan'])
    expect(location.hash).toContain('city=dongguan')
    await fill('text', 'nowhere')
    expect(rows()).toEqual([])
    expect(byId('not-known')).toHaveTextContent(english('places.none'))
    await tap('filters-clear')
    expect(rows().length).toBeGreaterThan(1)
  })

  test('of a city without any names whom to call', async () => {
    await open(LIST, { kind: 'kiosk', city: 'macao', text: 'nowhere' })
    expect(document.querySelector('a[href="tel:+85388668866"]')).toBeInTheDocument()
  })

  test('offers only features that tell places of the kind apart', async () => {
    await open(LIST, { kind: 'service-counter' })
    await tap('filter')
    expect(byId('feature-appointment-needed')).toBeInTheDocument()
    expect(byId('feature-boarding')).toBeNull()
    // All kiosks are for oneself.
    fireEvent.click(byId('filters-done')!)
    document.body.innerHTML = ''
    await open(LIST, { kind: 'kiosk' })
    await tap('filter')
    expect(byId('feature-self-service')).toBeNull()
  })

  test('a city with one home leads to those of the cities around, the nearest first', async () => {
    await open(LIST, { kind: 'care-home', city: 'zhongshan' })
    expect(rows()).toHaveLength(1)
    await waitFor(() => expect(byId('around')).not.toBeNull())
    await tap('around')
    expect(rows().length).toBeGreaterThan(4)
    expect(rows()[0]).toBe('elderly-care-torch-yikang')
    expect(byId(`place-${rows()[0]!}`)).toHaveTextContent(/km/)
    expect(byId('around')).toBeNull()
  })
})

describe('marking', () => {
  test('takes two to four, keeps them in the address, and leads to them side by side', async () => {
    await open(LIST, { kind: 'kiosk', city: 'macao' })
    await tap('compare')
    const boxes = within(byId('mark')!).getAllByRole('checkbox')
    expect(byId('compare-show')).toBeNull()
    for (const index of [0, 1, 2, 3, 4]) {
      fireEvent.click(boxes[index]!)
      await settle()
    }
    expect(byId('compare-hint')).toHaveTextContent(english('places.compareFull'))
    const ids = new URLSearchParams(location.hash.slice(1)).get('ids')!.split(',')
    expect(ids).toHaveLength(4)
    expect(byId('compare-show')!.getAttribute('href')).toBe(`/${COMPARE}#ids=${ids.join(',')}`)
  })

  test('shows what a link has marked, also where the list was narrowed to something else', async () => {
    await open(LIST, { kind: 'kiosk', city: 'macao', view: 'compare', ids: 'government.hk-kiosk-dongguan,nothing' })
    expect(byId('mark-government.hk-kiosk-dongguan')).toHaveAttribute('aria-checked', 'true')
  })
})

describe('one place', () => {
  test('that is not there is said so, with a way on', async () => {
    await open(PLACE, { id: 'government.nowhere' })
    expect(byId('all-places')).toBeInTheDocument()
  })

  test('known to the door is a pin, a number and a journey', async () => {
    await open(PLACE, { id: 'government.macao-gsc-islands' })
    expect(byId('call')!.getAttribute('href')).toBe('tel:+85328825252')
    expect(byId('plan')!.getAttribute('href')).toBe('/pages/travel/journey/index#to=near:22.159,113.555,macao')
    expect(byId('map')!.getAttribute('href')).toContain('keyword=')
  })

  test('promises the nearest stop only where one is near', async () => {
    await open(PLACE, { id: 'government.macao-gsc-islands' })
    expect(byId('plan')).toHaveTextContent('To the nearest stop')
  })

  test('near which the planner knows no stop says so before one asks', async () => {
    await open(PLACE, { id: 'government.mo-kiosk-jiangmen' })
    expect(byId('plan')).toHaveTextContent('The planner knows no stop near')
    expect(byId('plan')).not.toHaveTextContent('To the')
  })

  test('of which little is known says so, and whom to ask', async () => {
    await open(PLACE, { id: 'government.jiangmen-zone-macao' })
    expect(byId('no-address')).toHaveTextContent(english('places.addressUnknown'))
    await waitFor(() => expect(byId('ask-city-not-known')).toHaveTextContent(english('places.noPhone')))
    expect(byId('map')).toBeNull()
    expect(byId('facts')).toHaveTextContent(english('places.unknown'))
  })

  test('that is a subsidised home without a number is asked about where its places are arranged', async () => {
    await open(PLACE, { id: 'elderly-care.torch-yikang' })
    await waitFor(() => expect(byId('ask-city')!.getAttribute('href')).toBe('tel:+85226711355'))
    expect(byId('ask-city')).toHaveTextContent('New Home Association')
  })

  // Each in one language, and each language many times: the texts around are the same for all.
  test.each([...places.keys()].map((id, index) => [id, LOCALES[index % LOCALES.length]!] as const))('%s is drawn in %s, with somebody to call and who says so', async (id, locale) => {
    useSettings.getState().choose({ locale })
    const { container } = await open(PLACE, { id })
    expect(container.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN|places\.[a-z]/)
    await waitFor(() => expect(byId('sources')).toBeInTheDocument())
    expect(container.querySelector('a[href^="tel:"]')).toBeInTheDocument()
  })
})

describe('side by side', () => {
  test('stand up to four, each with what is known of it and "not known" for the rest', async () => {
    await open(COMPARE, { ids: 'government.hk-kiosk-macao,government.gd-kiosk-macao,nothing,government.hk-kiosk-macao' })
    const table = byId('compared')!
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3)
    expect(table).toHaveTextContent(english('places.notKnown'))
    expect(table).toHaveTextContent('Mon–Fri 09:00–12:00')
    expect(screen.getByText(english('places.compareMore')).closest('a')!.getAttribute('href')).toContain('ids=government.hk-kiosk-macao,government.gd-kiosk-macao')
  })

  test('what none of them publishes is one sentence with whom to call, and no row of "not known"', async () => {
    await open(COMPARE, { ids: 'elderly-care.torch-yikang,elderly-care.yee-hong-heights' })
    const asked = [['fee', 'places.feeMonth'], ['beds', 'places.beds'], ['languages', 'places.languages']] as const
    const homes = ['elderly-care.torch-yikang', 'elderly-care.yee-hong-heights'].map((id) => entryOn(places.get(id), civilDate('2026-11-23'))!.value)
    for (const [id, title] of asked) {
      const isKnown = homes.some((home) => (id === 'fee' ? home.fees : home[id]))
      expect([id, byId('compared')!.textContent!.includes(english(title)), byId('unpublished')!.textContent!.includes(english(title))]).toEqual([id, isKnown, !isKnown])
    }
    expect(document.querySelectorAll('[id^="call-"][href^="tel:"]').length).toBeGreaterThan(0)
  })

  test('is nothing without places, and says so', async () => {
    await open(COMPARE)
    expect(byId('nothing')).toHaveTextContent(english('places.compareNone'))
  })
})

describe('an address', () => {
  test('that names what is not there counts for nothing', () => {
    expect(readAsked({ kind: 'castle', city: 'atlantis', feature: 'moat,self-service,self-service', from: 'moon' })).toEqual({ features: ['self-service'], text: '' })
  })
})

describe('fees', () => {
  const what = { 'zh-Hans': '床', 'zh-Hant': '床', en: 'bed', pt: 'cama' }
  const fee = { what, currency: 'CNY' as const, from: 500_000, per: 'month' as const }

  test('are said as they are published, with the lowest of a range first', () => {
    expect(feeInWords(fee, say('en'), 'en')).toBe('RMB 5,000 a month')
    expect(feeInWords({ ...fee, to: 800_000 }, say('en'), 'en')).toBe('RMB 5,000 to RMB 8,000 a month')
    expect(leastMonthlyInWords({ fees: [{ ...fee, to: 800_000 }, { ...fee, from: 600_000 }] }, say('en'), 'en')).toBe('from RMB 5,000 a month')
    expect(leastMonthlyInWords({ fees: [{ ...fee, per: 'day' }] }, say('en'), 'en')).toBeUndefined()
  })

  test('are in one’s own money too, in whole units and with the day of the rate; nobody’s own stays away', () => {
    const today = civilDate('2026-11-22')
    const own = inOwnMoney({ minor: 500_000, currency: 'CNY' }, 'hong-kong', today, say('en'), 'en')
    expect(own?.words).toMatch(/^about HK\$5,[0-9]{3}, rate of \d+ \w+ 20\d\d$/)
    expect(own?.entries.length).toBeGreaterThan(0)
    expect(inOwnMoney({ minor: 500_000, currency: 'CNY' }, 'mainland', today, say('en'), 'en')).toBeUndefined()
    expect(inOwnMoney({ minor: 500_000, currency: 'CNY' }, undefined, today, say('en'), 'en')).toBeUndefined()
    expect(inOwnMoney({ minor: 500_000, currency: 'CNY' }, 'foreigner', today, say('en'), 'en')).toBeUndefined()
  })
})

describe('the goal of a journey', () => {
  test('is the door where it is known, the district where that is small, and else nothing', () => {
    expect(journeyGoal({ at: 'sz-futian', position: { lat: 22.5, lon: 114, accuracyMetres: 300 } })).toEqual({ page: '/pages/travel/journey/index#to=near:22.500,114.000,shenzhen', isRough: false })
    expect(journeyGoal({ at: 'mo-taipa' })?.isRough).toBe(true)
    expect(journeyGoal({ at: 'dg-dongguan' })).toBeUndefined()
  })
})

describe('words', () => {
  test.each(LOCALES)('in %s there are some for each kind, feature and district, and no two kinds or features share them', (locale) => {
    const words = placesMessages[locale] as Record<string, string>
    const kinds = PLACE_KINDS.map((kind) => words[`places.kind.${kind}`])
    const features = FEATURES.map((feature) => words[`places.has.${feature}`])
    for (const text of [...kinds, ...features, ...Object.keys(DISTRICTS).map((id) => words[`places.at.${id}`])]) expect(text).toMatch(/\S/)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(new Set(features).size).toBe(features.length)
  })

  test('a feature that is none is noticed', () => {
    expect([isFeature('self-service'), isFeature('moat')]).toEqual([true, false])
  })
})
