import fc from 'fast-check'
import type { FactEntry } from '../fact/fact'
import { civilDate } from '../time/civil'
import { timeOfDay, type TimeOfDay } from '../time/time-of-day'
import { chooseCrossing, costOf, isLargeDetour, towards, wayId, type Candidate, type Journey, type Option, type Way } from './crossing'
import { POINT_IDS, type PointId, type Side } from './control-points'
import { GROUP_SKETCHES } from './sketch'
import { layoutOf, GROUPS } from './control-points'
import type { Hours, SideHours } from './hours'

const text = { 'zh-Hans': 'A', 'zh-Hant': 'A', en: 'A', pt: 'A' }
const source = { publisher: text, title: 'A', url: 'https://example.org', verifiedOn: civilDate('2026-01-01'), confidence: 'high' as const }
const entry = (value: Hours): FactEntry<Hours> => ({ value, effectiveFrom: null, source })
const hours = (side: Side, from: string, to: string): SideHours => ({ side, facts: [{ series: [entry({ windows: [{ from: timeOfDay(from), to: timeOfDay(to) }] })] }] })
const land = (point: PointId, from: string, to: string): Way => ({
  ends: [{ side: 'hong-kong', point }, { side: 'mainland', point }],
  means: ['foot'],
  hours: [hours('hong-kong', from, to), hours('mainland', from, to)],
})
const candidate = (way: Way, more: Partial<Candidate> = {}): Candidate => ({ way, kilometres: 10, waits: 'short', hasLane: true, isBarred: false, isDetour: false, isDoubtful: false, ...more })
const moment = (day: string, time: string) => ({ day: civilDate(day), time: timeOfDay(time) })
const noon: Journey = { arrival: moment('2026-11-22', '12:00'), travel: 'foot' }
const ids = (options: readonly Option[]) => options.map(({ way }) => wayId(way))

test('a way is turned to where one comes from, and is none between other places', () => {
  const way = land('lo-wu', '06:30', '24:00')
  expect(towards(way, 'hong-kong', 'mainland')).toBe(way)
  expect(towards(way, 'mainland', 'hong-kong')?.ends.map(({ side }) => side)).toEqual(['mainland', 'hong-kong'])
  expect(towards(way, 'hong-kong', 'macao')).toBeUndefined()
})

describe('a way with ships', () => {
  const ships = (first: string, last: string) => ({ first: timeOfDay(first), last: timeOfDay(last) })
  const ferry: Way = {
    ends: [{ side: 'hong-kong', point: 'macau-ferry-terminal' }, { side: 'macao', point: 'outer-harbour' }],
    means: ['ferry'],
    hours: [hours('hong-kong', '00:00', '24:00'), { side: 'macao', facts: [] }],
    ships: [ships('07:30', '22:30'), ships('08:00', '23:00')],
  }
  const at = (time: string, back?: string, way: Way | undefined = ferry) => {
    const choice = chooseCrossing([candidate(way!)], { travel: 'ferry', arrival: moment('2026-11-22', time), ...(back && { back: moment('2026-11-22', back) }) })
    return [...choice.proposed, ...choice.closed, ...choice.notKnown][0]!
  }

  test.each([
    ['07:29', { is: 'closed', because: 'no-ship', until: moment('2026-11-22', '07:30') }],
    ['07:30', { is: 'open', until: moment('2026-11-22', '22:30') }],
    ['22:30', { is: 'open', until: moment('2026-11-22', '22:30') }],
    ['22:31', { is: 'closed', because: 'no-ship', until: moment('2026-11-23', '07:30') }],
  ])('at %s goes from the first ship to the last, though the terminal never closes', (time, wanted) => {
    expect(at(time).there).toMatchObject(wanted)
  })

  test('back counts the ships of the other end, and so does the way turned round', () => {
    expect(at('12:00', '22:45').back).toMatchObject({ is: 'open', until: moment('2026-11-22', '23:00') })
    expect(at('12:00', '23:01').back).toMatchObject({ is: 'closed', because: 'no-ship' })
    const turned = towards(ferry, 'macao', 'hong-kong')
    expect(at('22:45', undefined, turned).there.is).toBe('open')
    expect(at('07:45', undefined, turned).there).toMatchObject({ is: 'closed', until: moment('2026-11-22', '08:00') })
  })

  test('a terminal that closes before the last ship decides, and nothing is made open by ships', () => {
    expect(at('12:00', undefined, { ...ferry, hours: [hours('hong-kong', '07:00', '20:00')] }).there.until).toEqual(moment('2026-11-22', '20:00'))
    expect(at('21:00', undefined, { ...ferry, hours: [hours('hong-kong', '07:00', '20:00')] }).there).toMatchObject({ is: 'closed', until: moment('2026-11-23', '07:00') })
    expect(at('12:00', undefined, { ...ferry, hours: [{ side: 'macao', facts: [] }] }).there.is).toBe('not-known')
  })
})

