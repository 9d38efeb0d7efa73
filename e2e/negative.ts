/**
 * Broken bundles must be noticed. A check that nobody has seen failing is not a check.
 *
 *     npx tsx e2e/negative.ts [--dist dist]
 */
import type { Browser } from 'playwright-core'
import path from 'node:path'
import { ROOT } from '../tools/files'
import { compileProblems } from './compile'
import { contractProblems } from './contract'
import { type Copy, withCopy } from './copy'
import { startBrowser } from './driver/browser'
import { openApp } from './driver/open'
import { hostObject, MINI_PLATFORMS, type MiniPlatform } from './platform'
import { play } from './play'
import { Report } from './report'
import { openService } from './scenarios/open-service'

/** Seconds matter: what is broken is mostly waited for in vain. */
const PATIENCE = 2500

const HOME = 'pages/home/index'
const SERVICE = 'pages/service/crossing/index'

/** Each spoils a good bundle in one way. */
const BREAKAGES: Record<string, (copy: Copy) => void> = {
  'window.fetch in page code': (copy) => copy.edit(`${HOME}.js`, (text) => `window.fetch("https://example.org");${text}`),
  'fetch in the code of a sub-package': (copy) => copy.edit(`${SERVICE}.js`, (text) => `fetch("https://example.org");${text}`),
  'localStorage in app code': (copy) => copy.edit('app.js', (text) => `${text};localStorage.setItem("a","b")`),
  'page script missing': (copy) => copy.remove(`${SERVICE}.js`),
  'page template missing': (copy) => copy.remove(`${SERVICE}.${copy.platform === 'alipay' ? 'axml' : 'wxml'}`),
  'template name broken': (copy) => copy.editTemplates((text) => text.split('name="taro_tmpl"').join('name="taro_tmplX"')),
  'handler removed from the template': (copy) => copy.editTemplates((text) => text.split('bindtap="eh"').join('').split('onTap="eh"').join('')),
  'template syntax': (copy) => copy.edit(copy.platform === 'alipay' ? 'base.axml' : 'base.wxml', (text) => `${text}<view><text></view>`),
  'an API is called that nobody modelled': (copy) => copy.edit(`${HOME}.js`, (text) => `${text};${hostObject(copy.platform)}.getBatteryInfo({})`),
  'an API is called that does not exist': (copy) => copy.edit(`${HOME}.js`, (text) => `${text};${hostObject(copy.platform)}.fetchEverything({})`),
  'sub-package missing from app.json': (copy) =>
    copy.editConfig((app) => {
      const key = app.subPackages ? 'subPackages' : 'subpackages'
      app[key] = app[key]?.filter(({ root }) => !SERVICE.startsWith(root))
      delete app.preloadRule
    }),
  'preload rule names no package': (copy) => copy.editConfig((app) => (app.preloadRule = { [HOME]: { packages: ['pages/nowhere'] } })),
  'an unhandled rejection': (copy) => copy.edit(`${HOME}.js`, (text) => `${text};Promise.reject(new Error("lost"))`),
}

async function whatIsNoticed(folder: string, platform: MiniPlatform, browser: Browser, patience?: number): Promise<string[]> {
  const app = await openApp(platform, folder, browser, patience)
  try {
    return app.problems.length > 0 ? app.problems : await play(app, openService)
  } finally {
    await app.close()
  }
}

/** The checks that look at no page must notice something too. */
async function offPageChecks(dist: string, platform: MiniPlatform, report: Report) {
  const notSo = (noticed: string[]) => (noticed.length > 0 ? [] : ['not so'])
  const wrongCall = { name: 'showToast', args: [{ text: 'no platform calls it so' }] }
  report.check(`${platform}  broken: a parameter has a wrong name`, notSo(contractProblems(platform, [wrongCall])))
  if (platform !== 'weapp') return
  await withCopy(dist, platform, (copy) => {
    copy.edit('base.wxml', (text) => text.replace('</template>', ''))
    report.check('weapp  broken: wcc refuses a template', notSo(compileProblems(copy.folder)))
  })
}

/** Break the bundle of a platform in every way, and report each breakage that goes unnoticed. */
export async function negativeChecks(dist: string, platform: MiniPlatform, browser: Browser, report: Report) {
  const cases: [string, (copy: Copy) => void][] = [['nothing', () => undefined], ...Object.entries(BREAKAGES)]
  await offPageChecks(dist, platform, report)
  for (const [name, spoil] of cases) {
    const start = Date.now()
    await withCopy(dist, platform, async (copy) => {
      spoil(copy)
      const noticed = await whatIsNoticed(copy.folder, platform, browser, name === 'nothing' ? undefined : PATIENCE)
      const isRight = name === 'nothing' ? noticed.length === 0 : noticed.length > 0
      const seen = noticed[0]?.split('\n')[0]?.slice(0, 90) ?? 'nothing'
      report.check(`${platform}  broken: ${name} (noticed: ${seen})`, isRight ? [] : ['not so'], Date.now() - start)
    })
  }
}

async function main() {
  const at = process.argv.indexOf('--dist')
  const dist = at < 0 ? path.join(ROOT, 'dist') : path.resolve(process.argv[at + 1] ?? '')
  const browser = await startBrowser()
  const report = new Report()
  for (const platform of MINI_PLATFORMS) await negativeChecks(dist, platform, browser, report)
  await browser.close()
  process.exit(report.exitCode)
}

if (require.main === module) void main()
