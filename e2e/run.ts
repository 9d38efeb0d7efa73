/**
 * Runs the shipped bundles and checks that they do what people need.
 *
 *     npx tsx e2e/run.ts [--only weapp|alipay|h5] [--scenario name] [--dist dist] [--patience 10000]
 *
 * With `--scenario`, nothing but that scenario runs.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT } from '../tools/files'
import { option } from '../tools/options'
import { compileProblems } from './compile'
import { contractProblems } from './contract'
import { startBrowser } from './driver/browser'
import { openApp } from './driver/open'
import type { Browser } from 'playwright-core'
import { negativeChecks } from './negative'
import { PLATFORMS, type Platform } from './platform'
import { play } from './play'
import { Report } from './report'
import type { Call } from './runtime/browser/record'
import { SCENARIOS } from './scenarios/scenarios'

/** Screenshots of failures. */
const PICTURES = path.join(tmpdir(), 'bay-affairs-e2e')

async function scenarioChecks(platform: Platform, dist: string, browser: Browser, report: Report) {
  const app = await openApp(platform, path.join(dist, platform), browser, Number(option('patience') ?? 10_000))
  report.check(`${platform}  bundle is complete`, app.problems)
  const calls: Call[] = []
  for (const scenario of SCENARIOS) {
    if (scenario.platforms && !scenario.platforms.includes(platform)) continue
    if (option('scenario') && option('scenario') !== scenario.name) continue
    const start = Date.now()
    const problems = await play(app, scenario, path.join(PICTURES, `${platform}-${scenario.name}.png`))
    report.check(`${platform}  ${scenario.name}`, problems, Date.now() - start)
    calls.push(...(await app.driver.calls().catch(() => [])))
  }
  await app.close()
  if (platform !== 'h5') report.check(`${platform}  ${calls.length} calls agree with the official typings`, contractProblems(platform, calls))
}

/** A copy of the built bundles, so that a build meanwhile changes nothing under our feet. */
function snapshot(dist: string, platforms: Platform[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'e2e-dist-'))
  for (const platform of platforms) cpSync(path.join(dist, platform), path.join(folder, platform), { recursive: true })
  return folder
}

async function main() {
  const platforms = PLATFORMS.filter((platform) => (option('only') ?? platform) === platform)
  const dist = snapshot(path.resolve(option('dist') ?? path.join(ROOT, 'dist')), platforms)
  const report = new Report()
  mkdirSync(PICTURES, { recursive: true })
  if (platforms.includes('weapp')) report.check('weapp  templates and styles compile with wcc and wcsc', compileProblems(path.join(dist, 'weapp')))

  const browser = await startBrowser()
  await Promise.all(platforms.map((platform) => scenarioChecks(platform, dist, browser, report)))
  if (!option('scenario'))
    await Promise.all(platforms.map((platform) => platform !== 'h5' && negativeChecks(dist, platform, browser, report)))
  await browser.close()
  rmSync(dist, { recursive: true, force: true })
  process.exit(report.exitCode)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