test('what is closed on arrival is never proposed, however near', () => {
  const night: Journey = { ...noon, arrival: moment('2026-11-22', '23:00') }
  const { proposed, closed } = chooseCrossing([candidate(land('lok-ma-chau-spur-line', '06:30', '22:30'), { kilometres: 1 }), candidate(land('lo-wu', '06:30', '24:00'), { kilometres: 30 })], night)
  expect(ids(proposed)).toEqual(['lo-wu'])
  expect(ids(closed)).toEqual(['lok-ma-chau-spur-line'])
})

test('what closes before one is back comes after a way round that does not', () => {
  const journey: Journey = { ...noon, back: moment('2026-11-22', '23:00') }
  const { proposed } = chooseCrossing([candidate(land('lok-ma-chau-spur-line', '06:30', '22:30'), { kilometres: 1 }), candidate(land('lo-wu', '06:30', '24:00'), { kilometres: 90 })], journey)
  expect(ids(proposed)).toEqual(['lo-wu', 'lok-ma-chau-spur-line'])
  expect(proposed.map(({ back }) => back?.is)).toEqual(['open', 'closed'])
})

test('who may not pass, or travels otherwise, is proposed nothing', () => {
  const way = land('qingmao', '00:00', '24:00')
  expect(ids(chooseCrossing([candidate(way, { isBarred: true })], noon).barred)).toEqual(['qingmao'])
  expect(chooseCrossing([candidate(way)], { ...noon, travel: 'car' })).toEqual({ proposed: [], detours: [], closed: [], notKnown: [], barred: [] })
})

test('where only a coach goes is for those who walk too, but later; and not for those who drive', () => {
  const coach: Way = { ...land('man-kam-to', '07:00', '22:00'), means: ['coach'] }
  const { proposed } = chooseCrossing([candidate(coach, { kilometres: 1 }), candidate(land('lo-wu', '06:30', '24:00'), { kilometres: 12 })], noon)
  expect(ids(proposed)).toEqual(['lo-wu', 'man-kam-to'])
  expect(chooseCrossing([candidate(coach)], { ...noon, travel: 'car' }).proposed).toEqual([])
})

test('a large detour is never proposed, even where nothing else is open', () => {
  const detour = candidate(land('hzmb-hong-kong', '00:00', '24:00'), { isDetour: true })
  const choice = chooseCrossing([detour, candidate(land('lo-wu', '06:30', '24:00'), { kilometres: 140 })], noon)
  expect([ids(choice.proposed), ids(choice.detours)]).toEqual([['lo-wu'], ['hzmb-hong-kong']])
  expect(chooseCrossing([detour], noon).proposed).toEqual([])
})

test.each([
  [130, 22, true],
  [99, 50, false],
  [100, 50, true],
  [69, 20, false],
  [70, 20, true],
])('%d km where the straight line has %d: a large detour is %s', (kilometres, direct, wanted) => expect(isLargeDetour(kilometres, direct)).toBe(wanted))

