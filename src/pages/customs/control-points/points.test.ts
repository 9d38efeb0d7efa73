import { POINT_IDS } from '@/domain/control-point/control-points'
import { spotOf } from '@/domain/control-point/places'
import { civilDate } from '@/domain/time/civil'
import { timeOfDay } from '@/domain/time/time-of-day'
import { pointsAt, standingOf } from './points'

const NOON = { day: civilDate('2026-11-22'), time: timeOfDay('12:00') }

test('the nearest come first, and what is as far or nowhere keeps its order, in an engine that turns equal ones round', () => {
  const points = pointsAt(NOON, { start: spotOf('zhongshan') })
  const places = points.map(({ id, metres = Infinity }) => ({ place: POINT_IDS.indexOf(id), metres }))
  for (const [index, one] of places.slice(1).entries()) {
    const before = places[index]!
    expect(before.metres <= one.metres).toBe(true)
    if (before.metres === one.metres) expect(before.place).toBeLessThan(one.place)
  }
  // Both ports of the bridge in the west stand at one place, and several have none.
  expect(places.filter(({ metres }) => metres === Infinity).length).toBeGreaterThan(1)
  expect(new Set(places.map(({ metres }) => metres)).size).toBeLessThan(places.length)
})

test('an unstable sort gives the same', () => {
  const wanted = pointsAt(NOON, { start: spotOf('sha-tin') }).map(({ id }) => id)
  const sort = jest.spyOn(Array.prototype, 'sort').mockImplementation(function (this: unknown[], compare?: (one: unknown, other: unknown) => number) {
    // A selection sort that takes the last of equal ones.
    for (let at = 0; at < this.length; at++) {
      let least = at
      for (let one = at + 1; one < this.length; one++) if (compare!(this[one], this[least]) <= 0) least = one
      const [first, second] = [this[at], this[least]]
      this[at] = second
      this[least] = first
    }
    return this
  })
  const found = pointsAt(NOON, { start: spotOf('sha-tin') }).map(({ id }) => id)
  sort.mockRestore()
  expect(found).toEqual(wanted)
})

test('without a place the order is that of the list, and nothing is how far', () => {
  const points = pointsAt(NOON, {})
  expect(points.map(({ id }) => id)).toEqual(POINT_IDS)
  expect(points.every(({ metres }) => metres === undefined)).toBe(true)
})

test('at night the ports of the bridge in Macao and Zhuhai are not among the closed: to and from Hong Kong one can pass', () => {
  const standing = (time: string) => new Map(pointsAt({ ...NOON, time: timeOfDay(time) }, {}).map(({ id, state }) => [id, standingOf(state)]))
  for (const id of ['hzmb-macao', 'hzmb-zhuhai'] as const) {
    expect(standing('23:00').get(id)).toBe('part')
    expect(standing('12:00').get(id)).toBe('open')
  }
  expect(standing('23:00').get('hzmb-hong-kong')).toBe('open')
  expect([...standing('03:00').values()]).toContain('closed')
})
