/** Entry of the browser side: starts the packed mini program in this page. */
import { pagesOf } from '../app-config'
import { hostApi } from './api/api'
import { launchOptions } from './api/launch-options'
import { NETWORK_CHANGE, networkType } from './api/network'
import type { Bundle } from '../bundle'
import { makeAttributesLive } from './elements/attribute'
import { resendBrowserEvents } from './elements/events'
import { Engine, type Registrar } from './engine'
import { Frame, stackFrame } from './frame'
import { Host } from './host'
import { launchOf, queryText, type Launch } from './launch'
import { ModuleLoader, type Globals } from './module-loader'
import { PageStack } from './page-stack'
import { calls, errors, guarded, watchErrors, type Call } from './record'

/** What a test may do to the host. */
export interface Controls {
  back(): void
  setOffline(isOffline: boolean): void
  /** The phone turns dark or light. Alipay documents no event for it. */
  turn(theme: 'light' | 'dark'): void
  share(hook?: string): Promise<Record<string, unknown>>
  /** Path and query of the page on top. */
  route(): { path: string; query: Record<string, string> }
  /** The user leaves the app and comes back. */
  hide(): void
  show(): void
}

declare global {
  interface Window {
    __bundle: Bundle
    __calls: Call[]
    /** Whatever went wrong; a good bundle leaves it empty. */
    __errors: string[]
    /** Answers of the host by name of the API: plain data, `{ fail: reason }`, or a function of the parameters. */
    __mock: Record<string, unknown>
    __controls: Controls
  }
}

type App = Record<string, unknown>

function start(bundle: Bundle, launch: Launch) {
  const app: { instance?: App } = {}
  const appHook = (name: string, ...args: unknown[]) => {
    const method = app.instance?.[name]
    if (typeof method === 'function') guarded(`app ${name}`, () => method.apply(app.instance, args) as unknown)
  }

  for (const { css } of bundle.styles) document.head.appendChild(document.createElement('style')).textContent = css

  const engine: Engine = new Engine(bundle, (file) => modules.run(file))
  const frame = new Frame(bundle, launch.theme ?? 'light')
  const pages: PageStack = new PageStack(bundle, engine, stackFrame(), () => frame.draw(pages))
  const host = new Host(bundle, launch, pages, frame)
  const api = hostApi(host)
  const define = (kind: keyof Registrar) => (definition: Record<string, unknown>) => {
    if (!engine.registrar) throw new Error(`${kind}() is called outside of a page or component`)
    return engine.registrar[kind](definition)
  }
  const globals: Globals = {
    App: (definition: App) => (app.instance = definition),
    Page: define('Page'),
    Component: define('Component'),
    Behavior: define('Behavior'),
    getApp: () => app.instance,
    getCurrentPages: () => pages.open.map(({ instance }) => instance),
    wx: host.isAlipay ? undefined : api,
    my: host.isAlipay ? api : undefined,
    navigator: host.isAlipay ? { swuserAgent: 'e2e AlipayClient/10.6.50', userAgent: 'e2e AlipayClient/10.6.50' } : undefined,
  }
  const modules = new ModuleLoader(bundle, () => globals)

  resendBrowserEvents({
    platform: bundle.platform,
    share: (from) => void host.share(from),
    agreePrivacy: (buttonId) => (host.agreedButton = buttonId),
    mocked: (name) => window.__mock[name],
  })
  window.__controls = controls(host, appHook)

  guarded('app.js', () => modules.run('app.js'))
  appHook('onLaunch', launchOptions(host))
  appHook('onShow', launchOptions(host))
  const query = queryText(launch.query)
  const path = launch.path ?? bundle.app.pages[0] ?? ''
  if (pagesOf(bundle.app).includes(path)) guarded('first page', () => pages.launch(`/${path}${query ? `?${query}` : ''}`))
  else appHook('onPageNotFound', { ...launchOptions(host), isEntryPage: true })
}

function controls(host: Host, appHook: (name: string, ...args: unknown[]) => void): Controls {
  return {
    back: () => host.pages.navigateBack(),
    setOffline(isOffline) {
      host.isOffline = isOffline
      host.announce(NETWORK_CHANGE, networkType(host))
    },
    turn(theme) {
      host.frame.theme = theme
      host.redraw()
      if (!host.isAlipay) host.announce('themeChange', { theme })
    },
    share: (hook) => host.share('menu', hook),
    route: () => ({ path: host.pages.top?.path ?? '', query: host.pages.top?.query ?? {} }),
    hide() {
      host.pages.hook(host.pages.top, 'onHide')
      appHook('onHide')
      host.announce('appHide')
    },
    show() {
      appHook('onShow', launchOptions(host))
      host.announce('appShow', launchOptions(host))
      host.pages.hook(host.pages.top, 'onShow')
    },
  }
}

window.__calls = calls
window.__errors = errors
const launch = launchOf(location.search)
window.__mock = { ...launch.mock }
watchErrors()
makeAttributesLive()
start(window.__bundle, launch)
