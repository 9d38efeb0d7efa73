import fc from 'fast-check'
import type { FactEntry } from '../fact/fact'
import { addDays, civilDate, weekdayOf, type CivilDate } from '../time/civil'
import { timeOfDay, type TimeOfDay } from '../time/time-of-day'
import type { Side } from './control-points'
import { hoursOn, isFor, type Hours, type Passage, type SideHours, type Window } from './hours'
import { isAlwaysOpen, isShut, narrowestAt, openStateAt, type Moment, type OpenState } from './open-state'

const text = { 'zh-Hans': 'A', 'zh-Hant': 'A', en: 'A', pt: 'A' }
const source = { publisher: text, title: 'A', url: 'https://example.org', verifiedOn: civilDate('2026-01-01'), confidence: 'high' as const }
const entry = (value: Hours, from: string | null = null, to?: string): FactEntry<Hours> => ({
  value,
  effectiveFrom: from === null ? null : civilDate(from),
  ...(to !== undefined && { effectiveTo: civilDate(to) }),
  source,
})
const window = (from: string, to: string, more: Partial<Window> = {}): Window => ({ from: timeOfDay(from), to: timeOfDay(to), ...more })
const side = (name: Side, ...windows: Window[]): SideHours => ({ side: name, facts: [{ series: [entry({ windows })] }] })
const at = (day: string, time: string): Moment => ({ day: civilDate(day), time: timeOfDay(time) })

/** `open until 2026-11-22 24:00`, to be read beside the question. */
function said({ is, until }: OpenState): string {
  if (!until) return is
  const time = `${String(Math.floor(until.time / 60)).padStart(2, '0')}:${String(until.time % 60).padStart(2, '0')}`
  return `${is} ${is === 'open' ? 'until' : 'opens'} ${until.day} ${time}`
}

describe('one day', () => {
  const point = [side('hong-kong', window('06:30', '22:30'))]
  test.each([
    ['06:29', 'closed opens 2026-11-22 06:30'],
    ['06:30', 'open until 2026-11-22 22:30'],
    ['22:29', 'open until 2026-11-22 22:30'],
    ['22:30', 'closed opens 2026-11-23 06:30'],
    ['00:00', 'closed opens 2026-11-22 06:30'],
  ])('at %s it is %s', (time, wanted) => expect(said(openStateAt(point, at('2026-11-22', time)))).toBe(wanted))
})

describe('past midnight', () => {
  const gate = [side('macao', window('06:00', '25:00'))]
  test.each([
    ['2026-11-22', '23:59', 'open until 2026-11-23 01:00'],
    ['2026-11-23', '00:00', 'open until 2026-11-23 01:00'],
    ['2026-11-23', '00:59', 'open until 2026-11-23 01:00'],
    ['2026-11-23', '01:00', 'closed opens 2026-11-23 06:00'],
    ['2024-02-29', '00:30', 'open until 2024-02-29 01:00'],
    ['2026-12-31', '23:30', 'open until 2027-01-01 01:00'],
  ])('%s %s: %s', (day, time, wanted) => expect(said(openStateAt(gate, at(day, time)))).toBe(wanted))

  test('what closes at midnight closes at 24:00, not at 00:00 of the day after', () =>
    expect(said(openStateAt([side('macao', window('06:30', '24:00'))], at('2026-02-28', '23:59')))).toBe('open until 2026-02-28 24:00'))
})

describe('both sides', () => {
  test('the earlier closing and the later opening count', () => {
    const point = [side('hong-kong', window('06:30', '24:00')), side('mainland', window('07:00', '22:00'))]
    expect(said(openStateAt(point, at('2026-11-22', '06:45')))).toBe('closed opens 2026-11-22 07:00')
    expect(said(openStateAt(point, at('2026-11-22', '12:00')))).toBe('open until 2026-11-22 22:00')
    expect(openStateAt(point, at('2026-11-22', '12:00')).known).toEqual(['hong-kong', 'mainland'])
  })

  test('where one is not known the other is said, and that it is only one', () => {
    const point = [side('hong-kong', window('06:30', '24:00')), { side: 'mainland' as const, facts: [] }]
    expect(said(openStateAt(point, at('2026-11-22', '12:00')))).toBe('open until 2026-11-22 24:00')
    expect(openStateAt(point, at('2026-11-22', '12:00')).known).toEqual(['hong-kong'])
    expect(openStateAt(point, at('2026-11-22', '05:00')).is).toBe('closed')
  })

  test('with neither, nothing is said', () => expect(openStateAt([{ side: 'macao', facts: [] }], at('2026-11-22', '12:00'))).toEqual({ is: 'not-known', known: [] }))
})

test('24 hours have no end, also over midnight', () => {
  const state = openStateAt([side('macao', window('00:00', '24:00'))], at('2026-12-31', '23:59'))
  expect(state).toEqual({ is: 'open', known: ['macao'] })
  expect(isAlwaysOpen(state)).toBe(true)
})

