import fc from 'fast-check'
import { addDays, civilDate, type CivilDate } from '../time/civil'
import type { Movement } from './movement'
import { dayState, nextState, withDay, type DayState } from './set-day'
import { staysOf } from './stays'

const TODAY = civilDate('2026-11-22')
const day = (after: number) => addDays(civilDate('2026-09-01'), after)
const into = (at: CivilDate, time?: string): Movement => ({ way: 'in', place: 'mainland', day: at, ...(time && { time }) })
const out = (at: CivilDate, time?: string): Movement => ({ way: 'out', place: 'mainland', day: at, ...(time && { time }) })
const set = (movements: readonly Movement[], at: CivilDate, state: DayState) => {
  const done = withDay(movements, 'mainland', at, state, TODAY)
  if (!done.ok) throw new Error(done.reason)
  return done.movements
}
const statesOf = (movements: readonly Movement[], length = 30) => Array.from({ length }, (_, index) => dayState(staysOf(movements, TODAY), 'mainland', day(index)))

/** Who was there to the end of a day left on the next one, at 00:00 at the earliest. */
const seen = (wanted: readonly DayState[]) => wanted.map((state, index) => (state === 'away' && wanted[index - 1] === 'whole' ? 'part' : state))

test('days next to each other are one stay, and no time of a visit is made up', () => {
  const three = [3, 5, 4].reduce<Movement[]>((all, index) => set(all, day(index), 'whole'), [])
  expect(three).toEqual([into(day(3), '00:00'), out(day(6), '00:00')])
  expect(set(three, day(6), 'part')).toEqual([into(day(3), '00:00'), out(day(6))])
  expect(set(three, day(2), 'part')).toEqual([into(day(2)), out(day(6), '00:00')])
  expect(set([], day(9), 'part')).toEqual([into(day(9)), out(day(9))])
})

test('a day taken out of a stay splits it; what goes on still goes on', () => {
  expect(set([into(day(1))], day(5), 'away')).toEqual([into(day(1)), out(day(5), '00:00'), into(day(6), '00:00')])
  expect(set([into(day(1)), out(day(1))], day(1), 'away')).toEqual([])
  expect(set([into(day(1), '09:00'), out(day(3), '18:00')], day(3), 'away')).toEqual([into(day(1), '09:00'), out(day(3), '00:00')])
})

test('a day that is not over, beside a gap or spent elsewhere is refused', () => {
  expect(withDay([], 'mainland', TODAY, 'whole', TODAY)).toEqual({ ok: false, reason: 'not-over' })
  expect(withDay([into(day(1)), into(day(9))], 'mainland', day(4), 'whole', TODAY)).toEqual({ ok: false, reason: 'gap' })
  const macao: Movement[] = [{ way: 'in', place: 'macao', day: day(3) }, { way: 'out', place: 'macao', day: day(5) }]
  expect(withDay(macao, 'mainland', day(5), 'part', TODAY)).toEqual({ ok: false, reason: 'elsewhere' })
  expect(withDay(macao, 'mainland', day(6), 'whole', TODAY).ok).toBe(true)
})

test('taps go round', () => {
  expect((['away', 'whole', 'part'] as const).map((state) => nextState(state, false))).toEqual(['whole', 'part', 'away'])
  expect((['whole', 'part'] as const).map((state) => nextState(state, true))).toEqual(['part', 'whole'])
})

test('whatever was tapped before, a tap sets its day and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(29), fc.constantFrom<DayState>('away', 'whole', 'part')), { maxLength: 25 }), (taps) => {
      let movements: Movement[] = []
      const wanted: DayState[] = Array.from({ length: 30 }, () => 'away')
      for (const [index, state] of taps) {
        movements = set(movements, day(index), state)
        wanted[index] = state
        expect(statesOf(movements)).toEqual(seen(wanted))
      }
    }),
    { numRuns: 60 },
  )
})

test('the same on top of recorded stays with and without times', () => {
  const stay = fc.record({ from: fc.nat(4), length: fc.nat(4), timed: fc.boolean() })
  fc.assert(
    fc.property(fc.array(stay, { minLength: 1, maxLength: 3 }), fc.nat(29), fc.constantFrom<DayState>('away', 'whole', 'part'), (all, index, state) => {
      let at = 0
      const recorded = all.flatMap(({ from, length, timed }) => {
        const begin = at + from
        at = begin + length + 1
        return [into(day(begin), timed ? '09:30' : undefined), out(day(begin + length), timed ? '17:00' : undefined)]
      })
      const before = statesOf(recorded)
      const after = statesOf(set(recorded, day(index), state))
      before[index] = state
      expect(after).toEqual(seen(before))
    }),
    { numRuns: 100 },
  )
})
