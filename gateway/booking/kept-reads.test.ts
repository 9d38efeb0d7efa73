import { makeKeptReads } from './kept-reads'

const start = () => {
  let now = 0
  let asked = 0
  const reads = makeKeptReads(() => now)
  const ask = (name = 'one') => reads.ask(name, () => Promise.resolve({ count: ++asked }))
  return { reads, ask, pass: (time: number) => (now += time), asked: () => asked }
}

test('the database is asked once a second; other names are asked for themselves', async () => {
  const { ask, asked, pass } = start()
  const [first, second] = await Promise.all([ask(), ask()])
  expect([first.text, first.until, second, asked()]).toEqual(['{"count":1}', 1000, first, 1])
  await ask('two')
  expect(asked()).toBe(2)
  pass(1000)
  expect((await ask()).text).toBe('{"count":3}')
})

test('a failure is told to who asked, and not kept', async () => {
  const { reads, ask } = start()
  await expect(reads.ask('one', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect((await ask()).text).toBe('{"count":1}')
})