test('a point of which nothing is known is not proposed, and not called closed', () => {
  const unknown: Way = { ...land('nansha', '00:00', '24:00'), hours: [{ side: 'mainland', facts: [] }] }
  const { proposed, notKnown } = chooseCrossing([candidate(unknown)], noon)
  expect([ids(proposed), ids(notKnown)]).toEqual([[], ['nansha']])
})

describe('for any ways and times', () => {
  const time = fc.integer({ min: 0, max: 1439 }).map((minute) => ({ day: civilDate('2026-11-22'), time: minute as TimeOfDay }))
  const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const made = fc
    .record({
      point: fc.constantFrom(...POINT_IDS),
      from: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 0, max: 1440 }),
      kilometres: fc.option(fc.integer({ min: 0, max: 140 }), { nil: undefined }),
      waits: fc.constantFrom('long' as const, 'short' as const, undefined),
      hasLane: fc.boolean(),
      isBarred: fc.boolean(),
      isDetour: fc.boolean(),
      isDoubtful: fc.boolean(),
    })
    .map(({ point, from, length, ...more }) => candidate(land(point, clock(from), clock(from + length)), more))

  test('none proposed is closed, barred or unknown, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 6 }), time, fc.option(time, { nil: undefined }), (candidates, arrival, back) => {
        const choice = chooseCrossing(candidates, { arrival, back, travel: 'foot' })
        expect(choice.proposed.every(({ there, isBarred }) => there.is === 'open' && !isBarred)).toBe(true)
        expect(Object.values(choice).flat()).toHaveLength(candidates.length)
      }),
    )
  })

  test('a way that is as good in every respect and better in one never comes later', () => {
    const worse: ((one: Candidate) => Candidate)[] = [
      (one) => ({ ...one, kilometres: one.kilometres === undefined ? undefined : one.kilometres + 1 }),
      (one) => ({ ...one, kilometres: undefined }),
      (one) => ({ ...one, waits: one.waits === 'short' ? undefined : 'long' }),
      (one) => ({ ...one, hasLane: false }),
      (one) => ({ ...one, isDoubtful: true }),
      (one) => ({ ...one, way: { ...one.way, means: ['coach'] } }),
      // One side's hours are not known any more.
      (one) => ({ ...one, way: { ...one.way, hours: [one.way.hours[0]!, { side: 'mainland', facts: [] }] } }),
    ]
    fc.assert(
      fc.property(made, time, fc.option(time, { nil: undefined }), fc.subarray(worse, { minLength: 1 }), (good, arrival, back, changes) => {
        const poor = changes.reduce((one, change) => change(one), { ...good, isBarred: false })
        const { proposed } = chooseCrossing([poor, { ...good, isBarred: false }], { arrival, back, travel: 'foot' })
        const costs = proposed.map((option) => costOf(option, { arrival, travel: 'foot' }))
        expect(costs).toEqual([...costs].sort((one, other) => one - other))
        const [better, other] = [{ ...good, isBarred: false }, poor].map((one) => chooseCrossing([one], { arrival, back, travel: 'foot' }).proposed[0])
        if (better && other) expect(costOf(better, { arrival, travel: 'foot' })).toBeLessThanOrEqual(costOf(other, { arrival, travel: 'foot' }))
      }),
    )
  })
})

test('every point of a group has its place on the sketch of the group, apart from the others', () => {
  for (const group of GROUPS) {
    const { points, width, height } = GROUP_SKETCHES[group]
    expect(Object.keys(points).sort()).toEqual(POINT_IDS.filter((id) => layoutOf(id).groups.includes(group)).sort())
    const spots = Object.values(points)
    for (const [index, one] of spots.entries()) {
      expect(one.x > 0 && one.x < width && one.y > 0 && one.y < height).toBe(true)
      // Marks of 24 px on a map of 288 px.
      for (const other of spots.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan((24 * width) / 288 - 1)
    }
  }
})
