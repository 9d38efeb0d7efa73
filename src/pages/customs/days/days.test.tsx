/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Movement } from '@/domain/stay/movement'
import { addDays, civilDate, dayOf, weekdayOf } from '@/domain/time/civil'
import { LOCALES } from '@/domain/locale/locale'
import { stayRules } from '@/facts/customs/stays'
import { useSettings, useStays } from '@/stores'
import { byId, openPage, press, startAnew } from '../../../../test/page'
import { asked } from '../../../../test/taro'
import { applied, ownRule, proposedRule, rulesOf } from './rules'

const DAYS = 'pages/customs/days/index'
const today = dayOf(Date.now())
const movement = (way: 'in' | 'out', place: Movement['place'], ago: number): Movement => ({ way, place, day: addDays(today, -ago) })

async function open(movements: Movement[], rules = {}, params = {}) {
  useStays.setState({ movements, rules })
  await openPage(DAYS, params)
}

beforeEach(startAnew)

test('the first visit asks for one entry, which is kept and answered', async () => {
  await open([])
  expect(byId('days-empty')).not.toBeNull()
  await press('place-macao')
  await press('add')
  expect(useStays.getState().movements).toEqual([{ way: 'in', place: 'macao', day: today }])
  expect(byId('stay')).toHaveTextContent(/Macao/)
  fireEvent.change(byId('rule')!, { target: { value: 'sar/individual' } })
  expect(byId('stay-bar')).toHaveTextContent('1 of 7')
  await waitFor(() => expect(byId('sources')).toHaveTextContent(/Shine/))
})

describe('a stay', () => {
  test.each([
    [5, 'in-time', /Days left: 1/],
    [6, 'last-day', /is the last day/],
    [7, 'unsure', /does not count/],
    [8, 'over', /overstayed/],
  ])('%d days after entering on an individual visit: %s', async (ago, _, words) => {
    await open([movement('in', 'hong-kong', ago)], { 'hong-kong': 'sar/individual' })
    expect(byId('stay-state')).toHaveTextContent(words)
  })

  test('over: the fine is named where one was found, with its source', async () => {
    await open([movement('in', 'mainland', 120)], { mainland: 'mainland/non-chinese-permit' })
    expect(byId('stay-result')).toHaveTextContent(/500.*10,000/)
    expect(byId('sources')).toHaveTextContent(/Exit and Entry Administration Law/)
  })

  test('what nobody published is said not to be known, with whom to call', async () => {
    useSettings.setState({ who: ['hong-kong'] })
    await open([movement('in', 'mainland', 3)])
    expect(byId('not-known')).toHaveTextContent(/\S/)
    expect(byId('ask-here')).toHaveTextContent('12367')
  })

  test('the days on my own slip count as well, and none typed is no answer', async () => {
    await open([movement('in', 'macao', 2)], { macao: ownRule(0) })
    expect(byId('stay-state')).toBeNull()
    await userEvent.type(byId('own-days')!, '10')
    expect(byId('stay-bar')).toHaveTextContent('3 of 10')
  })

  test('a planned entry is counted from its day', async () => {
    await open([movement('in', 'macao', -5)], { macao: 'sar/individual' })
    expect(byId('stay')).toHaveTextContent(/Planned: Macao/)
    expect(byId('stay-state')).toHaveTextContent(/Leave by/)
  })

  test('a planned entry comes after the stay that goes on, whose exit is not missing yet', async () => {
    await open([movement('in', 'hong-kong', 2), movement('in', 'macao', -13), movement('out', 'macao', -15)], { 'hong-kong': 'sar/individual' })
    expect(byId('stay')).toHaveTextContent(/^You are in: Hong Kong.*Planned: Macao/)
    expect(byId('stay-bar')).toHaveTextContent('3 of 7')
    expect(byId('planned')!.children).toHaveLength(1)
    expect(byId('gaps')).toBeNull()
    expect(byId('month')!.querySelector('.is-today')).not.toBeNull()
    expect(byId('month')).toHaveTextContent(/Hong Kong: [^:]* to now/)
  })
})

