/**
 * Screenshots of pages, on a phone of 375 by 812 points.
 *
 *     npx tsx e2e/shots.ts <folder> [--only weapp|alipay|h5] [--dist dist] [--language pt] [--theme dark] [route?query ...]
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../tools/files'
import { startBrowser } from './driver/browser'
import { openApp } from './driver/open'
import { PLATFORMS } from './platform'
import { parseQuery } from './runtime/browser/launch'

const words = process.argv.slice(2)
const take = (name: string): string | undefined => {
  const at = words.indexOf(`--${name}`)
  return at < 0 ? undefined : words.splice(at, 2)[1]
}

async function main() {
  const only = take('only')
  const dist = path.resolve(take('dist') ?? path.join(ROOT, 'dist'))
  const language = take('language')
  const theme = take('theme') === 'dark' ? 'dark' : 'light'
  const [folder = '.', ...routes] = words
  mkdirSync(folder, { recursive: true })
  const browser = await startBrowser()
  for (const platform of PLATFORMS.filter((one) => (only ?? one) === one)) {
    const app = await openApp(platform, path.join(dist, platform), browser)
    for (const route of routes.length > 0 ? routes : ['']) {
      const [page = '', query = ''] = route.split('?')
      await app.driver.launch({ language, theme, query: parseQuery(query, true), ...(page && { path: page }) })
      // Fonts, pictures and the page's own first effects.
      await new Promise((resolve) => setTimeout(resolve, 500))
      const file = path.join(folder, `${platform}-${(page || 'first').split('/').join('-')}.png`)
      await app.driver.screenshot(file)
      console.log(file, ...(await app.driver.errors()))
    }
    await app.close()
  }
  await browser.close()
}

void main()
