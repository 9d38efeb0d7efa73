/**
 * Opens page after page of a bundle in one tab: quicker than the drivers, which start each launch with a fresh profile.
 * What it is for looks at a page and presses little.
 */
import type { Browser, BrowserContextOptions, CDPSession, Page, Route } from 'playwright-core'
import { recordEffects } from '../driver/h5-recorder'
import { launchAddress, queryText } from '../runtime/browser/launch'
import { PHONE_LANGUAGE, type Locale } from '../scenarios/words'
import { GATEWAY_ADDRESS, OF_ANY_ORIGIN } from '../driver/gateway'
import type { Hosted } from './hosted'
import { option } from '../../tools/options'
import type { PageState } from './states'
import { storageOf } from './storage'
import { settingsOf, type View } from './view'

/** How long a page may take, in ms: more on a busy machine. */
const PATIENCE = Number(option('patience') ?? 8000)

/** Pages of the app in the document; the last that is visible is the one in front. Each scrolls by itself. */
const PAGES = '.taro_page, .mp-page'

/** WeChat says roles in its own way. */
const DIALOGS = '[role="dialog"], [aria-role="dialog"]'
/** So much of the window a panel takes at most (`src/ui/host/modal.scss`). */
const DIALOG_SHARE = 0.9

/** Nothing in the document changed for so many ms. In a string, because it runs in the page. */
const untilQuiet = (quiet: number) => `new Promise((resolve) => {
  let last = performance.now()
  const end = last + 5000
  const observer = new MutationObserver(() => (last = performance.now()))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const look = () => {
    const now = performance.now()
    if (now - last < ${quiet} && now < end) return setTimeout(look, 16)
    observer.disconnect()
    document.fonts.ready.then(() => requestAnimationFrame(resolve))
  }
  look()
})`

const SCRIPTS = '**/js/*.js'

async function loseScript(route: Route, text: string) {
  const response = await route.fetch()
  const isLost = (await response.text()).includes(text)
  await (isLost ? route.abort('internetdisconnected') : route.fulfill({ response }))
}

const NEWER_VERSION = 'e2e newer version'

/** Runs in the page of the site before its scripts: a service worker that was installed and waits, where a state wants one. */
function waitingVersion(key: string) {
  if (sessionStorage.getItem(key) === null) return
  const worker = Object.assign(new EventTarget(), { state: 'installed', postMessage: () => undefined })
  const registration = Object.assign(new EventTarget(), { waiting: worker, installing: null })
  const container = Object.assign(new EventTarget(), { controller: worker, register: () => Promise.resolve(registration) })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container })
}

/** Whether a page in front has the text, whatever stands between its words. */
const hasText = ({ text, pages }: { text: string; pages: string }) => {
  const plain = (one: string | null) => (one ?? '').replace(/[\s\u2060]+/g, '')
  return [...document.querySelectorAll<HTMLElement>(pages)].some((page) => {
    const fields = [...page.querySelectorAll('input')].map(({ value }) => value).join(' ')
    return page.offsetHeight > 0 && plain(page.textContent + fields).includes(plain(text))
  })
}

export class Stage {
  private session?: CDPSession
  private userAgent?: string
  private answers: PageState['gateway']

  private constructor(
    readonly hosted: Hosted,
    readonly page: Page,
    readonly size: { width: number; height: number },
  ) {}

  /** @param device what the browser pretends to be; a phone of 390 by 844 points, without movement, when left out */
  static async open(browser: Browser, hosted: Hosted, device: BrowserContextOptions = {}): Promise<Stage> {
    const size = { width: 390, height: 844 }
    const context = await browser.newContext({ viewport: size, isMobile: true, hasTouch: true, reducedMotion: 'reduce', serviceWorkers: 'block', bypassCSP: hosted.platform !== 'h5', ...device })
    context.setDefaultTimeout(PATIENCE)
    // The compiler that runs these scripts marks functions with `__name`, which the page does not have.
    await context.addInitScript('globalThis.__name = (value) => value')
    if (hosted.platform === 'h5') {
      await context.addInitScript(recordEffects, {})
      await context.addInitScript(waitingVersion, NEWER_VERSION)
    }
    const page = await context.newPage()
    // Any file of the site: storage belongs to an origin, and is written before the app starts.
    await page.goto(`${hosted.origin}/index.html`)
    const stage = new Stage(hosted, page, device.viewport ?? size)
    await context.route(GATEWAY_ADDRESS, (route) => stage.answer(route))
    return stage
  }