describe('the month', () => {
  const columnOf = (day: HTMLElement) => Number(day.style.gridColumn) - 1

  test('begins its weeks on Sunday', async () => {
    await open([movement('in', 'macao', 2)])
    const [first] = byId('month')!.querySelectorAll<HTMLElement>('.days-day')
    expect(columnOf(first!)).toBe(weekdayOf(civilDate(`${today.slice(0, 7)}-01`)))
    expect([...byId('month')!.querySelectorAll('.days-name')].map((name) => name.textContent).join('')).toBe('SMTWTFS')
  })

  test('draws a stay that goes on until today, and a planned one without an exit on its day only', async () => {
    await open([{ way: 'in', place: 'macao', day: addDays(today, -40) }, movement('in', 'hong-kong', -70), movement('in', 'macao', -75)])
    const days = () => [...byId('month')!.querySelectorAll('.days-day')]
    const lined = () => days().flatMap((day) => (day.querySelector('.days-line') ? [Number(day.querySelector('.days-number')!.textContent)] : []))
    expect(lined()).toEqual(Array.from({ length: Number(today.slice(8)) }, (_, index) => index + 1))
    const planned = addDays(today, 70)
    while (!byId('month')!.textContent!.includes('Hong Kong: ')) await press('month-after')
    expect(lined()).toContain(Number(planned.slice(8)))
    expect(lined()).not.toContain(Number(addDays(planned, 1).slice(8)))
    expect(byId('month')).toHaveTextContent(/Hong Kong: [^:]* to \?/)
  })
})

test('a missing exit is shown and asked for; what is filled in closes it', async () => {
  await open([movement('in', 'mainland', 30), movement('in', 'macao', 10)])
  expect(byId('gaps')).toHaveTextContent(/Mainland/)
  expect(byId('gap-0-fill')).toHaveAttribute('aria-disabled', 'true')
  fireEvent.change(byId('gap-0')!, { target: { value: addDays(today, -9) } })
  expect(byId('gap-0-error')).toHaveTextContent(/\S/)
  expect(byId('gap-0-fill')).toHaveAttribute('aria-disabled', 'true')
  // A browser takes years of five digits.
  fireEvent.change(byId('gap-0')!, { target: { value: '12026-11-22' } })
  expect(byId('gap-0-fill')).toHaveAttribute('aria-disabled', 'true')
  fireEvent.change(byId('gap-0')!, { target: { value: addDays(today, -20) } })
  await press('gap-0-fill')
  expect(byId('gaps')).toBeNull()
  expect(useStays.getState().movements).toHaveLength(3)
})

test('an entry is taken away and brought back', async () => {
  await open([movement('in', 'mainland', 3)])
  await press(`entry-in-mainland-${addDays(today, -3)}`)
  expect(useStays.getState().movements).toEqual([])
  await press('bring-back')
  expect(useStays.getState().movements).toHaveLength(1)
})

test('a pasted list is added, and the lines that are wrong stay in the field with their reasons', async () => {
  await open([{ way: 'in', place: 'mainland', day: civilDate('2026-11-03') }])
  await press('new-open')
  await press('import')
  fireEvent.change(byId('import-text')!, { target: { value: '入境 2026-11-03 罗湖\n出境 2026-11-05\n2026-11-07 罗湖\n入境 2026-02-30' } })
  await press('import-read')
  expect(useStays.getState().movements).toHaveLength(2)
  expect(byId('import-text')).toHaveValue('2026-11-07 罗湖\n入境 2026-02-30')
  expect(byId('refused')).toHaveTextContent(/Line 3.*entry or exit.*Line 4.*no such day/)
})

