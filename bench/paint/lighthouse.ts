import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { browserPath } from '../../tools/browser'
import { ROOT } from '../../tools/files'

/** In the order in which Lighthouse shows them. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** For one page, in ms. */
const PATIENCE = 180_000

const folders = [process.env.LIGHTHOUSE, path.join(ROOT, 'node_modules/lighthouse')]

/** Folder of the npm package `lighthouse`; it is no dependency of the project, for it brings 150 packages. */
export const lighthouseFolder = (): string | undefined => folders.find((folder) => folder !== undefined && existsSync(path.join(folder, 'cli/index.js')))

/** Scores of a page, 0 to 100, with Lighthouse's own mobile settings; `NaN` where it could not tell. */
export async function lighthouseScores(folder: string, address: string): Promise<number[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'lighthouse-'))
  const report = path.join(work, 'report.json')
  try {
    const words = [address, '--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${report}`, `--only-categories=${CATEGORIES.join(',')}`]
    // Not the synchronous call: the pages are served by this very process.
    await promisify(execFile)(process.execPath, [path.join(folder, 'cli/index.js'), ...words, '--chrome-flags=--headless=new --no-sandbox --disable-gpu'], {
      timeout: PATIENCE,
      env: { ...process.env, CHROME_PATH: browserPath() },
    })
    const { categories } = JSON.parse(readFileSync(report, 'utf8')) as { categories: Record<string, { score: number | null }> }
    return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? NaN) * 100))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
