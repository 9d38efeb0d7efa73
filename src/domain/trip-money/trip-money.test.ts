import fc from 'fast-check'
import { converted, decimalText } from '../money/convert'
import { REGION_CURRENCIES } from '../money/currency'
import { ratioOf } from '../money/ratio'
import { civilDate } from '../time/civil'
import { tripIn, tripsIn } from './read'
import { balances, payments, sharesOf, type Balance } from './settle'
import { split } from './split'
import { byCategory, byCurrency, byPerson, spent } from './sums'
import { CATEGORIES, freeId, ME, MOST_PEOPLE, type Spending, type Trip } from './trip'

const day = civilDate('2026-11-22')
const PEOPLE = [{ id: ME, name: '' }, { id: 'p2', name: 'Ana' }, { id: 'p3', name: '阿明' }]
const spending = (change: Partial<Spending> = {}): Spending => ({ id: 's1', day, what: '', category: 'food', amount: { minor: 10_000, currency: 'HKD' }, worth: 10_000, payer: ME, parts: { me: 1, p2: 1, p3: 1 }, ...change })
const trip = (spendings: Spending[], change: Partial<Trip> = {}): Trip => ({ id: 't1', name: 'Zhuhai', home: 'HKD', people: PEOPLE, spendings, ...change })

describe('splitting', () => {
  test.each([
    [10_000, [1, 1, 1], [3334, 3333, 3333]],
    [1, [1, 1, 1], [1, 0, 0]],
    [2, [1, 1, 1], [1, 1, 0]],
    [100, [1, 2], [33, 67]],
    [0, [1, 5], [0, 0]],
    [7, [0, 1, 0], [0, 7, 0]],
    [101, [2, 1, 1], [51, 25, 25]],
    [9_007_199_254_740_991, [99, 1], [8_917_127_262_193_581, 90_071_992_547_410]],
  ])('%d in %j is %j', (amount, parts, shares) => expect(split(amount, parts)).toEqual(shares))

  test.each([[-1, [1]], [0.5, [1]], [1, []], [1, [0]], [1, [-1, 2]], [1, [0.5]], [1, [10_001]]])('%d in %j is refused', (amount, parts) => expect(() => split(amount, parts)).toThrow(RangeError))

  test('the parts add up to the amount, and each is within one unit of its due', () => {
    const parts = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 12 }).filter((all) => all.some((part) => part > 0))
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), parts, (amount, all) => {
        const shares = split(amount, all)
        const whole = all.reduce((sum, part) => sum + part, 0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount)
        shares.forEach((share, index) => expect(Math.abs(Number(BigInt(share) * BigInt(whole) - BigInt(amount) * BigInt(all[index]!)))).toBeLessThan(whole))
        expect(split(amount, all)).toEqual(shares)
      }),
    )
  })
})

describe('settling', () => {
  const due = (...minor: number[]): Balance[] => minor.map((one, index) => ({ id: `p${index}`, minor: one }))
  const after = (all: readonly Balance[]): number[] => {
    const rest = new Map(all.map(({ id, minor }) => [id, minor]))
    for (const { from, to, minor } of payments(all)) {
      rest.set(from, rest.get(from)! + minor)
      rest.set(to, rest.get(to)! - minor)
    }
    return [...rest.values()]
  }

  test('nobody owes, nobody pays', () => expect(payments(due(0, 0, 0))).toEqual([]))
  test('who owes most pays who is owed most', () => expect(payments(due(300, -100, -200))).toEqual([{ from: 'p2', to: 'p0', minor: 200 }, { from: 'p1', to: 'p0', minor: 100 }]))

  test('two pairs that settle among themselves need two payments, not three', () => {
    // Who owes most would pay who is owed most: 5 of 7, and three payments were needed.
    expect(payments(due(7, 5, -7, -5))).toHaveLength(2)
    expect(payments(due(6, -4, -2, 9, -9))).toHaveLength(3)
  })

  const sums = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: MOST_PEOPLE - 1 }).map((all) => due(...all, -all.reduce((sum, one) => sum + one, 0)))

  test('brings everybody to zero, with fewer payments than people', () => {
    fc.assert(
      fc.property(sums, (all) => {
        expect(after(all).every((minor) => minor === 0)).toBe(true)
        expect(payments(all).length).toBeLessThanOrEqual(Math.max(0, all.filter(({ minor }) => minor !== 0).length - 1))
        expect(payments(all).every(({ minor }) => minor > 0)).toBe(true)
      }),
    )
  })

  /** The fewest by trying every payment of a debtor to a creditor, in every order. */
  function fewest(rest: readonly number[]): number {
    const at = rest.findIndex((minor) => minor !== 0)
    if (at < 0) return 0
    return Math.min(
      ...rest.flatMap((other, index) => {
        if (index <= at || Math.sign(other) !== -Math.sign(rest[at]!)) return []
        return [1 + fewest(rest.map((minor, place) => (place === at ? 0 : place === index ? other + rest[at]! : minor)))]
      }),
    )
  }

  test('no other way has fewer payments', () => {
    const small = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 5 }).map((all) => [...all, -all.reduce((sum, one) => sum + one, 0)])
    fc.assert(fc.property(small, (all) => expect(payments(due(...all))).toHaveLength(fewest(all))))
  })
})

