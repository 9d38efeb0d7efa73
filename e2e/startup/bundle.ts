/** The scripts of a built bundle in a VM: opens one page, and notes what it sets. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { fakeHost } from './fake-host'
import type { PageOrder, Shape } from './measure'

type Page = Record<string, unknown> & { data: Record<string, unknown> }
type Tree = { cn?: unknown }

/** Parts of the world that a bundle can be given others of, by their names: its timers and its clock. */
export type World = Record<string, unknown> & Pick<typeof globalThis, 'setTimeout'>

export interface Opened {
  /** What was set until now, each as JSON. */
  sent: readonly string[]
  /** Making that JSON is a cost of the measurement, not of the bundle; in ms. */
  ownMilliseconds: () => number
  /** What the page holds. */
  shape: () => Shape
}

/** Compiled once, run anew for each page. */
const scripts = new Map<string, vm.Script>()

function scriptOf(file: string): vm.Script {
  const known = scripts.get(file)
  if (known) return known
  const script = new vm.Script(`(function(require,module,exports){${readFileSync(file, 'utf8')}\n})`, { filename: file })
  scripts.set(file, script)
  return script
}

/** What `require` of this bundle's files gives, in this context. */
function loaderOf(dist: string, context: vm.Context): (file: string) => unknown {
  const modules = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const whole = statSync(file, { throwIfNoEntry: false })?.isFile() ? file : `${file}.js`
    const known = modules.get(whole)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    modules.set(whole, module)
    const body = scriptOf(whole).runInContext(context) as (...args: unknown[]) => void
    const require = (wanted: string) => load(wanted.startsWith('/') ? path.join(dist, wanted) : path.resolve(path.dirname(whole), wanted))
    body(require, module, module.exports)
    return module.exports
  }
  return load
}

function setPath(target: Record<string, unknown>, place: string, value: unknown) {
  const keys = place.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean)
  const last = keys.pop()
  let at = target
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>
  if (last !== undefined) at[last] = value
}

const children = (node: Tree): Tree[] => (node.cn && typeof node.cn === 'object' ? (Object.values(node.cn) as Tree[]) : [])

function shapeOf(node: Tree, level = 1): Shape {
  const below = children(node).filter(Boolean)
  return below.map((child) => shapeOf(child, level + 1)).reduce(
    (sum, child) => ({ nodes: sum.nodes + child.nodes, depth: Math.max(sum.depth, child.depth), widest: Math.max(sum.widest, child.widest) }),
    { nodes: 1, depth: level, widest: below.length },
  )
}

const hook = (target: Record<string, unknown> | undefined, name: string, value?: unknown) => {
  const method = target?.[name]
  if (typeof method === 'function') method.call(target, value)
}

/**
 * @param onSet called after each `setData`
 * @throws Error when the page's script defines none
 */
export function openPage(order: PageOrder, world: World, onSet: () => void): Opened {
  const found = { app: undefined as Record<string, unknown> | undefined, page: undefined as Page | undefined }
  const pages: Page[] = []
  const host = fakeHost(order, world.setTimeout)
  const isAlipay = order.platform === 'alipay'
  /** Node opens its output at the first line, which takes as long as a fifth of a hello: whoever logs would pay for that. */
  const silent = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd'].map((name) => [name, () => undefined]))
  const globals: Record<string, unknown> = {
    ...world,
    console: silent,
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
  const load = loaderOf(order.dist, vm.createContext(globals))

  load(path.join(order.dist, 'app'))
  const options = { path: order.route, query: order.query, scene: 1001 }
  hook(found.app, 'onLaunch', options)
  hook(found.app, 'onShow', options)
  load(path.join(order.dist, order.route))
  if (!found.page) throw new Error(`${order.route} calls no Page()`)

  const sent: string[] = []
  let own = 0
  const page: Page = { ...found.page, data: JSON.parse(JSON.stringify(found.page.data ?? {})) as Record<string, unknown> }
  Object.assign(page, { route: order.route, __route__: order.route, $page: {}, selectComponent: () => null, createIntersectionObserver: host.createIntersectionObserver })
  page.setData = function (this: Page, change: Record<string, unknown>, done?: () => void) {
    const start = performance.now()
    const text = JSON.stringify(change)
    sent.push(text)
    for (const [place, value] of Object.entries(JSON.parse(text) as Record<string, unknown>)) setPath(page.data, place, value)
    own += performance.now() - start
    onSet()
    if (done) world.setTimeout(done)
  }
  pages.push(page)
  hook(page, 'onLoad', order.query)
  hook(page, 'onShow')
  hook(page, 'onReady')
  return { sent, ownMilliseconds: () => own, shape: () => shapeOf((page.data.root ?? {}) as Tree) }
}
