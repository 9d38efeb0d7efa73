import fc from 'fast-check'
import { addDays, civilDate, dayOf, type CivilDate } from '../time/civil'
import { inOrder } from './in-order'
import { PLACES, type Movement, type Place } from './movement'
import { countBetween, dayNumbered, daysIn, isUnsure, numberOf } from './presence'
import { plannedStays, stayNow, staysOf } from './stays'

/** `in mainland 2026-11-03 08:00` */
const movement = (text: string): Movement => {
  const [way, place, day, time] = text.split(' ') as [Movement['way'], Place, string, string?]
  return { way, place, day: civilDate(day), ...(time && { time }) }
}
const movements = (...texts: string[]) => texts.map(movement)
const stays = (...texts: string[]) =>
  staysOf(movements(...texts)).map(({ place, from, to, gap }) => `${place} ${from?.day ?? '?'} ${to?.day ?? '?'}${gap ? ` no ${gap}` : ''}`)

describe('stays out of entries and exits', () => {
  test.each([
    [['in mainland 2026-11-03', 'out mainland 2026-11-05'], ['mainland 2026-11-03 2026-11-05']],
    [['out mainland 2026-11-05', 'in mainland 2026-11-03'], ['mainland 2026-11-03 2026-11-05']],
    [['in mainland 2026-11-03'], ['mainland 2026-11-03 ?']],
    [['in mainland 2026-11-03', 'in mainland 2026-11-09'], ['mainland 2026-11-03 ? no exit', 'mainland 2026-11-09 ?']],
    [['in mainland 2026-11-03', 'in macao 2026-11-09'], ['mainland 2026-11-03 ? no exit', 'macao 2026-11-09 ?']],
    [['in mainland 2026-11-03', 'out macao 2026-11-09'], ['mainland 2026-11-03 ? no exit', 'macao ? 2026-11-09 no entry']],
    [['out mainland 2026-11-05'], ['mainland ? 2026-11-05 no entry']],
    [['out mainland 2026-11-05', 'out mainland 2026-11-08'], ['mainland ? 2026-11-05 no entry', 'mainland ? 2026-11-08 no entry']],
    [[], []],
  ])('%j', (texts, wanted) => {
    expect(stays(...texts)).toEqual(wanted)
  })

  test('on one day without times one leaves before one comes again, and comes before one leaves', () => {
    expect(stays('in mainland 2026-11-03', 'in mainland 2026-11-04', 'out mainland 2026-11-04', 'out mainland 2026-11-06')).toEqual([
      'mainland 2026-11-03 2026-11-04',
      'mainland 2026-11-04 2026-11-06',
    ])
    expect(stays('out mainland 2026-11-04', 'in mainland 2026-11-04')).toEqual(['mainland 2026-11-04 2026-11-04'])
    expect(stays('in hong-kong 2026-11-04', 'out mainland 2026-11-04', 'in mainland 2026-11-04', 'out hong-kong 2026-11-04')).toHaveLength(2)
  })

  test('records that begin inside the place lack one entry, not two', () => {
    expect(stays('in mainland 2026-11-04', 'out mainland 2026-11-04', 'out mainland 2026-11-09')).toEqual([
      'mainland ? 2026-11-04 no entry',
      'mainland 2026-11-04 2026-11-09',
    ])
  })

  test('times decide where there are times', () => {
    expect(inOrder(movements('out mainland 2026-11-04 18:00', 'in mainland 2026-11-04 08:00')).map(({ time }) => time)).toEqual(['08:00', '18:00'])
    expect(stays('in mainland 2026-11-04 18:00', 'out mainland 2026-11-04 08:00')).toEqual(['mainland ? 2026-11-04 no entry', 'mainland 2026-11-04 ?'])
  })

  test('nothing is lost, and nothing is made up, whatever is recorded', () => {
    fc.assert(
      fc.property(anyMovements, (given) => {
        const seen = staysOf(given).flatMap(({ from, to }) => [from, to].filter((one): one is Movement => one !== undefined))
        expect(seen).toHaveLength(given.length)
        expect(new Set(seen)).toEqual(new Set(given))
        for (const { place, from, to, gap } of staysOf(given)) {
          expect([from, to].every((one) => one === undefined || one.place === place)).toBe(true)
          if (gap) expect(from === undefined || to === undefined).toBe(true)
        }
      }),
    )
  })

  test('where one is: inside until the exit, nowhere when the exit is missing', () => {
    const now = (day: string, ...texts: string[]) => stayNow(staysOf(movements(...texts)), day)?.place
    expect(now('2026-11-02', 'in mainland 2026-11-03')).toBeUndefined()
    expect(now('2026-11-03', 'in mainland 2026-11-03')).toBe('mainland')
    expect(now('2026-11-22', 'in mainland 2026-11-03')).toBe('mainland')
    expect(now('2026-11-04', 'in mainland 2026-11-03', 'out mainland 2026-11-05')).toBe('mainland')
    expect(now('2026-11-05', 'in mainland 2026-11-03', 'out mainland 2026-11-05')).toBeUndefined()
    expect(now('2026-11-04', 'in mainland 2026-11-03', 'in mainland 2026-11-09')).toBeUndefined()
    expect(now('2026-11-04', 'out mainland 2026-11-03')).toBeUndefined()
  })

  test('what is planned does not end the stay that goes on, nor make its exit missing before its day', () => {
    const given = movements('in mainland 2026-11-20', 'in macao 2026-12-05', 'in hong-kong 2026-12-10')
    const on = (day: string) => {
      const known = staysOf(given, day)
      return { now: stayNow(known, day)?.place, gaps: known.filter(({ gap }) => gap).map(({ place }) => place), planned: plannedStays(known, day).map(({ place }) => place) }
    }
    expect(on('2026-11-19')).toEqual({ now: undefined, gaps: [], planned: ['mainland', 'macao', 'hong-kong'] })
    expect(on('2026-11-22')).toEqual({ now: 'mainland', gaps: [], planned: ['macao', 'hong-kong'] })
    expect(on('2026-12-04')).toEqual({ now: 'mainland', gaps: [], planned: ['macao', 'hong-kong'] })
    expect(on('2026-12-05')).toEqual({ now: 'macao', gaps: ['mainland'], planned: ['hong-kong'] })
    expect(on('2026-12-10')).toEqual({ now: 'hong-kong', gaps: ['mainland', 'macao'], planned: [] })
    expect(daysIn(staysOf(given, '2026-11-22'), 'mainland', 'any', civilDate('2026-11-22'))).toHaveLength(3)
  })

  test('an entry that is missing before a planned exit is asked for at once', () => {
    expect(staysOf(movements('in mainland 2026-11-20', 'out macao 2026-12-05'), '2026-11-22').map(({ gap }) => gap)).toEqual([undefined, 'entry'])
  })
})

