import fc from 'fast-check'
import { CURRENCIES, REGION_CURRENCIES, type AnyCurrency, type RegionCurrency } from '../money/currency'
import { ratioOf } from '../money/ratio'
import type { Charge } from './charge'
import { realCosts, waysToPay, type AskedCost, type Paying } from './real-cost'

const CHARGES: Charge[] = [
  { charge: 'wallet', prices: ['CNY'], least: 300, most: 300, freeUpTo: { minor: 20_000, currency: 'CNY' } },
  { charge: 'wechat-pay-hk', prices: ['CNY'], accounts: ['HKD'], least: 0, most: 0 },
  { charge: 'card', accounts: ['HKD'], least: 0, most: 250 },
  { charge: 'cash-machine', accounts: ['HKD'], fixedLeast: { minor: 1000, currency: 'HKD' }, fixedMost: { minor: 4000, currency: 'HKD' } },
]
const ask = (minor: number, account: AnyCurrency, change: Partial<AskedCost> = {}): AskedCost => ({ price: { minor, currency: 'CNY' }, account, mid: ratioOf('1.1')!, charges: CHARGES, ...change })
const of = (asked: AskedCost, way: Paying) => realCosts(asked).find((cost) => cost.way === way)!
const total = (asked: AskedCost, way: Paying) => {
  const { total: span } = of(asked, way)
  return span && [span.least.minor, span.most.minor]
}

describe('a wallet of the Mainland with a card from abroad', () => {
  test.each([
    [19_999, 'free', 21_999, 22_549],
    [20_000, 'free', 22_000, 22_550],
    // 200.01 + 3 % = 206.01, times 1.1 = 226.61; and 2.5 % of that.
    [20_001, 'fee-on-price', 22_661, 23_228],
    [100_000, 'fee-on-price', 113_300, 116_133],
  ])('%d fen: %s', (minor, is, least, most) => {
    const cost = of(ask(minor, 'HKD'), 'wallet')
    expect(cost.steps.map((step) => step.is)).toEqual(['price', is, 'converted', 'fee-on-converted'])
    expect(total(ask(minor, 'HKD'), 'wallet')).toEqual([least, most])
  })

  test('without a word on the card the total is at least so much; one’s own card says it', () => {
    expect(of(ask(30_000, 'EUR'), 'wallet')).toMatchObject({ missing: ['card-fee'], total: { least: { minor: 33_990, currency: 'EUR' } } })
    expect(of(ask(30_000, 'EUR', { ownCard: 195 }), 'wallet')).toMatchObject({ missing: [], total: { least: { minor: 34_653 }, most: { minor: 34_653 } } })
    expect(total(ask(30_000, 'HKD', { ownCard: 0 }), 'card')).toEqual([33_000, 33_000])
  })
})

test('WeChat Pay HK adds nothing; the wallets that say nothing are said not to be known', () => {
  expect(total(ask(30_000, 'HKD'), 'wechat-pay-hk')).toEqual([33_000, 33_000])
  expect(of(ask(30_000, 'HKD'), 'alipayhk')).toEqual({ way: 'alipayhk', steps: [], missing: ['wallet-fee'] })
  expect(of(ask(30_000, 'MOP'), 'mpay')).toEqual({ way: 'mpay', steps: [], missing: ['wallet-fee'] })
})

test('a counter costs what its board says', () => {
  expect(of(ask(30_000, 'HKD'), 'counter')).toMatchObject({ missing: ['board'] })
  expect(total(ask(30_000, 'HKD', { board: ratioOf('1.12')! }), 'counter')).toEqual([33_600, 33_600])
})

test('a machine costs at least what is published', () => {
  expect(of(ask(30_000, 'HKD'), 'cash-machine')).toMatchObject({ missing: ['exchange'], total: { least: { minor: 34_000 }, most: { minor: 37_000 } } })
  expect(of(ask(30_000, 'USD'), 'cash-machine')).toMatchObject({ missing: ['machine-fee'] })
})

test('cheapest first, then those that cost at least so much, then those of which nothing is known', () => {
  expect(realCosts(ask(30_000, 'HKD', { board: ratioOf('1.12')! })).map(({ way }) => way)).toEqual(['wechat-pay-hk', 'counter', 'card', 'wallet', 'cash-machine', 'alipayhk'])
})

test('only ways that there are', () => {
  expect(waysToPay('CNY', 'CNY')).toEqual([])
  expect(waysToPay('CNY', 'HKD')).toEqual(['wechat-pay-hk', 'alipayhk', 'wallet', 'card', 'counter', 'cash-machine'])
  expect(waysToPay('CNY', 'MOP')).toEqual(['mpay', 'wallet', 'card', 'counter', 'cash-machine'])
  expect(waysToPay('MOP', 'CNY')).toEqual(['card', 'counter', 'cash-machine'])
})

test('no fee makes anything cheaper, and the least is never more than the most', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.constantFrom(...REGION_CURRENCIES), fc.constantFrom(...CURRENCIES), fc.nat({ max: 1000 }), (minor, currency: RegionCurrency, account, ownCard) => {
      for (const { total: span, steps, missing } of realCosts({ price: { minor, currency }, account, mid: ratioOf('1.1')!, charges: CHARGES, ownCard })) {
        expect(span === undefined).toBe(steps.length === 0)
        if (!span) return expect(missing).not.toEqual([])
        const mid = steps.find(({ is }) => is === 'converted')!.span.least.minor
        expect(span.least.minor).toBeGreaterThanOrEqual(mid)
        expect(span.most.minor).toBeGreaterThanOrEqual(span.least.minor)
        expect(span.least.currency).toBe(account)
      }
    }),
  )
})
