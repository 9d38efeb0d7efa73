/**
 * Draws the bitmaps that platforms ask for: native tab bars and home screens take no SVG. Run by hand when an icon changes.
 *
 *     npx tsx tools/bitmaps.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { ICONS } from '../src/ui/icon/icons'
import { openBrowser } from './browser'
import { ROOT } from './files'
import { palettePng } from './palette-png'

const TAB_SIZE = 81
const TAB_COLOURS = { '': '#55605b', '-current': '#0b6a5c', '-dark': '#abb8b3', '-current-dark': '#6bd0bd' }
const TABS = path.join(ROOT, 'src/static')
const PUBLIC = path.join(ROOT, 'public')

async function drawSvg(page: Page, svg: string, size: number, colour: string, file: string) {
  const sized = svg.replace(/<svg/, `<svg style="display:block;width:${size}px;height:${size}px"`)
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<body style="margin:0;color:${colour}">${sized}</body>`)
  await page.screenshot({ path: file, omitBackground: true })
}

/** Opacity of each pixel of a drawing in one colour. */
function opacities(page: Page, svg: string, size: number): Promise<number[]> {
  const sized = svg
    .replace(/\s(width|height)="24"/g, '')
    .replace(/<svg/, `<svg width="${size}" height="${size}"`)
    .replace(/currentColor/g, '#000')
  return page.evaluate(
    async ({ source, side }) => {
      const picture = new Image(side, side)
      picture.src = source
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = side
      const brush = canvas.getContext('2d')!
      brush.drawImage(picture, 0, 0)
      return Array.from(brush.getImageData(0, 0, side, side).data).filter((_, index) => index % 4 === 3)
    },
    { source: `data:image/svg+xml,${encodeURIComponent(sized)}`, side: size },
  )
}

async function drawAll() {
  mkdirSync(TABS, { recursive: true })
  const browser = await openBrowser()
  const page = await browser.newPage()
  for (const name of ['home', 'services', 'me'] as const) {
    const svg = readFileSync(path.join(ROOT, 'node_modules/lucide-static/icons', `${ICONS[name]}.svg`), 'utf8')
    for (const [suffix, colour] of Object.entries(TAB_COLOURS)) {
      const alphas = await opacities(page, svg, TAB_SIZE)
      writeFileSync(path.join(TABS, `tab-${name}${suffix}.png`), palettePng(alphas, TAB_SIZE, colour))
    }
  }
  const icon = readFileSync(path.join(PUBLIC, 'icon.svg'), 'utf8')
  for (const size of [180, 192, 512]) await drawSvg(page, icon, size, '#000', path.join(PUBLIC, `icon-${size}.png`))
  await browser.close()
}

void drawAll()
