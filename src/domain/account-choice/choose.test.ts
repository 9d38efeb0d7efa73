import { everyPath, walk } from '../checker/checker'
import { RIDERS } from '../ride/means'
import { PLACES } from '../stay/movement'
import { doorFor, openingFor, TASKS, whichAccount, type Errand } from './choose'

const paths = [...everyPath(whichAccount)]

test('every answer to the three questions is one errand, and each errand is reached once', () => {
  expect(paths).toHaveLength(PLACES.length * TASKS.length * RIDERS.length)
  expect(new Set(paths.map(({ result }) => JSON.stringify(result))).size).toBe(paths.length)
  for (const { answers, result } of paths) expect(result).toEqual(answers)
})

test('what is no answer asks again', () => {
  expect(walk(whichAccount, { where: 'macao', task: 'dance', who: 'macao' }).asked.map(({ id }) => id)).toEqual(['where', 'task'])
})

const errand: Errand = { where: 'macao', task: 'record', who: 'hong-kong' }

test('a way for this person comes before one for everybody, whatever their order; another person’s never', () => {
  const all = { where: 'macao', task: 'record' } as const
  const mine = { ...all, who: ['foreigner', 'hong-kong'] } as const
  expect(doorFor([all, mine], errand)).toBe(mine)
  expect(doorFor([mine, all], errand)).toBe(mine)
  expect(doorFor([mine, all], { ...errand, who: 'macao' })).toBe(all)
  expect(doorFor([mine], { ...errand, who: 'macao' })).toBeUndefined()
  expect(doorFor([all, mine], { ...errand, task: 'tax' })).toBeUndefined()
  expect(doorFor([all, mine], { ...errand, where: 'mainland' })).toBeUndefined()
})

test('an account is opened as its source says, and by nobody it does not name', () => {
  const known = [{ account: 'a', who: ['macao'] }, { account: 'b', who: ['hong-kong'] }] as const
  expect(openingFor(known, 'a', 'macao')).toBe(known[0])
  expect(openingFor(known, 'a', 'hong-kong')).toBeUndefined()
  expect(openingFor(known, 'c', 'macao')).toBeUndefined()
})
