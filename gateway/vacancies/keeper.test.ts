/** Boards on a real server that fail in every way that servers fail. */
import type { ConfiguredBoard } from './configured'
import { jobFeed, pageWith, posting, startFakeBoard, type FakeBoard, type Page } from './fake-board'
import { VacancyKeeper } from './keeper'
import { nothingRemembered, readBoard } from './read-board'

const NOON = Date.UTC(2026, 10, 22, 4)
const DAY = 86_400_000
let now = NOON
let fake: FakeBoard
let waits: number[]
let told: unknown[]

const board = (change: Partial<ConfiguredBoard> = {}): ConfiguredBoard => ({ id: 'one', name: 'Example board', site: 'https://board.example/', url: `${fake.origin}/jobs`, format: 'json-ld', ...change })
const keeperOf = (...boards: ConfiguredBoard[]) =>
  new VacancyKeeper({
    boards,
    clock: () => now,
    random: () => Uint8Array.of(128),
    fetch,
    wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    failed: (...words) => told.push(words),
    timeoutMs: 500,
    maxBytes: 300_000,
    patience: 1500,
  })
const titles = async (keeper: VacancyKeeper) => (await keeper.vacancies()).map(({ title }) => title)
const later = (minutes: number) => (now += minutes * 60_000)
const xml = (body: string | Buffer, change: Partial<Page> = {}): Page => ({ body, type: 'application/xml; charset=utf-8', ...change })
const JOB = '<title>Cook</title><company>Example Kitchen</company><url>https://board.example/1</url><city>Macau</city><country>MO</country><referencenumber>007</referencenumber><salary>MOP 15,000 per month</salary><description>&lt;p&gt;Hot &amp;amp; cold&lt;/p&gt;</description><date>Fri, 20 Nov 2026 09:00:00 GMT</date>'

beforeEach(async () => {
  now = NOON
  waits = []
  told = []
  fake = await startFakeBoard()
  fake.pages['/jobs'] = { body: pageWith(posting()) }
})
afterEach(() => fake.close())