test('days for the Mainland’s tax are counted here, and explained in a tool of their own', async () => {
  await open([movement('in', 'mainland', 10), movement('out', 'mainland', 4)])
  expect(byId('tax-residence')).toHaveTextContent(/5 of 183/)
  expect(byId('tax-residence')).toHaveAttribute('href', expect.stringContaining('/pages/jobs/days/index'))
})

test('a reminder in a browser is a file, and the day before the last', async () => {
  const names: string[] = []
  URL.createObjectURL = () => 'blob:1'
  URL.revokeObjectURL = () => undefined
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  await open([movement('in', 'macao', 2)], { macao: 'sar/individual' })
  await press('remind')
  expect(names).toEqual([`${addDays(today, 3)}.ics`])
  expect(screen.getByText(/Saved as a calendar file/)).not.toBeNull()
  clicked.mockRestore()
})

test('nothing that was noted is in the address', async () => {
  await open([movement('in', 'macao', 2)], { macao: 'sar/individual' })
  await press('new-open')
  await press('place-macao')
  await press('add')
  expect(JSON.stringify(asked('navigateTo').concat(asked('redirectTo')))).not.toMatch(/macao/)
})

describe('rules', () => {
  test('every one has a name in four languages, a length, and a source with a day', () => {
    const names = (locale: string) => (require(`./locales/${locale}.json`) as Record<string, string>)
    for (const [id, { series }] of stayRules) {
      const kind = id.split('/')[1]!.replace(/^(passport|mutual)-\d+$/, '$1')
      for (const locale of LOCALES) expect(names(locale)[`days.rule.${kind}`]).toMatch(/\S/)
      for (const { value, source } of series) {
        expect(value.length.amount).toBeGreaterThan(0)
        expect(value.places.every((place) => rulesOf(place).includes(id))).toBe(true)
        expect(source.verifiedOn <= today).toBe(true)
      }
    }
  })

  test('each choice ends in a limit, none, or not known; and what holds on the day of entry counts', () => {
    for (const place of ['mainland', 'hong-kong', 'macao'] as const)
      for (const id of rulesOf(place)) expect(['limit', 'none', 'not-known']).toContain(applied(id === 'own' ? ownRule(9) : id, place, civilDate('2026-11-22')).kind)
    const days = (id: string, day: string) => {
      const place = (['mainland', 'hong-kong', 'macao'] as const).find((one) => rulesOf(one).includes(id)) ?? 'macao'
      const found = applied(id, place, civilDate(day))
      return found.kind === 'limit' ? found.rule.length.amount : found.kind
    }
    for (const place of ['hong-kong', 'macao']) expect(['2024-05-05', '2024-05-06'].map((day) => days(`${place}/business`, day))).toEqual([7, 14])
    expect(days('sar/group', '2026-01-01')).toBe(7)
    expect(['2024-11-29', '2024-11-30', '2026-12-31', '2027-01-01'].map((day) => days('mainland/visa-free', day))).toEqual([15, 30, 30, 'not-known'])
    expect(['2008-07-31', '2008-08-01', '2014-06-30', '2014-07-01', '2015-06-30', '2015-07-01'].map((day) => days('macao/passport-transit', day))).toEqual([14, 7, 7, 5, 5, 7])
    expect(applied('hong-kong/business', 'macao', civilDate('2026-01-01')).kind).toBe('not-chosen')
    expect(days('gone/rule', '2026-01-01')).toBe('not-chosen')
  })

  test('who I am proposes a rule that is there, or none', () => {
    for (const who of ['mainland', 'hong-kong', 'macao', 'foreigner', 'older'] as const)
      for (const place of ['mainland', 'hong-kong', 'macao'] as const) {
        const proposed = proposedRule([who], place)
        if (proposed) expect(rulesOf(place)).toContain(proposed)
      }
    expect(proposedRule(['hong-kong'], 'macao')).toBe('macao/hong-kong-permanent')
    expect(proposedRule([], 'macao')).toBeUndefined()
  })
})
