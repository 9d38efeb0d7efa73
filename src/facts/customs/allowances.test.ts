import fc from 'fast-check'
import { everyPath, type Answers } from '@/domain/checker/checker'
import { assess, channelOf, followUps, totalDuty, type Assessed } from '@/domain/allowance/assess'
import type { Basket, Carried } from '@/domain/allowance/basket'
import { contactFor } from '@/domain/allowance/contact'
import { crossingChecker, type QuestionId } from '@/domain/allowance/crossing'
import { VERDICTS, type Verdict } from '@/domain/allowance/finding'
import { amountOf, CASH, GOODS, ITEMS, SMOKED, type Item } from '@/domain/allowance/item'
import { limitOf } from '@/domain/allowance/rule'
import { LOCALES } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { carryFacts, refundFacts } from './allowances'
import { contactNamed } from './contacts'

const TODAY = civilDate('2026-11-22')
const ALL: Answers<QuestionId> = { age: 'adult', role: 'passenger', away: 'day', often: 'first', left: 'no', listed: 'no' }
const way = (from: string, to: string, who: string, more: Answers<QuestionId> = {}): Answers<QuestionId> => ({ ...ALL, from, to, who, ...more })
const HOME = way('mainland', 'hong-kong', 'hong-kong')
const SHOPPER = way('hong-kong', 'mainland', 'mainland')
const TO_MACAO = way('mainland', 'macao', 'macao')

const on = (basket: Basket, answers: Answers<QuestionId>, day = TODAY) => assess(basket, answers, carryFacts, day)
const of = (item: Item, carried: Carried | number, answers: Answers<QuestionId>, day?: string) =>
  on({ [item]: typeof carried === 'number' ? { count: carried } : carried }, answers, day === undefined ? TODAY : civilDate(day))[0]!
const verdict = (...args: Parameters<typeof of>) => of(...args).verdict
const rank = (one: Verdict | undefined) => VERDICTS.indexOf(one!)
const paid = (assessed: Assessed[]) => totalDuty(assessed).reduce((sum, { minor }) => sum + minor, 0)

describe('at the limit free, one above not', () => {
  test.each<[Item, Carried | number, Carried | number, Answers<QuestionId>, Verdict]>([
    ['spirits', { count: 2, size: 500 }, { count: 1, size: 1001 }, HOME, 'pay'],
    ['cigarettes', 19, 20, HOME, 'pay'],
    ['cigars', 1, 2, HOME, 'pay'],
    ['cigars', { count: 3, size: 25 }, { count: 3, size: 26 }, HOME, 'pay'],
    ['tobacco', 25, 26, HOME, 'pay'],
    ['cash-hkd', 12000000, 12000001, HOME, 'declare'],
    ['spirits', { count: 1, size: 1000 }, { count: 2, size: 700 }, TO_MACAO, 'papers'],
    ['cigarettes', 19, 20, TO_MACAO, 'papers'],
    ['cigars', { count: 1, size: 3 }, { count: 1, size: 4 }, TO_MACAO, 'papers'],
    ['cash-mop', 11999999, 12000000, way('hong-kong', 'macao', 'macao'), 'declare'],
    ['fruit', 1000, 1001, TO_MACAO, 'declare'],
    ['plants', 1000, 1001, TO_MACAO, 'papers'],
    ['spirits', { count: 1, size: 750 }, { count: 2, size: 750 }, SHOPPER, 'pay'],
    ['wine', { count: 1, size: 750 }, { count: 1, size: 1000 }, SHOPPER, 'pay'],
    ['cigarettes', 200, 201, SHOPPER, 'pay'],
    ['cigars', 10, 11, SHOPPER, 'pay'],
    ['tobacco', 250, 251, SHOPPER, 'pay'],
    ['cigarettes', 40, 41, { ...SHOPPER, often: 'again' }, 'pay'],
    ['goods-20', 1200000, 1200001, SHOPPER, 'pay'],
    ['goods-20', 200000, 200001, way('macao', 'mainland', 'hong-kong'), 'pay'],
    ['shop-goods', 1500000, 1500001, SHOPPER, 'declare'],
    ['cash-rmb', 2000000, 2000001, SHOPPER, 'forbidden'],
    ['cash-usd', 500000, 500001, SHOPPER, 'declare'],
    ['gold', 50, 51, SHOPPER, 'declare'],
    ['cat', 1, 2, SHOPPER, 'forbidden'],
    ['pods', 3, 4, SHOPPER, 'declare'],
    ['e-liquid', 2, 3, { ...SHOPPER, often: 'again' }, 'declare'],
    ['cash-usd', 50000, 50001, way('mainland', 'hong-kong', 'mainland', { often: 'same-day' }), 'unknown'],
    ['cash-usd', 500000, 500001, way('mainland', 'hong-kong', 'mainland', { often: 'again' }), 'papers'],
    ['dairy', 3000, 3001, way('hengqin', 'macao', 'macao', { listed: 'yes' }), 'papers'],
    ['books', 10, 11, SHOPPER, 'declare'],
    ['gold', 50, 51, way('macao', 'hengqin', 'elsewhere'), 'declare'],
    ['cat', 1, 2, way('macao', 'hengqin', 'hong-kong'), 'forbidden'],
    ['cash-rmb', 2000000, 2000001, way('macao', 'hengqin', 'elsewhere'), 'forbidden'],
  ])('%s: %j and %j', (item, within, beyond, answers, worse) => {
    const side = answers.from === 'mainland' && item === 'cash-usd' ? 'out-of' : 'into'
    const at = (carried: Carried | number) => of(item, carried, answers).findings.find((finding) => finding.side === side)?.verdict
    // A pet needs papers in any number; the free amount of a later exit from the mainland is less than what needs a permit.
    expect(at(within)).toBe(item === 'cat' ? 'papers' : worse === 'papers' && answers.often === 'again' ? 'unknown' : 'free')
    expect(at(beyond)).toBe(worse)
  })

  test('infant formula out of Hong Kong, as its own rule says', () => {
    const out = (count: number, left: string) => of('formula', count, { ...SHOPPER, left }).findings.find(({ side }) => side === 'out-of')?.verdict
    expect([out(1800, 'no'), out(1801, 'no'), out(100, 'yes')]).toEqual(['free', 'papers', 'papers'])
  })
})

