import fc from 'fast-check'
import { addressFor, countOfMore, FILTERS, filtersIn, questionOf } from './filters'

test('all of it in one question', () => {
  const filters = filtersIn({ words: ' 护士 & co ', place: 'macao', currency: 'MOP', from: '18000', to: '26000', language: 'portuguese', permit: 'own' })
  expect(questionOf(filters, 1)).toBe('/v1/vacancies?words=%E6%8A%A4%E5%A3%AB%20%26%20co&place=macao&currency=MOP&payFrom=18000&payTo=26000&language=portuguese&permit=own')
  expect(questionOf(filters, 3)).toMatch(/&page=3$/)
  expect(countOfMore(filters)).toBe(3)
})

test('nothing in none', () => {
  expect(questionOf(filtersIn({}), 1)).toBe('/v1/vacancies')
  expect(countOfMore(filtersIn({ words: 'x', place: 'macao' }))).toBe(0)
})

test.each([
  [{ from: '18000' }, {}],
  [{ currency: 'EUR', from: '18000' }, {}],
  [{ currency: 'HKD', from: '26000', to: '18000' }, { currency: 'HKD' }],
  [{ currency: 'HKD', from: '18000', to: '18000' }, { currency: 'HKD', from: 18_000, to: 18_000 }],
  [{ currency: 'HKD', from: '10000000' }, { currency: 'HKD', from: 10_000_000 }],
  [{ currency: 'HKD', from: '10000001' }, { currency: 'HKD' }],
  [{ currency: 'HKD', from: '1.5', to: '-1' }, { currency: 'HKD' }],
  [{ place: 'atlantis', language: 'latin', permit: 'yes' }, {}],
])('%j is %j', (held, filters) => {
  expect(filtersIn(held)).toEqual({ words: '', ...filters })
})

test('a currency alone is no question of pay', () => {
  expect(questionOf(filtersIn({ currency: 'HKD' }), 1)).toBe('/v1/vacancies')
})

test('whatever an address holds, the question is one that the gateway takes', () => {
  const any = fc.oneof(fc.string(), fc.constantFrom('macao', 'HKD', 'english', 'own', '5', '18000', '99999999'))
  fc.assert(
    fc.property(fc.record(Object.fromEntries(FILTERS.map((id) => [id, any])), { requiredKeys: [] }), (held) => {
      const query = new URLSearchParams(questionOf(filtersIn(held), 1).split('?')[1])
      const [from, to] = ['payFrom', 'payTo'].map((name) => query.get(name))
      if (from || to) expect(query.get('currency')).toMatch(/^(HKD|MOP|CNY)$/)
      if (from && to) expect(Number(from)).toBeLessThanOrEqual(Number(to))
      expect((query.get('words') ?? '').length).toBeLessThanOrEqual(60)
    }),
  )
})

test('words are filled in where the address takes them', () => {
  const board = { url: 'https://board.example/', search: 'https://board.example/find?q={words}' }
  expect(addressFor(board, 'A&B 护士')).toBe('https://board.example/find?q=A%26B%20%E6%8A%A4%E5%A3%AB')
  expect(addressFor(board, '')).toBe('https://board.example/')
  expect(addressFor({ url: 'https://other.example/' }, 'x')).toBe('https://other.example/')
})
