import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pagesOf } from '../../e2e/runtime/app-config'
import type { AppConfig } from '../../e2e/runtime/bundle'
import { measureStartup, type StartupOptions } from '../../e2e/startup'
import { firstScreens } from '../../e2e/startup/first-screens'
import type { Drawn } from '../../e2e/startup/measure'
import { LIMITS } from '../../tools/first-screens'
import { hello, ours } from '../builds'
import { median, spread } from '../median'
import { goal, ratio, table, whole } from '../table'

const RUNS = 11
const PLATFORMS = ['weapp', 'alipay'] as const

/** Goal of the start. */
const CPU = 1.5
/** Script until a tool stands still, in ms, from reading app.js on. */
const TOOL = 100

/** Tools opened by a link, with their answer. */
const QUERIES: Record<string, Record<string, string>> = {
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

/** The greatest of each figure. */
function greatest(screens: readonly Drawn[]): Drawn {
  const most = (id: keyof Drawn) => Math.max(...screens.map((screen) => screen[id]))
  return {
    firstSetDataBytes: most('firstSetDataBytes'),
    setDataBytes: most('setDataBytes'),
    setDataCalls: most('setDataCalls'),
    nodes: most('nodes'),
    depth: most('depth'),
    widest: most('widest'),
  }
}

/** A row for each page: the greatest figures of all its first screens. */
async function screenTable(): Promise<string> {
  const figure = (value: number, limit: number, isOurs: boolean) => whole(value) + (isOurs && value > limit ? ' **over**' : '')
  const row = (platform: Platform, name: string, count: number, drawn: Drawn, isOurs: boolean) => [
    platform,
    name,
    String(count),
    figure(drawn.firstSetDataBytes, LIMITS.firstSetDataBytes, isOurs),
    whole(drawn.setDataBytes),
    figure(drawn.setDataCalls, LIMITS.setDataCalls, isOurs),
    figure(drawn.nodes, LIMITS.nodes, isOurs),
    String(drawn.depth),
  ]
  const rows: string[][] = []
  for (const platform of PLATFORMS) {
    const screens = await firstScreens(ours(platform), platform)
    for (const route of pages(ours(platform))) {
      const own = screens.filter((screen) => screen.route === route)
      rows.push(row(platform, route, own.length, greatest(own), true))
    }
    rows.push(row(platform, 'hello', 1, measureStartup(hello(platform), platform, undefined, { runs: 1 }), false))
  }
  return table(['platform', 'page', 'ways to open', `first setData B ≤ ${whole(LIMITS.firstSetDataBytes)}`, 'all, B', `calls ≤ ${LIMITS.setDataCalls}`, `nodes ≤ ${LIMITS.nodes}`, 'depth'], rows)
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
export async function printStartup() {
  console.log(`\n## Start-up in a Node VM\n\n${await screenTable()}\n\n${cpuTable()}\n\n${toolTable()}\n`)
}