describe('a Hong Kong resident with a cat and two bottles', () => {
  const basket: Basket = { cat: { count: 1 }, spirits: { count: 2, size: 700, price: { minor: 30600, currency: 'HKD' } } }

  test('pays for the bottle that the litre does not cover, and needs papers for the cat', () => {
    const assessed = on(basket, HOME)
    expect(assessed.map(({ item, verdict: one }) => [item, one])).toEqual([['spirits', 'pay'], ['cat', 'papers']])
    expect(totalDuty(assessed)).toEqual([{ minor: 21060, currency: 'HKD' }])
    expect(channelOf(assessed)).toBe('red')
  })

  test('has no litre after less than a day, under 18, or at the wheel', () => {
    for (const change of [{ away: 'less' }, { age: 'minor' }, { role: 'driver' }]) expect(totalDuty(on(basket, { ...HOME, ...change }))).toEqual([{ minor: 42120, currency: 'HKD' }])
    expect(totalDuty(on(basket, way('mainland', 'hong-kong', 'mainland', { away: 'less' })))).toEqual([{ minor: 21060, currency: 'HKD' }])
  })
})

describe('Hengqin’s line towards Macao is one of the Mainland’s boundary', () => {
  const IN = way('macao', 'hengqin', 'elsewhere')
  const OUT = way('hengqin', 'macao', 'elsewhere')

  test.each<[Item, Carried | number, Answers<QuestionId>, Verdict]>([
    ['casino-chips', 1, IN, 'forbidden'],
    ['casino-chips', 1, OUT, 'forbidden'],
    ['protected', 1, OUT, 'papers'],
    ['cash-usd', 600000, OUT, 'papers'],
    ['cash-usd', 500000, OUT, 'free'],
    ['fruit', 500, IN, 'forbidden'],
    ['fruit', 500, { ...IN, who: 'macao', listed: 'yes' }, 'free'],
    ['cooked-meat', 6000, { ...IN, who: 'macao', listed: 'yes' }, 'unknown'],
    // What is free of duty there is Hengqin's own, and was not found.
    ['cigarettes', 1, IN, 'unknown'],
    ['books', 1, IN, 'unknown'],
  ])('%s: %j', (item, carried, answers, is) => {
    expect(verdict(item, carried, answers)).toBe(is)
  })

  test('nothing of it is between Hengqin and the rest of the Mainland', () => {
    const inland = way('hengqin', 'mainland', 'mainland')
    for (const item of ['cash-usd', 'cash-rmb', 'gold', 'casino-chips'] as const) expect(of(item, 90_000_000, inland).findings.map(({ side }) => side)).toEqual(['into'])
  })
})