  /** Open a page anew, in this state, view and language. @throws Error when it does not come to that. */
  async show(state: PageState, view: View, locale: Locale): Promise<void> {
    this.answers = state.gateway
    await this.page.unroute(SCRIPTS)
    await this.page.emulateMedia({ colorScheme: view.theme, contrast: 'no-preference' })
    if (this.page.viewportSize()?.width !== this.size.width || this.page.viewportSize()?.height !== this.size.height)
      await this.page.setViewportSize(this.size)
    await this.speak(PHONE_LANGUAGE[locale])
    // WeChat calls a Portuguese phone English: there the language must have been chosen.
    const isProposed = state.isFirstStart && !(this.hosted.platform === 'weapp' && locale === 'pt')
    const storage = storageOf(state, settingsOf(view, isProposed ? undefined : locale))
    await (this.hosted.platform === 'h5' ? this.openSite(state, storage) : this.openMini(state, view, locale, storage))
    if (state.opener) {
      await this.quiet()
      await this.press(state.opener)
    }
    if (state.typed) {
      await this.quiet()
      await this.type(state.typed.into, state.typed.text)
    }
    try {
      await this.page.waitForFunction(hasText, { text: state.shows(locale), pages: PAGES })
    } catch {
      throw new Error(`${this.hosted.platform} ${state.page}-${state.state} ${view.name} ${locale} does not show "${state.shows(locale)}"`)
    }
    await this.quiet()
  }

  /** The site is served without a gateway; the address that a mini program was built for leads nowhere. */
  private answer(route: Route): Promise<void> {
    const known = this.answers?.[`${route.request().method()} ${new URL(route.request().url()).pathname}`]
    if (known) return route.fulfill({ json: known, headers: OF_ANY_ORIGIN })
    return this.hosted.platform === 'h5' ? route.fallback() : route.abort('connectionrefused')
  }

  /** What is shown, in another theme or contrast: the person changes that on the phone, and a browser tells the page. */
  async look({ theme, contrast }: View) {
    await this.page.emulateMedia({ colorScheme: theme, contrast: contrast === 'high' ? 'more' : 'no-preference' })
  }

  /** The browser reports this language, as one does that is set to it. */
  private async speak(language: string) {
    this.session ??= await this.page.context().newCDPSession(this.page)
    this.userAgent ??= await this.page.evaluate(() => navigator.userAgent)
    await this.session.send('Emulation.setUserAgentOverride', { userAgent: this.userAgent, acceptLanguage: language })
  }

  private async openSite({ route, query, circumstance, missing }: PageState, storage: Record<string, string>) {
    await this.page.evaluate(
      ([items, key, isNewer]) => {
        localStorage.clear()
        for (const [name, data] of Object.entries(items)) localStorage.setItem(name, JSON.stringify({ data }))
        if (isNewer) sessionStorage.setItem(key, '')
        else sessionStorage.removeItem(key)
      },
      [storage, NEWER_VERSION, circumstance === 'newer version'] as const,
    )
    // The page may be left while a script is still on its way.
    if (missing) await this.page.route(SCRIPTS, (asked) => loseScript(asked, missing).catch(() => undefined))
    const text = queryText(query)
    await this.page.goto(`${this.hosted.origin}/${route}${text ? `?${text}` : ''}`)
    // What came with the document makes way once the app has drawn the same.
    await this.page.waitForFunction(() => !document.getElementById('prerendered'))
  }

  private async openMini({ route, query, circumstance }: PageState, { theme }: View, locale: Locale, storage: Record<string, string>) {
    await this.page.evaluate(() => sessionStorage.clear())
    const mock = { needsPrivacy: circumstance === 'consent needed', updateReady: circumstance === 'newer version' }
    const launch = { path: route, query, theme, language: PHONE_LANGUAGE[locale], storage, mock }
    await this.page.goto(`${this.hosted.origin}/${launchAddress(launch)}`)
  }

  async press(id: string) {
    await this.page.locator(`[id="${id}"]`).filter({ visible: true }).first().click()
    await this.quiet()
  }

  private async type(id: string, text: string) {
    await this.page.locator(`[id="${id}"]`).filter({ visible: true }).first().locator('xpath=descendant-or-self::*[self::input or self::textarea]').first().fill(text)
    await this.quiet()
  }

  /** Wait until the page has stopped changing. */
  async quiet(milliseconds = 60) {
    await this.page.evaluate(untilQuiet(milliseconds))
  }

  /** Make the window this wide, and high enough for all of the page, or of the dialog in front of it, but not higher than `most`. */
  async fit(width: number, most: number) {
    await this.page.setViewportSize({ width, height: this.size.height })
    const height = await this.page.evaluate(({ pages, dialogs, share }) => {
      // It would stand at the far end of a page that is shown whole.
      const dialog = [...document.querySelectorAll<HTMLElement>(dialogs)].filter(({ offsetHeight }) => offsetHeight > 0).pop()
      if (dialog) return Math.ceil(dialog.scrollHeight / share)
      const page = [...document.querySelectorAll<HTMLElement>(pages)].filter(({ offsetHeight }) => offsetHeight > 0).pop()
      return page ? innerHeight - page.clientHeight + page.scrollHeight : document.documentElement.scrollHeight
    }, { pages: PAGES, dialogs: DIALOGS, share: DIALOG_SHARE })
    await this.page.setViewportSize({ width, height: Math.min(most, Math.max(this.size.height, height)) })
    await this.quiet(40)
  }

  /** Make the window as large as that: a phone turned on its side, or a smaller one. */
  async turn(size: { width: number; height: number }) {
    await this.page.setViewportSize(size)
    await this.quiet(40)
  }

  async close() {
    await this.page.context().close()
  }
}
