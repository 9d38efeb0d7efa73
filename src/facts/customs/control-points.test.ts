import { layoutOf, POINT_IDS, type PointId } from '@/domain/control-point/control-points'
import { chooseCrossing, wayId } from '@/domain/control-point/crossing'
import { isAlwaysOpen, narrowestAt, openStateAt } from '@/domain/control-point/open-state'
import { civilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import { accessOn, ferriesOn, lanesOn, notesOn, shipsOn, waysOn } from './control-point-guide'
import { exceptionsOf, hoursOf, limitsOn, positionOf } from './control-points'

const at = (day: string, time: string) => ({ day: civilDate(day), time: timeOfDay(time) })
const is = (id: PointId, day: string, time: string) => openStateAt(hoursOf(id), at(day, time))
const TODAY = civilDate('2026-11-22')

test('old Huanggang is open all night until its reported end, and not proposed from the day on', () => {
  expect(is('lok-ma-chau', '2026-10-11', '23:59')).toMatchObject({ is: 'open', until: at('2026-10-11', '24:00') })
  expect(is('lok-ma-chau', '2026-10-12', '00:00')).toMatchObject({ is: 'closed', because: 'reported-closed' })
  expect(is('new-huanggang', '2026-10-11', '12:00')).toMatchObject({ is: 'closed', because: 'not-open-yet' })
  expect(is('new-huanggang', '2026-10-12', '12:00')).toMatchObject({ is: 'not-known', because: 'reported-open' })
})

test('past nights are answered as they were', () => {
  expect(is('lo-wu', '2025-12-31', '23:30').until).toEqual(at('2026-01-01', '02:00'))
  expect(is('lo-wu', '2026-01-01', '23:30').until).toEqual(at('2026-01-01', '24:00'))
  expect(is('shenzhen-bay', '2024-02-10', '03:00').is).toBe('open')
  expect(is('shenzhen-bay', '2024-02-14', '03:00').is).toBe('closed')
  expect(is('border-gate', '2014-12-17', '06:30').is).toBe('closed')
  expect(is('border-gate', '2014-12-18', '06:30').is).toBe('open')
  expect(is('border-gate', '2020-03-01', '23:00').is).toBe('closed')
  expect(is('border-gate', '2020-05-03', '23:00').is).toBe('open')
  expect(exceptionsOf('lo-wu').map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2025-12-31', '2024-02-11', '2024-02-09'])
})

test('the industrial park is for holders of its own pass, and closed at night since 21 May 2022', () => {
  expect(is('industrial-park', '2022-05-20', '03:00').is).toBe('open')
  expect(is('industrial-park', '2022-05-21', '03:00').is).toBe('closed')
  expect(limitsOn('industrial-park', civilDate('2022-05-20')).map(({ value }) => value.bars.includes('macao'))).toEqual([false, false])
  expect(limitsOn('industrial-park', TODAY).map(({ value }) => value.bars.includes('macao'))).toEqual([true])
})

test('goods pass Hong Kong’s side of Shenzhen Bay at night, people do not', () => {
  expect(is('shenzhen-bay', '2026-11-22', '03:00').is).toBe('closed')
  expect(isAlwaysOpen(openStateAt(hoursOf('shenzhen-bay').slice(0, 1), at('2026-11-22', '03:00'), { traffic: 'goods' }))).toBe(true)
})

test('the bridge’s ports of Zhuhai and Macao: until 22:00 between the two, and at night open towards Hong Kong', () => {
  expect(narrowestAt(hoursOf('hzmb-zhuhai'), at('2026-11-22', '12:00'))).toMatchObject({ is: 'open', beside: 'macao', until: at('2026-11-22', '22:00') })
  expect(narrowestAt(hoursOf('hzmb-zhuhai'), at('2026-11-22', '23:00'))).toMatchObject({ is: 'closed', beside: 'macao', open: { beside: 'hong-kong' } })
  expect(narrowestAt(hoursOf('hzmb-macao'), at('2026-11-22', '23:00'))).toMatchObject({ is: 'closed', beside: 'mainland', open: { beside: 'hong-kong' } })
  for (const id of POINT_IDS.filter((one) => !one.startsWith('hzmb-') || one === 'hzmb-hong-kong')) expect(narrowestAt(hoursOf(id), at('2026-11-22', '12:00'))).toEqual(is(id, '2026-11-22', '12:00'))
})

test('at no hour of a day is a closed or unknown point, or a way with a barred end, proposed', () => {
  for (let hour = 0; hour < 24; hour++) {
    const arrival = at('2026-11-22', `${String(hour).padStart(2, '0')}:00`)
    for (const travel of ['foot', 'car', 'ferry'] as const) {
      const candidates = waysOn(TODAY).map((way) => ({ way, hasLane: false, isBarred: false, isDetour: false, isDoubtful: false }))
      const { proposed } = chooseCrossing(candidates, { arrival, travel })
      expect(proposed.map(({ way }) => wayId(way))).not.toContain('lok-ma-chau')
      for (const { way, there } of proposed) expect([wayId(way), there.is, there.known.length > 0]).toEqual([wayId(way), 'open', true])
    }
  }
})

test('what facts name is there', () => {
  for (const id of POINT_IDS) {
    for (const { value } of [...limitsOn(id, TODAY), ...lanesOn(id, TODAY)]) expect(value).toBeDefined()
    expect(hoursOf(id).map(({ side }) => side)).toEqual(layoutOf(id).sides)
  }
  for (const { ends } of waysOn(TODAY)) for (const { point } of ends) expect(POINT_IDS).toContain(point)
  expect(positionOf('hzmb-zhuhai')).toEqual(positionOf('hzmb-macao'))
  expect(positionOf('zhongshan')).toBeUndefined()
})

test('what was said of a festival is not said of a point that was not open then', () => {
  expect(notesOn('new-huanggang', TODAY)).toHaveLength(1)
  expect(notesOn('lo-wu', TODAY)).toHaveLength(1)
  expect(notesOn('sha-tau-kok', TODAY)).toHaveLength(1)
})

test('a timetable holds for a year: an older one is shown with its day, and closes no way', () => {
  const shipsOf = (id: string, day = TODAY) => waysOn(day).find(({ ends: [one, other] }) => `${one.point}-${other.point}` === id)!.ships
  expect(shipsOf('macau-ferry-terminal-outer-harbour')).toEqual([
    { first: timeOfDay('07:30'), last: timeOfDay('22:30') },
    { first: timeOfDay('07:30'), last: timeOfDay('23:00') },
  ])
  expect(shipsOf('macau-ferry-terminal-outer-harbour', civilDate('2026-05-31'))).toBeUndefined()
  expect(shipsOf('macau-ferry-terminal-outer-harbour', civilDate('2027-06-02'))).toBeUndefined()
  expect(shipsOf('china-ferry-terminal-nansha')).toBeUndefined()
  expect(shipsOn('nansha', TODAY)).toEqual({ first: timeOfDay('09:00'), last: timeOfDay('18:15'), seen: '2019-06-03' })
})

test('of several ferries the first and the last count, and the day on which the oldest was seen', () => {
  expect(shipsOn('outer-harbour', TODAY)).toEqual({ first: timeOfDay('07:30'), last: timeOfDay('23:00'), seen: '2026-06-01' })
  expect(shipsOn('pazhou', TODAY)).toBeUndefined()
  expect(shipsOn('lo-wu', TODAY)).toBeUndefined()
  for (const id of POINT_IDS) for (const { value } of ferriesOn(id, TODAY)) for (const { first, last } of value.times ?? []) expect(first < last).toBe(true)
})

test('by land there is a way there on the Mainland side wherever people are cleared, but for the industrial park', () => {
  const open = POINT_IDS.filter((id) => layoutOf(id).groups.some((group) => group !== 'sea' && group !== 'air') && layoutOf(id).sides.includes('mainland'))
  const without = open.filter((id) => !accessOn(id, TODAY).some(({ value: { side } }) => side === 'mainland'))
  expect(without).toEqual(['sha-tau-kok', 'inner-harbour', 'industrial-park'])
})

test('each side of each control point has a self-service lane that was found', () => {
  for (const id of POINT_IDS) for (const side of layoutOf(id).sides) expect([id, side, lanesOn(id, TODAY).some(({ value }) => value.side === side || value.side === 'both')]).toEqual([id, side, true])
})
