/** @jest-environment jsdom */
/** What a person tells a page stands where no server sees it; docs/decisions/0029 has the list. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openPage, startAnew } from '../../test/page'
import { PARAMS, ROUTES } from '../../test/routes'
import * as links from './links'

const { asKept, asOpened, isPublic } = links

/** All that the address of a public page may hold. */
const PUBLIC: Record<string, readonly string[]> = {
  'pages/services/index': ['area', 'region'],
  'pages/services/area/index': ['area'],
  'pages/service/crossing/index': ['id'],
  'pages/service/living/index': ['id'],
  'pages/customs/holidays/index': ['day', 'month', 'view', 'place'],
  'pages/travel/station/index': ['id'],
  'pages/places/place/index': ['id'],
  'pages/jobs-guides/vacancy/index': ['id'],
  'pages/living/signals/index': ['hkw', 'mow', 'hkr', 'mor', 'mos', 'gdw', 'gdr'],
}

const OPENED: Record<string, Record<string, string>> = {
  ...PARAMS,
  // Links of posters open here too.
  'pages/home/index': { id: 'customs/e-channel' },
  'pages/search/index': { query: 'diabetes' },
  'pages/services/index': { area: 'health' },
  'pages/booking/offices/index': { task: 'home-return', from: 'futian' },
  'pages/booking/book/index': { office: 'macau-services-centre' },
  'pages/jobs/days/index': { year: '2026' },
  'pages/customs/control-points/index': { who: 'macao', near: 'futian' },
  'pages/customs/holidays/index': { day: '2026-12-25' },
  'pages/help/card/index': { card: 'bay1c.x' },
  'pages/elderly-care/moving/index': { list: 'bay1m.x' },
}

/** What a host adds where a code was scanned. */
const SCANNED = ['q', 'qrCode', 'scene']

/** What a page is opened with, and what it reads of that. */
function read(held: Record<string, string>): { params: Record<string, string>; names: Set<string> } {
  const names = new Set<string>()
  const params = new Proxy(held, {
    get: (target, name: string) => {
      if (!SCANNED.includes(name)) names.add(name)
      return target[name]
    },
  })
  return { params, names }
}

/** Addresses that are sent to a server, or would be by opening a link of the page, and that are not to hold anything. */
function sent(): string[] {
  const links = [...document.querySelectorAll('a[href^="/pages/"]')].map((link) => link.getAttribute('href')!)
  return [location.pathname + location.search, ...links].filter((address) => /\?[^#]/.test(address) && !isPublic(address))
}

/** What a page reads of its address beyond the list of what public pages may hold. */
const beyond = (route: string, names: Iterable<string>): string[] => (PUBLIC[route] ? [...names].filter((name) => !PUBLIC[route]!.includes(name)) : [])

beforeEach(startAnew)

test('the list of public pages is the one that the app goes by', () => {
  expect(ROUTES.filter((route) => isPublic(`/${route}`)).sort()).toEqual(Object.keys(PUBLIC).sort())
})

test.each(ROUTES)('%s holds no answer where a server sees it, whatever link it was opened by', async (route) => {
  const held = OPENED[route] ?? {}
  history.replaceState(null, '', `/${route}?${new URLSearchParams(held).toString()}`)
  const { params, names } = read(held)
  await openPage(route, params)
  expect(sent()).toEqual([])
  expect(beyond(route, names)).toEqual([])
  // Opened without anything, a page that reads its address would pass for nothing.
  expect(names.size > 0).toBe(Object.keys(held).length > 0)
})

/** What a page says that is opened by a link. */
async function says(route: string, sign: '?' | '#'): Promise<string | null> {
  startAnew()
  const query = new URLSearchParams(OPENED[route]).toString()
  history.replaceState(null, '', `/${route}${sign}${query}`)
  const { unmount } = await openPage(route, sign === '?' ? OPENED[route] : {})
  const { textContent } = document.body
  unmount()
  return textContent
}

test.each(ROUTES.filter((route) => OPENED[route] && !isPublic(`/${route}`)))('%s says the same opened by a link whose answers no server sees', async (route) => {
  expect(await says(route, '#')).toBe(await says(route, '?'))
})

describe('is noticed', () => {
  test('an answer in the address, and one in a link', () => {
    history.replaceState(null, '', '/pages/health/care/index?need=doctor')
    document.body.innerHTML = '<a href="/pages/customs-checks/document/index?who=macao"></a><a href="/pages/travel/station/index?id=point:lo-wu"></a><a href="/pages/payment-guides/pay/index#who=macao"></a>'
    expect(sent()).toEqual(['/pages/health/care/index?need=doctor', '/pages/customs-checks/document/index?who=macao'])
    document.body.innerHTML = ''
  })

  test('a public page that asks who one is', () => {
    expect(beyond('pages/travel/station/index', ['id', 'who'])).toEqual(['who'])
  })

  test('an address that is put together without asking', () => {
    expect(bare('const page = `${CARRY}?from=${from}`')).toEqual(['CARRY'])
    expect(bare("CARRY + '?from=' + from; const at = page + `#${query}`; CARRY.concat('?from=')")).toEqual(['CARRY', 'page', 'CARRY'])
    expect(bare("openPage('/pages/customs-checks/carry/index?from=macao'); openPage(`${CARRY}#from=${from}`)")).toEqual(['CARRY', '/pages/customs-checks/carry/index'])
    expect(bare("asOpened(`${CARRY}?from=${from}`); asOpened(CARRY + '?from='); `${STATION}?id=${id}`; '/pages/travel/station/index?id=point:lo-wu'")).toEqual([])
  })
})

const FOLDER = path.resolve(__dirname)
/** What links.ts calls the public pages. */
const PUBLIC_NAMES = Object.entries(links).flatMap(([name, address]) => (typeof address === 'string' && isPublic(address) ? [name] : []))

/** A page and the sign of what it holds: in a template, put together with +, or written out. */
const PUT_TOGETHER = [/`\$\{([\w.]+(?:\[[^\]]*\])?)\}[?#]/g, /\b([\w.]+)\s*\+\s*['"`][?#]/g, /\b([\w.]+)\.concat\(['"`][?#]/g, /['"`](\/pages\/[\w/-]+)[?#]/g]

/** Pages whose address a source puts together with what it holds, as a tap may open it, without asking where that is to stand. */
const bare = (source: string): string[] =>
  PUT_TOGETHER.flatMap((way) => [...source.matchAll(way)].flatMap(({ 1: page, index }) => (source.slice(0, index).endsWith('asOpened(') || PUBLIC_NAMES.includes(page!) || isPublic(page!) ? [] : [page!])))

test('every address that a page puts together asks where to hold it', () => {
  const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.flatMap((file) => bare(readFileSync(path.join(FOLDER, file), 'utf8')).map((name) => `${file}: ${name}`))).toEqual([])
})

test('what one keeps is the same address everywhere', () => {
  const kept = '/pages/travel/trip/index?from=mtr:sha-tin&to=mtr:lo-wu'
  expect(asOpened(kept)).toBe('/pages/travel/trip/index#from=mtr:sha-tin&to=mtr:lo-wu')
  expect(asKept(asOpened(kept))).toBe(kept)
})
