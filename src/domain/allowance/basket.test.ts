import fc from 'fast-check'
import { basketOf, basketOfLink, firstOf, linkOfBasket, MOST_PIECES, MOST_TYPED, type Basket, type Carried } from './basket'
import { GROUP_NAMES, isItem, ITEMS, itemsOf } from './item'

const anyCarried: fc.Arbitrary<Carried> = fc.record(
  {
    count: fc.nat(MOST_PIECES),
    size: fc.integer({ min: 1, max: 5000 }),
    price: fc.record({ minor: fc.nat(99_999_999), currency: fc.constantFrom('HKD' as const, 'CNY' as const) }),
  },
  { requiredKeys: ['count'] },
)
const anyBasket: fc.Arbitrary<Basket> = fc.dictionary(fc.constantFrom(...ITEMS), anyCarried)

test('a basket comes back out of its link', () => {
  fc.assert(fc.property(anyBasket, (basket) => expect(basketOfLink(linkOfBasket(basket))).toEqual({ ...basket })))
})

test('a link holds nothing that an address must hide', () => {
  fc.assert(fc.property(anyBasket, (basket) => expect(linkOfBasket(basket)).toMatch(/^[a-zA-Z0-9.~-]*$/)))
})

test.each(['', '~', 'spirits', 'spirits.', 'spirits.-1', 'spirits.1e3', 'gun.1', 'constructor.1', '__proto__.1', 'cat.999999999999'])('%j is an empty basket', (text) => {
  expect(basketOfLink(text)).toEqual({})
})

test('what of a link makes no sense is left out', () => {
  expect(basketOfLink('cat.1~gun.2~spirits.2.750.300XXX')).toEqual({ cat: { count: 1 }, spirits: { count: 2, size: 750 } })
})

test('a bottle of nothing and cigars without weight have no size', () => {
  expect(basketOfLink('spirits.2.0~cigars.50.0')).toEqual({ spirits: { count: 2 }, cigars: { count: 50 } })
})

test('more than anybody can type is no amount, size or price', () => {
  const prices = [MOST_TYPED * 100, MOST_TYPED * 100 + 1].map((minor) => `spirits.99.750.${minor}HKD`)
  expect(prices.map((link) => basketOfLink(link).spirits!.price?.minor)).toEqual([999_999_900, undefined])
  expect(basketOfLink('spirits.100.750~cat.1~cigarettes.10000000')).toEqual({ cat: { count: 1 } })
  expect(basketOfLink('cigars.1.10000000')).toEqual({ cigars: { count: 1 } })
})

test('whatever is stored, a basket holds whole counts of known things', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, count) => {
      for (const stored of [value, { cat: value }, { cat: { count, size: value, price: value } }])
        for (const [item, carried] of Object.entries(basketOf(stored))) {
          expect(isItem(item)).toBe(true)
          expect(Number.isSafeInteger(carried.count) && carried.count >= 0).toBe(true)
        }
    }),
  )
})

test('every thing is in one group, and begins with an amount that is kept', () => {
  expect(GROUP_NAMES.flatMap(itemsOf).sort()).toEqual([...ITEMS].sort())
  for (const item of ITEMS) expect(basketOf({ [item]: firstOf(item) })).toEqual({ [item]: firstOf(item) })
})
