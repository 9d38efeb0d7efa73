/** Wrong codes at what looking at one really costs: scrypt with the parameters of `npm run gateway:code`, on the threads that Node has for it. */
import type { FastifyInstance } from 'fastify'
import { stat } from 'node:fs/promises'
import { wholeGateway, type WholeGateway } from '../check/whole-gateway'
import { hashOfCode, isCodeOf, newCode } from './codes'

jest.setTimeout(120_000)

let gateway: WholeGateway
/** Milliseconds of one look, with nothing beside it. */
let alone: number
beforeAll(async () => {
  gateway = await wholeGateway()
  const codes = { centre: await hashOfCode(newCode()) }
  const begun = performance.now()
  await isCodeOf(codes, 'centre', newCode())
  alone = performance.now() - begun
})
afterAll(() => gateway.close())

/** Each of another office: wrong answers of one office wait longer and longer, and that is not what is looked at here. */
const wrong = (app: FastifyInstance, remoteAddress: string, office: string) =>
  app.inject({ method: 'POST', url: '/v1/desk/sign-in', payload: { office, code: newCode() }, remoteAddress })

/** Does a thing again and again while a flood lasts. Resolves to how long each took, in ms. */
async function waitsWhile(flood: Promise<unknown>, once: () => Promise<unknown>): Promise<number[]> {
  let isOver = false
  void flood.finally(() => (isOver = true))
  const waits: number[] = []
  while (!isOver) {
    const begun = performance.now()
    await once()
    // Who keeps the loop keeps it while one waits for a turn, too.
    await new Promise((done) => setTimeout(done, 5))
    waits.push(performance.now() - begun)
  }
  return waits
}
/** As long as half a look: had the loop or all threads been busy with looks, there would be one for each look. */
const delayed = (waits: readonly number[]) => waits.filter((wait) => wait > alone / 2).length

const somebodyElse = async () => {
  const answer = await gateway.app.inject({ url: '/v1/offerings', remoteAddress: '10.9.9.9' })
  expect(answer.statusCode).toBe(200)
}

test('of wrong codes from one address in a row eight are looked at, the rest are not; nobody else waits for them', async () => {
  const statuses: number[] = []
  const flood = (async () => {
    for (let turn = 0; turn < 20; turn++) {
      const answer = await wrong(gateway.app, '10.0.0.1', `office-${turn}`)
      statuses.push(answer.statusCode)
      if (answer.statusCode === 429) expect(answer.headers['retry-after']).toBe('900')
    }
  })()
  const waits = await waitsWhile(flood, somebodyElse)
  expect(statuses).toEqual([...Array<number>(8).fill(401), ...Array<number>(12).fill(429)])
  expect(waits.length).toBeGreaterThan(20)
  expect(delayed(waits)).toBeLessThan(4)
})

test('of many addresses at once two are looked at at a time: what else needs a thread gets one, and requests go on', async () => {
  const flood = () => Promise.all(Array.from({ length: 12 }, (_, index) => wrong(gateway.app, `10.1.${index}.1`, `other-${index}`)))
  const first = flood()
  const [threads, requests] = await Promise.all([waitsWhile(first, () => stat(__filename)), waitsWhile(first, somebodyElse)])
  expect((await first).map(({ statusCode }) => statusCode).every((status) => status === 401 || status === 503)).toBe(true)
  expect(threads.length).toBeGreaterThan(20)
  expect([delayed(threads) < 4, delayed(requests) < 4]).toEqual([true, true])
})

test('what is looked for here is found where the loop itself is kept', async () => {
  const flood = (async () => {
    for (let turn = 0; turn < 6; turn++) {
      const until = performance.now() + alone
      while (performance.now() < until);
      await new Promise((done) => setTimeout(done, 20))
    }
  })()
  expect(delayed(await waitsWhile(flood, somebodyElse))).toBeGreaterThanOrEqual(4)
})
