/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { everyPath } from '@/domain/checker/checker'
import { LOCALES } from '@/domain/locale/locale'
import { addDays, civilDate, dayOf, type CivilDate } from '@/domain/time/civil'
import { mayDrive, officeOf, type Verdict } from '@/domain/vehicle/may-drive'
import { SCHEMES } from '@/domain/vehicle/scheme'
import { contactNamed } from '@/facts/customs/contacts'
import { vehicleFacts } from '@/facts/customs/vehicles'
import { useChecklists, useSettings } from '@/stores'
import { byId, openPage, openRoute, press, settle, startAnew } from '../../../../test/page'
import { bookingRule } from './booking'
import { carMessages } from './locales'
import { entriesOn, reasonsOn, rulesOn, stepsOn } from './rules'

const CAR = 'pages/customs-checks/car/index'
const DAYS = ['2016-01-01', '2018-11-01', '2021-03-14', '2021-03-15', '2022-08-22', '2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2025-12-22', '2025-12-23', '2026-05-06', '2026-05-07', '2026-11-22', '2031-06-01', '2031-06-02'].map(civilDate)
const TODAY = civilDate('2026-11-22')
/** Until what waits for the first drawing is there. */

beforeEach(startAnew)

/** Facts an answer is made of, as the page shows them. */
function sourcesOf(verdict: Verdict, day: CivilDate) {
  const contact = contactNamed(verdict.kind === 'unknown' ? verdict.ask : officeOf(verdict.scheme)).series[0]!
  const entries = verdict.scheme ? (verdict.kind === 'may' ? entriesOn : reasonsOn)(verdict.scheme, day) : []
  return [...entries, contact]
}

/** The keys of the texts that say it. */
function keysOf(verdict: Verdict): string[] {
  if (verdict.kind === 'unknown') return [`car.unknown.${verdict.about}`]
  const schemes = [verdict.scheme, ...verdict.also].map((scheme) => `car.scheme.${scheme}`)
  return verdict.kind === 'may' ? ['car.may', ...schemes, ...verdict.first.map((one) => `car.first.${one}`), `car.gap.${verdict.scheme}`] : ['car.mayNot', `car.because.${verdict.because}`, ...schemes]
}

describe('whatever one answers', () => {
  test.each(DAYS)('on %s it ends in one result, with a source and a number to ask, in four languages', (day) => {
    const rules = rulesOn(day)
    const paths = [...everyPath(mayDrive(rules))]
    expect(paths.length).toBeGreaterThan(10)
    for (const { result } of paths) {
      const sources = sourcesOf(result, day)
      expect(sources.length).toBeGreaterThan(result.scheme && !(result.kind === 'may' && result.scheme === 'guangdong-quota') ? 1 : 0)
      for (const { source } of sources) expect(source.url).toMatch(/^https?:/)
      const contact = contactNamed(result.kind === 'unknown' ? result.ask : officeOf(result.scheme)).series[0]!
      expect(contact.value.phone).toMatch(/^\+\d{8,}$/)
      for (const locale of LOCALES) for (const key of keysOf(result)) expect([key, (carMessages[locale] as Record<string, string>)[key]]).toEqual([key, expect.stringMatching(/\S/)])
      if (result.kind !== 'unknown') for (const also of result.also) expect(rules[also]).toBeInstanceOf(Object)
      if (result.kind === 'may' && result.scheme !== 'guangdong-quota') expect(rules[result.scheme]).toBeInstanceOf(Object)
    }
  })

  test('today most paths lead across, and each scheme is reached by one', () => {
    const results = [...everyPath(mayDrive(rulesOn(TODAY)))].map(({ result }) => result)
    const reached = new Set(results.flatMap((one) => (one.kind === 'may' ? [one.scheme] : [])))
    expect([...reached].sort()).toEqual([...SCHEMES].sort())
    expect(results.filter(({ kind }) => kind === 'may').length).toBeGreaterThan(results.length / 2)
  })
})

