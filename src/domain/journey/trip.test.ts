import { compileNetwork } from '../../../tools/network/compile'
import { EAST, SATURDAY, smallConditions, smallNetwork, stopNamed, WORTH } from '../../../test/small-network'
import type { WrittenLine } from '@/facts/travel/operator-schema'
import { civilDate } from '../time/civil'
import { ALONE, travellersOf } from './asked'
import { boundariesOf } from './boundaries'
import type { Cross, Leg, Question } from './journey'
import { signOf } from './line-sign'
import { unpackNetwork } from './pack'
import { makePlanner } from './planner'
import { markOf, reopen } from './reopen'
import { departuresAt, walksFrom } from './station'

const planner = makePlanner(smallNetwork, smallConditions)
const question = (change: Partial<Question> = {}): Question => ({
  from: [{ stop: stopNamed('mtr:sha-tin'), minutes: 0 }],
  to: [{ stop: stopNamed('shenzhen-metro:laojie'), minutes: 0 }],
  when: { is: 'arrive', day: SATURDAY, minute: 600 },
  party: travellersOf(ALONE),
  pay: 'card',
  worth: WORTH,
  pace: 'typical',
  ...change,
})

describe('a journey that is kept', () => {
  const asked = question()
  const answer = planner.answer(asked)
  const first = answer.ok ? answer.journeys[0]! : undefined

  test('comes back by its mark: the same one', () => {
    const reopened = reopen(smallNetwork, planner, asked, markOf(smallNetwork, first!))
    expect(reopened.is).toBe('found')
    expect(reopened.is === 'found' && markOf(smallNetwork, reopened.journey)).toEqual(markOf(smallNetwork, first!))
    expect(markOf(smallNetwork, first!).lines).toEqual(['mtr.east-rail', 'shenzhen-metro.1'])
  })

  test('comes back too when the question would now be answered with later ones', () => {
    const later = { ...asked, when: { is: 'arrive' as const, day: SATURDAY, minute: 700 } }
    expect(reopen(smallNetwork, planner, later, markOf(smallNetwork, first!)).is).toBe('found')
  })

  test('each of all choices comes back, by card and by ticket, arriving and leaving', () => {
    for (const when of [{ is: 'arrive' as const, day: SATURDAY, minute: 600 }, { is: 'leave' as const, day: SATURDAY, minute: 470 }, { is: 'range' as const, day: SATURDAY, from: 470, to: 560 }])
      for (const pay of ['card', 'ticket'] as const) {
        const one = question({ when, pay, from: [{ stop: stopNamed('mtr:sha-tin'), minutes: 0 }, { stop: stopNamed('coach:sha-tin'), minutes: 4 }] })
        const found = planner.answer(one)
        expect(found.ok).toBe(true)
        for (const journey of found.ok ? found.journeys : []) expect(reopen(smallNetwork, planner, one, markOf(smallNetwork, journey)).is).toBe('found')
      }
  })

  test('comes back too as the last one of the night where the choices keep another', () => {
    const late = question({ when: { is: 'leave', day: SATURDAY, minute: 1200 } })
    const last = planner.lastTonight(late)!
    const others = planner.answer(question({ when: { is: 'leave', day: SATURDAY, minute: 470 } }))
    const reopened = reopen(smallNetwork, { ...planner, answer: () => others }, late, markOf(smallNetwork, last))
    expect(reopened.is === 'found' && reopened.journey.arrival).toBe(last.arrival)
  })

  test('arrives when the timetable says, not when the mark did', () => {
    const mark = { ...markOf(smallNetwork, first!), arrival: first!.arrival - 7 }
    const reopened = reopen(smallNetwork, planner, asked, mark)
    expect(reopened.is === 'found' && reopened.journey.arrival).toBe(first!.arrival)
  })

  test.each([
    ['another minute', { departure: first!.departure + 1 }],
    ['another line', { lines: ['mtr.east-rail', 'shenzhen-metro.9'] }],
    ['none at all', { lines: [] }],
  ])('does not run any more with %s, and the others are told', (_, change) => {
    const reopened = reopen(smallNetwork, planner, asked, { ...markOf(smallNetwork, first!), ...change })
    expect(reopened.is).toBe('gone')
    expect(reopened.is === 'gone' && reopened.answer.ok && reopened.answer.journeys.length).toBeGreaterThan(0)
  })
})

describe('boundaries', () => {
  const boundaries = (legs: readonly Leg[]) => boundariesOf(smallNetwork, legs)
  const cross = (point: Cross['point'], to: Cross['to'], departure: number): Cross => ({ is: 'cross', point, to, departure, arrival: departure + 9, minutes: { least: 5, typical: 9, peak: 20 } })

  test('one point with two sides is one boundary', () => {
    expect(boundaries([cross('lo-wu', 'mainland', 500)])).toEqual([{ from: 'hong-kong', to: 'mainland', points: ['lo-wu'], minute: 500 }])
    expect(boundaries([cross('lo-wu', 'hong-kong', 500)])).toEqual([{ from: 'mainland', to: 'hong-kong', points: ['lo-wu'], minute: 500 }])
  })

  test('two points with a bridge between are one too', () => {
    expect(boundaries([cross('hzmb-hong-kong', 'beyond', 500), cross('hzmb-macao', 'macao', 560)])).toEqual([{ from: 'hong-kong', to: 'macao', points: ['hzmb-hong-kong', 'hzmb-macao'], minute: 500 }])
  })

  test('leaving by one and not arriving is none', () => {
    expect(boundaries([cross('hong-kong-airport', 'beyond', 500)])).toEqual([])
    expect(boundaries([])).toEqual([])
  })

  test('a coach that passes with its passengers crosses as well', () => {
    const answer = planner.answer(question({ from: [{ stop: stopNamed('coach:sha-tin'), minutes: 0 }], to: [{ stop: stopNamed('coach:nanshan'), minutes: 0 }], when: { is: 'leave', day: SATURDAY, minute: 460 } }))
    expect(answer.ok && boundaries(answer.journeys[0]!.legs)).toMatchObject([{ from: 'hong-kong', to: 'mainland', points: ['shenzhen-bay'] }])
  })
})

