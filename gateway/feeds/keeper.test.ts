/** The keeper against a real server that fails in every way that servers fail. */
import { startFakeUpstream, ILLS, type FakeUpstream } from './fake-upstream'
import { FEEDS } from './list'
import { Keeper } from './keeper'
import type { Feed } from './feed'
import { sampleOf } from './samples'
import { upstreamsAt } from './upstreams'

const NOON = Date.UTC(2026, 10, 22, 4)
let now = NOON
const clock = () => now
let fake: FakeUpstream

/** Feeds as they are, with less patience: a test does not wait for seconds. */
const feeds: Feed[] = FEEDS.map((feed) => ({ ...feed, timeoutMs: 700 }))
const keeperOf = (random = () => Uint8Array.of(128)) => new Keeper({ feeds, upstreams: upstreamsAt(fake.origin), clock, random, fetch, patience: 1500 })
const values = (feed: Feed) => (feed.parameter ? [feed.parameter.values[0]!] : [undefined])
const seconds = (count: number) => (now += count * 1000)

beforeEach(async () => {
  now = NOON
  fake = await startFakeUpstream(clock)
})
afterEach(() => fake.close())

describe.each(feeds)('$name', (feed) => {
  test('serves what its publisher says, with time and source', async () => {
    const kept = await keeperOf().live(feed.name, values(feed)[0])
    expect(kept).toMatchObject({ ok: true, live: { name: feed.name, source: feed.source, fetchedAt: NOON, isStale: false } })
  })

  test.each(ILLS)('an upstream that is ill (%s) takes nothing away: the last value stays, with its own time, and says that it is stale', async (ill) => {
    const keeper = keeperOf()
    const [value] = values(feed)
    const before = await keeper.live(feed.name, value)
    if (!before.ok) throw new Error(before.reason)
    fake.ill = ill
    seconds(Math.max(feed.every * 2, 100_000))
    const after = await keeper.live(feed.name, value)
    expect(after).toMatchObject({ ok: true, live: { data: before.live.data, fetchedAt: before.live.fetchedAt, isStale: true } })
  })

  test.each(ILLS)('one that was ill (%s) from the start has no value, and says so without failing', async (ill) => {
    fake.ill = ill
    const kept = await keeperOf().live(feed.name, values(feed)[0])
    expect(kept).toMatchObject({ ok: false, reason: expect.stringMatching(/busy|not-there/) as string })
  })

  test('is well again as soon as its publisher is', async () => {
    const keeper = keeperOf()
    fake.ill = 'error'
    await keeper.live(feed.name, values(feed)[0])
    fake.ill = undefined
    seconds(60)
    expect(await keeper.live(feed.name, values(feed)[0])).toMatchObject({ ok: true, live: { isStale: false } })
  })
})

test('many who ask at once are one question', async () => {
  const keeper = keeperOf()
  await Promise.all(Array.from({ length: 200 }, () => keeper.live('macao-queues')))
  expect(fake.asked).toHaveLength(1)
  expect(fake.asked[0]).toMatchObject({ method: 'POST', path: 'fsm/webservice.asmx/getStatus' })
})

test('nobody is asked again before the time', async () => {
  const keeper = keeperOf()
  await keeper.live('macao-queues')
  seconds(100)
  await keeper.live('macao-queues')
  expect(fake.asked).toHaveLength(1)
  seconds(40)
  await keeper.live('macao-queues')
  expect(fake.asked).toHaveLength(2)
})

test('what has not changed is not sent again, and is new all the same', async () => {
  const keeper = keeperOf()
  fake.etag = '"one"'
  fake.lastModified = new Date(NOON - 60_000).toUTCString()
  const first = await keeper.live('hong-kong-queues')
  seconds(200)
  const second = await keeper.live('hong-kong-queues')
  expect(fake.asked.slice(2).map(({ headers }) => headers['if-none-match'])).toEqual(['"one"', '"one"'])
  if (!first.ok || !second.ok) throw new Error('no value')
  expect(second.live).toMatchObject({ fetchedAt: now, observedAt: NOON - 60_000, data: first.live.data, isStale: false })
})

test('after failures the publisher is left alone for longer and longer, with a chance in it', async () => {
  fake.ill = 'error'
  const waits = async (chance: number) => {
    const keeper = keeperOf(() => Uint8Array.of(chance))
    const found: number[] = []
    for (let failure = 0; failure < 9; failure += 1) {
      const kept = await keeper.live('macao-queues')
      found.push(kept.seconds)
      seconds(kept.seconds)
    }
    return found
  }
  const [short, long] = [await waits(0), await waits(255)]
  expect(short).toEqual([3, 5, 10, 20, 40, 80, 160, 300, 300])
  expect(long.every((wait, index) => wait > short[index]!)).toBe(true)
})

test('an outage is told once, by its kind, and once that it is over, however many tries and stations', async () => {
  const told: unknown[] = []
  const keeper = new Keeper({ feeds, upstreams: upstreamsAt(fake.origin), clock, random: () => Uint8Array.of(0), fetch, failed: (...words) => told.push(words), recovered: (...words) => told.push(words) })
  const stations = ['mtr:lo-wu', 'mtr:austin']
  const ask = async () => {
    for (const station of stations) await keeper.live('next-trains', station)
    seconds(300)
  }
  await ask()
  fake.ill = 'error'
  for (let turn = 0; turn < 4; turn++) await ask()
  expect(told).toEqual([['next-trains', 'status', []]])
  fake.ill = undefined
  await keeper.live('next-trains', stations[0])
  expect(told).toHaveLength(1)
  await ask()
  expect(told.slice(1)).toEqual([['next-trains']])
  await ask()
  fake.ill = 'error'
  await ask()
  expect(told.slice(2)).toEqual([['next-trains', 'status', []]])
})