describe('a trip in three currencies', () => {
  const rates: Record<string, string> = { CNY: '1.15411', HKD: '1', MOP: '0.970874' }
  const spendings = fc.array(
    fc.record({
      currency: fc.constantFrom(...REGION_CURRENCIES),
      minor: fc.nat({ max: 9_999_999 }),
      category: fc.constantFrom(...CATEGORIES),
      payer: fc.constantFrom(...PEOPLE.map(({ id }) => id)),
      parts: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.integer({ min: 1, max: 3 })),
    }),
    { maxLength: 20 },
  )
  const made = (all: readonly { currency: (typeof REGION_CURRENCIES)[number]; minor: number; category: Spending['category']; payer: string; parts: [number, number, number] }[]): Trip =>
    trip(
      all.map(({ currency, minor, category, payer, parts: [me, p2, p3] }, index) => ({
        id: `s${index + 1}`,
        day,
        what: '',
        category,
        amount: { minor, currency },
        worth: currency === 'HKD' ? minor : converted({ minor, currency }, 'HKD', ratioOf(rates[currency]!)!)!.minor,
        ...(currency !== 'HKD' && { rate: { written: rates[currency]!, by: 'published' as const, on: day } }),
        payer,
        parts: { ...(me > 0 && { me }), ...(p2 > 0 && { p2 }), p3 },
      })),
    )

  test('balances are zero together, shares add up, and settling brings all to zero', () => {
    fc.assert(
      fc.property(spendings, (all) => {
        const money = made(all)
        const net = balances(money)
        expect(net.reduce((sum, { minor }) => sum + minor, 0)).toBe(0)
        for (const one of money.spendings) expect(sharesOf(money, one).reduce((sum, { minor }) => sum + minor, 0)).toBe(one.worth)
        const rest = new Map(net.map(({ id, minor }) => [id, minor]))
        for (const { from, to, minor } of payments(net)) {
          rest.set(from, rest.get(from)! + minor)
          rest.set(to, rest.get(to)! - minor)
        }
        expect([...rest.values()].every((minor) => minor === 0)).toBe(true)
        expect(byPerson(money).reduce((sum, { minor }) => sum + minor, 0)).toBe(spent(money))
        expect(byCategory(money).reduce((sum, { minor }) => sum + minor, 0)).toBe(spent(money))
      }),
    )
  })

  test('what the phone kept comes back as it was', () => {
    fc.assert(fc.property(spendings, (all) => expect(tripIn(JSON.parse(JSON.stringify(made(all))))).toEqual(made(all))))
  })
})

