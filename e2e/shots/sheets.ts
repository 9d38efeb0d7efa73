/** Pictures of pictures: many at one glance, made in the same browser. */
import type { Browser, Page } from 'playwright-core'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { escaped } from '../../tools/html'
import { serve } from '../driver/server'
import { PHONE_WIDTH, placeOf, type Shot } from './shot'

const STYLE = `body { margin: 8px; font: 14px/1.3 sans-serif; background: #888; width: max-content }
table { border-spacing: 8px } th { text-align: start; vertical-align: top; padding: 2px 6px; background: #fff }
td { vertical-align: top } td div { overflow: hidden } img { display: block }`

interface Sheet {
  name: string
  rows: { name: string; shots: Shot[] }[]
  /** Width and greatest height of a picture on the sheet. */
  width: number
  height: number
}

function htmlOf({ rows, width, height }: Sheet): string {
  const cell = (shot: Shot) => `<td><div style="max-height:${height}px"><img src="/${placeOf(shot)}" width="${width}"></div></td>`
  const body = rows.map(({ name, shots }) => `<tr><th>${escaped(name)}</th>${shots.map(cell).join('')}</tr>`)
  return `<!doctype html><style>${STYLE}</style><table>${body.join('')}</table>`
}

const distinct = (values: string[]) => [...new Set(values)]

/**
 * For each page an overview (rows are looks, columns are languages, first screens), and for each of its looks the whole page
 * in all languages. Sheets of the mini programs have their name before them.
 */
function sheetsOf(shots: Shot[]): Sheet[] {
  const phones = shots.filter(({ width }) => width === PHONE_WIDTH)
  return distinct(phones.map(({ platform, state }) => `${platform} ${state}`)).flatMap((key) => {
    const some = phones.filter(({ platform, state }) => `${platform} ${state}` === key)
    const [{ platform, state }] = some as [Shot]
    const name = platform === 'h5' ? state : `${platform}-${state}`
    const rows = distinct(some.map(({ view }) => view)).map((view) => ({ name: view, shots: some.filter((shot) => shot.view === view) }))
    const overview: Sheet = { name: `sheet-${name}`, rows, width: 260, height: 563 }
    const details = rows.map((row) => ({ name: `whole-${name}-${row.name}`, rows: [row], width: PHONE_WIDTH, height: 1700 }))
    // Components are small: all of each is on one sheet, one picture a view.
    if (platform === 'gallery') return [{ name: `sheet-${name}`, rows: [{ name: '', shots: some }], width: PHONE_WIDTH, height: 1700 }]
    return platform === 'h5' ? [overview, ...details] : [overview]
  })
}

async function photograph(page: Page, origin: string, folder: string, sheet: Sheet) {
  await page.goto(`${origin}/index.html#empty`, { waitUntil: 'commit' })
  await page.setContent(htmlOf(sheet), { waitUntil: 'load' })
  const size = await page.evaluate(() => ({ width: document.body.offsetWidth + 16, height: document.body.offsetHeight + 16 }))
  await page.setViewportSize(size)
  await page.screenshot({ path: path.join(folder, 'sheets', `${sheet.name}.jpg`), type: 'jpeg', quality: 75 })
}

/** @returns how many sheets were made, in `sheets/` of the folder */
export async function photographSheets(browser: Browser, folder: string, shots: Shot[]): Promise<number> {
  const server = await serve(folder)
  const page = await browser.newPage({ javaScriptEnabled: true })
  const sheets = sheetsOf(shots)
  mkdirSync(path.join(folder, 'sheets'), { recursive: true })
  for (const sheet of sheets) await photograph(page, server.origin, folder, sheet)
  await page.close()
  server.close()
  return sheets.length
}
