/**
 * The picture of the README: four pages side by side, from the bundles in `dist`.
 *
 *     npm run picture -- [--dist dist] [--out docs/pictures/app.webp]
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { dayOf } from '../../src/domain/time/civil'
import { ROOT } from '../../tools/files'
import { startBrowser } from '../driver/browser'
import { host } from '../pages/hosted'
import { option } from '../../tools/options'
import { Stage } from '../pages/stage'
import { nameOf, STATES } from '../pages/states'
import { VIEWS, type View } from '../pages/view'
import type { Platform } from '../platform'
import type { Locale } from '../scenarios/words'

interface Panel {
  platform: Platform
  state: string
  view: View
  locale: Locale
}

const PANELS: Panel[] = [
  { platform: 'h5', state: 'home-used', view: VIEWS.light, locale: 'zh-Hant' },
  { platform: 'weapp', state: 'control-points-first', view: VIEWS.light, locale: 'en' },
  { platform: 'h5', state: 'trip-whole', view: VIEWS.light, locale: 'pt' },
  { platform: 'alipay', state: 'home-used', view: { ...VIEWS.elder, theme: 'dark' }, locale: 'zh-Hans' },
]

const SIZE = { width: 390, height: 844 }
const GAP = 20
/** A README shows it at half its width. */
const SHARPNESS = 1.25
const QUALITY = 0.8

async function photograph(browser: Browser, dist: string, { platform, state: name, view, locale }: Panel): Promise<Buffer> {
  const state = STATES.find((one) => nameOf(one) === name)
  if (!state) throw new Error(`no state ${name} in e2e/pages/states.ts`)
  const hosted = await host(platform, dist)
  const stage = await Stage.open(browser, hosted, { viewport: SIZE, deviceScaleFactor: SHARPNESS })
  // In the middle of the morning, whenever it is made: at night most control points are closed.
  await stage.page.clock.setFixedTime(`${dayOf(Date.now())}T10:00:00+08:00`)
  await stage.show(state, view, locale)
  const picture = await stage.page.screenshot()
  await stage.close()
  hosted.close()
  return picture
}

/** Runs in the page: pictures side by side, each with an edge; as WebP, a quarter of what PNG takes. */
async function joined({ pictures, gap, quality }: { pictures: string[]; gap: number; quality: number }): Promise<string> {
  const bitmaps = await Promise.all(
    pictures.map(async (one) => createImageBitmap(new Blob([Uint8Array.from(atob(one), (byte) => byte.charCodeAt(0))], { type: 'image/png' }))),
  )
  const [{ width, height }] = bitmaps as [ImageBitmap]
  const canvas = document.createElement('canvas')
  canvas.width = bitmaps.length * (width + gap) - gap
  canvas.height = height
  const pen = canvas.getContext('2d')!
  pen.strokeStyle = '#bbb'
  bitmaps.forEach((bitmap, index) => {
    pen.drawImage(bitmap, index * (width + gap), 0)
    pen.strokeRect(index * (width + gap) + 0.5, 0.5, width - 1, height - 1)
  })
  return canvas.toDataURL('image/webp', quality).split(',')[1]!
}

async function main() {
  const dist = path.resolve(option('dist') ?? path.join(ROOT, 'dist'))
  const out = path.resolve(option('out') ?? path.join(ROOT, 'docs/pictures/app.webp'))
  const browser = await startBrowser()
  const pictures: Buffer[] = []
  for (const panel of PANELS) pictures.push(await photograph(browser, dist, panel))
  const page = await browser.newPage()
  const data = await page.evaluate(joined, { pictures: pictures.map((one) => one.toString('base64')), gap: GAP * SHARPNESS, quality: QUALITY })
  const whole = Buffer.from(data, 'base64')
  writeFileSync(out, whole)
  await browser.close()
  console.log(`${path.relative(ROOT, out)}: ${Math.round(whole.length / 1024)} KB`)
  process.exit(0)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
