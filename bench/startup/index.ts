import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pagesOf } from '../../e2e/runtime/app-config'
import type { AppConfig } from '../../e2e/runtime/bundle'
import { measureStartup, type Startup, type StartupOptions } from '../../e2e/startup'
import { hello, ours } from '../builds'
import { heaviestService } from '../heaviest-service'
import { median, spread } from '../median'
import { goal, ratio, table, whole } from '../table'

const RUNS = 11
const PLATFORMS = ['weapp', 'alipay'] as const

/** Goals of the first screen. */
const CPU = 1.5
/** Script until a tool stands still, in ms, from reading app.js on. */
const TOOL = 100
const BYTES = 8192
const CALLS = 2
const NODES = 300

/** What a page is opened with, where it needs something. */
const QUERIES: Record<string, Record<string, string>> = {
  'pages/service/crossing/index': { id: heaviestService() },
  'pages/services/area/index': { area: 'travel' },
  // Tools opened by a link, with their answer.
  'pages/customs-checks/carry/index': {
    from: 'mainland', to: 'hong-kong', who: 'hong-kong', age: 'adult', role: 'passenger', away: 'day', items: 'cat.1~spirits.2.700.30600HKD~medicine.1~e-cigarette.1',
  },
  'pages/customs-checks/document/index': { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit', onward: 'hong-kong', day: '2026-12-20' },
  'pages/customs-checks/car/index': { car: 'macao', to: 'guangdong', dual: 'no', resident: 'permit', owner: 'me', licence: 'no' },
  'pages/booking/offices/index': { task: 'home-return', from: 'futian' },
  'pages/customs/holidays/index': { day: '2026-12-25', month: '2027-02' },
  'pages/customs/control-point/index': { id: 'shenzhen-bay', when: '2026-11-22T12:00' },
  'pages/customs/crossing/index': { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00' },
}

type Platform = (typeof PLATFORMS)[number]

/** Both in turn, so that a busy moment of the machine meets both. */
function cpuTimes(platform: Platform, options: StartupOptions): [ours: number[], hello: number[]] {
  const once = (dist: string) => measureStartup(dist, platform, undefined, { ...options, runs: 1 }).cpuMilliseconds
  const pairs = Array.from({ length: RUNS }, () => [once(ours(platform)), once(hello(platform))] as const)
  return [pairs.map(([our]) => our), pairs.map(([, plain]) => plain)]
}

function cpuTable(): string {
  const rows = PLATFORMS.flatMap((platform) =>
    [false, true].map((isJitless) => {
      const [our, plain] = cpuTimes(platform, { isJitless })
      return [platform, isJitless ? 'no' : 'yes', spread(our), spread(plain), ratio(median(our), median(plain)), goal(median(our) / median(plain), CPU, '×')]
    }),
  )
  return table(['platform', 'JIT', 'ours, ms', 'hello, ms', 'ratio', 'goal'], rows)
}

const pages = (dist: string) => pagesOf(JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppConfig)

/** One run is enough: bytes, calls and nodes are the same each time. */
function screen(dist: string, platform: Platform, route: string): Startup {
  return measureStartup(dist, platform, route, { runs: 1, query: QUERIES[route] })
}

function screenTable(): string {
  const row = (platform: Platform, name: string, { firstSetDataBytes, setDataBytes, setDataCalls, nodes, depth }: Startup, isOurs: boolean) => [
    platform,
    name,
    whole(firstSetDataBytes) + (isOurs && firstSetDataBytes > BYTES ? ' **over**' : ''),
    whole(setDataBytes),
    String(setDataCalls) + (isOurs && setDataCalls > CALLS ? ' **over**' : ''),
    String(nodes) + (isOurs && nodes > NODES ? ' **over**' : ''),
    String(depth),
  ]
  const rows = PLATFORMS.flatMap((platform) => [
    ...pages(ours(platform)).map((route) => {
      const query = decodeURIComponent(new URLSearchParams(QUERIES[route]).toString())
      return row(platform, query ? `${route}?${query}` : route, screen(ours(platform), platform, route), true)
    }),
    row(platform, 'hello', screen(hello(platform), platform, pages(hello(platform))[0]!), false),
  ])
  return table(['platform', 'first screen', `first setData B ≤ ${whole(BYTES)}`, 'all, B', `calls ≤ ${CALLS}`, `nodes ≤ ${NODES}`, 'depth'], rows)
}

/** Tools, each opened by its link, ours only: a hello has none. */
function toolTable(): string {
  // Offices are in the package of bookings, and are a tool for crossing.
  const tools = pages(ours('weapp')).filter((route) => route.startsWith('pages/customs') || route === 'pages/booking/offices/index')
  const rows = tools.map((route) => {
    const { cpuMilliseconds } = measureStartup(ours('weapp'), 'weapp', route, { runs: RUNS, query: QUERIES[route] })
    return [route, String(cpuMilliseconds), goal(cpuMilliseconds, TOOL)]
  })
  return table(['tool', 'script, ms', 'goal, ms'], rows)
}

/** What a start costs, measured in a Node VM with a fake host (`e2e/startup`). */
export function printStartup() {
  console.log(`\n## Start-up in a Node VM\n\n${screenTable()}\n\n${cpuTable()}\n\n${toolTable()}\n`)
}
