import fc from 'fast-check'
import type { Fact } from '../fact/fact'
import { distanceMetres } from '../position/distance'
import { PLACE_IDS, PLACES } from '../region/place'
import { addDays, civilDate } from '../time/civil'
import { nearestFirst, officesOn, positionOf, tasksOf, wayTo, type Findable, type GeneralDuty } from './offices-on'

type Task = 'permit' | 'visa' | 'card'
const day = civilDate
const text = { 'zh-Hans': 'A', 'zh-Hant': 'A', en: 'A', pt: 'A' }
const source = { publisher: text, title: 'A', url: 'https://example.org', verifiedOn: day('2026-01-01'), confidence: 'high' as const }
const fact = <Value>(id: string, ...series: [value: Value, from: string | null, to?: string][]): Fact<Value> => ({
  id,
  series: series.map(([value, from, to]) => ({ value, effectiveFrom: from === null ? null : day(from), ...(to && { effectiveTo: day(to) }), source })),
})
const hall: Findable<Task> = { kind: 'hall', at: 'luohu' }

describe('an office that moves', () => {
  const moved = fact<Findable<Task>>('centre', [{ kind: 'counter', at: 'macao-north' }, null, '2025-10-03'], [{ kind: 'counter', at: 'taipa' }, '2025-10-06'])

  test.each([
    ['2025-10-03', 'macao-north', 0],
    ['2025-10-04', undefined, 1],
    ['2025-10-05', undefined, 1],
    ['2025-10-06', 'taipa', 0],
  ])('on %s is at %s', (date, at, gone) => {
    const found = officesOn([moved], day(date))
    expect(found.there[0]?.entry.value.at).toBe(at)
    expect(found.gone).toHaveLength(gone)
  })

  test('is remembered as it was last', () => {
    expect(officesOn([fact('a', [1, null], [2, '2026-01-01', '2026-02-01'])], day('2026-02-02')).gone.map(({ entry }) => entry.value)).toEqual([2])
  })

  test('that is not there yet is neither there nor gone', () => {
    expect(officesOn([fact('a', [1, '2026-12-01'])], day('2026-11-22'))).toEqual({ there: [], gone: [] })
  })
})

describe('what one can do at an office', () => {
  const duties = [fact<GeneralDuty<Task>>('d', [{ kinds: ['hall'], tasks: ['permit'] }, '2019-04-01']), fact<GeneralDuty<Task>>('e', [{ kinds: ['hall', 'window'], tasks: ['permit', 'visa'] }, null])]

  test('is what its source says and what all of its kind do, each once', () => {
    expect(tasksOf({ ...hall, tasks: ['card', 'visa'] }, duties, day('2026-11-22'))).toEqual(['card', 'visa', 'permit'])
  })

  test('follows the rules of that day and of that kind', () => {
    expect(tasksOf({ kind: 'hall', at: 'luohu' }, [duties[0]!], day('2019-03-31'))).toEqual([])
    expect(tasksOf({ kind: 'hall', at: 'luohu' }, [duties[0]!], day('2019-04-01'))).toEqual(['permit'])
    expect(tasksOf({ kind: 'window', at: 'luohu' }, [duties[0]!], day('2026-11-22'))).toEqual([])
  })
})

describe('the way to an office', () => {
  const door = { lat: 22.5, lon: 114, accuracyMetres: 100 }

  test('is to its door where that is known, else to the part of the city', () => {
    expect(positionOf({ at: 'luohu', position: door })).toBe(door)
    expect(positionOf({ at: 'luohu' })).toBe(PLACES.luohu)
  })

  test('may be wrong by what both ends may be', () => {
    expect(wayTo({ at: 'luohu', position: door }, PLACES.futian).accuracyMetres).toBe(100 + PLACES.futian.accuracyMetres)
  })

  test('is never shorter for one further down the list', () => {
    const some = fc.uniqueArray(fc.constantFrom(...PLACE_IDS), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(some, fc.constantFrom(...PLACE_IDS), (places, from) => {
        const facts = places.map((at) => fact<Findable<Task>>(at, [{ kind: 'hall', at }, null]))
        const sorted = nearestFirst(officesOn(facts, day('2026-11-22')).there, PLACES[from])
        const metres = sorted.map(({ id }) => distanceMetres(PLACES[from], PLACES[id as typeof from]))
        expect(metres).toEqual([...metres].sort((a, b) => a - b))
        expect(new Set(sorted.map(({ id }) => id))).toEqual(new Set(places))
      }),
    )
  })

  test('of nobody in particular leaves the list as it is', () => {
    const { there } = officesOn([fact<Findable<Task>>('b', [hall, null]), fact<Findable<Task>>('a', [hall, null])], addDays(day('2026-11-22'), 1))
    expect(nearestFirst(there, undefined).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
