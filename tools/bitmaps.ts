/**
 * Draws the bitmaps that platforms ask for: native tab bars and home screens take no SVG. Run by hand when an icon changes.
 *
 *     npx tsx tools/bitmaps.ts
 */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { ICONS } from '../src/ui/icon/icons'
import { openBrowser } from './browser'
import { ROOT } from './files'

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

async function drawAll() {
  mkdirSync(TABS, { recursive: true })
  const browser = await openBrowser()
  const page = await browser.newPage()
  for (const name of ['home', 'services', 'me'] as const) {
    const svg = readFileSync(path.join(ROOT, 'node_modules/lucide-static/icons', `${ICONS[name]}.svg`), 'utf8')
    for (const [suffix, colour] of Object.entries(TAB_COLOURS)) {
      await drawSvg(page, svg, TAB_SIZE, colour, path.join(TABS, `tab-${name}${suffix}.png`))
    }
  }
  const icon = readFileSync(path.join(PUBLIC, 'icon.svg'), 'utf8')
  for (const size of [180, 192, 512]) await drawSvg(page, icon, size, '#000', path.join(PUBLIC, `icon-${size}.png`))
  await browser.close()
}

void drawAll()