test('endangered species need papers on both sides of every boundary of the Mainland and Hong Kong', () => {
  for (const answers of [HOME, SHOPPER]) expect(of('protected', 1, answers).findings.map(({ verdict: one }) => one)).toEqual(['papers', 'papers'])
})

describe('the day before and the day of a change', () => {
  test.each<[string, Item, Carried | number, Answers<QuestionId>, string, string, unknown, unknown]>([
    ['goods', 'goods-20', 1200000, SHOPPER, '2024-07-31', '2024-08-01', 'pay', 'free'],
    ['cigars', 'cigars', 50, SHOPPER, '2024-11-30', '2024-12-01', 'free', 'pay'],
    ['e-cigarettes into Hong Kong', 'pods', 1, HOME, '2022-04-29', '2022-04-30', 'unknown', 'forbidden'],
    ['e-cigarettes and Macao', 'pods', 1, TO_MACAO, '2022-12-04', '2022-12-05', 'unknown', 'forbidden'],
    ['CBD', 'cbd', 1, HOME, '2023-01-31', '2023-02-01', 'unknown', 'forbidden'],
    ['dogs from Macao', 'dog', 1, way('hong-kong', 'mainland', 'mainland'), '2019-04-30', '2019-05-01', 'unknown', 'papers'],
    ['meat', 'meat', 1, SHOPPER, '2021-10-19', '2021-10-20', 'unknown', 'forbidden'],
  ])('%s', (_, item, carried, answers, before, after, was, is) => {
    expect([verdict(item, carried, answers, before), verdict(item, carried, answers, after)]).toEqual([was, is])
  })

  test('the duty on a bottle, which was its price', () => {
    const bottle: Basket = { spirits: { count: 2, size: 1000, price: { minor: 100000, currency: 'HKD' } } }
    expect(paid(on(bottle, HOME, civilDate('2024-10-15')))).toBe(100000)
    expect(paid(on(bottle, HOME, civilDate('2024-10-16')))).toBe(28000)
  })

  test('what cigarettes cost is not said before there is a rate', () => {
    expect(paid(on({ cigarettes: { count: 39 } }, HOME, civilDate('2024-02-27')))).toBe(0)
    expect(paid(on({ cigarettes: { count: 39 } }, HOME, civilDate('2024-02-28')))).toBe(6612)
  })

  test('the quarantine of mainland pets', () => {
    const said = (day: string) => JSON.stringify(of('cat', 1, HOME, day).findings)
    expect(said('2025-06-02')).toContain('120 days')
    expect(said('2025-06-02')).not.toContain('30 days')
    expect(said('2025-06-03')).toContain('30 days')
  })

  test('the least for a tax refund', () => {
    const { series } = refundFacts.threshold
    expect(series.map(({ value, effectiveFrom }) => [value.min, effectiveFrom])).toEqual([['500', '2015-01-01'], ['200', '2025-04-26']])
  })
})

const QUANTITIES = [0, 1, 2, 19, 20, 26, 41, 201, 1001, 5001, 12_000_001]
const anyItem = fc.constantFrom(...ITEMS)
const PATHS = [...everyPath(crossingChecker(ITEMS))].map(({ answers }) => answers)
const anyPath = fc.constantFrom(...PATHS)
const anyCount = fc.oneof(fc.constantFrom(...QUANTITIES), fc.nat(3000))
const anyCarried = fc.record({ count: anyCount, price: fc.constantFrom({ minor: 30000, currency: 'HKD' as const }, { minor: 30000, currency: 'CNY' as const }) }).map((one) => ({ ...one, size: 750 }))
/** Things that share a limit. */
const SHARED: readonly Item[][] = [['heated', ...SMOKED], ['spirits', 'wine'], [...GOODS, 'shop-goods'], [...CASH], ['cat', 'dog'], ['cooked-meat', 'dairy', 'cooked-eggs', 'fruit', 'vegetables', 'cut-flowers']]

