import fc from 'fast-check'
import { bestOf, MOST_OFFERS, offersIn, withOffer, type Offer } from './offers'

const offer = (change: Partial<Offer> = {}): Offer => ({ id: 'o1', place: 'zhuhai', currency: 'CNY', payMinor: 1_500_000, bonusMinor: 3_000_000, ...change })

test('offers stand in the order in which they came, four at most, none twice', () => {
  const pays = [1, 2, 3, 3, 4, 5].map((pay) => pay * 100_000)
  const all = pays.reduce<Offer[]>((before, payMinor) => withOffer(before, { place: 'macao', currency: 'MOP', payMinor, bonusMinor: 0 }), [])
  expect(all.map(({ id, payMinor }) => [id, payMinor])).toEqual([['o1', 100_000], ['o2', 200_000], ['o3', 300_000], ['o4', 400_000]])
  expect(all).toHaveLength(MOST_OFFERS)
})

test('the place of one that was taken away is not given to another', () => {
  expect(withOffer([offer({ id: 'o3' })], { place: 'macao', currency: 'MOP', payMinor: 1, bonusMinor: 0 })[1]!.id).toBe('o4')
})

test.each([
  ['nothing', null],
  ['a place that is none', { ...offer(), place: 'beijing' }],
  ['another currency', { ...offer(), currency: 'EUR' }],
  ['no pay', { ...offer(), payMinor: 0 }],
  ['half a cent', { ...offer(), payMinor: 0.5 }],
  ['more than can be worked out', { ...offer(), payMinor: 1e12 }],
  ['a bonus below nothing', { ...offer(), bonusMinor: -1 }],
  ['an id of elsewhere', { ...offer(), id: '../x' }],
  ['one that is there', offer()],
])('%s is dropped, the rest is kept', (_, stored) => expect(offersIn([offer(), stored, offer({ id: 'o2' })])).toEqual([offer(), offer({ id: 'o2' })]))

test('whatever was stored is read', () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), (stored) => expect(offersIn(stored).length).toBeLessThanOrEqual(MOST_OFFERS)))
})

describe('which offer leaves most', () => {
  const one = (kept: number | undefined, isMost = false) => ({ kept, isMost })

  test('the greatest of those that are known, the first of two alike', () => {
    const all = [one(1), one(3), one(3)]
    expect(bestOf(all)).toBe(all[1])
  })

  test('one that is known beside one that is less at most', () => {
    const all = [one(2, true), one(3)]
    expect(bestOf(all)).toBe(all[1])
  })

  test('one that is known, before another that is as much at most', () => {
    const all = [one(3, true), one(3)]
    expect(bestOf(all)).toBe(all[1])
  })

  test.each([
    ['another may leave more', [one(3), one(4, true)]],
    ['the greatest is "at most"', [one(4, true), one(3)]],
    ['of another nothing is known', [one(3), one(undefined)]],
    ['there is none', []],
  ])('nothing is said where %s', (_, all) => expect(bestOf(all)).toBeUndefined())
})