describe('payments that were made', () => {
  const shared = trip([spending({ worth: 9000, amount: { minor: 9000, currency: 'HKD' } })])
  const made = (change = {}) => ({ id: 'q1', day, from: 'p2', to: ME, minor: 3000, ...change })

  test('are owed no more, and all of them leave nothing owed', () => {
    expect(payments(balances({ ...shared, transfers: [made()] }))).toEqual([{ from: 'p3', to: ME, minor: 3000 }])
    expect(payments(balances({ ...shared, transfers: [made(), made({ id: 'q2', from: 'p3' })] }))).toEqual([])
  })

  test('too much comes back', () => {
    expect(payments(balances({ ...shared, transfers: [made({ minor: 5000 }), made({ id: 'q2', from: 'p3' })] }))).toEqual([{ from: ME, to: 'p2', minor: 2000 }])
  })

  test('marking every payment evens any trip', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 99_999 }), fc.constantFrom(...PEOPLE.map(({ id }) => id))), { maxLength: 8 }), (all) => {
        const money = trip(all.map(([worth, payer], index) => spending({ id: `s${index}`, worth, amount: { minor: worth, currency: 'HKD' }, payer })))
        const transfers = payments(balances(money)).map((one, index) => ({ ...one, id: `q${index}`, day }))
        expect(payments(balances({ ...money, transfers }))).toEqual([])
        expect(tripIn(JSON.parse(JSON.stringify({ ...money, transfers })))!.transfers ?? []).toEqual(transfers)
      }),
    )
  })

  test.each([
    ['to oneself', { to: 'p2' }],
    ['from a stranger', { from: 'p9' }],
    ['of nothing', { minor: 0 }],
    ['of half a cent', { minor: 0.5 }],
    ['on no day', { day: '2026-02-30' }],
    ['twice', { id: 'q2' }],
  ])('one %s is dropped when it is read', (_, change) => expect(tripIn({ ...shared, transfers: [made({ id: 'q2' }), made(change)] })!.transfers).toEqual([made({ id: 'q2' })]))
})

test('sums by category and by currency, the most first', () => {
  const money = trip([spending(), spending({ id: 's2', category: 'transport', amount: { minor: 5000, currency: 'CNY' }, worth: 5771 }), spending({ id: 's3', category: 'transport', worth: 6000, amount: { minor: 6000, currency: 'HKD' } })])
  expect(byCategory(money)).toEqual([{ category: 'transport', minor: 11_771 }, { category: 'food', minor: 10_000 }])
  expect(byCurrency(money)).toEqual([{ currency: 'HKD', minor: 16_000 }, { currency: 'CNY', minor: 5000 }])
})

describe('what was stored', () => {
  const good = trip([spending()])
  test.each([
    ['no trip', null],
    ['no id', { ...good, id: '../x' }],
    ['another currency', { ...good, home: 'EUR' }],
    ['a name without end', { ...good, name: 'x'.repeat(61) }],
  ])('%s is dropped', (_, stored) => expect(tripsIn([stored, good])).toEqual([good]))

  test.each([
    ['a day that is none', { day: '2026-02-30' }],
    ['a stranger paid', { payer: 'p9' }],
    ['for nobody', { parts: {} }],
    ['for a stranger only', { parts: { p9: 1 } }],
    ['half a part', { parts: { me: 0.5 } }],
    ['half a cent', { amount: { minor: 0.5, currency: 'HKD' } }],
    ['more than can be added', { amount: { minor: 1e15, currency: 'HKD' } }],
    ['another currency without its rate', { amount: { minor: 1, currency: 'CNY' } }],
    ['a rate of nothing', { amount: { minor: 1, currency: 'CNY' }, rate: { written: '0', by: 'typed' } }],
    ['no category', { category: 'bribes' }],
  ])('a spending: %s is dropped, the others stay', (_, change) => expect(tripIn({ ...good, spendings: [{ ...spending(), ...change }, { ...spending(), id: 's2' }] })!.spendings).toEqual([spending({ id: 's2' })]))

  test.each([undefined, -1, 0.5, '11500', NaN])('what is worth %p in the money of the trip is no spending', (worth) => {
    const stored = spending({ amount: { minor: 10_000, currency: 'CNY' }, rate: { written: '1.15', by: 'published', on: day }, worth: worth as number })
    expect(tripIn({ ...good, spendings: [stored] })!.spendings).toEqual([])
  })

  test('me is always there, and nobody twice', () => {
    expect(tripIn({ ...good, people: [{ id: 'p2', name: 'Ana' }, { id: 'p2', name: 'Bo' }, { id: ME, name: 'x' }] })!.people).toEqual([{ id: ME, name: '' }, { id: 'p2', name: 'Ana' }])
  })
})

test('ids are free', () => {
  expect(freeId([], 's')).toBe('s1')
  expect(freeId([{ id: 's2' }], 's')).toBe('s3')
  expect(freeId([{ id: 's1' }, { id: 's3' }], 's')).toBe('s4')
})

test('a kept rate has all figures that are reckoned with', () => {
  expect(decimalText(ratioOf('1.15411290010699')!, 8)).toBe('1.1541129')
})
