import fc from 'fast-check'
import { CITIES, cityOf, OPERATORS, RIDERS } from '../ride/means'
import { everyPath } from '../checker/checker'
import { feeFor } from './fee'
import { codeOf, heldIn } from './held-code'
import { enoughFor, HELD, likelyHeld, operatorFor, placesOf, PURPOSES, purposesIn, WAYS } from './means'
import { openingOf } from './open-wallet'
import { whatFor } from './what-for'

const cny = (minor: number) => ({ minor, currency: 'CNY' as const })
const CARD = { perTenThousand: 300, freeUpTo: cny(20_000) }

describe('the fee', () => {
  test.each([
    [20_000, 0],
    [20_001, 601],
    [30_000, 900],
    [0, 0],
  ])('of %d hundredths is %d', (amount, fee) => {
    expect(feeFor(cny(amount), CARD)).toEqual(cny(fee))
  })

  test('is the exact share, rounded up by less than a hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.integer({ min: 0, max: 10_000 }), (minor, perTenThousand) => {
        const exact = BigInt(minor) * BigInt(perTenThousand)
        const fee = BigInt(feeFor(cny(minor), { perTenThousand }).minor) * 10_000n
        expect(fee >= exact && fee - exact < 10_000n).toBe(true)
      }),
    )
  })

  test('refuses another currency and a part of a hundredth', () => {
    expect(() => feeFor({ minor: 1, currency: 'HKD' }, CARD)).toThrow(RangeError)
    expect(() => feeFor(cny(0.5), CARD)).toThrow(RangeError)
  })
})

describe('what one has, in an address', () => {
  test('comes back as it was, and fits into what the phone keeps', () => {
    fc.assert(
      fc.property(fc.subarray([...HELD]), (list) => {
        const code = codeOf(list)
        expect([...heldIn(code)!].sort()).toEqual([...list].sort())
        expect(code.length).toBeLessThanOrEqual(60)
      }),
    )
  })

  test.each(['', '%', '__proto__', 'constructor', 'CARD', ' '])('"%s" says nothing', (text) => {
    expect(heldIn(text)).toBeUndefined()
  })

  test('what means nothing beside what does is left out', () => {
    expect([...heldIn('card.zzz.cash')!]).toEqual(['foreign-card', 'cash'])
  })
})

test('every person, city and purpose is asked for once', () => {
  const paths = [...everyPath(whatFor)]
  expect(paths).toHaveLength(RIDERS.length * CITIES.reduce((sum, city) => sum + purposesIn(city).length, 0))
})

test('a metro or bus is one that ride codes know, of that city; nothing else is', () => {
  for (const city of CITIES)
    for (const what of PURPOSES) {
      const operator = operatorFor(city, what)
      if (operator) expect([OPERATORS.includes(operator), cityOf(operator)]).toEqual([true, city])
      expect(operator !== undefined).toBe(what === 'bus' || (what === 'metro' && purposesIn(city).includes('metro')))
    }
})

test('a city of Guangdong falls back on Guangdong, and Hong Kong and Macao on nothing', () => {
  expect(placesOf('shenzhen')).toEqual(['shenzhen', 'guangdong'])
  expect(placesOf('macao')).toEqual(['macao'])
})

test('what is likely held is something, and each way has something that is enough', () => {
  for (const who of RIDERS) expect(likelyHeld(who).length).toBeGreaterThan(0)
  for (const way of WAYS) expect(enoughFor(way).length).toBeGreaterThan(0)
})

test.each([
  ['wechat-card', 'wechat', 'inside'],
  ['alipay', 'alipay', 'inside'],
  ['alipay', 'wechat', 'outside'],
  ['wechat', 'alipay', 'outside'],
  ['alipayhk', 'alipay', 'outside'],
  ['cash', 'browser', 'nothing'],
  ['foreign-card', 'wechat', 'nothing'],
] as const)('%s from %s: %s', (way, host, at) => {
  const opening = openingOf(way, host)
  expect(opening.at).toBe(at)
  if (opening.at === 'outside') expect(opening.opens || opening.going.act === 'copy').toBe(true)
})