test(`every way through the questions (${PATHS.length}) ends in an answer for every thing, with a source or whom to ask`, () => {
  for (const answers of PATHS)
    for (const count of [1, 1_000_000_000])
      for (const { item, findings, verdict: one } of on(Object.fromEntries(ITEMS.map((id) => [id, { count, size: 750 }])), answers)) {
        if (one === undefined || findings.length === 0) throw new Error(`${item} has no answer: ${JSON.stringify(answers)}`)
        for (const finding of findings) {
          if (finding.reasons.length === 0) throw new Error(`${item} says nothing: ${JSON.stringify(answers)}`)
          if (finding.verdict === 'unknown') contactNamed(contactFor(finding.place, item))
          else if (finding.entries.length === 0) throw new Error(`${item} has no source: ${JSON.stringify(answers)}`)
        }
      }
})

test('more of a thing is never freer and never cheaper', () => {
  fc.assert(
    fc.property(anyPath, anyItem, anyCarried, fc.nat(5000), (answers, item, carried, more) => {
      const [one, other] = [on({ [item]: carried }, answers), on({ [item]: { ...carried, count: carried.count + more } }, answers)]
      expect(rank(other[0]!.verdict)).toBeGreaterThanOrEqual(rank(one[0]!.verdict))
      expect(paid(other)).toBeGreaterThanOrEqual(paid(one))
    }),
    { numRuns: 600 },
  )
})

test('more of a thing in a full basket never makes the whole cheaper', () => {
  fc.assert(
    fc.property(anyPath, fc.dictionary(anyItem, anyCarried, { maxKeys: 6 }), anyItem, anyCarried, (answers, basket, item, carried) => {
      const grown = { ...basket, [item]: { ...carried, ...basket[item], count: (basket[item]?.count ?? 0) + carried.count } }
      expect(paid(on(grown, answers))).toBeGreaterThanOrEqual(paid(on(basket, answers)))
    }),
    { numRuns: 600 },
  )
})

test('a thing changes the answer of another only where they share a limit', () => {
  fc.assert(
    fc.property(anyPath, anyItem, anyItem, anyCarried, anyCarried, (answers, item, added, carried, other) => {
      fc.pre(item !== added && !SHARED.some((group) => group.includes(item) && group.includes(added)))
      const alone = on({ [item]: carried }, answers)[0]
      expect(on({ [item]: carried, [added]: other }, answers).find((one) => one.item === item)).toEqual(alone)
    }),
    { numRuns: 400 },
  )
})

test('the total is the sum of what each thing costs', () => {
  fc.assert(
    fc.property(anyPath, fc.dictionary(anyItem, anyCarried), (answers, basket) => {
      const assessed = on(basket, answers)
      const slow: Record<string, number> = {}
      for (const { findings } of assessed) for (const { duty } of findings) if (duty) slow[duty.currency] = (slow[duty.currency] ?? 0) + duty.minor
      expect(Object.fromEntries(totalDuty(assessed).map(({ minor, currency }) => [currency, minor]))).toEqual(slow)
    }),
  )
})

test('who has no allowance into Hong Kong is not told of its size', () => {
  const keys = (item: Item, more: Answers<QuestionId>) => of(item, { count: 2, size: 750, price: { minor: 30000, currency: 'HKD' } }, { ...HOME, ...more }).findings.flatMap(({ reasons }) => reasons.flatMap((one) => ('key' in one ? [one.key] : [])))
  expect(keys('spirits', { away: 'less' })).toEqual(['awayLess', 'bottleDuty'])
  expect(keys('spirits', { role: 'driver' })).toEqual(['driver', 'bottleDuty'])
  expect(keys('spirits', {})).toEqual(['spiritsHongKong', 'bottleDuty', 'wholeBottles'])
  expect(keys('cigarettes', { age: 'minor' })).toEqual(['minor', 'stickDuty'])
})

test('a question stands once, at the first thing that needs it, also when answered', () => {
  const placed = (answers: Answers<QuestionId>) => [...followUps({ cigarettes: { count: 20 }, spirits: { count: 1 }, cat: { count: 1 } }, answers)].map(([item, asked]) => [item, ...asked.map(({ id, chosen }) => `${id} ${chosen}`)])
  const start = { from: 'mainland', to: 'hong-kong', who: 'hong-kong' }
  expect(placed(start)).toEqual([['spirits', 'age undefined'], ['cigarettes'], ['cat']])
  expect(placed({ ...start, age: 'adult', role: 'passenger' })).toEqual([['spirits', 'age adult', 'role passenger', 'away undefined'], ['cigarettes'], ['cat']])
})

