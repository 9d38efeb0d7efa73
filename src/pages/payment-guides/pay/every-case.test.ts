import { everyPath } from '@/domain/checker/checker'
import { HELD, type Held } from '@/domain/pay/means'
import { whatFor } from '@/domain/pay/what-for'
import { waysToPay } from '@/domain/pay/which-way'
import { civilDate } from '@/domain/time/civil'
import { acceptedOn, contactIn, obtainOn, rulesFor } from './facts'

const DAY = civilDate('2026-11-22')
const CASES = [...everyPath(whatFor)].map(({ result }) => result)

/** All sets of things that one can have: two to the power of eleven. */
const SETS: ReadonlySet<Held>[] = Array.from({ length: 2 ** HELD.length }, (_, bits) => new Set(HELD.filter((_held, at) => bits & (1 << at))))

test('every combination of person, place, purpose and things has an answer, or somebody to ask', () => {
  let answered = 0
  for (const asked of CASES) {
    const rules = rulesFor(asked, DAY)
    // What is known does not depend on what one has: looked up once.
    const cached = { ...rules, taken: remembered(rules.taken), steps: remembered(rules.steps), cost: remembered(rules.cost), obtain: remembered(rules.obtain) }
    for (const held of SETS) {
      const { have, couldGet, unknown, refused } = waysToPay(held, cached)
      if (have.length + couldGet.length > 0) answered += 1
      else expect(contactIn(asked, DAY).value.phone).toMatch(/^\+?\d+$/)
      for (const { way, missing } of [...have, ...couldGet]) {
        if (!(acceptedOnce(way, asked)?.entries[0] && missing.every((one) => obtainOnce(one, asked)))) throw new Error(`${JSON.stringify(asked)}: ${way} is proposed without a fact`)
      }
      if (held.size > 0 && ![...held].every((one) => one === 'number') && have.length + unknown.length + refused.length === 0) throw new Error(`${JSON.stringify(asked)}: ${[...held].join()} is passed over in silence`)
    }
  }
  expect(CASES.length * SETS.length).toBeGreaterThan(700_000)
  // Most of all questions have an answer; the rest name whom to ask.
  expect(answered / (CASES.length * SETS.length)).toBeGreaterThan(0.9)
})

function remembered<Key, Value>(look: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, look(key))
    return known.get(key)!
  }
}

const keyed = <Asked extends object, Key, Value>(look: (key: Key, asked: Asked) => Value) => {
  const known = new WeakMap<Asked, (key: Key) => Value>()
  return (key: Key, asked: Asked): Value => {
    if (!known.has(asked)) known.set(asked, remembered((one: Key) => look(one, asked)))
    return known.get(asked)!(key)
  }
}
const acceptedOnce = keyed((way: Parameters<typeof acceptedOn>[0], asked: (typeof CASES)[number]) => acceptedOn(way, asked, DAY))
const obtainOnce = keyed((held: Held, asked: (typeof CASES)[number]) => obtainOn(held, asked, DAY))

test('who lacks a thing is told with which document it is got', () => {
  for (const asked of CASES) {
    const { couldGet } = waysToPay(new Set(), rulesFor(asked, DAY))
    for (const { missing } of couldGet) expect(obtainOn(missing[0]!, asked, DAY)!.value.documents.en).toMatch(/\S/)
  }
})

test('a German engineer with one foreign card pays for lunch in Shenzhen with Alipay, or with WeChat', () => {
  const asked = { who: 'foreigner', city: 'shenzhen', what: 'shop' } as const
  const { have, couldGet } = waysToPay(new Set<Held>(['foreign-card']), rulesFor(asked, DAY))
  expect(have.map(({ way, works }) => `${way} ${works}`)).toEqual(['alipay-card yes', 'wechat-card yes', 'foreign-card some'])
  expect(couldGet.map(({ way }) => way)).toContain('cash')
})

test('in Hong Kong the same person taps the card: in a wallet it pays nothing there', () => {
  const { have, refused } = waysToPay(new Set<Held>(['foreign-card']), rulesFor({ who: 'foreigner', city: 'hong-kong', what: 'shop' }, DAY))
  expect(have.map(({ way }) => way)).toEqual(['foreign-card'])
  expect(refused).toEqual(['alipay-card', 'wechat-card'])
})

test('on the metro ride codes answer', () => {
  const { have } = waysToPay(new Set<Held>(['octopus', 'alipayhk', 'foreign-card']), rulesFor({ who: 'hong-kong', city: 'guangzhou', what: 'metro' }, DAY))
  expect(have[0]).toMatchObject({ way: 'alipayhk', works: 'yes' })
  expect(have.map(({ way }) => way)).toEqual(expect.arrayContaining(['octopus', 'foreign-card', 'alipay-card']))
})
