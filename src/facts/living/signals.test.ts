import { STATES } from '@/domain/signal/effects'
import { heightOf, LADDER_IDS, LADDERS } from '@/domain/signal/ladders'
import { SERVICES } from '@/domain/signal/services'
import { effects, meanings } from './signals'

const values = <Value>(facts: ReadonlyMap<string, { series: readonly { value: Value }[] }>) => [...facts.values()].flatMap(({ series }) => series.map(({ value }) => value))

test('each fact is of a signal of its ladder, and stands under its own name', () => {
  for (const [id, { series }] of meanings) for (const { value } of series) expect([id, heightOf(value.ladder, value.code) >= 0]).toEqual([`meaning/${value.ladder}/${value.code}`, true])
  for (const [id, { series }] of effects) for (const { value } of series) expect([id, heightOf(value.ladder, value.from) >= 0]).toEqual([`effect/${value.service}/${value.ladder}/${value.from}`, true])
})

test('a higher signal of one ladder is never kinder to a service', () => {
  for (const service of SERVICES)
    for (const ladder of LADDER_IDS) {
      const states = values(effects)
        .filter((one) => one.service === service && one.ladder === ladder)
        .sort((one, other) => heightOf(ladder, one.from) - heightOf(ladder, other.from))
        .map(({ state }) => STATES.indexOf(state))
      expect([service, ladder, states]).toEqual([service, ladder, [...states].sort((one, other) => one - other)])
    }
})

test('every service has a rule, and every signal but one a meaning', () => {
  expect(SERVICES.filter((service) => !values(effects).some((one) => one.service === service))).toEqual([])
  const without = LADDER_IDS.flatMap((ladder) => LADDERS[ladder].codes.filter((code) => !meanings.has(`meaning/${ladder}/${code}`)).map((code) => `${ladder} ${code}`))
  expect(without).toEqual(['gdw white'])
})

test('winds begin at a force, and a higher signal at no lower one', () => {
  for (const ladder of LADDER_IDS.filter((id) => LADDERS[id].family === 'wind')) {
    const forces = LADDERS[ladder].codes.flatMap((code) => meanings.get(`meaning/${ladder}/${code}`)?.series[0]!.value.force ?? [])
    expect(forces.length).toBeGreaterThan(3)
    expect(forces).toEqual([...forces].sort((one, other) => one - other))
  }
})

test('known by heart: what stops with signal 8, and the market that does not', () => {
  const stateOf = (id: string) => effects.get(`effect/${id}`)?.series[0]!.value.state
  expect(stateOf('hk-macao-ferry/hkw/8')).toBe('stops')
  expect(stateOf('macao-bus/mow/8')).toBe('stops')
  expect(stateOf('east-rail/hkw/9')).toBe('stops')
  expect(stateOf('hk-exams/hkw/8')).toBe('stops')
  expect(stateOf('hk-market/hkw/8')).toBe('runs')
  expect(effects.get('effect/hk-market/hkw/8')!.series[0]!.effectiveFrom).toBe('2024-09-23')
})
