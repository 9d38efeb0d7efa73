/** Pictures of the components, as the gallery draws their examples. */
import type { Browser, Page } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildGallery, galleryComponents } from '../../tools/gallery/build'
import { hashOf } from '../../tools/gallery/view'
import { serve } from '../driver/server'
import { inParallel } from '../pages/parallel'
import type { View } from '../pages/view'
import type { Locale } from '../scenarios/words'
import { PHONE_WIDTH, placeOf, type Shot } from './shot'

const MOST_HIGH = 2600

interface Wanted {
  views: View[]
  locales: Locale[]
}

/** Each component in these views; the languages in turn, since the pages show all. @returns what was photographed into `folder` */
export async function photographGallery(browser: Browser, folder: string, { views, locales }: Wanted): Promise<Shot[]> {
  const site = mkdtempSync(path.join(tmpdir(), 'gallery-'))
  await buildGallery(site)
  const server = await serve(site)
  const tasks = galleryComponents().flatMap((component, nth) =>
    views.map((view, turn) => ({ component, view, locale: locales[(nth + turn) % locales.length]! })),
  )
  const shots: Shot[] = []
  const open = () => browser.newPage({ viewport: { width: PHONE_WIDTH, height: 844 }, reducedMotion: 'reduce' })
  const photograph = async ({ component, view, locale }: (typeof tasks)[number], page: Page) => {
    const { theme, contrast, textSize } = view
    await page.goto('about:blank')
    await page.goto(`${server.origin}/index.html${hashOf({ component, theme, contrast, size: textSize, language: locale, isBare: true })}`)
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset)
    const shot: Shot = { platform: 'gallery', state: component, view: view.name, locale, width: PHONE_WIDTH }
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    const clip = { x: 0, y: 0, width: PHONE_WIDTH, height: Math.min(MOST_HIGH, height) }
    await page.screenshot({ path: path.join(folder, placeOf(shot)), type: 'jpeg', quality: 70, fullPage: true, clip })
    shots.push(shot)
  }
  await inParallel(tasks, 2, open, photograph)
  server.close()
  rmSync(site, { recursive: true, force: true })
  return shots
}
