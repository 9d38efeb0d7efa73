import { wholeGateway } from '../check/whole-gateway'
import { makeKeptReads } from './kept-reads'

const start = () => {
  let now = 0
  let asked = 0
  const reads = makeKeptReads(() => now)
  const ask = (name = 'one', address = '/one') => reads.ask(name, address, () => Promise.resolve({ count: ++asked }))
  return { reads, ask, pass: (time: number) => (now += time), asked: () => asked }
}

test('the database is asked once a second, by whatever addresses; other names are asked for themselves', async () => {
  const { ask, asked, pass } = start()
  const [first, second] = await Promise.all([ask(), ask('one', '/%6Fne')])
  expect([first.body, second, asked()]).toEqual(['{"count":1}', first, 1])
  await ask('two', '/two')
  expect(asked()).toBe(2)
  pass(1000)
  expect((await ask()).body).toBe('{"count":3}')
})

test('an address that was answered is known for as long as its answer, and not before it is there', async () => {
  const { reads, ask, pass } = start()
  const read = ask()
  expect(reads.fresh('/one')).toBeUndefined()
  const answer = await read
  pass(400)
  expect(await ask('one', '/other')).toBe(answer)
  expect([reads.fresh('/one'), reads.fresh('/other'), reads.fresh('/none')]).toEqual([answer, answer, undefined])
  pass(600)
  expect([reads.fresh('/one'), reads.fresh('/other')]).toEqual([undefined, undefined])
})

test('a failure is told to who asked, and not kept', async () => {
  const { reads, ask } = start()
  await expect(reads.ask('one', '/one', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(reads.fresh('/one')).toBeUndefined()
  expect((await ask()).body).toBe('{"count":1}')
})

test('what is known without asking is answered alike, and counts for limits', async () => {
  const gateway = await wholeGateway({ ratePerAddress: 3 })
  try {
    const ask = (headers = {}) => gateway.app.inject({ url: '/v1/offerings', headers })
    const [first, second] = [await ask(), await ask()]
    const { date: _, ...known } = second.headers
    expect([second.statusCode, second.body]).toEqual([200, first.body])
    expect(first.headers).toMatchObject(known)
    expect((await ask({ 'if-none-match': first.headers.etag })).statusCode).toBe(304)
    expect((await ask()).statusCode).toBe(429)
  } finally {
    await gateway.close()
  }
})
