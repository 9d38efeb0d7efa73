import { ALONE, minuteIn } from './asked'
import { changesUncleared } from './cleared'
import { travelFor, questionFor } from '@/pages/travel/travel'
import { civilDate } from '../time/civil'
import type { Leg } from './journey'

const operators = [{ mode: 'shuttle' }, { mode: 'ferry' }, { mode: 'metro' }] as never
const lines = [{ operator: 0 }, { operator: 1 }, { operator: 2 }] as never
const ride = (line: number) => ({ is: 'ride', line }) as Leg
const walk = { is: 'walk' } as Leg
const cross = { is: 'cross' } as Leg

test.each([
  ['from bus to bus on the bridge', [ride(0), ride(0)], true],
  ['from bus to boat, on foot', [ride(0), walk, ride(1)], true],
  ['cleared in and out', [ride(0), walk, cross, cross, walk, ride(0)], false],
  ['cleared, the metro, cleared', [ride(0), cross, ride(2), cross, ride(1)], false],
  ['one bus', [cross, ride(0), cross], false],
])('%s: whether it is uncleared', (_, legs, expected) => expect(changesUncleared({ lines, operators }, legs)).toBe(expected))

const { network, planner, placeNamed } = travelFor(undefined)
const DAY = civilDate('2026-11-28')
const asked = (time: string) => questionFor({ network, placeNamed }, { from: 'at:senado-square', to: 'at:xiangzhou', when: { is: 'leave', day: DAY, minute: minuteIn(`2026-11-28T${time}`, DAY)! }, party: ALONE, pay: 'card' })!

test('from Macao to Zhuhai nobody changes on the far end of the bridge, and something is left', () => {
  for (const time of ['00:40', '12:00', '23:30']) {
    const answer = planner.answer(asked(time))
    expect(answer.ok && answer.journeys.length).toBeGreaterThan(0)
    expect(answer.ok && answer.journeys.some(({ legs }) => changesUncleared(network, legs))).toBe(false)
    expect(answer.ok && answer.journeys.some(({ choices }) => choices.includes('fastest'))).toBe(true)
  }
})

test('the last one of the night is the last that one may take', () => {
  const last = planner.lastTonight(asked('21:00'))!
  expect(changesUncleared(network, last.legs)).toBe(false)
  // The Border Gate closes at one.
  expect(last.departure).toBeGreaterThan(minuteIn('2026-11-28T23:00', DAY)!)
  expect(last.arrival).toBeLessThanOrEqual(minuteIn('2026-11-29T02:00', DAY)!)
})
