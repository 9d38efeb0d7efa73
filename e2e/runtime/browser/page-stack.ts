/** The pages that are open, and the rules by which a host opens and closes them. */
import { pagesOf, tabsOf } from '../app-config'
import type { Bundle, PageConfig } from '../bundle'
import type { Engine } from './engine'
import { parseQuery } from './launch'
import { resolvePath } from './module-loader'
import { guarded } from './record'

type Instance = Record<string, unknown>

export interface OpenPage {
  path: string
  query: Record<string, string>
  instance: Instance
  config: PageConfig
  box: HTMLElement
  release(): void
  /** Set at run time; wins over the configuration. */
  title?: string
}

/** Taro adds it to every address, to tell pages apart; hosts drop it where no query is allowed. */
const TARO_MARK = '$taroTimestamp'

/** Ten pages, then WeChat refuses to open more. */
const DEEPEST = 10

/** Default of `onReachBottomDistance`, in px. */
const REACH_BOTTOM = 50

export class PageStack {
  readonly open: OpenPage[] = []
  /** Tab pages that are not shown stay alive. */
  private readonly keptTabs = new Map<string, OpenPage>()
  private readonly known: Set<string>
  private readonly tabs: string[]

  constructor(
    private readonly bundle: Bundle,
    private readonly engine: Engine,
    private readonly frame: HTMLElement,
    private readonly shown: (page: OpenPage) => void,
  ) {
    this.known = new Set(pagesOf(bundle.app))
    this.tabs = tabsOf(bundle.app).map(({ pagePath }) => pagePath)
  }

  get top(): OpenPage | undefined {
    return this.open[this.open.length - 1]
  }

  /** Call a hook of a page, if it has it. */
  hook(page: OpenPage | undefined, name: string, ...args: unknown[]): unknown {
    const method = page?.instance[name]
    if (!page || typeof method !== 'function') return undefined
    return guarded(`${page.path} ${name}`, () => method.apply(page.instance, args) as unknown)
  }

  launch(url: string) {
    this.push(url)
  }

  navigateTo(url: string) {
    const { path } = this.parse(url)
    if (this.tabs.includes(path)) throw new Error('can not navigateTo a tabbar page')
    if (this.open.length >= DEEPEST) throw new Error('page stack limit exceeded')
    this.checkKnown(path)
    this.hook(this.top, 'onHide')
    this.push(url)
  }

  redirectTo(url: string) {
    const { path } = this.parse(url)
    if (this.tabs.includes(path)) throw new Error('can not redirectTo a tabbar page')
    this.checkKnown(path)
    this.drop()
    this.push(url)
  }

  reLaunch(url: string) {
    this.checkKnown(this.parse(url).path)
    while (this.open.length > 0) this.drop()
    for (const page of this.keptTabs.values()) this.close(page)
    this.keptTabs.clear()
    this.push(url)
  }

  switchTab(url: string) {
    const { path, query } = this.parse(url)
    if (!this.tabs.includes(path)) throw new Error('can not switch to no-tabBar page')
    if (Object.keys(query).some((key) => key !== TARO_MARK)) throw new Error('switchTab takes no query')
    while (this.top && this.top.path !== path) {
      if (this.tabs.includes(this.top.path)) this.keepTab()
      else this.drop()
    }
    const kept = this.keptTabs.get(path)
    if (this.top) this.show(this.top)
    else if (kept) {
      this.keptTabs.delete(path)
      this.open.push(kept)
      this.show(kept)
    } else this.push(url)
  }

  /** The user presses a tab. */
  pressTab(path: string) {
    this.switchTab(`/${path}`)
    const index = this.tabs.indexOf(path)
    const item = tabsOf(this.bundle.app)[index]
    this.hook(this.top, 'onTabItemTap', { index, pagePath: path, text: item?.text ?? item?.name ?? '' })
  }

  navigateBack(delta = 1) {
    const steps = Math.min(delta, this.open.length - 1)
    if (steps < 1) throw new Error('cannot navigate back at first page')
    for (let step = 0; step < steps; step += 1) this.drop()
    if (this.top) this.show(this.top)
  }

  private parse(url: string) {
    const [address = '', query = ''] = url.split('?')
    return { path: resolvePath(this.top?.path ?? '', address), query: parseQuery(query, this.bundle.platform === 'alipay') }
  }

  private checkKnown(path: string) {
    if (!this.known.has(path)) throw new Error(`page "${path}" is not found`)
  }

  private push(url: string) {
    const { path, query } = this.parse(url)
    this.checkKnown(path)
    const box = document.createElement('div')
    box.className = 'mp-page'
    box.dataset.page = path
    box.onscroll = () => this.scrolled(box)
    this.frame.appendChild(box)
    const { root, attach } = this.engine.createPage(path, box)
    const instance = root.get() as unknown as Instance
    Object.assign(instance, { route: path, __route__: path, options: query })
    const page: OpenPage = { path, query, instance, config: this.bundle.configs[path] ?? {}, box, release: () => root.release() }
    this.open.push(page)
    attach()
    this.hook(page, 'onLoad', query)
    this.show(page)
    this.hook(page, 'onReady')
  }

  private show(page: OpenPage) {
    for (const other of this.open) other.box.hidden = other !== page
    this.shown(page)
    this.hook(page, 'onShow')
  }

  private scrolled(box: HTMLElement) {
    const page = this.top
    if (page?.box !== box) return
    this.hook(page, 'onPageScroll', { scrollTop: box.scrollTop })
    if (box.scrollTop + box.clientHeight >= box.scrollHeight - REACH_BOTTOM) this.hook(page, 'onReachBottom')
  }

  private keepTab() {
    const page = this.open.pop()
    if (!page) return
    this.hook(page, 'onHide')
    page.box.hidden = true
    this.keptTabs.set(page.path, page)
  }

  private drop() {
    const page = this.open.pop()
    if (page) this.close(page)
  }

  private close(page: OpenPage) {
    this.hook(page, 'onUnload')
    page.release()
    page.box.remove()
  }
}
