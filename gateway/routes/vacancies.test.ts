import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import { startFakeUpstream, type FakeUpstream } from '../feeds/fake-upstream'
import { Keeper } from '../feeds/keeper'
import { rates } from '../feeds/of/rates'
import { upstreamsAt } from '../feeds/upstreams'
import { VALIDATION } from '../http/validation'
import { pageWith, posting, samplePostings, startFakeBoard, type FakeBoard } from '../vacancies/fake-board'
import { VacancyKeeper } from '../vacancies/keeper'
import { vacancyRoutes } from './vacancies'

const NOON = Date.UTC(2026, 10, 22, 4)
let now = NOON
let board: FakeBoard
let upstream: FakeUpstream
let app: FastifyInstance
let vacancies: VacancyKeeper

async function start(hasRates = true, boards = 1) {
  const random = () => Uint8Array.of(128)
  vacancies = new VacancyKeeper({
    boards: Array.from({ length: boards }, (_, index) => ({ id: `b${index}`, name: 'Example board', site: 'https://board.example/', url: `${board.origin}/jobs`, format: 'json-ld' as const })),
    clock: () => now,
    random,
    fetch,
    wait: () => Promise.resolve(),
    timeoutMs: 1000,
  })
  const feeds = new Keeper({ feeds: hasRates ? [rates] : [], upstreams: upstreamsAt(upstream.origin), clock: () => now, random, fetch })
  app = Fastify(VALIDATION)
  app.setErrorHandler((error: { statusCode?: number; validation?: unknown }, _, reply) => reply.code(error.validation ? 400 : (error.statusCode ?? 500)).send({ reason: error.validation ? 'not-valid' : 'failed' }))
  await app.register(vacancyRoutes, { prefix: '/v1', vacancies, feeds, clock: () => now })
}

beforeEach(async () => {
  now = NOON
  board = await startFakeBoard()
  board.pages['/jobs'] = { body: pageWith(...samplePostings('https://board.example')) }
  upstream = await startFakeUpstream(() => now)
  await start()
})
afterEach(async () => {
  await app.close()
  await board.close()
  await upstream.close()
})

interface Found {
  total: number
  vacancies: { id: string; title: string }[]
  withoutPay: number
  notCompared: number
  withoutPlace: number
  boards: { count: number }[]
  rate?: { dollarsForYuan: number; on: string }
}
const ask = async (query = '') => (await app.inject(`/v1/vacancies${query}`)).json<Found>()
const titles = async (query: string) => (await ask(query)).vacancies.map(({ title }) => title)

const NURSE = 'Registered nurse'
const MACAO = 'Ward nurse (Macao)'
const ENGINEER = 'Software engineer'

test('all that is open, newest first, with its board', async () => {
  const found = await ask()
  expect(found.vacancies.map(({ title }) => title)).toEqual([MACAO, ...[NURSE, ENGINEER].sort((one, other) => found.vacancies.findIndex(({ title }) => title === one) - found.vacancies.findIndex(({ title }) => title === other))])
  expect(found).toMatchObject({ total: 3, boards: [{ id: 'b0', count: 3, isStale: false, readAt: NOON }] })
})

test.each([
  ['?place=macao', [MACAO]],
  ['?words=nurse', [MACAO, NURSE]],
  ['?words=NURS%20ward', [MACAO, NURSE]],
  ['?words=medical%20ward', [NURSE]],
  ['?words=urse', []],
  ['?language=portuguese', [MACAO]],
  ['?permit=own', [MACAO]],
  ['?permit=silent', []],
  ['?currency=MOP&payFrom=26000', [MACAO, ENGINEER]],
  ['?currency=MOP&payFrom=26001', [ENGINEER]],
  // 12,000 to 16,000 yuan are 13,093 to 17,458 dollars at 1.0911.
  ['?currency=HKD&payTo=13094', [NURSE]],
  ['?currency=HKD&payTo=13093', []],
  ['?currency=CNY&payFrom=16000&payTo=16000', [NURSE]],
  ['?place=macao&words=engineer', []],
])('%s', async (query, expected) => {
  expect((await titles(query)).sort()).toEqual([...expected].sort())
})