const verdictOn = (day: string, answers: Record<string, string>) => {
  let given = {}
  for (;;) {
    const step = mayDrive(rulesOn(civilDate(day)))(given)
    if ('result' in step) return step.result
    const answer = answers[step.ask.id]
    if (answer === undefined) throw new Error(`it asks ${step.ask.id}`)
    given = { ...given, [step.ask.id]: answer }
  }
}
const MACAO_NORTH = { car: 'macao', to: 'guangdong', dual: 'no', resident: 'permit', owner: 'me', licence: 'yes' }
const HONG_KONG_NORTH = { car: 'hong-kong', to: 'guangdong', dual: 'no', resident: 'permit', owner: 'me', seats: 'to-5', licence: 'yes' }
const HENGQIN = { car: 'macao', to: 'hengqin', resident: 'yes', owner: 'me', seats: '9', tie: 'no', licence: 'yes' }
const SOUTH = { car: 'guangdong', to: 'hong-kong', city: 'zhuhai', owner: 'me', seats: 'to-8', licence: 'no' }
const TO_MACAO = { car: 'hong-kong', to: 'macao', stop: 'city', owner: 'me', permanent: 'yes', tie: 'no' }

describe('the value of that day', () => {
  test.each([
    ['2022-12-31', MACAO_NORTH, { kind: 'may-not', because: 'not-yet' }],
    ['2023-01-01', MACAO_NORTH, { kind: 'may', scheme: 'northbound-macao', first: [], also: ['hengqin'] }],
    ['2023-06-30', HONG_KONG_NORTH, { kind: 'may', scheme: 'ad-hoc', also: [] }],
    ['2023-07-01', HONG_KONG_NORTH, { kind: 'may', scheme: 'northbound-hong-kong', also: ['ad-hoc'] }],
    ['2031-06-01', HONG_KONG_NORTH, { kind: 'may', scheme: 'northbound-hong-kong' }],
    ['2031-06-02', HONG_KONG_NORTH, { kind: 'may', scheme: 'ad-hoc' }],
    ['2021-03-14', HENGQIN, { kind: 'may-not', because: 'tie' }],
    ['2021-03-15', HENGQIN, { kind: 'may', scheme: 'hengqin', first: ['monthly'] }],
    ['2025-12-22', SOUTH, { kind: 'may-not', because: 'not-yet', also: ['park-and-fly'] }],
    ['2025-12-23', SOUTH, { kind: 'may', scheme: 'southbound', first: ['licence-hong-kong'] }],
    ['2019-04-14', { ...HONG_KONG_NORTH, dual: 'yes' }, { kind: 'may-not', scheme: 'guangdong-quota', because: 'not-yet' }],
    ['2019-04-15', { ...HONG_KONG_NORTH, dual: 'yes' }, { kind: 'may', scheme: 'guangdong-quota' }],
    ['2019-04-14', { ...MACAO_NORTH, dual: 'yes' }, { kind: 'may-not', scheme: 'guangdong-quota', because: 'not-yet' }],
    ['2019-04-15', { ...MACAO_NORTH, dual: 'yes' }, { kind: 'may', scheme: 'guangdong-quota' }],
    ['2026-05-06', TO_MACAO, { kind: 'may-not', because: 'tie', also: ['port-parking'] }],
    ['2026-05-07', TO_MACAO, { kind: 'may', scheme: 'to-macao-quota', first: ['round'] }],
  ])('on %s %j', (day, answers, verdict) => {
    expect(verdictOn(day, answers)).toMatchObject(verdict)
  })

  test.each([
    ['eight seats: the bridge, not Shenzhen Bay', { ...HONG_KONG_NORTH, seats: 'to-8' }, { kind: 'may', scheme: 'northbound-hong-kong', also: [] }],
    ['nine seats: no way', { ...HONG_KONG_NORTH, seats: 'more' }, { kind: 'may-not', because: 'seats', also: ['guangdong-quota'] }],
    ['a company’s small car: Shenzhen Bay only', { ...HONG_KONG_NORTH, owner: 'company' }, { kind: 'may', scheme: 'ad-hoc', also: [] }],
    ['a company’s large car: a quota only', { ...HONG_KONG_NORTH, owner: 'company', seats: 'to-8' }, { kind: 'may-not', because: 'company' }],
    ['someone else’s car, no permit, no licence', { ...HONG_KONG_NORTH, owner: 'another', resident: 'no-permit', licence: 'no' }, { first: ['owner-applies', 'permit', 'licence-mainland'] }],
    ['a car that has a Mainland plate', { ...MACAO_NORTH, dual: 'yes' }, { kind: 'may', scheme: 'guangdong-quota' }],
    ['a Macao car to Zhuhai: by the bridge, with Hengqin beside it', { ...MACAO_NORTH, to: 'zhuhai' }, { kind: 'may', scheme: 'northbound-macao', also: ['hengqin'] }],
    ['a Hong Kong car to Zhuhai', { ...HONG_KONG_NORTH, to: 'zhuhai' }, { kind: 'may', scheme: 'northbound-hong-kong' }],
    ['a company’s Macao car', { ...MACAO_NORTH, owner: 'company' }, { kind: 'may-not', because: 'company' }],
    ['a car of Foshan', { ...SOUTH, city: 'other' }, { kind: 'unknown', about: 'other-city', ask: 'hong-kong-transport' }],
    ['a Guangdong car to Macao', { car: 'guangdong', to: 'macao' }, { kind: 'unknown', ask: 'macao-transport' }],
    ['a car from elsewhere', { car: 'other', to: 'hong-kong' }, { kind: 'unknown', ask: 'hong-kong-transport' }],
  ])('%s', (_, answers, verdict) => {
    expect(verdictOn('2026-11-22', answers)).toMatchObject(verdict)
  })
})