test('a feed that is there in part is told as one that fails, with what is missing', async () => {
  const told: unknown[] = []
  const keeper = new Keeper({ feeds, upstreams: upstreamsAt(fake.origin), clock, random: () => Uint8Array.of(0), fetch, failed: (...words) => told.push(words), recovered: (...words) => told.push(words) })
  for (const body of ['nonsense', 'nonsense', undefined, undefined]) {
    fake.says = (upstream) => (upstream === 'hkma' ? body : undefined)
    await keeper.live('rates')
    seconds(4000)
  }
  expect(told).toEqual([['rates', 'json', ['hkma']], ['rates']])
})

test('while a publisher is down for long nobody waits for it', async () => {
  const keeper = keeperOf()
  await keeper.live('macao-queues')
  fake.ill = 'silent'
  for (let failure = 0; failure < 6; failure += 1) {
    seconds(1000)
    await keeper.live('macao-queues')
  }
  seconds(1000)
  const start = performance.now()
  expect(await keeper.live('macao-queues')).toMatchObject({ ok: true, live: { isStale: true } })
  expect(performance.now() - start).toBeLessThan(60)
})

test.each([
  ['in the future', NOON + 3_600_000],
  ['far past', NOON - 40 * 86_400_000],
  ['of 1970', 0],
])('a time %s is a lie: the last value stays', async (_, time) => {
  const keeper = keeperOf()
  const before = await keeper.live('macao-queues')
  fake.says = (upstream, path) => sampleOf(upstream, path, time)
  seconds(200)
  const after = await keeper.live('macao-queues')
  if (!before.ok || !after.ok) throw new Error('no value')
  expect(after.live).toMatchObject({ data: before.live.data, observedAt: before.live.observedAt, isStale: true })
  expect(keeper.report().find(({ name }) => name === 'macao-queues')).toMatchObject({ failures: 1, lastFailure: 'time', isStale: true })
})

test('a copy of the publisher that lags behind does not turn time back', async () => {
  const keeper = keeperOf()
  await keeper.live('macao-queues')
  seconds(200)
  fake.says = (upstream, path) => sampleOf(upstream, path, NOON - 600_000).replace(/\\"St\\":\\"1\\"/g, '\\"St\\":\\"3\\"')
  const kept = await keeper.live('macao-queues')
  expect(kept).toMatchObject({ ok: true, live: { observedAt: NOON } })
  expect(kept.ok && (kept.live.data as { queues: { level: string }[] }).queues[0]!.level).toBe('quiet')
})

test('a value that nobody renews becomes stale by itself', async () => {
  const keeper = keeperOf()
  await keeper.live('macao-queues')
  fake.says = (upstream, path) => sampleOf(upstream, path, NOON)
  seconds(1900)
  expect(await keeper.live('macao-queues')).toMatchObject({ ok: true, live: { isStale: true, observedAt: NOON, fetchedAt: now } })
})

test('what is asked for is kept up while somebody asks, and then let go', async () => {
  const keeper = keeperOf()
  await keeper.live('macao-queues')
  const renewed = async (count: number) => {
    seconds(count)
    const before = fake.asked.length
    keeper.refreshWanted()
    await new Promise((resolve) => setTimeout(resolve, 50))
    return fake.asked.length - before
  }
  expect(await renewed(130)).toBe(1)
  expect(await renewed(10)).toBe(0)
  expect(await renewed(600)).toBe(0)
})

test('one of several publishers may be missing', async () => {
  fake.says = (upstream) => (upstream === 'hkma' ? 'nonsense' : undefined)
  const kept = await keeperOf().live('rates')
  expect(kept).toMatchObject({ ok: true, live: { missing: ['hkma'], data: { rates: expect.arrayContaining([expect.objectContaining({ by: 'rule', from: 'HKD', to: 'MOP', rate: 1.03 })]) as unknown } } })
})

test('of stops side by side it is said which did not answer, until they do again', async () => {
  const keeper = keeperOf()
  const missing = async () => {
    const kept = await keeper.live('buses', 'heung-yuen-wai')
    return kept.ok ? kept.live.missing : 'nothing'
  }
  fake.says = (_, path) => (path.endsWith('/B8') ? 'nonsense' : undefined)
  expect(await missing()).toEqual(['citybus B8'])
  fake.says = () => undefined
  seconds(60)
  expect(await missing()).toBeUndefined()
})

test('what came and made no sense is missing too', async () => {
  const keeper = keeperOf()
  fake.says = (upstream, path) => (upstream === 'hkma' ? sampleOf(upstream, path, NOON).replace(/"cny": ?[\d.]+/g, '"cny": 99') : undefined)
  expect(await keeper.live('rates')).toMatchObject({ ok: true, live: { missing: ['hkma'] } })
})

test('only what stands in our own lists is asked for', async () => {
  const keeper = keeperOf()
  for (const [name, value] of [['next-trains', 'mtr:nowhere'], ['next-trains', undefined], ['next-trains', '../../etc'], ['macao-queues', 'x'], ['nothing', undefined]] as const) {
    await expect(keeper.live(name, value)).rejects.toThrow(RangeError)
  }
  expect(fake.asked).toEqual([])
})

test('the report has the age of the oldest and the last failure, and nobody who asked', async () => {
  const keeper = keeperOf()
  await keeper.live('next-trains', 'mtr:lo-wu')
  seconds(9)
  await keeper.live('next-trains', 'mtr:austin')
  const report = keeper.report().find(({ name }) => name === 'next-trains')!
  expect(report).toEqual({ name: 'next-trains', ageSeconds: 9, isStale: false, failures: 0, lastFailure: undefined })
  expect(keeper.report().find(({ name }) => name === 'rates')).toMatchObject({ ageSeconds: undefined })
})