test('without a rate yuan are not compared with dollars, and it says of how many; with yuan they are', async () => {
  await app.close()
  await start(false)
  expect(await ask('?currency=HKD&payFrom=1')).toMatchObject({ total: 2, notCompared: 1 })
  expect(await ask('?currency=CNY&payFrom=1')).toMatchObject({ total: 1, notCompared: 2 })
  expect((await ask('?currency=MOP&payFrom=26000')).total).toBe(2)
})

test('the rate that was used is told, with its day', async () => {
  expect((await ask('?currency=HKD&payFrom=1')).rate).toEqual({ dollarsForYuan: 10_911, on: '2026-11-21' })
  expect(await ask()).not.toHaveProperty('rate')
})

test('what was left out is counted', async () => {
  board.pages['/jobs'] = { body: pageWith(posting({ baseSalary: undefined, jobLocation: undefined })) }
  expect(await ask('?currency=HKD&payFrom=1')).toMatchObject({ total: 0, withoutPay: 1 })
  expect(await ask('?place=macao')).toMatchObject({ total: 0, withoutPlace: 1 })
})

test('traditional and simplified words find each other', async () => {
  board.pages['/jobs'] = { body: pageWith(posting({ title: '护士' })) }
  expect(await titles(`?words=${encodeURIComponent('護士')}`)).toEqual(['护士'])
})

test('twenty a page', async () => {
  board.pages['/jobs'] = { body: pageWith(...Array.from({ length: 45 }, (_, index) => posting({ identifier: `n${index}`, title: `Nurse ${index}`, url: `/${index}` }))) }
  const pages = await Promise.all([1, 2, 3, 4].map((page) => ask(`?page=${page}`)))
  expect(pages.map((page) => page.vacancies.length)).toEqual([20, 20, 5, 0])
  expect(new Set(pages.flatMap((page) => page.vacancies.map(({ id }) => id))).size).toBe(45)
})

test('what ends while it is kept is not served after its end', async () => {
  board.pages['/jobs'] = { body: pageWith(posting({ validThrough: '2026-11-22T12:30:00+08:00' })) }
  const { vacancies: found } = await ask()
  expect(found).toHaveLength(1)
  now += 31 * 60_000
  expect((await ask()).total).toBe(0)
  expect((await app.inject(`/v1/vacancies/${found[0]!.id}`)).statusCode).toBe(404)
})

test('one by its id', async () => {
  const [first] = (await ask()).vacancies
  expect((await app.inject(`/v1/vacancies/${first!.id}`)).json()).toMatchObject({ vacancy: first, boards: [{ id: 'b0', name: 'Example board' }] })
  expect((await app.inject(`/v1/vacancies/${'x'.repeat(16)}`)).json()).toEqual({ reason: 'not-there' })
})

test('an answer has a name, and what is known is not sent again', async () => {
  const first = await app.inject('/v1/vacancies?words=nurse')
  expect(first.headers['cache-control']).toBe('public, max-age=60')
  const again = await app.inject({ url: '/v1/vacancies?words=nurse', headers: { 'if-none-match': first.headers.etag as string } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test.each(['?place=london', '?place=', '?payFrom=1', '?currency=EUR&payFrom=1', '?currency=HKD&payFrom=-1', '?currency=HKD&payFrom=1.5', '?currency=HKD&payFrom=2&payTo=1', '?page=0', '?page=501', '?who=me', `?words=${'x'.repeat(81)}`, '?words=a&words=b', '?language=klingon', '?permit=yes'])('%s is refused', async (query) => {
  expect((await app.inject(`/v1/vacancies${query}`)).statusCode).toBe(400)
})

test.each(['/v1/vacancies/..%2Fetc', '/v1/vacancies/short', `/v1/vacancies/${'x'.repeat(17)}`])('%s is refused', async (url) => {
  expect((await app.inject(url)).statusCode).toBe(400)
})

test('no board: an empty list, and nobody is asked', async () => {
  await app.close()
  await start(true, 0)
  expect(await ask()).toMatchObject({ total: 0, vacancies: [], boards: [] })
  expect(board.asked).toEqual([])
})

test('two hundred who ask at once are one reading', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask('?words=nurse')))
  expect(new Set(answers.map(({ total }) => total))).toEqual(new Set([2]))
  expect(board.asked.filter(({ path }) => path === '/jobs')).toHaveLength(1)
})
