import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Service } from '../src/catalog/schema'
import { AREAS } from '../src/catalog/vocabulary'
import { coverageProblems, type Promises } from './coverage'
import { ROOT } from './files'
import { appRoutes } from './routes'

const service = JSON.parse(readFileSync(path.join(ROOT, 'tools/fixtures/service.json'), 'utf8')) as Service
const all = AREAS.map((area): Service => ({ ...service, id: `${area}/a` }))
const promises: Promises = { routes: ['pages/help/numbers/index'], starters: { everyone: ['help/a'] } }

const messages = (services: Service[], more: Partial<Promises> = {}, atLeast: number = AREAS.length) =>
  coverageProblems(services, { ...promises, ...more }, atLeast).map(({ file, message }) => `${file} ${message}`)

test('a service in every area, and starters that exist, are accepted', () => {
  expect(messages(all)).toEqual([])
})

test('one service too few is refused', () => {
  expect(messages(all, {}, AREAS.length + 1)).toEqual([expect.stringMatching(/at least 16 are promised/)])
})

test('an area without a service is refused', () => {
  const missing = all.filter(({ id }) => id !== 'tourism/a')
  expect(messages(missing, {}, 1)).toEqual([expect.stringMatching(/tourism has no service/)])
})

test('a page of the app that is not there is refused', () => {
  const tool = (page: string): Service => ({ ...service, id: 'help/a', delivery: [{ kind: 'tool', page }] })
  const others = all.filter(({ id }) => id !== 'help/a')
  expect(messages([...others, tool('/pages/help/numbers/index')])).toEqual([])
  expect(messages([...others, tool('/pages/help/gone/index')])).toEqual([expect.stringMatching(/is no page/)])
})

test('starters that do not exist, and nothing to start with, are refused', () => {
  expect(messages(all, { starters: { older: ['travel/gone'], driver: [] } })).toEqual([
    expect.stringMatching(/"travel\/gone" is no service/),
    expect.stringMatching(/nothing to start with/),
  ])
})

test('the routes are those of the app configuration, sub-packages included', () => {
  expect(appRoutes()).toEqual(expect.arrayContaining(['pages/home/index', 'pages/services/area/index', 'pages/about/privacy/index']))
})
