/** Every component in every look, as the gallery draws its examples. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { buildGallery, galleryComponents } from '../../tools/gallery/build'
import { hashOf } from '../../tools/gallery/view'
import { serve, type StaticServer } from '../driver/server'
import { VIEWS, type View } from '../pages/view'
import { LOCALES, type Locale } from '../scenarios/words'
import { axeFaults } from './axe'
import { installLook } from './describe'
import { arrowFaults, tabFaults } from './keyboard'
import { cutTextFaults, targetFaults, textSizeFaults } from './measure'
import { motionFaults } from './motion'
import type { Task } from './task'

/** Rules about a page: a gallery is many pieces of pages below each other. */
const NO_PAGE = ['heading-order', 'page-has-heading-one', 'landmark-no-duplicate-main', 'landmark-main-is-top-level', 'landmark-one-main', 'landmark-unique', 'region']

/** These only change colours. */
const COLOURS: readonly View[] = [VIEWS.dark, VIEWS.contrast, VIEWS['dark-contrast']]
const NARROW = { width: 320, height: 800 }
const PHONE = { width: 390, height: 800 }

/** The gallery's page, opened once for all workers: each has its own tab. */
export class GalleryPages {
  private readonly tabs = new Map<Browser, Page[]>()

  private constructor(
    private readonly folder: string,
    private readonly server: StaticServer,
  ) {}

  static async build(): Promise<GalleryPages> {
    const folder = mkdtempSync(path.join(tmpdir(), 'gallery-'))
    await buildGallery(folder)
    return new GalleryPages(folder, await serve(folder))
  }

  /** A tab that no other worker uses at this moment. */
  async take(browser: Browser): Promise<Page> {
    const free = this.tabs.get(browser)?.pop()
    if (free) return free
    const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' })
    await context.addInitScript('globalThis.__name = (value) => value')
    await installLook(context)
    return context.newPage()
  }

  giveBack(browser: Browser, page: Page) {
    this.tabs.set(browser, [...(this.tabs.get(browser) ?? []), page])
  }

  /** Examples of one component, alone in the document. */
  async show(page: Page, component: string, { theme, contrast, textSize }: View, language: Locale) {
    await page.setViewportSize(PHONE)
    await page.goto('about:blank')
    await page.goto(`${this.server.origin}/index.html${hashOf({ component, theme, contrast, size: textSize, language, isBare: true })}`)
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset)
  }

  close() {
    this.server.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** With `takesTurns`, one of the views that only change colours for each component, in turn. */
export function galleryTasks(gallery: GalleryPages, takesTurns: boolean): Task[] {
  return galleryComponents().flatMap((component, nth) => {
    const left = Object.values(VIEWS).filter((view) => takesTurns && COLOURS.includes(view) && COLOURS.indexOf(view) !== nth % COLOURS.length)
    const views = Object.values(VIEWS).filter((view) => !left.includes(view))
    return views.map((view, turn): Task => {
      const language = LOCALES[(nth + turn) % LOCALES.length]!
      const where = `gallery ${component} ${view.name} ${language}`
      return {
        name: where,
        async run({ browser }, ledger) {
          const page = await gallery.take(browser)
          try {
            await gallery.show(page, component, view, language)
            const isOnlyColour = COLOURS.includes(view)
            const isSameAsElder = takesTurns && (view === VIEWS.large || view === VIEWS.largest)
            if (!isSameAsElder) await ledger.make('gallery  axe-core', where, async () => {
              const faults = await axeFaults(page, view, { platform: 'gallery', isOnlyColour, without: NO_PAGE })
              // The document itself scrolls, by its own keys; axe wants something in it that takes the focus.
              return faults.filter(({ element }) => !element.startsWith('html'))
            })
            if (isOnlyColour) return
            await ledger.make('gallery  targets are large enough', where, () => targetFaults(page, view))
            await ledger.make('gallery  text is large enough', where, () => textSizeFaults(page, view))
            await page.setViewportSize(NARROW)
            await ledger.make('gallery  no text is cut off, at 320 px', where, () => cutTextFaults(page))
            if (view !== VIEWS.light) return
            // An open dialog keeps the focus to itself: dialogs are walked where pages open them.
            const hasDialog = (await page.locator('[role="dialog"]').filter({ visible: true }).count()) > 0
            if (!hasDialog) await ledger.make('gallery  Tab reaches everything once, marked and in sight', where, () => tabFaults(page))
            await ledger.make('gallery  arrow keys in groups of radio buttons', where, () => arrowFaults(page))
            await ledger.make('gallery  nothing moves under prefers-reduced-motion', where, () => motionFaults(page))
          } finally {
            gallery.giveBack(browser, page)
          }
        },
      }
    })
  })
}
