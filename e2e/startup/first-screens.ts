/** What the first screen of every page costs, opened plain and with an answer: sizes and counts only, which are the same each time. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../src/domain/locale/locale'
import type { PageState } from '../pages/state'
import { storageOf } from '../pages/storage'
import { settingsOf, VIEWS } from '../pages/view'
import type { MiniPlatform } from '../platform'
import { pagesOf } from '../runtime/app-config'
import type { AppConfig } from '../runtime/bundle'
import { apiNames } from '../typings'
import { openPage } from './bundle'
import { drawnOf, type Drawn } from './measure'
import { settled, VirtualTime } from './virtual-time'

export interface FirstScreen extends Drawn {
  platform: MiniPlatform
  /** `offices-near` */
  name: string
  route: string
  query: Record<string, string>
}

/** What is opened: a page, with what follows in its address and what the phone keeps. */
export type Opening = Pick<PageState, 'page' | 'state' | 'route' | 'query' | 'kept' | 'stays' | 'tripMoney' | 'own' | 'bookings'>

/** What the clock of a first screen says, so that no day changes a figure: 23 November 2026, noon. */
const NOW = Date.UTC(2026, 10, 23, 4)
/** The first screen is complete when nothing was set for so long, in ms: what is below it comes after two seconds at the latest. */
const QUIET = 300
/** So long may the first update take, in ms. */
const PATIENCE = 1500

/** States count days from today when they are read. */
async function statesThen(): Promise<readonly PageState[]> {
  const { now } = Date
  Date.now = () => NOW
  try {
    const { statesOn } = await import('../pages/states')
    return statesOn('weapp')
  } finally {
    Date.now = now
  }
}

/** Each page plain, and each state that a link, or what is kept, brings it into. */
export function openingsOf(routes: readonly string[], states: readonly PageState[]): Opening[] {
  const plain = routes.map((route): Opening => ({ page: route.replace(/^pages\/|\/index$/g, ''), state: 'plain', route }))
  const reached = states.filter(({ opener, typed, circumstance, missing, gateway }) => !(opener ?? typed ?? circumstance ?? missing ?? gateway))
  const keyOf = ({ page: _page, state: _state, route, query = {}, kept, stays, tripMoney, own, bookings }: Opening) => JSON.stringify([route, query, kept, stays, tripMoney, own, bookings])
  return [...new Map([...plain, ...reached].map((opening) => [keyOf(opening), opening])).values()]
}

/**
 * Runs the bundle with a clock that waits for nothing.
 *
 * @param dist the built bundle, e.g. `dist/weapp`
 * @throws Error when the page draws nothing, or fails on the way
 */
export async function firstScreen(dist: string, platform: MiniPlatform, opening: Opening, locale: Locale): Promise<FirstScreen> {
  const { page, state, route, query = {} } = opening
  const time = new VirtualTime(NOW)
  let until = NOW + PATIENCE
  const order = { dist: path.resolve(dist), platform, route, query, apiNames: apiNames(platform), storage: storageOf(opening, settingsOf(VIEWS.light, locale)) }
  const { sent, shape } = openPage(order, { ...time.world, Promise }, () => (until = time.now + QUIET))
  await settled()
  while (time.next <= until) await time.goOn()
  if (sent.length === 0) throw new Error(`${platform} ${route} draws nothing`)
  return { platform, name: `${page}-${state}`, route, query, ...drawnOf(sent, shape()) }
}

/** Those of all pages of the bundle. */
export async function firstScreens(dist: string, platform: MiniPlatform, locale: Locale = 'zh-Hans'): Promise<FirstScreen[]> {
  const routes = pagesOf(JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppConfig)
  const screens: FirstScreen[] = []
  for (const opening of openingsOf(routes, await statesThen())) screens.push(await firstScreen(dist, platform, opening, locale))
  return screens
}
