/** Drives a bundle of WeChat or Alipay in the runtime. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { MiniPlatform } from '../platform'
import type { Call } from '../runtime/browser/record'
import { launchAddress, type Launch } from '../runtime/browser/launch'
import type { Tab } from './driver'
import { effectsOf } from './effect'
import { PageDriver } from './page-driver'

export class MiniDriver extends PageDriver {
  private keptCalls: Call[] = []
  private keptErrors: string[] = []

  /** @param origin where the packed page is served */
  constructor(
    browser: Browser,
    readonly platform: MiniPlatform,
    private readonly origin: string,
    patience: number,
  ) {
    super(browser, patience)
  }

  protected address(launch: Launch) {
    return `${this.origin}/${launchAddress(launch)}`
  }

  protected async prepare(_: BrowserContext) {
    // A mini program knows nothing of the profile.
  }

  /** All that the runtime keeps is in the storage of the tab. It is cleared from a page that has no scripts. */
  protected async leave(page: Page) {
    this.keptCalls = []
    this.keptErrors = []
    const clear = async () => {
      await page.goto(`${this.origin}/runtime.css`)
      await page.evaluate(() => sessionStorage.clear())
    }
    return clear().then(() => true, () => false)
  }

  protected async settle(page: Page) {
    await page.waitForFunction(() => window.__controls && (window.__errors.length > 0 || document.querySelector('.mp-page:not([hidden])')))
  }

  protected async keepRecords(page: Page) {
    this.keptCalls.push(...(await page.evaluate(() => window.__calls)))
    this.keptErrors.push(...(await page.evaluate(() => window.__errors)))
  }

  /** A dialog of the host covers everything else. */
  protected async surface(page: Page): Promise<Locator> {
    const dialog = page.locator('.mp-dialog.mask')
    return (await dialog.count()) > 0 ? dialog : page.locator('.mp-page:not([hidden]),#mp-tab-bar,.mp-dialog.toast')
  }

  async openTab(tab: Tab) {
    await this.page.locator(`#mp-tab-bar [data-page="pages/${tab}/index"]`).tap()
  }

  async title() {
    return this.page.locator('#mp-nav-title').innerText()
  }

  async leaveAndReturn() {
    await this.page.evaluate(() => {
      window.__controls.hide()
      window.__controls.show()
    })
  }

  async back() {
    await this.page.evaluate(() => window.__controls.back())
  }

  async setOffline(isOffline: boolean) {
    await this.page.evaluate((value) => window.__controls.setOffline(value), isOffline)
  }

  async waitUntilKept() {
    // The host loaded all of it before it started.
  }

  async answer(api: string, answer: unknown) {
    await this.page.evaluate(([name, value]) => void (window.__mock[name as string] = value), [api, answer])
  }

  override async turn(theme: 'light' | 'dark') {
    await super.turn(theme)
    await this.page.evaluate((value) => window.__controls.turn(value), theme)
  }

  async titleBar() {
    return this.page.locator('#mp-nav').evaluate((bar) => {
      const { color, backgroundColor } = getComputedStyle(bar)
      return `${color} on ${backgroundColor}`
    })
  }

  async scrolled() {
    return this.page.locator('.mp-page:not([hidden])').evaluate((page) => page.scrollTop)
  }

  async share() {
    return this.page.evaluate(() => window.__controls.share())
  }

  async currentRoute() {
    return this.page.evaluate(() => window.__controls.route().path)
  }

  async calls() {
    return [...this.keptCalls, ...(await this.page.evaluate(() => window.__calls))]
  }

  async effects() {
    return effectsOf(await this.calls())
  }

  override async errors() {
    return [...this.keptErrors, ...(await this.page.evaluate(() => window.__errors)), ...(await super.errors())]
  }
}