const anyMovements = fc.array(
  fc.record(
    {
      way: fc.constantFrom('in' as const, 'out' as const),
      place: fc.constantFrom(...PLACES),
      day: fc.integer({ min: 0, max: 12 }).map((after) => addDays(civilDate('2027-12-25'), after)),
      time: fc.constantFrom('00:00', '08:00', '23:59'),
    },
    { requiredKeys: ['way', 'place', 'day'] },
  ),
  { maxLength: 14 },
)

const HOUR = 3_600_000
const START = Date.UTC(2027, 11, 1) - 8 * HOUR

/** A life of whole hours in and out of places: every other hour mark leaves the place entered before. */
const anyLife = fc
  .tuple(fc.uniqueArray(fc.nat(24 * 100), { maxLength: 30 }), fc.array(fc.constantFrom(...PLACES), { minLength: 15, maxLength: 15 }), fc.boolean())
  .map(([marks, places, isInside]) => {
    const hours = [...marks].sort((one, other) => one - other)
    const pairs = isInside ? hours : hours.slice(0, hours.length - (hours.length % 2))
    return pairs.map((hour, index): { hour: number; movement: Movement } => {
      const instant = START + hour * HOUR
      const time = `${String(Math.floor(((instant / HOUR + 8) % 24 + 24) % 24)).padStart(2, '0')}:00`
      return { hour, movement: { way: index % 2 === 0 ? 'in' : 'out', place: places[Math.floor(index / 2)]!, day: dayOf(instant), time } }
    })
  })