describe('what leaves from a station', () => {
  const at = (stop: string, day = SATURDAY, minute = 600) => departuresAt(smallNetwork, stopNamed(stop), { day, minute }, smallConditions)

  test('each direction with its first and last, and how often now', () => {
    const towards = (id: string) => at('shenzhen-metro:guomao').find((one) => one.towards === stopNamed(id))!
    expect(towards('shenzhen-metro:laojie')).toMatchObject({ first: 392, last: 1412, every: 5, next: 602 })
    expect(towards('shenzhen-metro:luohu')).toMatchObject({ first: 387, last: 1432 })
  })

  test('branches and early trains of a line that go to the same end are one to those who wait', () => {
    const [line] = EAST.lines
    const early = { ...line!, id: 'east-rail-early', name: { ...line!.name, 'zh-Hans': '东铁线（清晨）', en: 'East Rail Line (early)' }, service: [{ days: 'daily' as const, first: ['05:30', '05:20'] as [string, string], last: ['05:40', '05:30'] as [string, string], headway: [['05:20', 10]] as [string, number][] }] }
    const network = unpackNetwork(compileNetwork([{ ...EAST, lines: [early, line!] }]))
    const rows = departuresAt(network, network.stops.findIndex(({ id }) => id === 'mtr:tai-po'), { day: SATURDAY, minute: 600 }, smallConditions)
    expect(rows).toHaveLength(2)
    expect(rows.map((row) => network.lines[row.line]!.id)).toEqual(['east-rail', 'east-rail'])
    expect(rows.find(({ towards }) => network.stops[towards]!.id === 'mtr:lo-wu')).toMatchObject({ first: 344, last: 1424, every: 10 })
  })

  test('a terminus has one direction, and nothing that ends there', () => {
    expect(at('shenzhen-metro:luohu').map(({ towards }) => towards)).toEqual([stopNamed('shenzhen-metro:laojie')])
  })

  test('a workday has its own hours', () => {
    expect(at('shenzhen-metro:luohu', civilDate('2026-11-27'))[0]).toMatchObject({ first: 390, last: 1380, every: 3 })
  })

  test('past midnight what is left of the day before comes next', () => {
    const [late] = at('mtr:lo-wu', SATURDAY, 5)
    expect(late).toMatchObject({ next: 10, first: 350, last: 1460 })
    expect(at('mtr:lo-wu', SATURDAY, 21)[0]).toMatchObject({ next: 350 })
  })

  test('what is left of yesterday is told on a day without a service, and is no first train of a day that has one', () => {
    const [line] = EAST.lines
    const runs = (id: string, days: 'friday' | 'daily', [first, last]: [string, string]) => ({ ...line!, id, service: [{ days, first: [first, first] as [string, string], last: [last, last] as [string, string], headway: [['05:00', 10]] as [string, number][] }] })
    const rows = (lines: WrittenLine[], minute: number) => {
      const network = unpackNetwork(compileNetwork([{ ...EAST, lines }]))
      return departuresAt(network, network.stops.findIndex(({ id }) => id === 'mtr:sha-tin'), { day: SATURDAY, minute }, smallConditions)
    }
    const late = runs('late', 'friday', ['23:30', '24:20'])
    expect(rows([late], 5)).toMatchObject([{ first: 10, last: 20, next: 10 }])
    expect(rows([late], 20)).toMatchObject([{ first: 20, last: 20, next: 20 }])
    expect(rows([late], 21)).toEqual([])
    expect(rows([late, runs('all-day', 'daily', ['06:00', '23:00'])], 5)).toMatchObject([{ first: 360, last: 1380, next: 10 }])
  })

  test('a coach whose control point is closed by then does not run', () => {
    expect(at('coach:sha-tin')[0]).toMatchObject({ first: 480, last: 480 })
    expect(at('coach:sha-tin')[0]!.next).toBeUndefined()
  })

  test('walks lead to other stops and control points, the nearest first', () => {
    expect(walksFrom(smallNetwork, stopNamed('mtr:lo-wu'))).toEqual([{ stop: stopNamed('lo-wu@hong-kong'), minutes: 3 }])
  })
})

test.each([
  ['Line 1', '1'],
  ['East Rail Line', 'ER'],
  ['Tsuen Wan Line', 'TW'],
  ['East Rail Line (Lo Wu)', 'ER'],
  ['East Rail Line to Admiralty (early and late)', 'ER'],
  ['B2X to Shenzhen Bay', 'B2X'],
  ['Guangzhou Metro Line 18', '18'],
  ['Line 2/8', '2/8'],
  ['Express', 'E'],
])('the sign of %s is %s', (en, sign) => {
  expect(signOf({ name: { 'zh-Hans': '', 'zh-Hant': '', en, pt: '' } })).toBe(sign)
})
