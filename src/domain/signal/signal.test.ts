import fc from 'fast-check'
import { effectsUnder, STATES, type Effect } from './effects'
import { raisedIn, warningsIn } from './in-force'
import { codeIn, codesOf, heightOf, LADDER_IDS, type LadderId, type Raised } from './ladders'

const FERRY: Effect[] = [
  { service: 'ferry', ladder: 'hkw', from: '3', state: 'asked' },
  { service: 'ferry', ladder: 'hkw', from: '8', state: 'stops' },
  { service: 'ferry', ladder: 'mow', from: '8', state: 'reduced' },
  { service: 'bus', ladder: 'hkw', from: '9', state: 'stops' },
]
const stateOf = (service: string, raised: Raised) => effectsUnder(FERRY, raised).find((one) => one.service === service)?.state

test('a rule holds from its signal on, both sides of the edge, and the hardest of several places counts', () => {
  expect(stateOf('ferry', {})).toBeUndefined()
  expect(stateOf('ferry', { hkw: '1' })).toBeUndefined()
  expect(stateOf('ferry', { hkw: '3' })).toBe('asked')
  expect(stateOf('ferry', { hkw: '8' })).toBe('stops')
  expect(stateOf('ferry', { hkw: '10' })).toBe('stops')
  expect(stateOf('ferry', { hkw: '3', mow: '9' })).toBe('reduced')
  expect(stateOf('bus', { hkw: '8' })).toBeUndefined()
  expect(stateOf('bus', { hkw: '9' })).toBe('stops')
})

const ladder = fc.constantFrom(...LADDER_IDS)
const rule = ladder.chain((id) => fc.record({ service: fc.constantFrom('a', 'b'), ladder: fc.constant(id), from: fc.constantFrom(...codesOf(id)), state: fc.constantFrom(...STATES) }))
const raised = fc.uniqueArray(ladder).chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom(...codesOf(id)).map((code) => [id, code] as const)))).map((all): Raised => Object.fromEntries(all))

test('of any rules the one that is shown is one of them, holds, and none of another ladder that holds is harder', () => {
  fc.assert(
    fc.property(fc.array(rule), raised, (rules, up) => {
      const holds = (one: Effect) => heightOf(one.ladder, up[one.ladder]) >= heightOf(one.ladder, one.from)
      const shown = effectsUnder(rules, up)
      expect(new Set(shown.map(({ service }) => service)).size).toBe(shown.length)
      for (const one of shown) expect(rules.includes(one) && holds(one)).toBe(true)
      // Each service with any rule that holds is there.
      expect(new Set(shown.map(({ service }) => service))).toEqual(new Set(rules.filter(holds).map(({ service }) => service)))
    }),
  )
})

test('codes of the observatories are read, whatever the wind comes from; what is unknown stands on no ladder', () => {
  const of = (place: 'hong-kong' | 'macao', ...codes: string[]) => raisedIn(codes.map((code) => ({ place, code, name: code })))
  expect(of('hong-kong', 'TC8NE', 'WRAINR', 'WTS')).toEqual({ hkw: '8', hkr: 'red' })
  expect(of('hong-kong', 'TC10')).toEqual({ hkw: '10' })
  expect(of('hong-kong', 'TC8SE', 'TC3')).toEqual({ hkw: '8' })
  expect(of('hong-kong', 'TC3', 'TC8SE')).toEqual({ hkw: '8' })
  expect(of('hong-kong', 'TC2', 'TC81')).toEqual({})
  expect(of('macao', 'typhoon:8SW', 'storm-surge:Red', 'rainstorm:Yellow', 'thunderstorm')).toEqual({ mow: '8', mos: 'red', mor: 'yellow' })
  expect(of('macao', 'storm-surge:4', 'constructor:1', 'typhoon')).toEqual({})
})

test('of a feed only what fits is read', () => {
  expect(warningsIn({ warnings: [{ place: 'macao', code: 'typhoon:3', name: 'x' }, { place: 'mars', code: 'a', name: 'b' }, 7, null] })).toEqual([{ place: 'macao', code: 'typhoon:3', name: 'x' }])
  for (const odd of [undefined, null, 'x', {}, { warnings: 'many' }]) expect(warningsIn(odd)).toEqual([])
})

test('a ladder knows its own signals only', () => {
  expect(codeIn('hkr', 'red')).toBe('red')
  expect(codeIn('hkr', 'yellow')).toBeUndefined()
  expect(codeIn('hkw' as LadderId, '__proto__')).toBeUndefined()
})
