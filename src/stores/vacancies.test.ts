import fc from 'fast-check'
import type { Vacancy } from '@/domain/vacancy/vacancy'
import { startedAnew } from '../../test/started-anew'
import { store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:vacancies'
/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./vacancies') as typeof import('./vacancies')).useVacancies
const vacancy = (id: string): Vacancy => ({ id: id.padEnd(16, '_'), title: id, employer: '', place: '', url: 'https://board.example/', languages: [], permit: 'silent', summary: '', seenAt: 5, board: 'one', alsoOn: [] })
const saved = () => start().getState().savedVacancies

test('what is kept survives a restart, newest first, and at most a hundred', () => {
  for (let count = 0; count < 101; count++) start().getState().toggleVacancy(vacancy(`v${count}`), 'One')
  expect(saved()).toHaveLength(100)
  expect(saved()[0]).toEqual({ vacancy: vacancy('v100'), boardName: 'One', isGone: false })
  start().getState().toggleVacancy(vacancy('v100'), 'One')
  expect(saved()[0]!.vacancy.title).toBe('v99')
})

test('what was learnt of one changes that one alone', () => {
  start().getState().restore([{ vacancy: vacancy('a'), boardName: 'One', isGone: false }, { vacancy: vacancy('b'), boardName: 'One', isGone: false }])
  const store = start().getState()
  store.seeVacancy(vacancy('a').id, 'gone')
  store.seeVacancy(vacancy('c').id, vacancy('c'))
  expect(saved().map(({ isGone }) => isGone)).toEqual([true, false])
  start().getState().seeVacancy(vacancy('a').id, { ...vacancy('a'), seenAt: 9 })
  expect(saved()[0]).toMatchObject({ isGone: false, vacancy: { seenAt: 9 } })
})

test('whatever is stored, the app starts with vacancies or none', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      keepText(KEY, `{"state":{"savedVacancies":${json}},"version":0}`)
      for (const one of saved()) expect(one.vacancy.id).toHaveLength(16)
    }),
    { numRuns: 40 },
  )
})
