import fc from 'fast-check'
import { foundIn, oneIn, vacancyIn } from './read'

const WHOLE = {
  id: 'abcdefghijklmnop',
  title: 'Nurse',
  employer: 'Example',
  city: 'macao',
  place: 'Taipa',
  url: 'https://board.example/1',
  pay: { low: 2_000_000, high: 2_500_000, currency: 'MOP', unit: 'month' },
  languages: ['english', 'portuguese'],
  permit: 'own',
  permitWords: 'Residents only',
  summary: 'x',
  postedOn: '2026-11-20',
  until: 1_800_000_000_000,
  seenAt: 1_763_784_000_000,
  board: 'one',
  alsoOn: [{ board: 'two', url: 'https://two.example/' }],
}

test('what the gateway says is read as it is', () => {
  expect(vacancyIn(WHOLE)).toEqual(WHOLE)
  expect(vacancyIn(JSON.parse(JSON.stringify(vacancyIn(WHOLE))))).toEqual(WHOLE)
})

test.each([
  [{ url: 'javascript:alert(1)' }],
  [{ url: 'https://a b' }],
  [{ id: '../x' }],
  [{ title: 5 }],
  [{ seenAt: 'now' }],
  [{ board: null }],
])('with %j it is no vacancy', (change) => {
  expect(vacancyIn({ ...WHOLE, ...change })).toBeUndefined()
})

test.each([
  [{ city: 'london' }, 'city'],
  [{ pay: { low: 1, currency: 'MOP', unit: 'month' } }, 'pay'],
  [{ pay: { low: 2_000_000, currency: 'EUR', unit: 'month' } }, 'pay'],
  [{ pay: 'much' }, 'pay'],
  [{ postedOn: '2026-02-30' }, 'postedOn'],
  [{ until: -1 }, 'until'],
])('with %j it has no %s', (change, field) => {
  expect(vacancyIn({ ...WHOLE, ...change })).not.toHaveProperty(field)
})

test('what is odd in a list is left out, and the others stay', () => {
  const board = { id: 'one', name: 'One', site: 'https://one.example/', readAt: 5, isStale: false, count: 1 }
  expect(foundIn({ total: 2, vacancies: [WHOLE, 7], boards: [board, { id: 'x' }], withoutPay: 1, notCompared: -1, withoutPlace: 'x', rate: { dollarsForYuan: 10_911, on: '2026-11-21' } })).toEqual({
    total: 2,
    vacancies: [WHOLE],
    boards: [board],
    withoutPay: 1,
    notCompared: 0,
    withoutPlace: 0,
    rate: { dollarsForYuan: 10_911, on: '2026-11-21' },
  })
  expect(oneIn({ vacancy: WHOLE })).toEqual({ vacancy: WHOLE, boards: [] })
})

test('anything is read without failing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      vacancyIn(value)
      oneIn(value)
      const found = foundIn(value)
      if (found) expect(Array.isArray(found.vacancies)).toBe(true)
    }),
  )
})
