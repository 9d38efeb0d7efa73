/** One reading of a board, politely: what robots.txt forbids is not asked for, and pages are asked for one after the other. */
import { Type } from '@sinclair/typebox'
import { ask, type Answer, type Fetch } from '../feeds/ask'
import { FeedError } from '../feeds/feed'
import type { Advertised } from './advertised'
import type { ConfiguredBoard } from './configured'
import { postingsIn, type Postings } from './json-ld'
import { EVERYTHING, NOTHING, ROBOTS_BYTES, robotsIn, type Robots } from './robots'
import { advertisedIn, sitemapOf } from './xml'

const SECOND = 1000
const DAY = 86_400 * SECOND
const ROBOTS_HOLD = DAY
const TIMEOUT = 20 * SECOND
const MAX_BYTES = 8_000_000
/** Of one page of a sitemap. */
const PAGE_BYTES = 2_000_000
/** Vacancies of one board; what comes after is not read. */
const MOST_VACANCIES = 5000
const MOST_PAGES = 100
const MOST_MAPS = 10
/** Between two pages of a site that asks for nothing else. */
const BETWEEN = SECOND

/** What is kept of a board between its readings, so that what has not changed is not sent again. */
export interface Remembered {
  answers: Map<string, Answer>
  robots?: { robots: Robots; at: number }
}
export const nothingRemembered = (): Remembered => ({ answers: new Map() })

export interface Reader {
  fetch: Fetch
  clock: () => number
  wait: (milliseconds: number) => Promise<void>
  /** Shorter in tests. */
  timeoutMs?: number
  maxBytes?: number
}

const TEXT = Type.String()

/** @param asked takes the addresses that were asked for */
function questionsOf({ fetch, timeoutMs = TIMEOUT, maxBytes = MAX_BYTES }: Reader, remembered: Remembered, asked: Set<string>) {
  return async (address: string, most = maxBytes): Promise<string> => {
    asked.add(address)
    const { origin, pathname, search } = new URL(address)
    const path = (pathname + search).slice(1)
    const answer = await ask({ path, format: 'text', schema: TEXT }, origin, remembered.answers.get(address), fetch, { timeoutMs, maxBytes: Math.min(most, maxBytes) })
    remembered.answers.set(address, answer)
    return answer.body as string
  }
}
type Question = ReturnType<typeof questionsOf>

/** RFC 9309: no robots.txt forbids nothing; one that cannot be reached forbids all, until it can, or was read in the last day. */
async function robotsOf(origin: string, question: Question, remembered: Remembered, now: number): Promise<Robots> {
  const { robots: before } = remembered
  if (before && now - before.at < ROBOTS_HOLD) return before.robots
  const found = await question(`${origin}/robots.txt`, ROBOTS_BYTES).then(robotsIn, (error: unknown) => {
    const [failure, status = ''] = error instanceof FeedError ? error.message.split(': ') : []
    return failure === 'status' && status.startsWith('4') && status !== '429' ? EVERYTHING : undefined
  })
  if (found) remembered.robots = { robots: found, at: now }
  return found ?? NOTHING
}

export interface BoardReading {
  found: Advertised[]
  /** Postings of a shape that cannot be read, and pages that did not come. */
  refused: number
}

const onSite = (address: string, origin: string): boolean => URL.canParse(address) && new URL(address).origin === origin && !address.includes('@')

/** Pages of a sitemap and of the sitemaps that it lists, of its own site alone. */
async function pagesOf(board: ConfiguredBoard, allowed: (address: string) => boolean, question: Question, pause: () => Promise<void>): Promise<string[]> {
  const { origin } = new URL(board.url)
  const first = sitemapOf(await question(board.url))
  const pages = [...first.pages]
  for (const map of first.maps.filter((one) => onSite(one, origin) && allowed(one)).slice(0, MOST_MAPS)) {
    await pause()
    pages.push(...sitemapOf(await question(map)).pages)
  }
  return [...new Set(pages)].filter((one) => onSite(one, origin) && allowed(one)).slice(0, board.mostPages ?? MOST_PAGES)
}

/** A page that is ill is left out; a site of which none comes is ill itself. */
async function bySitemap(pages: readonly string[], question: Question, pause: () => Promise<void>): Promise<BoardReading> {
  const all: Postings = { found: [], refused: 0 }
  let last: unknown
  let failures = 0
  for (const page of pages) {
    await pause()
    try {
      const { found, refused } = postingsIn(await question(page, PAGE_BYTES), page, MOST_VACANCIES - all.found.length)
      all.found.push(...found)
      all.refused += refused
    } catch (error) {
      last = error
      failures += 1
      // A site in trouble is not asked a hundred times.
      if (failures >= 5 && failures * 2 > all.found.length) throw error
    }
  }
  if (pages.length > 0 && failures === pages.length) throw last
  return { found: all.found, refused: all.refused + failures }
}

/** @throws FeedError where nothing of it can be used, or robots.txt forbids it */
export async function readBoard(board: ConfiguredBoard, reader: Reader, remembered: Remembered): Promise<BoardReading> {
  const asked = new Set<string>()
  const question = questionsOf(reader, remembered, asked)
  const { origin } = new URL(board.url)
  const robots = await robotsOf(origin, question, remembered, reader.clock())
  const allowed = (address: string) => {
    const { pathname, search } = new URL(address)
    return robots.allows(pathname + search)
  }
  if (!allowed(board.url)) throw new FeedError('robots', 'forbidden')
  const pause = () => reader.wait(Math.max(BETWEEN, robots.delay * SECOND))
  if (board.format === 'sitemap') {
    const pages = await pagesOf(board, allowed, question, pause)
    const reading = await bySitemap(pages, question, pause)
    // What was not asked for this time is gone from the site, and would pile up.
    for (const address of remembered.answers.keys()) if (!asked.has(address)) remembered.answers.delete(address)
    return reading
  }
  const text = await question(board.url)
  return board.format === 'xml' ? { found: advertisedIn(text, MOST_VACANCIES), refused: 0 } : postingsIn(text, board.url, MOST_VACANCIES)
}