test('one kind of tobacco takes the allowance of all', () => {
  const both = on({ cigarettes: { count: 1 }, cigars: { count: 1 } }, HOME)
  expect(both.map(({ verdict: one }) => one)).toEqual(['free', 'pay'])
  // In the mainland heated sticks are cigarettes.
  const heated = (count: number) => on({ cigarettes: { count: 150 }, heated: { count } }, SHOPPER).map(({ verdict: one }) => one)
  expect([heated(50), heated(51)]).toEqual([['free', 'free'], ['free', 'pay']])
})

test('into Macao kinds of tobacco do not rule each other out, but weigh 25 g together at most', () => {
  const kinds = (basket: Basket) => on(basket, TO_MACAO).map(({ verdict: one }) => one)
  const [cigar, light] = [{ count: 1 }, { count: 1, size: 3 }]
  expect(kinds({ cigars: light, tobacco: { count: 22 } })).toEqual(['free', 'free'])
  expect(kinds({ cigars: light, tobacco: { count: 23 } })).toEqual(['papers', 'papers'])
  expect(kinds({ cigars: cigar, tobacco: { count: 22 } })).toEqual(['unknown', 'unknown'])
  expect(kinds({ cigarettes: { count: 1 }, tobacco: { count: 24 } })).toEqual(['unknown', 'unknown'])
  expect(kinds({ cigarettes: { count: 1 }, tobacco: { count: 25 } })).toEqual(['papers', 'papers'])
  expect(kinds({ cigarettes: { count: 10 }, cigars: light })).toEqual(['unknown', 'unknown'])
  expect(kinds({ cigarettes: { count: 20 }, cigars: light })).toEqual(['papers', 'unknown'])
  expect(kinds({ cigarettes: { count: 19 }, cigars: { count: 0 } })[0]).toBe('free')
})

test('cash of several kinds counts together; near the limit it is better declared', () => {
  const way2 = way('hong-kong', 'mainland', 'hong-kong')
  expect(verdict('cash-hkd', 3700000, way2)).toBe('free')
  expect(verdict('cash-hkd', 3900000, way2)).toBe('declare')
  expect(on({ 'cash-hkd': { count: 3000000 }, 'cash-usd': { count: 300000 } }, way2).map(({ verdict: one }) => one)).toEqual(['declare', 'declare'])
})

test('nothing can be said before the questions that matter are answered, and others do not wait', () => {
  const assessed = on({ spirits: { count: 1, size: 750 }, cat: { count: 1 } }, { from: 'mainland', to: 'hong-kong', who: 'hong-kong' })
  expect(assessed.map(({ item, verdict: one, waitsFor }) => [item, one, waitsFor])).toEqual([['spirits', undefined, 'age'], ['cat', 'papers', undefined]])
  expect(channelOf(assessed)).toBe('red')
  expect(channelOf(assessed.slice(0, 1))).toBe('unsure')
})

test('channels: green when all is free, unsure when something is not known', () => {
  expect(channelOf(on({ wine: { count: 2, size: 750 } }, HOME))).toBe('green')
  expect(channelOf(on({ wine: { count: 2, size: 750 } }, TO_MACAO))).toBe('unsure')
})

test('a limit is never easier beyond it than within, and is a whole number of the basket’s unit', () => {
  for (const { id, series } of carryFacts.rules)
    for (const { value } of series) {
      const hasLimit = value.upTo !== undefined || value.limits !== undefined
      expect([id, value.above !== undefined]).toEqual([id, hasLimit])
      if (hasLimit) expect(rank(value.above)).toBeGreaterThan(rank(value.verdict))
      for (const item of value.items) expect(Number.isInteger(limitOf(value, item) ?? 0)).toBe(true)
      if (hasLimit) for (const item of value.items) expect([id, item, amountOf(item)]).not.toEqual([id, item, 'none'])
    }
})

test('every sentence of a source is there in four languages', () => {
  for (const { series } of [...carryFacts.rules, ...carryFacts.penalties])
    for (const { value } of series) if (value.says) for (const locale of LOCALES) expect(value.says[locale]).toMatch(/\S/)
})
