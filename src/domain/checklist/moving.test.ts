import { merged, withWritten, type Fields } from './fields'
import { recordOf } from '../record/record'
import { MOST_OWN, movingDay, nameOf, nextTasks, planOf, situationOf, type TaskForm } from './moving'

const NOW = 1_795_000_000
const sheet = (values: Record<string, string>): Fields => withWritten({}, values, NOW)
const FORMS: TaskForm[] = [
  { id: 'talk', phase: 'think', due: -180 },
  { id: 'homes', phase: 'think', due: -165, when: ({ home }) => home, link: '/x' },
  { id: 'move', phase: 'move', due: 0 },
  { id: 'settled', phase: 'hundred', due: 100 },
]

test('a question left open leaves out nothing', () => {
  expect(situationOf({})).toEqual({ from: '', home: true, flat: true, there: true, benefit: true, pills: true })
  expect(situationOf(sheet({ into: 'flat', to: 'macao', from: 'guangdong', allowance: 'no', medicines: 'no' }))).toEqual({ from: 'guangdong', home: false, flat: true, there: false, benefit: false, pills: false })
  expect(situationOf(sheet({ from: 'nowhere', to: '__proto__' }))).toEqual(situationOf({}))
})

test('the situation chooses the tasks, and the moving day their days', () => {
  expect(planOf(FORMS, {}).map(({ id, due }) => [id, due])).toEqual([['talk', undefined], ['homes', undefined], ['move', undefined], ['settled', undefined]])
  expect(planOf(FORMS, sheet({ into: 'flat', day: '2027-03-01' })).map(({ id, due }) => [id, due])).toEqual([['talk', '2026-09-02'], ['move', '2027-03-01'], ['settled', '2027-06-09']])
})

test.each([['1999-12-31', undefined], ['2000-01-01', '2000-01-01'], ['2099-12-31', '2099-12-31'], ['2100-01-01', undefined], ['2027-02-29', undefined], ['', undefined]])('%s as the moving day is %s', (text, day) => {
  expect(movingDay(sheet({ day: text }))).toBe(day)
})

test('what was done, by whom, and with which note', () => {
  const [talk] = planOf(FORMS, sheet({ 't.talk.done': '2026-11-22', 't.talk.who': '美', 't.talk.note': 'x' }))
  expect(talk).toMatchObject({ done: '2026-11-22', who: '美', note: 'x' })
  expect(planOf(FORMS, sheet({ 't.talk.done': '' }))[0]).not.toHaveProperty('done')
})

test('tasks of one’s own stand last in their part, and go when their title does', () => {
  const own = sheet({ 'o.a1.title': 'Piano', 'o.a1.phase': 'move', 'o.b2.title': 'Gone', 'o.b2.phase': 'move', 'o.c3.title': 'Lost its part' })
  const plan = planOf(FORMS, withWritten(own, { 'o.b2.title': '' }, NOW + 5))
  expect(plan.map(({ id }) => id)).toEqual(['talk', 'homes', 'c3', 'move', 'a1', 'settled'])
  expect(plan[4]).toMatchObject({ title: 'Piano', phase: 'move' })
})

test('two lists that are each full of one’s own lose none when they become one', () => {
  const full = (phone: string) => sheet(recordOf(Array.from({ length: MOST_OWN }, (_, index) => [`o.${phone}${index}.title`, 'x'])))
  expect(planOf([], merged(full('a'), full('b')))).toHaveLength(2 * MOST_OWN)
})

test('a task of one’s own that is called as one of the app is another', () => {
  expect(nameOf({ id: 'talk' }, 'done')).toBe('t.talk.done')
  expect(nameOf({ id: 'talk', title: 'Talk' }, 'done')).toBe('o.talk.done')
})

test('next is what falls due first and is not done', () => {
  const plan = planOf(FORMS, sheet({ day: '2027-03-01', 't.talk.done': '2026-09-01', 'o.a1.title': 'Piano' }))
  expect(nextTasks(plan, 2).map(({ id }) => id)).toEqual(['homes', 'move'])
  expect(nextTasks(plan, 9).map(({ id }) => id)).toEqual(['homes', 'move', 'settled', 'a1'])
  expect(nextTasks([], 3)).toEqual([])
})
