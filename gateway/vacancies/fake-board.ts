/** Boards of vacancies as one real server on this machine, in good or bad health: for tests and end-to-end runs. What they advertise is made up. */
import type { IncomingMessage } from 'node:http'
import { gzipSync } from 'node:zlib'
import { startLoopback, type Loopback } from '../feeds/loopback'

export interface Page {
  body: string | Buffer
  status?: number
  type?: string
  headers?: Record<string, string>
  /** Sends the head and nothing more. */
  isSilent?: boolean
  /** Breaks off after so many bytes. */
  cutAfter?: number
  isGzipped?: boolean
}

export interface FakeBoard extends Loopback {
  /** By path with query, such as `/jobs.xml`; a function sees the question. What is not here is 404. */
  pages: Record<string, Page | ((request: IncomingMessage) => Page)>
  asked: { path: string; headers: IncomingMessage['headers'] }[]
}

export async function startFakeBoard(port = 0): Promise<FakeBoard> {
  const fake: FakeBoard = { origin: '', pages: {}, asked: [], close: () => Promise.resolve() }
  const loopback = await startLoopback((request, response) => {
    const path = request.url ?? '/'
    fake.asked.push({ path, headers: request.headers })
    const found = Object.prototype.hasOwnProperty.call(fake.pages, path) ? fake.pages[path] : undefined
    const page = typeof found === 'function' ? found(request) : found
    if (!page) return void response.writeHead(404).end('not here')
    const { body, status = 200, type = 'text/html; charset=utf-8', headers = {}, isSilent, cutAfter, isGzipped } = page
    const bytes = isGzipped ? gzipSync(body) : Buffer.from(body as string)
    response.writeHead(status, { 'content-type': type, 'content-length': String(bytes.length), ...(isGzipped && { 'content-encoding': 'gzip' }), ...headers })
    if (isSilent) return void response.flushHeaders()
    if (cutAfter === undefined) return void response.end(bytes)
    response.write(bytes.subarray(0, cutAfter))
    setTimeout(() => response.destroy(), 5)
  }, port)
  return Object.assign(fake, loopback)
}

type Posting = Record<string, unknown>
const place = (addressLocality: string, addressCountry: string) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality, addressCountry } })
const month = (currency: string, minValue: number, maxValue: number, unitText = 'MONTH') => ({ '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText } })

/** A whole posting of JSON-LD. @param change what of it is other */
export const posting = (change: Posting = {}): Posting => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Registered nurse',
  description: '<p>Day and night shifts on a medical ward.</p><ul><li>Cantonese and English</li></ul><p>Visa sponsorship available.</p>',
  identifier: { '@type': 'PropertyValue', name: 'Example Hospital', value: 'N-1' },
  datePosted: '2026-11-20',
  validThrough: '2026-12-31',
  hiringOrganization: { '@type': 'Organization', name: 'Example Hospital' },
  jobLocation: place('珠海', 'CN'),
  baseSalary: month('CNY', 12_000, 16_000),
  url: '/jobs/n-1',
  ...change,
})

export const pageWith = (...postings: Posting[]): string =>
  `<!doctype html><html lang="en"><head><title>Jobs</title>${postings.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('')}</head><body><h1>Jobs</h1></body></html>`

/** A feed as Indeed reads it. @param jobs children of each `<job>`, as markup */
export const jobFeed = (...jobs: string[]): string => `<?xml version="1.0" encoding="utf-8"?><source><publisher>Example</publisher>${jobs.map((one) => `<job>${one}</job>`).join('')}</source>`

/** Three vacancies, advertised two days before a day and open for a month. @param on as `2026-11-22` */
export function samplePostings(origin: string, on = '2026-11-22'): Posting[] {
  const at = Date.parse(`${on}T00:00:00Z`)
  const day = (after: number) => new Date(at + after * 86_400_000).toISOString().slice(0, 10)
  const open = { datePosted: day(-2), validThrough: day(39) }
  return [
    posting({ ...open, url: `${origin}/jobs/n-1` }),
    posting({
      ...open,
      title: 'Ward nurse (Macao)',
      identifier: { name: 'Example Clinic', value: 'N-2' },
      hiringOrganization: { name: 'Example Clinic' },
      jobLocation: place('Macau', 'MO'),
      baseSalary: month('MOP', 20_000, 26_000),
      description: 'Cantonese and Portuguese. Macao residents only.',
      datePosted: day(-1),
      url: `${origin}/jobs/n-2`,
    }),
    posting({
      ...open,
      title: 'Software engineer',
      identifier: { name: 'Example Lab', value: 'E-1' },
      hiringOrganization: { name: 'Example Lab' },
      jobLocation: place('Hong Kong', 'HK'),
      baseSalary: month('HKD', 540_000, 720_000, 'YEAR'),
      description: 'English. Work visa provided.',
      url: `${origin}/jobs/e-1`,
    }),
  ]
}
