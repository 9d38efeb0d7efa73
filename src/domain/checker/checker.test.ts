import { everyPath, optionOf, walk, type Checker } from './checker'

/** Residents of a city are asked which; others are not. */
const checker: Checker<'who' | 'city', string> = ({ who, city }) => {
  if (!who) return { ask: { id: 'who', options: ['resident', 'visitor'] } }
  if (who === 'visitor') return { result: 'visa' }
  return city ? { result: `permit of ${city}` } : { ask: { id: 'city', options: ['shenzhen', 'zhuhai'] } }
}

test('it asks until it can answer', () => {
  expect(walk(checker, {})).toEqual({ asked: [{ id: 'who', options: ['resident', 'visitor'] }], answers: {} })
  expect(walk(checker, { who: 'resident' }).asked.map(({ id }) => id)).toEqual(['who', 'city'])
  expect(walk(checker, { who: 'resident', city: 'zhuhai' }).result).toBe('permit of zhuhai')
})

test('an answer from another path counts for nothing', () => {
  expect(walk(checker, { who: 'visitor', city: 'zhuhai' })).toMatchObject({ answers: { who: 'visitor' }, result: 'visa' })
})

test.each(['tourist', '', 'constructor'])('"%s" is no answer', (who) => {
  expect(walk(checker, { who, city: 'zhuhai' })).toMatchObject({ answers: {}, asked: [{ id: 'who' }] })
  expect(walk(checker, { who }).result).toBeUndefined()
})

test('every path is found once', () => {
  expect([...everyPath(checker)].map(({ result }) => result)).toEqual(['permit of shenzhen', 'permit of zhuhai', 'visa'])
})

test.each([['asks the same again', ['a']], ['has nothing to choose from', []]])('a question that %s is refused', (_, options) => {
  expect(() => walk(() => ({ ask: { id: 'who', options } }), { who: 'a' })).toThrow('"who"')
})

test.each([
  ['zhuhai', 'zhuhai'],
  ['nowhere', undefined],
  ['', undefined],
  [undefined, undefined],
])('of the cities, %j is %j', (text, option) => {
  expect(optionOf(['shenzhen', 'zhuhai'], text)).toBe(option)
})
