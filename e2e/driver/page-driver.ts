/** What all drivers do alike, since each of them ends in a page of a browser. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { asTyped } from '../../src/domain/locale/as-typed'
import type { Platform } from '../platform'
import type { Call } from '../runtime/browser/record'
import type { Launch } from '../runtime/browser/launch'
import { PHONE } from './browser'
import type { AppDriver, Tab } from './driver'
import type { Effect } from './effect'
import { TestGateway, type GatewayState } from './gateway'

/** The text of an element, with or without what keeps its words whole. */
const wholeText = (target: string) => new RegExp(`^\\s*${[...target].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&').replace(/\s/, '\\s+')).join('\u2060?')}\\s*$`)

const languageOf = ({ language = 'zh-Hans' }: Launch) => language

export abstract class PageDriver implements AppDriver {
  abstract readonly platform: Platform
  /** One a profile; by the language of the phone, which a profile has from its start. */
  private readonly tabs = new Map<string, Page>()
  private current: Page | undefined
  private launched: Launch = {}
  private pageErrors: string[] = []
  private readonly gateway = new TestGateway()

  constructor(
    private readonly browser: Browser,
    readonly patience: number,
  ) {}

  /** Address that opens the app so. */
  protected abstract address(launch: Launch): string
  /** Prepare a fresh browser profile, before any page is open. */
  protected abstract prepare(context: BrowserContext, launch: Launch): Promise<void>
  /** Leave what is shown. @returns whether the tab is now as good as one of a fresh profile */
  protected abstract leave(page: Page): Promise<boolean>
  /** Wait until the first page is drawn. */
  protected abstract settle(page: Page): Promise<void>
  /** Keep what the page recorded: it is about to go. */
  protected abstract keepRecords(page: Page): Promise<void>
  /** Where taps and texts are looked for. */
  protected abstract surface(page: Page): Promise<Locator>

  abstract openTab(tab: Tab): Promise<void>
  abstract title(): Promise<string>
  abstract back(): Promise<void>
  abstract leaveAndReturn(): Promise<void>
  abstract setOffline(isOffline: boolean): Promise<void>
  abstract waitUntilKept(): Promise<void>
  abstract answer(api: string, answer: unknown): Promise<void>
  abstract titleBar(): Promise<string | undefined>
  abstract scrolled(): Promise<number>
  abstract share(): Promise<{ title?: string; path?: string } | undefined>
  abstract currentRoute(): Promise<string>
  abstract calls(): Promise<Call[]>
  abstract effects(): Promise<Effect[]>

  useGateway(state: GatewayState) {
    this.gateway.state = state
  }

  askedOfGateway() {
    return this.gateway.asked
  }

  /** Ends what outlives a launch. */
  async end() {
    await this.close()
    await this.gateway.close()
  }

  get page(): Page {
    if (!this.current) throw new Error('the app is not launched')
    return this.current
  }

  async launch(launch: Launch = {}) {
    await this.leaveLast()
    this.launched = launch
    this.pageErrors = []
    await this.gateway.prepare()
    const page = (this.current = this.tabs.get(languageOf(launch)) ?? (await this.openTabFor(launch)))
    await page.emulateMedia({ colorScheme: launch.theme ?? 'light' })
    await page.goto(this.address(launch))
    await this.settle(page)
  }

  /** A new profile takes longer than all the rest of a launch, so that a tab which is as good as new stays. */
  private async leaveLast() {
    const last = this.current
    this.current = undefined
    if (!last || (await this.leave(last))) return
    this.tabs.delete(languageOf(this.launched))
    await last.context().close()
  }

  private async openTabFor(launch: Launch): Promise<Page> {
    // The site's policy is the site's: the page that stands for a mini program's host asks the gateway that the build names.
    const context = await this.browser.newContext({ ...PHONE, bypassCSP: this.platform !== 'h5', locale: languageOf(launch) })
    context.setDefaultTimeout(this.patience)
    await this.gateway.attach(context)
    await this.prepare(context, launch)
    const page = await context.newPage()
    page.on('pageerror', (error) => this.pageErrors.push(`page: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.pageErrors.push(`console: ${message.text()} ${message.location().url}`)
    })
    this.tabs.set(languageOf(launch), page)
    return page
  }

  async restart() {
    await this.keepRecords(this.page)
    const { path: _, query: __, scene: ___, storage: ____, ...phone } = this.launched
    await this.page.goto(this.address(phone))
    await this.settle(this.page)
  }

  protected async find(target: string): Promise<Locator> {
    const surface = await this.surface(this.page)
    const found = target.startsWith('#') ? surface.locator(`[id="${target.slice(1)}"]`) : surface.getByText(wholeText(target))
    return found.filter({ visible: true }).first()
  }

  async tap(target: string) {
    const element = await this.find(target)
    await element.tap({ noWaitAfter: true }).catch((error: Error) => {
      throw new Error(`cannot tap ${target}: ${error.message.split('\n').slice(0, 12).join(' | ')}`)
    })
  }

  async scrollTo(target: string) {
    await (await this.find(target)).scrollIntoViewIfNeeded()
  }

  private async field(id: string): Promise<Locator> {
    const element = await this.find(`#${id}`)
    await element.waitFor()
    const isField = await element.evaluate((node) => /^(INPUT|TEXTAREA|A|BUTTON)$/.test(node.tagName))
    return isField ? element : element.locator('input,textarea').first()
  }

  async type(id: string, text: string) {
    await (await this.field(id)).fill(text)
  }

  async enter(id: string) {
    await (await this.field(id)).press('Enter')
  }

  async turn(theme: 'light' | 'dark') {
    await this.page.emulateMedia({ colorScheme: theme })
  }

  async dragUp(from: number, by: number) {
    const session = await this.page.context().newCDPSession(this.page)
    const x = PHONE.viewport.width / 2
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] })
    await send('touchStart', from)
    for (let moved = 0; moved <= by; moved += 10) await send('touchMove', from - moved)
    await send('touchEnd')
    await session.detach()
  }

  async text(target: string) {
    return asTyped(await (await this.find(target)).innerText()).trim()
  }

  async pageText() {
    return asTyped(await (await this.surface(this.page)).first().innerText())
  }

  async exists(target: string) {
    return (await this.find(target)).isVisible()
  }

  async count(selector: string) {
    return (await this.surface(this.page)).locator(selector).filter({ visible: true }).count()
  }

  async errors() {
    return this.pageErrors
  }

  async screenshot(file: string) {
    await this.page.screenshot({ path: file })
  }

  async close() {
    for (const tab of this.tabs.values()) await tab.context().close()
    this.tabs.clear()
    this.current = undefined
  }
}
