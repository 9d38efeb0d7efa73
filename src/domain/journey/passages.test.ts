import fc from 'fast-check'
import type { Hours, SideHours } from '../control-point/hours'
import { openStateAt } from '../control-point/open-state'
import { civilDate } from '../time/civil'
import { timeOfDay, type TimeOfDay } from '../time/time-of-day'
import { passagesOn, without } from './passages'

const DAY = civilDate('2026-11-22')
const source = { publisher: { 'zh-Hans': 'a', 'zh-Hant': 'a', en: 'a', pt: 'a' }, title: 'a', url: 'https://example.org', verifiedOn: DAY, confidence: 'high' as const }
const side = (name: SideHours['side'], value: Hours): SideHours => ({ side: name, facts: [{ series: [{ value, effectiveFrom: null, source }] }] })
const open = (name: SideHours['side'], from: string, to: string) => side(name, { windows: [{ from: timeOfDay(from), to: timeOfDay(to) }] })

test('a point is open while both of its sides are', () => {
  expect(passagesOn([open('hong-kong', '06:30', '24:00'), open('mainland', '07:00', '22:30')], DAY, 'hong-kong')).toEqual([{ from: 420, to: 1350, closes: 1350 }])
})

test('hours past midnight are two stretches of the civil day, each with its own end', () => {
  expect(passagesOn([open('macao', '06:00', '25:00')], DAY, 'macao')).toEqual([
    { from: 0, to: 60, closes: 60 },
    { from: 360, to: 1440, closes: 1500 },
  ])
})

test('day and night it never closes', () => {
  expect(passagesOn([open('macao', '00:00', '24:00')], DAY, 'macao')).toEqual([{ from: 0, to: 1440 }])
})

test('what nobody knows is not proposed', () => {
  expect(passagesOn([side('mainland', {})], DAY)).toEqual([])
  expect(passagesOn([side('mainland', { windows: [], because: 'suspended' })], DAY)).toEqual([])
})

test('where hours differ by what lies beyond and nobody says which, the narrower count', () => {
  const both = side('mainland', { windows: [{ from: timeOfDay('00:00'), to: timeOfDay('24:00'), beside: 'hong-kong' }, { from: timeOfDay('08:00'), to: timeOfDay('22:00'), beside: 'macao' }] })
  expect(passagesOn([both], DAY)).toEqual([{ from: 480, to: 1320, closes: 1320 }])
})

const clock = fc.integer({ min: 0, max: 120 }).map((quarter) => (quarter * 15) as TimeOfDay)
const windows = fc.array(fc.tuple(clock, clock).map(([one, other]) => ({ from: Math.min(one, other, 1425) as TimeOfDay, to: Math.max(one, other) as TimeOfDay })), { maxLength: 3 })

test('every minute is in them exactly when the point is open', () => {
  fc.assert(
    fc.property(windows, fc.option(windows, { nil: undefined }), (one, other) => {
      const sides = [side('hong-kong', { windows: one }), side('mainland', other ? { windows: other } : {})]
      const found = passagesOn(sides, DAY, 'hong-kong')
      for (let minute = 0; minute < 1440; minute += 5) {
        const state = openStateAt(sides, { day: DAY, time: minute as TimeOfDay }, { beside: ['hong-kong'] })
        expect(found.filter(({ from, to }) => from <= minute && minute < to)).toHaveLength(state.is === 'open' ? 1 : 0)
      }
    }),
    { numRuns: 60 },
  )
})

test('hours that are barred are taken out, and what comes before ends there', () => {
  expect(without([{ from: 0, to: 1440 }], 0, 420)).toEqual([{ from: 420, to: 1440 }])
  expect(without([{ from: 0, to: 1440 }], 600, 660)).toEqual([{ from: 0, to: 600, closes: 600 }, { from: 660, to: 1440 }])
  expect(without([{ from: 0, to: 60, closes: 60 }], 60, 90)).toEqual([{ from: 0, to: 60, closes: 60 }])
  expect(without([{ from: 10, to: 60, closes: 60 }], 0, 90)).toEqual([])
})