describe('hours that differ by where one goes beyond', () => {
  const point = [side('mainland', window('00:00', '24:00', { beside: 'hong-kong' }), window('08:00', '22:00', { beside: 'macao' }))]
  test('the narrower is said, with its place', () => {
    const state = narrowestAt(point, at('2026-11-22', '12:00'))
    expect([said(state), state.beside, state.open]).toEqual(['open until 2026-11-22 22:00', 'macao', undefined])
  })
  test('where it is closed, what is open meanwhile is said too', () => {
    const state = narrowestAt(point, at('2026-11-22', '22:00'))
    expect([said(state), state.beside, state.open?.is, state.open?.beside]).toEqual(['closed opens 2026-11-23 08:00', 'macao', 'open', 'hong-kong'])
  })
  test('no place is named where both are alike', () => {
    const alike = [side('mainland', window('08:00', '22:00', { beside: 'hong-kong' }), window('08:00', '22:00', { beside: 'macao' }))]
    expect(narrowestAt(alike, at('2026-11-22', '12:00')).beside).toBeUndefined()
  })
})

describe('a value that changes', () => {
  const changing: SideHours = {
    side: 'hong-kong',
    facts: [{ series: [entry({ windows: [window('00:00', '24:00')] }), entry({ windows: [], because: 'reported-closed' }, '2026-10-12')] }],
  }
  test.each([
    ['2026-10-11', '23:59', 'open until 2026-10-11 24:00'],
    ['2026-10-12', '00:00', 'closed'],
    ['2026-10-05', '12:00', 'open until 2026-10-11 24:00'],
    ['2026-10-03', '12:00', 'open'],
  ])('%s %s: %s', (day, time, wanted) => expect(said(openStateAt([changing], at(day, time)))).toBe(wanted))

  test('why it is closed is said from the day on', () => {
    expect(openStateAt([changing], at('2026-10-11', '12:00')).because).toBeUndefined()
    expect(openStateAt([changing], at('2026-10-12', '12:00')).because).toBe('reported-closed')
  })

  test('after the end of what is known it is open until then, and afterwards not known', () => {
    const ending: SideHours = { side: 'macao', facts: [{ series: [entry({ windows: [window('06:00', '25:00')] }, '2020-01-01', '2020-05-02')] }] }
    expect(said(openStateAt([ending], at('2020-05-03', '00:30')))).toBe('open until 2020-05-03 01:00')
    expect(openStateAt([ending], at('2020-05-03', '01:00')).is).toBe('not-known')
    expect(openStateAt([ending], at('2019-12-31', '12:00')).is).toBe('not-known')
  })

  test('hours of a few days come before those of every day', () => {
    const point: SideHours = {
      side: 'hong-kong',
      facts: [{ series: [entry({ windows: [window('06:30', '26:00')] }, '2025-12-31', '2025-12-31')] }, { series: [entry({ windows: [window('06:30', '24:00')] })] }],
    }
    expect(said(openStateAt([point], at('2025-12-30', '23:00')))).toBe('open until 2025-12-30 24:00')
    expect(said(openStateAt([point], at('2025-12-31', '23:00')))).toBe('open until 2026-01-01 02:00')
    expect(said(openStateAt([point], at('2026-01-01', '01:59')))).toBe('open until 2026-01-01 02:00')
    expect(said(openStateAt([point], at('2026-01-01', '02:00')))).toBe('closed opens 2026-01-01 06:30')
    expect(said(openStateAt([point], at('2026-01-01', '23:00')))).toBe('open until 2026-01-01 24:00')
  })
})

describe('who asks', () => {
  const bay = [side('hong-kong', window('06:30', '24:00'), window('00:00', '24:00', { for: ['goods'] }), window('05:15', '24:15', { hall: 't2' }))]
  test('goods vehicles pass at night, and nobody else', () => {
    expect(isAlwaysOpen(openStateAt(bay, at('2026-11-22', '03:00'), { traffic: 'goods' }))).toBe(true)
    expect(openStateAt(bay, at('2026-11-22', '03:00')).is).toBe('closed')
    expect(openStateAt(bay, at('2026-11-22', '03:00'), { traffic: 'cars' }).is).toBe('closed')
  })
  test('one hall alone does not open the point', () => expect(openStateAt(bay, at('2026-11-22', '05:30')).is).toBe('closed'))
  test('hours for those who come from one place are for them', () => {
    const port = [side('mainland', window('00:00', '24:00', { beside: 'hong-kong' }), window('08:00', '22:00', { beside: 'macao' }))]
    expect(openStateAt(port, at('2026-11-22', '23:00'), { beside: ['hong-kong'] }).is).toBe('open')
    expect(openStateAt(port, at('2026-11-22', '23:00'), { beside: ['macao'] }).is).toBe('closed')
  })
})

