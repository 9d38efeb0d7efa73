/** One fresh process: reads the bundle in a VM, opens one page, prints a `Startup` as JSON. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { fakeHost } from './fake-host'
import type { ProbeOrder, Startup } from './measure'

type Page = Record<string, unknown> & { data: Record<string, unknown> }
type Tree = { cn?: unknown }

/** The first screen is complete when nothing was set for so long, in ms: on a busy machine a second update may come late. */
const QUIET = 300

/** How long to wait for the first drawing, in ms. */
const PATIENCE = 5000

const order = JSON.parse(process.argv[2] ?? '{}') as ProbeOrder
const found = { app: undefined as Record<string, unknown> | undefined, page: undefined as Page | undefined }
const pages: Page[] = []

const host = fakeHost(order)
const isAlipay = order.platform === 'alipay'
/** Node opens its output at the first line, which takes as long as a fifth of a hello: whoever logs would pay for that. */
const silent = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd'].map((name) => [name, () => undefined]))
const globals: Record<string, unknown> = {
  console: silent, setTimeout, clearTimeout, setInterval, clearInterval, Promise,
  App: (definition: Record<string, unknown>) => (found.app = definition),
  Page: (definition: Page) => (found.page = definition),
  Component: () => undefined,
  Behavior: (definition: unknown) => definition,
  getApp: () => found.app,
  getCurrentPages: () => pages,
  [isAlipay ? 'my' : 'wx']: host,
  ...(isAlipay && { navigator: { swuserAgent: '', userAgent: '' } }),
}
globals.global = globals
const context = vm.createContext(globals)

const modules = new Map<string, { exports: unknown }>()

function load(file: string): unknown {
  const whole = statSync(file, { throwIfNoEntry: false })?.isFile() ? file : `${file}.js`
  const known = modules.get(whole)
  if (known) return known.exports
  const module = { exports: {} as unknown }
  modules.set(whole, module)
  const source = `(function(require,module,exports){${readFileSync(whole, 'utf8')}\n})`
  const body = vm.runInContext(source, context, { filename: whole }) as (...args: unknown[]) => void
  const require = (wanted: string) => load(wanted.startsWith('/') ? path.join(order.dist, wanted) : path.resolve(path.dirname(whole), wanted))
  body(require, module, module.exports)
  return module.exports
}

function setPath(target: Record<string, unknown>, place: string, value: unknown) {
  const keys = place.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean)
  const last = keys.pop()
  let at = target
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>
  if (last !== undefined) at[last] = value
}

const children = (node: Tree): Tree[] => (node.cn && typeof node.cn === 'object' ? (Object.values(node.cn) as Tree[]) : [])

function shape(node: Tree, level = 1): Pick<Startup, 'nodes' | 'depth' | 'widest'> {
  const below = children(node).filter(Boolean)
  return below.map((child) => shape(child, level + 1)).reduce(
    (sum, child) => ({ nodes: sum.nodes + child.nodes, depth: Math.max(sum.depth, child.depth), widest: Math.max(sum.widest, child.widest) }),
    { nodes: 1, depth: level, widest: below.length },
  )
}

const hook = (target: Record<string, unknown> | undefined, name: string, value?: unknown) => {
  const method = target?.[name]
  if (typeof method === 'function') method.call(target, value)
}

async function main() {
  const sent: string[] = []
  /** Making the JSON is a cost of the measurement, not of the bundle. */
  let ownMilliseconds = 0
  let lastSet = 0

  const before = process.cpuUsage()
  load(path.join(order.dist, 'app'))
  const options = { path: order.route, query: order.query, scene: 1001 }
  hook(found.app, 'onLaunch', options)
  hook(found.app, 'onShow', options)
  load(path.join(order.dist, order.route))
  if (!found.page) throw new Error(`${order.route} calls no Page()`)

  const page: Page = { ...found.page, data: JSON.parse(JSON.stringify(found.page.data ?? {})) as Record<string, unknown> }
  Object.assign(page, { route: order.route, __route__: order.route, $page: {}, selectComponent: () => null, createIntersectionObserver: host.createIntersectionObserver })
  page.setData = function (this: Page, change: Record<string, unknown>, done?: () => void) {
    const start = performance.now()
    const text = JSON.stringify(change)
    sent.push(text)
    for (const [place, value] of Object.entries(JSON.parse(text) as Record<string, unknown>)) setPath(page.data, place, value)
    lastSet = performance.now()
    ownMilliseconds += lastSet - start
    if (done) setTimeout(done)
  }
  pages.push(page)
  hook(page, 'onLoad', order.query)
  hook(page, 'onShow')
  hook(page, 'onReady')
  const opened = performance.now()
  while (sent.length === 0 && performance.now() - opened < PATIENCE) await new Promise((resolve) => setTimeout(resolve, 10))
  if (sent.length === 0) throw new Error(`${order.route} draws nothing within ${PATIENCE} ms`)
  while (performance.now() - lastSet < QUIET) await new Promise((resolve) => setTimeout(resolve, 10))

  const { user, system } = process.cpuUsage(before)
  const root = page.data.root as Tree | undefined
  const startup: Startup = {
    cpuMilliseconds: (user + system) / 1000 - ownMilliseconds,
    setDataCalls: sent.length,
    setDataBytes: sent.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    firstSetDataBytes: Buffer.byteLength(sent[0]!),
    ...(root ? shape(root) : { nodes: 0, depth: 0, widest: 0 }),
  }
  process.stdout.write(`\n${JSON.stringify(startup)}`)
  process.exit(0)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
