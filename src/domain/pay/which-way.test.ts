import fc from 'fast-check'
import { enoughFor, HELD, WAYS, type Held, type Way } from './means'
import { VERDICTS, waysToPay, type PayFacts, type Proposal, type Taken } from './which-way'

interface World {
  taken: Partial<Record<Way, Taken>>
  steps: Partial<Record<Way, number>>
  cost: Partial<Record<Way, number>>
  obtain: Partial<Record<Held, number>>
}

const rulesOf = ({ taken, steps, cost, obtain }: World): PayFacts => ({
  taken: (way) => taken[way],
  steps: (way) => steps[way] ?? 0,
  cost: (way) => cost[way],
  obtain: (held) => obtain[held],
})

const some = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) => fc.dictionary(fc.constantFrom(...keys), value) as fc.Arbitrary<Partial<Record<Key, Value>>>
const world: fc.Arbitrary<World> = fc.record({
  taken: some(WAYS, fc.record({ works: fc.constantFrom(...VERDICTS), asksNumber: fc.boolean() })),
  steps: some(WAYS, fc.nat(6)),
  cost: some(WAYS, fc.nat(500)),
  obtain: some(HELD, fc.integer({ min: 1, max: 5 })),
})
const held = fc.subarray([...HELD]).map((list) => new Set(list))

/** Better in everything that is known, and in one thing truly. */
const isBetter = (one: Proposal, other: Proposal): boolean => {
  const by = [
    VERDICTS.indexOf(other.works) - VERDICTS.indexOf(one.works),
    other.steps - one.steps,
    one.cost === undefined ? -1 : other.cost === undefined ? 1 : other.cost - one.cost,
  ]
  return by.every((more) => more >= 0) && by.some((more) => more > 0)
}

test('no way stands before one that is better in everything', () => {
  fc.assert(
    fc.property(world, held, (facts, has) => {
      const { have, couldGet } = waysToPay(has, rulesOf(facts))
      for (const list of [have, couldGet]) list.forEach((one, index) => expect(list.slice(index + 1).filter((later) => isBetter(later, one))).toEqual([]))
    }),
  )
})

test('what is proposed is known to work, and what is lacked for it is known to be got', () => {
  fc.assert(
    fc.property(world, held, (facts, has) => {
      const { have, couldGet } = waysToPay(has, rulesOf(facts))
      for (const { way, works, missing } of [...have, ...couldGet]) {
        expect(facts.taken[way]?.works).toMatch(/yes|some/)
        // A limit is never hidden.
        if (facts.taken[way]!.works === 'some') expect(works).toBe('some')
        for (const one of missing) expect(facts.obtain[one]).toBeDefined()
      }
      for (const { missing } of have) expect(missing).toEqual([])
      for (const { missing } of couldGet) expect(missing.length).toBe(1)
    }),
  )
})

test('everything a person has ends in exactly one list', () => {
  fc.assert(
    fc.property(world, held, (facts, has) => {
      const { have, couldGet, refused, unknown } = waysToPay(has, rulesOf(facts))
      const mine = WAYS.filter((way) => enoughFor(way).some((one) => has.has(one)))
      expect([...have.map(({ way }) => way), ...refused, ...unknown].sort()).toEqual([...mine].sort())
      expect(couldGet.filter(({ way }) => mine.includes(way))).toEqual([])
    }),
  )
})

test('a number that may be asked for is a limit for who has none, and no bar', () => {
  const rules = rulesOf({ taken: { wechat: { works: 'yes', asksNumber: true } }, steps: {}, cost: {}, obtain: {} })
  expect(waysToPay(new Set<Held>(['mainland-card']), rules).have).toEqual([{ way: 'wechat', works: 'some', missing: [], steps: 0 }])
  expect(waysToPay(new Set<Held>(['mainland-card', 'number']), rules).have).toEqual([{ way: 'wechat', works: 'yes', missing: [], steps: 0 }])
})

test('steps of getting and of setting up count together; then the cheaper comes first, and what costs nobody knows what last', () => {
  const rules = rulesOf({ taken: { alipay: { works: 'yes' }, wechat: { works: 'yes' }, octopus: { works: 'yes' }, cash: { works: 'yes' } }, steps: { octopus: 2, alipay: 0 }, cost: { wechat: 300, cash: 0 }, obtain: { octopus: 1 } })
  const { have, couldGet } = waysToPay(new Set<Held>(['mainland-card', 'cash']), rules)
  expect(have.map(({ way }) => way)).toEqual(['cash', 'wechat', 'alipay'])
  expect(couldGet).toEqual([{ way: 'octopus', works: 'yes', missing: ['octopus'], steps: 3 }])
})
