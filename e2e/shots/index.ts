/**
 * Photographs every page in every look and language, and lays the pictures out to be compared.
 *
 *     npm run shots -- [--page home,me] [--state first] [--view dark] [--language pt] [--width 320] [--only h5] [--dist dist] [--out shots]
 *
 * `index.html` shows all pictures; `sheets/` has them side by side, to be looked at quickly.
 */
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../tools/files'
import { appRoutes } from '../../tools/routes'
import { startBrowser } from '../driver/browser'
import { host, type Hosted } from '../pages/hosted'
import { chosen, option } from '../../tools/options'
import { inParallel } from '../pages/parallel'
import { Stage } from '../pages/stage'
import { nameOf, routesWithoutState, STATES, statesOn, type PageState } from '../pages/states'
import { VIEWS, type View, type ViewName } from '../pages/view'
import { PLATFORMS, type Platform } from '../platform'
import { LOCALES, type Locale } from '../scenarios/words'
import { writeContactSheet } from './contact-sheet'
import { photographGallery } from './gallery'
import { photographSheets } from './sheets'
import { PHONE_WIDTH, placeOf, type Shot } from './shot'

/** What two cores can draw at once; more only wait for each other. */
const WORKERS = 2

/** Longer pages are cut: what comes after looks like what came before. */
const MOST_HIGH = 2600

const SHOWN: ViewName[] = ['light', 'dark', 'contrast', 'elder', 'largest']
/** The frame around the page is the host's: three looks suffice to see that ours fits into it. */
const SHOWN_IN_HOSTS: ViewName[] = ['light', 'dark', 'elder']
/** A phone on its side; one look of each text size is enough. */
const LANDSCAPE = { width: 740, height: 360 }
const WIDTHS = [PHONE_WIDTH, 320, LANDSCAPE.width, 1280]

interface Task {
  platform: Platform
  state: PageState
  /** All in one text size: a browser is told of the others while the page stays. */
  views: View[]
  locale: Locale
  widths: number[]
}

function groupsOf(views: View[], platform: Platform): View[][] {
  if (platform !== 'h5') return views.map((view) => [view])
  const sizes = [...new Set(views.map(({ textSize }) => textSize))]
  return sizes.map((size) => views.filter(({ textSize }) => textSize === size))
}

function tasksOf(platforms: Platform[], widths: number[]): Task[] {
  const pages = chosen('page', [...new Set(STATES.map(({ page }) => page))])
  const names = chosen('state', [...new Set(STATES.map(({ state }) => state))])
  const states = STATES.filter(({ page, state }) => pages.includes(page) && names.includes(state))
  const views = chosen('view', Object.keys(VIEWS) as ViewName[])
  const locales = chosen('language', LOCALES)
  return platforms.flatMap((platform) => {
    const shown = (platform === 'h5' ? SHOWN : SHOWN_IN_HOSTS).filter((one) => views.includes(one))
    // A view that is asked for by name is shown even if it is not among the usual ones.
    const looks = option('view') ? views : shown
    const groups = groupsOf(looks.map((view) => VIEWS[view]), platform)
    const wanted = platform === 'h5' ? widths : widths.filter((one) => one === PHONE_WIDTH)
    return statesOn(platform, states).flatMap((state) => groups.flatMap((group) => locales.map((locale) => ({ platform, state, views: group, locale, widths: wanted }))))
  })
}

async function main() {
  const missing = routesWithoutState(appRoutes())
  if (missing.length > 0) throw new Error(`no state in e2e/pages/states.ts shows ${missing.join(', ')}`)
  const start = Date.now()
  const out = path.resolve(option('out') ?? path.join(ROOT, 'shots'))
  const dist = path.resolve(option('dist') ?? path.join(ROOT, 'dist'))
  const platforms = chosen('only', [...PLATFORMS, 'gallery'] as const)
  const widths = chosen('width', WIDTHS)
  const apps = platforms.filter((one): one is Platform => one !== 'gallery')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })

  const browser = await startBrowser()
  const hosts = new Map<Platform, Hosted>()
  for (const platform of apps) hosts.set(platform, await host(platform, dist))
  const shots: Shot[] = []
  const problems: string[] = []

  const tasks = tasksOf(apps, widths)
  await inParallel(
    tasks,
    WORKERS,
    async () => new Map<Platform, Stage>(),
    async ({ platform, state, views, locale, widths: wanted }, stages) => {
      const stage = stages.get(platform) ?? (await Stage.open(browser, hosts.get(platform)!))
      stages.set(platform, stage)
      try {
        await stage.show(state, views[0]!, locale)
        for (const width of wanted) {
          const isLandscape = width === LANDSCAPE.width
          await (isLandscape ? stage.turn(LANDSCAPE) : stage.fit(width, MOST_HIGH))
          for (const view of isLandscape ? views.slice(0, 1) : views) {
            const shot: Shot = { platform, state: nameOf(state), view: view.name, locale, width }
            if (views.length > 1) await stage.look(view)
            await stage.page.screenshot({ path: path.join(out, placeOf(shot)), type: 'jpeg', quality: 70 })
            shots.push(shot)
          }
        }
      } catch (error) {
        problems.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
      }
    },
  )
  for (const hosted of hosts.values()) hosted.close()
  if (platforms.includes('gallery')) {
    const asked = chosen('view', Object.keys(VIEWS) as ViewName[])
    const views = (option('view') ? asked : SHOWN).map((view) => VIEWS[view])
    shots.push(...(await photographGallery(browser, out, { views, locales: chosen('language', LOCALES) })))
  }

  const names = Object.keys(VIEWS)
  const states = STATES.map(nameOf)
  const rank = ({ state, view, platform, locale, width }: Shot) =>
    [states.indexOf(state), names.indexOf(view), platforms.indexOf(platform as Platform), LOCALES.indexOf(locale as Locale), WIDTHS.indexOf(width)]
      .map((one) => String(one + 1).padStart(3, '0'))
      .join()
  shots.sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
  writeContactSheet(out, shots)
  const sheets = await photographSheets(browser, out, shots)
  await browser.close()
  console.log(`${shots.length} pictures and ${sheets} sheets in ${((Date.now() - start) / 1000).toFixed(0)} s: ${path.join(out, 'index.html')}`)
  for (const problem of problems) console.error(problem)
  process.exit(problems.length > 0 ? 1 : 0)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