describe('what a board says', () => {
  test('a page with JSON-LD: plain text, pay, languages, permit and days', async () => {
    expect(await keeperOf(board()).vacancies()).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{16}$/) as string,
        title: 'Registered nurse',
        employer: 'Example Hospital',
        city: 'zhuhai',
        place: '',
        url: `${fake.origin}/jobs/n-1`,
        pay: { low: 1_200_000, high: 1_600_000, currency: 'CNY', unit: 'month' },
        languages: ['cantonese', 'english'],
        permit: 'sponsors',
        permitWords: 'Visa sponsorship available.',
        summary: 'Day and night shifts on a medical ward.\n\nCantonese and English\n\nVisa sponsorship available.',
        postedOn: '2026-11-20',
        until: Date.parse('2026-12-31T23:59:59.999+08:00'),
        seenAt: NOON,
        board: 'one',
        alsoOn: [],
      },
    ])
  })

  test('a feed as Indeed reads it', async () => {
    fake.pages['/jobs'] = xml(jobFeed(JOB))
    expect(await keeperOf(board({ format: 'xml' })).vacancies()).toMatchObject([
      { title: 'Cook', city: 'macao', pay: { low: 1_500_000, currency: 'MOP' }, summary: 'Hot & cold', postedOn: '2026-11-20', permit: 'silent', url: 'https://board.example/1' },
    ])
  })

  test('RSS and Atom', async () => {
    fake.pages['/jobs'] = xml(`<rss version="2.0" xmlns:dc="x"><channel><item><title>Driver</title><link>https://board.example/d</link><guid>d</guid><dc:creator>Example Cars</dc:creator><description><![CDATA[<p>深圳</p><script>x()</script>]]></description><pubDate>Fri, 20 Nov 2026 09:00:00 +0800</pubDate></item></channel></rss>`)
    expect(await keeperOf(board({ format: 'xml', place: 'shenzhen' })).vacancies()).toMatchObject([{ title: 'Driver', employer: 'Example Cars', city: 'shenzhen', summary: '深圳', url: 'https://board.example/d' }])
    fake.pages['/jobs'] = xml(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">&lt;b&gt;Clerk&lt;/b&gt;</title><id>c</id><link rel="self" href="https://board.example/self"/><link rel="alternate" href="https://board.example/c"/><published>2026-11-20T09:00:00+08:00</published><author><name>Example Office</name></author></entry></feed>`)
    expect(await keeperOf(board({ format: 'xml' })).vacancies()).toMatchObject([{ title: 'Clerk', employer: 'Example Office', url: 'https://board.example/c' }])
  })

  test('a sitemap: pages of its own site alone, one after the other, as robots.txt allows', async () => {
    fake.pages['/robots.txt'] = { body: 'User-agent: *\nDisallow: /private\nCrawl-delay: 3', type: 'text/plain' }
    fake.pages['/map.xml'] = xml(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${fake.origin}/a</loc></url><url><loc>${fake.origin}/private/b</loc></url><url><loc>https://elsewhere.example/c</loc></url><url><loc>http://169.254.169.254/latest</loc></url><url><loc>${fake.origin}/ill</loc></url></urlset>`)
    fake.pages['/index.xml'] = xml(`<sitemapindex><sitemap><loc>${fake.origin}/map.xml</loc></sitemap></sitemapindex>`)
    fake.pages['/a'] = { body: pageWith(posting({ url: undefined })) }
    const keeper = keeperOf(board({ format: 'sitemap', url: `${fake.origin}/index.xml` }))
    expect(await keeper.vacancies()).toMatchObject([{ title: 'Registered nurse', url: `${fake.origin}/a` }])
    expect(fake.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/index.xml', '/map.xml', '/a', '/ill'])
    expect(waits).toEqual([3000, 3000, 3000])
    expect(keeper.report()[0]!.notServed).toEqual({ shape: 1 })
  })

  test('postings of another shape, without a title, past, elsewhere or with a script for an address are left out, and the others stay', async () => {
    const odd = [posting(), { '@type': 'JobPosting', title: 5 }, posting({ title: '<br>' }), posting({ validThrough: '2026-11-21', identifier: 'p' }), posting({ jobLocation: { address: { addressCountry: 'FR' } }, identifier: 'f' }), posting({ url: 'javascript:alert(1)', identifier: 'j' }), posting({ validThrough: undefined, datePosted: '2026-05-01', identifier: 'o' })]
    fake.pages['/jobs'] = { body: pageWith(...odd) }
    const keeper = keeperOf(board())
    expect(await titles(keeper)).toEqual(['Registered nurse'])
    expect(keeper.report()[0]!.notServed).toEqual({ shape: 1, 'no-title': 1, expired: 2, elsewhere: 1, 'no-address': 1 })
  })

  test('letters that grow when they are made small move nothing of the page', async () => {
    fake.pages['/jobs'] = { body: `<title>${'İ'.repeat(20)}</title>${pageWith(posting())}` }
    expect(await titles(keeperOf(board()))).toEqual(['Registered nurse'])
  })

  test('a script in a description, a lie about a unit, a day that has not come', async () => {
    fake.pages['/jobs'] = { body: JSON.stringify(posting({ description: 'A<script>steal()</script><img src=x onerror=steal()>&lt;script&gt;steal()&lt;/script&gt;B', baseSalary: { currency: 'HKD', value: { value: 20_000, unitText: 'HOUR' } }, datePosted: '2027-01-01' })) }
    const [one] = await keeperOf(board()).vacancies()
    expect(one).toMatchObject({ payWords: 'HKD 20000 / HOUR', permit: 'silent' })
    expect(one).not.toHaveProperty('pay')
    expect(one).not.toHaveProperty('postedOn')
    expect(JSON.stringify(one)).not.toMatch(/steal|script|onerror|</)
  })

  test('Big5 is read where it is said, and refused where UTF-8 was', async () => {
    // 護士 in Big5.
    const big5 = Buffer.concat([Buffer.from('<source><job><title>'), Buffer.from([0xc5, 0x40, 0xa4, 0x68]), Buffer.from('</title><url>https://board.example/n</url></job></source>')])
    fake.pages['/jobs'] = xml(big5, { type: 'text/xml; charset=big5' })
    expect(await titles(keeperOf(board({ format: 'xml' })))).toEqual(['護士'])
    fake.pages['/jobs'] = xml(big5)
    expect(await titles(keeperOf(board({ format: 'xml' })))).toEqual([])
    expect(told).toEqual([['one', 'encoding', 1]])
  })
})

describe('the same vacancy', () => {
  test('twice in one feed is one; another number of the same employer is another', async () => {
    fake.pages['/jobs'] = { body: pageWith(posting(), posting(), posting({ identifier: { name: 'Example Hospital', value: 'N-9' } })) }
    expect(await titles(keeperOf(board()))).toHaveLength(2)
  })

  test('on two boards is one that names both, by its number or by title, employer and place', async () => {
    fake.pages['/other'] = { body: pageWith(posting({ url: '/o', identifier: undefined, title: 'REGISTERED  nurse', hiringOrganization: 'Example Hospital.' })) }
    const keeper = keeperOf(board(), board({ id: 'two', url: `${fake.origin}/other` }))
    expect(await keeper.vacancies()).toMatchObject([{ board: 'one', alsoOn: [{ board: 'two', url: `${fake.origin}/o` }] }])
    expect(keeper.boards().map(({ count }) => count)).toEqual([1, 1])
  })

  test('of a page without addresses of their own each has an id, and the very same is one', async () => {
    const on = (addressLocality: string) => posting({ url: undefined, identifier: undefined, hiringOrganization: undefined, jobLocation: { address: { addressLocality } } })
    fake.pages['/jobs'] = { body: pageWith(on('Macau'), on('Zhuhai'), on('Zhuhai')) }
    const found = await keeperOf(board()).vacancies()
    expect(found.map(({ city }) => city).sort()).toEqual(['macao', 'zhuhai'])
    expect(new Set(found.map(({ id }) => id)).size).toBe(2)
  })

  test('without an employer is not known to be the same', async () => {
    const nameless = (url: string) => posting({ url, identifier: undefined, hiringOrganization: undefined })
    fake.pages['/jobs'] = { body: pageWith(nameless('/1'), nameless('/2')) }
    expect(await titles(keeperOf(board()))).toHaveLength(2)
  })
})

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index || ''};`.repeat(10)}">`).join('')}]><source><job><title>&lol9;</title></job></source>`
const ILL: [string, 'json-ld' | 'xml', () => Page][] = [
  ['an error', 'json-ld', () => ({ body: 'no', status: 500 })],
  ['a redirect elsewhere', 'json-ld', () => ({ body: '', status: 302, headers: { location: 'http://127.0.0.1:9/' } })],
  ['a head and nothing more', 'json-ld', () => ({ body: '{}', isSilent: true })],
  ['an answer that breaks off', 'json-ld', () => ({ body: JSON.stringify(posting()), cutAfter: 40 })],
  ['JSON that is cut', 'json-ld', () => ({ body: JSON.stringify([posting()]).slice(0, -9), type: 'application/json' })],
  ['JSON of other types', 'json-ld', () => ({ body: JSON.stringify([{ '@type': 'JobPosting', title: 7 }]) })],
  ['more than its share', 'json-ld', () => ({ body: `${' '.repeat(400_000)}[]` })],
  ['a little that unpacks to much', 'json-ld', () => ({ body: ' '.repeat(5_000_000), isGzipped: true })],
  ['bytes of no charset', 'json-ld', () => ({ body: Buffer.from([0x5b, 0xff, 0xfe, 0x5d]) })],
  ['XML that is cut', 'xml', () => xml(jobFeed(JOB).slice(0, -30))],
  ['a billion laughs', 'xml', () => xml(bomb)],
  ['an entity of a file', 'xml', () => xml('<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><source><job><title>&x;</title></job></source>')],
  ['XML as deep as a well', 'xml', () => xml(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)],
  ['a page in place of a feed', 'xml', () => ({ body: '<!doctype html><title>Maintenance</title>' })],
  ['no feed', 'xml', () => xml('<weather/>')],
  ['names that mean to harm', 'xml', () => xml('<source><job><__proto__>x</__proto__><title>Cook</title></job></source>')],
]

describe('a board that is ill', () => {
  test.each(ILL)('%s (%s): the last listing stays, and says that it is stale', async (_, format, page) => {
    fake.pages['/jobs'] = format === 'xml' ? xml(jobFeed(JOB)) : { body: pageWith(posting()) }
    const keeper = keeperOf(board({ format }))
    const before = await keeper.vacancies()
    expect(before).toHaveLength(1)
    fake.pages['/jobs'] = page()
    later(120)
    await keeper.readDue()
    expect(await keeper.vacancies()).toEqual(before)
    expect(keeper.boards()).toMatchObject([{ isStale: true, readAt: NOON, count: 1 }])
    expect(told).toHaveLength(1)
  })

  test.each(ILL)('%s from the start: nothing, and nobody waits again', async (_, format, page) => {
    fake.pages['/jobs'] = page()
    const keeper = keeperOf(board({ format }))
    expect(await keeper.vacancies()).toEqual([])
    const asked = fake.asked.length
    expect(await keeper.vacancies()).toEqual([])
    expect(fake.asked).toHaveLength(asked)
    expect(keeper.boards()).toEqual([{ id: 'one', name: 'Example board', site: 'https://board.example/', isStale: true, count: 0 }])
  })

  test('is asked less and less, and after three days says nothing any more', async () => {
    const keeper = keeperOf(board())
    await keeper.vacancies()
    fake.pages['/jobs'] = { body: '', status: 503 }
    fake.asked.length = 0
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      later(1)
      await keeper.readDue()
    }
    // The robots.txt of the first reading holds for the day.
    expect(fake.asked.filter(({ path }) => path === '/jobs').length).toBeLessThan(15)
    expect(await titles(keeper)).toHaveLength(1)
    now = NOON + 3 * DAY + 12 * 3_600_000
    await keeper.readDue()
    expect(await titles(keeper)).toEqual([])
  })

  test('takes nothing from another', async () => {
    fake.pages['/ill'] = { body: '', status: 500 }
    expect(await titles(keeperOf(board({ id: 'ill', url: `${fake.origin}/ill` }), board()))).toHaveLength(1)
  })
})

describe('politely', () => {
  test('what robots.txt forbids is not asked for; one that is ill forbids all; none forbids nothing', async () => {
    fake.pages['/robots.txt'] = { body: 'User-agent: Bay-Affairs-Gateway\nDisallow: /jobs\n\nUser-agent: *\nAllow: /', type: 'text/plain' }
    expect(await titles(keeperOf(board()))).toEqual([])
    fake.pages['/robots.txt'] = { body: '', status: 503 }
    expect(await titles(keeperOf(board()))).toEqual([])
    expect(fake.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt'])
    expect(told).toEqual([['one', 'robots', 1], ['one', 'robots', 1]])
    delete fake.pages['/robots.txt']
    expect(await titles(keeperOf(board()))).toHaveLength(1)
  })

  test('by its name, once in its time, and by what has not changed', async () => {
    fake.pages['/jobs'] = ({ headers }) => (headers['if-none-match'] === '"v1"' ? { body: '', status: 304 } : { body: pageWith(posting()), headers: { etag: '"v1"' } })
    const keeper = keeperOf(board({ everyMinutes: 30 }))
    await keeper.vacancies()
    later(20)
    await keeper.readDue()
    expect(fake.asked).toHaveLength(2)
    expect(fake.asked[1]!.headers['user-agent']).toBe('bay-affairs-gateway')
    later(20)
    await keeper.readDue()
    expect(fake.asked).toHaveLength(3)
    expect(fake.asked[2]!.headers['if-none-match']).toBe('"v1"')
    expect(await keeper.vacancies()).toMatchObject([{ title: 'Registered nurse', seenAt: now }])
  })

  test('a hundred who ask at once are one reading', async () => {
    const keeper = keeperOf(board())
    await Promise.all(Array.from({ length: 100 }, () => keeper.vacancies()))
    expect(fake.asked.filter(({ path }) => path === '/jobs')).toHaveLength(1)
  })
})

test('what has expired since the reading is not counted among what is open', async () => {
  fake.pages['/jobs'] = { body: pageWith(posting({ validThrough: '2026-11-22T13:00:00+08:00' })) }
  const keeper = keeperOf(board())
  await keeper.vacancies()
  expect(keeper.boards()).toMatchObject([{ count: 1 }])
  later(61)
  expect(keeper.boards()).toMatchObject([{ count: 0 }])
})

test('of a sitemap whose files have other names each day nothing old is kept', async () => {
  const remembered = nothingRemembered()
  const map = board({ format: 'sitemap', url: `${fake.origin}/index.xml` })
  for (const day of ['1', '2', '3']) {
    fake.pages['/index.xml'] = xml(`<sitemapindex><sitemap><loc>${fake.origin}/map-${day}.xml</loc></sitemap></sitemapindex>`)
    fake.pages[`/map-${day}.xml`] = xml(`<urlset><url><loc>${fake.origin}/jobs</loc></url></urlset>`)
    await readBoard(map, { fetch, clock: () => now, wait: () => Promise.resolve() }, remembered)
  }
  expect([...remembered.answers.keys()].sort()).toEqual([`${fake.origin}/index.xml`, `${fake.origin}/jobs`, `${fake.origin}/map-3.xml`])
})

test('what is gone from its board is gone', async () => {
  const keeper = keeperOf(board())
  expect(await titles(keeper)).toHaveLength(1)
  fake.pages['/jobs'] = { body: pageWith() }
  later(120)
  await keeper.readDue()
  expect(await titles(keeper)).toEqual([])
  expect(keeper.boards()).toMatchObject([{ isStale: false, count: 0 }])
})

test('no board, no vacancy, nobody asked', async () => {
  const keeper = keeperOf()
  expect([await keeper.vacancies(), keeper.boards(), keeper.report()]).toEqual([[], [], []])
})