describe('facts', () => {
  test('every step and fee has words, every booking rule can be reckoned with', () => {
    const { en } = carMessages
    for (const scheme of SCHEMES) for (const step of stepsOn(scheme, TODAY)) expect(en).toHaveProperty([`car.step.${step}`])
    for (const fact of vehicleFacts.fee.values()) for (const { value } of fact.series) expect(en).toHaveProperty([`car.fee.${value.for}`])
    for (const fact of vehicleFacts.booking.values()) for (const { value } of fact.series) expect(bookingRule(value).closes.daysBefore).toBeGreaterThan(0)
  })

  test('no step stands twice in a list, since ticks are kept by its name', () => {
    for (const scheme of SCHEMES) expect(new Set(stepsOn(scheme, TODAY)).size).toBe(stepsOn(scheme, TODAY).length)
  })
})

describe('the page', () => {
  test('a Macao driver is asked on, and the answer says what to do first', async () => {
    useSettings.getState().choose({ locale: 'zh-Hant' })
    openRoute(CAR)
    for (const id of ['car-macao', 'to-hengqin', 'resident-yes', 'owner-me', 'seats-9', 'tie-no', 'licence-no']) {
      await press(id)
      await settle()
    }
    expect(byId('verdict')).toHaveTextContent('可以：澳門單牌車入橫琴')
    expect(byId('first')).toHaveTextContent('共用每月500\u2060個名額')
    await waitFor(() => expect(byId('sources')).toHaveTextContent('橫琴深合區'))
  })

  test.each([
    ['zh-Hant', '有', '沒有', '是', '不是'],
    ['zh-Hans', '有', '没有', '是', '不是'],
  ] as const)('in %s what one has is answered otherwise than what one is', async (locale, has, hasNot, is, isNot) => {
    useSettings.getState().choose({ locale })
    await openPage(CAR, { car: 'macao', to: 'zhuhai', dual: 'no', resident: 'permit', owner: 'me' })
    for (const [id, words] of [['dual-yes', has], ['dual-no', hasNot], ['licence-yes', has], ['licence-no', hasNot]] as const) expect(byId(id)).toHaveTextContent(words)
    cleanup()
    await openPage(CAR, { car: 'macao', to: 'hengqin' })
    for (const [id, words] of [['resident-yes', is], ['resident-no', isNot]] as const) expect(byId(id)).toHaveTextContent(words)
  })

  test('the places of Hengqin are explained, and a price that nobody published is said to be unknown', async () => {
    await openPage(CAR, { scheme: 'hengqin' })
    expect(byId('car-key')).toHaveTextContent(/500 a month.*no limit on the total since 22 August 2022/)
    expect(byId('costs')).toHaveTextContent(/Insurance for the other side.*Not known/)
  })

  test('who one is proposes the car, and does not force it', async () => {
    useSettings.getState().toggleWho('macao')
    openRoute(CAR)
    expect(byId('car-macao')).toHaveAttribute('aria-checked', 'true')
    await press('car-hong-kong')
    expect(byId('car-hong-kong')).toHaveAttribute('aria-checked', 'true')
    expect(byId('to-macao')).toBeInTheDocument()
  })

  test('what is not known says so, with a number to call', async () => {
    await openPage(CAR, { car: 'guangdong', to: 'macao' })
    expect(byId('not-known')).toHaveTextContent('No scheme was found')
    expect(byId('ask-here')).toHaveAttribute('href', 'tel:+85388666363')
  })

  test('the checklist goes on where it was left; a step and the whole can be taken back', async () => {
    const { unmount } = await openPage(CAR, { scheme: 'northbound-macao' })
    await press('tick')
    await press('tick')
    expect(byId('steps-at')).toHaveTextContent('Step 3 of 5')
    await press('untick')
    expect(byId('steps-at')).toHaveTextContent('Step 2 of 5')
    unmount()

    const again = await openPage(CAR)
    expect(byId('go-on-northbound-macao')).toHaveTextContent('step 2 of 5')
    again.unmount()

    await openPage(CAR, { scheme: 'northbound-macao' })
    await press('reset')
    expect(useChecklists.getState().ticked).toEqual({})
    await press('undo-reset')
    expect(useChecklists.getState().ticked).toEqual({ 'northbound-macao': ['account'] })
    for (let step = 2; step <= 5; step++) await press('tick')
    expect(byId('steps-at')).toHaveTextContent('All 5 steps are done')
    expect(byId('tick')).toBeNull()
  })

  test('a day of the journey says until when it must be booked, and shows the prices of that day', async () => {
    const travel = addDays(dayOf(Date.now()), 10)
    await openPage(CAR, { scheme: 'northbound-hong-kong' })
    fireEvent.change(byId('journey-day')!, { target: { value: travel } })
    expect(byId('booking-state')).toHaveTextContent('You can book now.')
    expect(byId('booking-state')).toHaveTextContent('12:00')
    fireEvent.change(byId('journey-day')!, { target: { value: '2023-06-30' } })
    expect(byId('scheme')).toHaveTextContent('as far as we know, it did not exist yet')
  })

  test('prices are those of the day', async () => {
    const first = await openPage(CAR, { scheme: 'park-and-fly', on: '2026-02-28' })
    expect(byId('costs')).toHaveTextContent('HK$50')
    expect(byId('costs')).not.toHaveTextContent('HK$470')
    first.unmount()
    await openPage(CAR, { scheme: 'park-and-fly', on: '2026-03-01' })
    expect(byId('costs')).toHaveTextContent('HK$470')
  })

  test('days are counted from what is typed; a wrong day is said; a trip is removed and comes back', async () => {
    const today = dayOf(Date.now())
    await openPage(CAR, { view: 'days', stay: 'northbound-macao' })
    expect(byId('trips-none')).toBeInTheDocument()
    await press('trip-add')
    expect(byId('trip-from-error')).toHaveTextContent('Choose the day it went.')
    fireEvent.change(byId('trip-from')!, { target: { value: today } })
    fireEvent.change(byId('trip-to')!, { target: { value: addDays(today, -1) } })
    await press('trip-add')
    expect(byId('trip-to-error')).toHaveTextContent('It came back before it went.')
    fireEvent.change(byId('trip-from')!, { target: { value: addDays(today, -4) } })
    fireEvent.change(byId('trip-to')!, { target: { value: '' } })
    await press('trip-add')
    expect(byId('days-visit')).toHaveTextContent('5 of 30 days, 25 left')
    expect(byId('leave-by')).toHaveTextContent('must be back by')
    await press(`trip-${addDays(today, -4)}`)
    expect(byId('days-visit')).toBeNull()
    await press('undo-remove')
    expect(byId('days-visit')).toHaveTextContent('5 of 30 days')
  })

  test('a licence is worth something else in each place; where nothing is known one is told whom to ask', async () => {
    openRoute(CAR, { view: 'licences' })
    await press('licence-of-mainland')
    expect(byId('licence-in-macao')).toHaveTextContent('up to 14 days')
    expect(byId('licence-in-hong-kong')).toHaveTextContent('up to 12 months')
    await press('licence-of-other')
    expect(byId('licence-in-mainland')).toHaveTextContent('Not accepted')
    expect(byId('not-known')).toHaveTextContent('foreign licence')
    expect(screen.getByText(/2857 3333/)).toBeInTheDocument()
  })
})