test('weekdays are those of the day on which the service begins', () => {
  // 2026-11-22 is a Sunday.
  const sundays = [side('macao', window('20:00', '26:00', { weekdays: [0] }))]
  expect(said(openStateAt(sundays, at('2026-11-23', '01:30')))).toBe('open until 2026-11-23 02:00')
  expect(said(openStateAt(sundays, at('2026-11-23', '02:00')))).toBe('closed opens 2026-11-29 20:00')
  expect(said(openStateAt(sundays, at('2026-11-22', '01:30')))).toBe('closed opens 2026-11-22 20:00')
})

describe('beside a slow scan of every minute', () => {
  const MINUTES = 1440
  const DAYS = 2
  const FIRST = civilDate('2026-02-26')

  /** By definition: some window of this day, or of the day before past its midnight. */
  function sideIsAt(hours: SideHours, day: CivilDate, minute: number, passage: Passage): OpenState['is'] {
    const here = (date: CivilDate, time: number) =>
      hoursOn(hours, date)?.value.windows?.some((one) => isFor(one, passage) && (!one.weekdays || one.weekdays.includes(weekdayOf(date))) && one.from <= time && time < one.to)
    if (here(day, minute) || here(addDays(day, -1), minute + MINUTES)) return 'open'
    return hoursOn(hours, day)?.value.windows ? 'closed' : 'not-known'
  }
  function scan(sides: readonly SideHours[], { day, time }: Moment, passage: Passage) {
    const days = Array.from({ length: DAYS + 1 }, (_, index) => addDays(day, index))
    const isAt = (minutes: number): OpenState['is'] => {
      const date = days[Math.floor(minutes / MINUTES)]!
      const all = sides.map((one) => sideIsAt(one, date, minutes % MINUTES, passage))
      return all.includes('closed') ? 'closed' : all.includes('open') ? 'open' : 'not-known'
    }
    const is = isAt(time)
    for (let minutes = time + 1; is !== 'not-known' && minutes < DAYS * MINUTES; minutes++) {
      const then = isAt(minutes)
      if (is === 'open' ? then !== 'open' : then === 'open') return { is, minutes: minutes as number }
    }
    return { is, minutes: undefined }
  }

  const windows = fc
    .array(
      fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }), fc.constantFrom(undefined, [0, 6], [1, 2, 3, 4, 5]), fc.constantFrom(undefined, ['goods'] as const, ['cars'] as const)),
      { maxLength: 3 },
    )
    .map((all) => all.map(([from, length, weekdays, traffic]): Window => ({ from: from as TimeOfDay, to: Math.min(from + length, 2879) as TimeOfDay, ...(weekdays && { weekdays }), ...(traffic && { for: traffic }) })))
  const hours = fc.oneof({ weight: 5, arbitrary: windows.map((all): Hours => ({ windows: all })) }, { weight: 1, arbitrary: fc.constant<Hours>({}) })
  const sideHours = (name: Side) =>
    fc.tuple(hours, hours, hours, fc.integer({ min: 0, max: 6 })).map(
      ([usual, changed, festive, on]): SideHours => ({
        side: name,
        facts: [{ series: [entry(festive, addDays(FIRST, on), addDays(FIRST, on))] }, { series: [entry(usual), entry(changed, addDays(FIRST, 2))] }],
      }),
    )

  test('they agree, over a month’s end, with changes, exceptions and sides that are not known', () => {
    fc.assert(
      fc.property(sideHours('hong-kong'), sideHours('mainland'), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1439 }), fc.constantFrom<Passage>({}, { traffic: 'cars' }, { traffic: 'goods' }), (one, other, days, time, passage) => {
        const moment: Moment = { day: addDays(FIRST, days), time: time as TimeOfDay }
        const slow = scan([one, other], moment, passage)
        const { is, until } = openStateAt([one, other], moment, passage)
        const minutes = until && Math.round((Date.parse(until.day) - Date.parse(moment.day)) / 60_000) + until.time
        expect({ is, minutes: minutes !== undefined && minutes < DAYS * MINUTES ? minutes : undefined }).toEqual(slow)
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['suspended', [entry({ windows: [], because: 'suspended' })], true],
  ['closed until it opens in a week', [entry({ windows: [] }), entry({ windows: [{ from: timeOfDay('08:00'), to: timeOfDay('20:00') }] }, '2026-03-09')], false],
  ['open at other hours', [entry({ windows: [{ from: timeOfDay('13:00'), to: timeOfDay('20:00') }] })], false],
  ['not known', [], false],
])('a point that is %s: whether it is shut', (_, series, expected) => {
  const sides: SideHours[] = [{ side: 'hong-kong', facts: series.length > 0 ? [{ series }] : [] }]
  expect(isShut(openStateAt(sides, { day: civilDate('2026-03-02'), time: timeOfDay('12:00') }))).toBe(expected)
})
