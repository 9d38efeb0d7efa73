/** Drives the H5 build in a browser. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Call } from '../runtime/browser/record'
import { queryText, type Launch } from '../runtime/browser/launch'
import type { Tab } from './driver'
import type { Effect } from './effect'
import { recordEffects } from './h5-recorder'
import { PageDriver } from './page-driver'

/** Some 130 files are kept: that takes longer than a page. */
const KEEPING = 4

/** So many frames in one place: a page that has just come may still move, and what is tapped meanwhile is its neighbour. Runs in the page. */
const untilAtRest = (element: Element) =>
  new Promise<void>((resolve) => {
    let [last, frames] = ['', 0]
    const look = () => {
      const { x, y } = element.getBoundingClientRect()
      frames = `${x} ${y}` === last ? frames + 1 : 0
      last = `${x} ${y}`
      if (frames < 6) requestAnimationFrame(look)
      else resolve()
    }
    look()
  })

export class H5Driver extends PageDriver {
  readonly platform = 'h5'
  private keptEffects: Effect[] = []

  constructor(
    browser: Browser,
    private readonly origin: string,
    patience: number,
  ) {
    super(browser, patience)
  }

  protected address({ path = '', query }: Launch) {
    const text = queryText(query)
    return `${this.origin}/${path}${text ? `?${text}` : ''}`
  }

  protected async prepare(context: BrowserContext, { storage = {}, position }: Launch) {
    this.keptEffects = []
    if (position) {
      await context.grantPermissions(['geolocation'])
      await context.setGeolocation(position)
    }
    // The compiler that runs these scripts marks functions with `__name`, which the page does not have.
    await context.addInitScript('globalThis.__name = (value) => value')
    await context.addInitScript(recordEffects, storage)
  }

  /** A browser keeps too much: its service worker, its cache and what the person allowed. */
  protected async leave() {
    return false
  }

  protected async settle(page: Page) {
    await page.locator('.taro_page:visible').first().waitFor()
  }

  protected async keepRecords(page: Page) {
    this.keptEffects.push(...(await page.evaluate(() => window.__effects)))
  }

  protected async surface(page: Page): Promise<Locator> {
    return page.locator('body')
  }

  async tap(target: string) {
    const element = await this.find(target)
    await element.evaluate(untilAtRest)
    return super.tap(target)
  }

  async openTab(tab: Tab) {
    await this.tap(`#nav-${tab}`)
  }

  async title() {
    return this.page.title()
  }

  async leaveAndReturn() {
    const other = await this.page.context().newPage()
    await other.bringToFront()
    await this.page.bringToFront()
    await other.close()
  }

  async back() {
    await this.page.goBack()
  }

  async setOffline(isOffline: boolean) {
    await this.page.context().setOffline(isOffline)
  }

  async waitUntilKept() {
    await this.page.evaluate(async (patience) => {
      const tooLate = new Promise((_, reject) => setTimeout(() => reject(new Error('no service worker is ready')), patience))
      await Promise.race([navigator.serviceWorker.ready, tooLate])
    }, this.patience * KEEPING)
  }

  async answer() {
    // There is no host to answer.
  }

  async titleBar() {
    return undefined
  }

  async scrolled() {
    return this.page.locator('.taro_page:visible').last().evaluate((page) => page.scrollTop + scrollY)
  }

  async share() {
    return undefined
  }

  async currentRoute() {
    const { pathname, hash } = new URL(this.page.url())
    return (hash.startsWith('#/') ? hash.slice(2) : pathname.slice(1)).split('?')[0] ?? ''
  }

  async calls(): Promise<Call[]> {
    return []
  }

  async effects() {
    return [...this.keptEffects, ...(await this.page.evaluate(() => window.__effects))]
  }
}