/** Goes through every hour of a hundred days, and asks where one is. */
function hourByHour(life: { hour: number; movement: Movement }[], place: Place, today: CivilDate) {
  const inside = new Map<CivilDate, number>()
  const touched = new Set<CivilDate>()
  let at: Place | undefined
  for (let hour = 0; hour < 24 * 110; hour++) {
    const day = dayOf(START + hour * HOUR)
    if (day > today) break
    for (const { hour: when, movement: one } of life) {
      if (when !== hour) continue
      at = one.way === 'in' ? one.place : undefined
      if (one.place === place) touched.add(day)
    }
    if (at === place) {
      inside.set(day, (inside.get(day) ?? 0) + 1)
      touched.add(day)
    }
  }
  // Today is not over.
  const full = [...inside].filter(([day, hours]) => hours === 24 && day !== today).map(([day]) => day)
  return { any: [...touched].sort(), full: full.sort() }
}

describe('days in a place', () => {
  test('are those of a walk through every hour, over the end of a year and a leap day', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...PLACES), fc.nat(105), (life, place, after) => {
        const today = addDays(civilDate('2027-12-01'), after)
        const recorded = staysOf(life.map(({ movement: one }) => one))
        const slow = hourByHour(life, place, today)
        expect(daysIn(recorded, place, 'any', today).map(dayNumbered)).toEqual(slow.any)
        expect(daysIn(recorded, place, 'full', today).map(dayNumbered)).toEqual(slow.full)
      }),
      { numRuns: 60 },
    )
  })

  const count = (method: 'any' | 'full', today: string, ...texts: string[]) => daysIn(staysOf(movements(...texts)), 'mainland', method, civilDate(today)).length

  test.each([
    ['a day trip', 1, 0, ['in mainland 2026-11-03', 'out mainland 2026-11-03']],
    ['two trips on one day', 1, 0, ['in mainland 2026-11-03 08:00', 'out mainland 2026-11-03 09:00', 'in mainland 2026-11-03 10:00', 'out mainland 2026-11-03 11:00']],
    ['over one midnight', 2, 0, ['in mainland 2026-11-03', 'out mainland 2026-11-04']],
    ['over two', 3, 1, ['in mainland 2026-11-03', 'out mainland 2026-11-05']],
    ['in at midnight', 3, 2, ['in mainland 2026-11-03 00:00', 'out mainland 2026-11-05 23:59']],
    ['out at midnight', 3, 1, ['in mainland 2026-11-03', 'out mainland 2026-11-05 00:00']],
    ['an exit that is missing: only what is certain', 1, 0, ['in mainland 2026-11-03', 'in macao 2026-11-20']],
    ['an entry that is missing', 1, 0, ['out mainland 2026-11-09']],
    ['still there: today is not over', 4, 2, ['in mainland 2026-11-19']],
    ['not begun yet', 0, 0, ['in mainland 2026-11-23', 'out mainland 2026-11-25']],
    ['an exit to come', 4, 2, ['in mainland 2026-11-19', 'out mainland 2026-11-25']],
  ])('%s', (_, any, full, texts) => {
    expect([count('any', '2026-11-22', ...texts), count('full', '2026-11-22', ...texts)]).toEqual([any, full])
  })

  test('numbers of days go and come back', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 50_000 }), (number) => expect(numberOf(dayNumbered(number))).toBe(number)))
    expect(countBetween([1, 2, 5, 9], 2, 5)).toBe(2)
  })
})

test('a number is unsure only where what is missing can reach', () => {
  const recorded = staysOf(movements('in mainland 2026-03-01', 'in hong-kong 2026-05-01', 'out hong-kong 2026-05-09', 'out mainland 2027-02-01'))
  const unsure = (from: string, to: string) => isUnsure(recorded, 'mainland', civilDate(from), civilDate(to))
  expect(unsure('2026-02-01', '2026-02-28')).toBe(false)
  expect(unsure('2026-03-01', '2026-03-01')).toBe(true)
  expect(unsure('2026-05-01', '2026-05-01')).toBe(true)
  expect(unsure('2026-05-02', '2026-05-08')).toBe(false)
  expect(unsure('2026-05-09', '2026-12-31')).toBe(true)
  expect(unsure('2027-02-02', '2027-12-31')).toBe(false)
  expect(isUnsure(recorded, 'hong-kong', civilDate('2026-01-01'), civilDate('2027-12-31'))).toBe(false)
})
