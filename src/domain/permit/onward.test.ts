import { enterNext, goesOn } from './onward'
import type { ForeignerRules } from './foreigner'
import { civilDate } from '../time/civil'

const transit = { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit' }

test.each([
  [transit, true],
  [{ ...transit, visit: 'transit-240' }, true],
  [{ ...transit, visit: 'visit' }, false],
  [{ ...transit, who: 'hong-kong' }, false],
  [{ ...transit, trip: 'to-macao' }, false],
  [{ ...transit, nationality: 'other' }, false],
  [{ who: 'foreigner' }, false],
])('%j goes on to a place that has a rule: %s', (answers, expected) => {
  expect(goesOn(answers)).toBe(expected)
})

test('of a place that is neither of the two nothing is said', () => {
  for (const onward of ['elsewhere', '__proto__', '', undefined]) expect(enterNext({} as ForeignerRules, onward, 'DE', civilDate('2026-11-22'))).toBeUndefined()
})
