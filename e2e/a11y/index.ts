/**
 * Checks that everyone can use the shipped bundles.
 *
 *     npm run a11y -- [--turns] [--firsts] [--page me] [--state first] [--language pt] [--only h5] [--dist dist] [--tree folder]
 *
 * `--turns` looks at the first state of every page in nearly every view, and at its other states in one view on the site, and every
 * third in one of the two hosts; each in one language, in turn; at components in fewer views. `--firsts` looks at the first state of every
 * page, in all views and languages. `--tree` writes what assistive technology is
 * told of each page, to be read, and checks nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { ROOT } from '../../tools/files'
import { appRoutes } from '../../tools/routes'
import { startBrowser } from '../driver/browser'
import { host } from '../pages/hosted'
import { chosen, hasFlag, option } from '../../tools/options'
import { inParallel } from '../pages/parallel'
import { routesWithoutState, STATES, type PageState } from '../pages/states'
import { PLATFORMS, type Platform } from '../platform'
import { Report } from '../report'
import { LOCALES, type Locale } from '../scenarios/words'
import { keyboardTasks } from './by-keyboard'
import { siteTasks } from './on-site'
import { hostTasks } from './in-hosts'
import { GalleryPages, galleryTasks } from './in-gallery'
import { Ledger } from './ledger'
import { plantedFaults } from './planted'
import type { Task, Tools } from './task'
import { openTools } from './task'
import { treeTasks } from './trees'
import { isFirstOfPage } from './turns'

const WORKERS = 2
const takesTurns = hasFlag('turns')

/** All findings in full. */
const FINDINGS = path.join(tmpdir(), 'bay-affairs-e2e', 'a11y.txt')

function statesAsked(): PageState[] {
  const pages = chosen('page', [...new Set(STATES.map(({ page }) => page))])
  const names = chosen('state', [...new Set(STATES.map(({ state }) => state))])
  return STATES.filter((one) => pages.includes(one.page) && names.includes(one.state) && (!hasFlag('firsts') || isFirstOfPage(one)))
}

/** With `--turns`, one language a state, in turn: a page in several states comes up in several. */
function localesOf(state: PageState): Locale[] {
  const asked = chosen('language', LOCALES)
  return takesTurns ? asked.slice(STATES.indexOf(state) % asked.length).slice(0, 1) : asked
}

function tasksOf(parts: string[], platforms: Platform[], gallery?: GalleryPages): Task[] {
  const states = statesAsked()
  const tree = option('tree')
  if (tree) return treeTasks(states, localesOf, path.resolve(tree))
  return [
    ...(parts.includes('h5') ? [...siteTasks(states, localesOf, takesTurns), ...keyboardTasks(states, takesTurns)] : []),
    ...platforms.flatMap((platform) => (platform === 'h5' ? [] : hostTasks(platform, states, localesOf, takesTurns))),
    ...(gallery ? galleryTasks(gallery, takesTurns) : []),
  ]
}

/** A whole run takes long: so many pages in, it says how far it is. */
const SAID_EACH = 250

async function work(tasks: Task[], browser: Browser, tools: Tools, ledger: Ledger) {
  let done = 0
  await inParallel(
    tasks,
    WORKERS,
    async () => openTools(browser, tools),
    async (task, own) => {
      await task.run(own, ledger).catch((error: Error) => ledger.make('every page comes up', task.name, async () => [{ element: task.name, says: error.message.split('\n')[0] ?? '' }]))
      done += 1
      if (done % SAID_EACH === 0) console.log(`${done} of ${tasks.length} pages looked at, ${ledger.found} findings`)
    },
  )
}

async function main() {
  const missing = routesWithoutState(appRoutes())
  if (missing.length > 0) throw new Error(`no state in e2e/pages/states.ts shows ${missing.join(', ')}`)
  const dist = path.resolve(option('dist') ?? path.join(ROOT, 'dist'))
  const parts = chosen('only', [...PLATFORMS, 'gallery', 'planted'] as const)
  const platforms = PLATFORMS.filter((platform) => parts.includes(platform) || (platform === 'h5' && parts.includes('planted')))
  const browser = await startBrowser()
  const hosts = new Map<Platform, Awaited<ReturnType<typeof host>>>()
  for (const platform of platforms) hosts.set(platform, await host(platform, dist))

  const ledger = new Ledger()
  const report = new Report()
  const gallery = parts.includes('gallery') ? await GalleryPages.build() : undefined
  await work(tasksOf(parts, platforms, gallery), browser, { hosts }, ledger)
  gallery?.close()
  ledger.tell(report)
  if (parts.includes('planted') && !option('tree')) await plantedFaults(browser, hosts.get('h5')!, report)

  await browser.close()
  for (const hosted of hosts.values()) hosted.close()
  mkdirSync(path.dirname(FINDINGS), { recursive: true })
  writeFileSync(FINDINGS, ledger.text)
  const { exitCode } = report
  if (exitCode !== 0) console.log(`All findings: ${FINDINGS}`)
  process.exit(option('tree') ? 0 : exitCode)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
