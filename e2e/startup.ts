/**
 * Cost of a start: script time, data sent to the page, and size of the first screen, in a Node VM without a browser.
 *
 *     npx tsx e2e/startup.ts [--dist dist] [--runs 9] [--jitless] [route ...]
 *
 * The figures compare builds on one machine. They are not those of a phone; `--jitless` comes nearer to one.
 */
import { buildSync } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT } from '../tools/files'
import { MINI_PLATFORMS, type MiniPlatform } from './platform'
import { median, type PageOrder, type Startup } from './startup/measure'
import { apiNames } from './typings'

export type { Startup } from './startup/measure'

export interface StartupOptions {
  /** Fresh processes; the CPU time is their median. */
  runs?: number
  query?: Record<string, string>
  /** Run without a compiler of machine code, like the script engine of an iPhone's mini program. */
  isJitless?: boolean
}

/**
 * @param dist the built bundle, e.g. `dist/weapp`
 * @param route page to open, e.g. `pages/home/index`; the first page when left out
 */
export function measureStartup(dist: string, platform: MiniPlatform, route?: string, options: StartupOptions = {}): Startup {
  const { runs = 7, query = {}, isJitless = false } = options
  const folder = path.resolve(dist)
  const { pages } = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as { pages: string[] }
  const order: PageOrder = { dist: folder, platform, route: route ?? pages[0] ?? '', query, apiNames: apiNames(platform) }
  const work = mkdtempSync(path.join(tmpdir(), 'startup-'))
  try {
    const probe = path.join(work, 'probe.cjs')
    buildSync({ entryPoints: [path.join(__dirname, 'startup/probe.ts')], bundle: true, platform: 'node', outfile: probe, logLevel: 'error' })
    const all = Array.from({ length: runs }, () => {
      const printed = execFileSync(process.execPath, [...(isJitless ? ['--jitless'] : []), probe, JSON.stringify(order)], { encoding: 'utf8' })
      return JSON.parse(printed.slice(printed.lastIndexOf('\n'))) as Startup
    })
    const [first] = all
    if (!first) throw new Error('no runs')
    return { ...first, cpuMilliseconds: Math.round(median(all.map(({ cpuMilliseconds }) => cpuMilliseconds))) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function main() {
  const words = process.argv.slice(2)
  const take = (name: string, fallback: string) => {
    const at = words.indexOf(name)
    return at < 0 ? fallback : (words.splice(at, 2)[1] ?? fallback)
  }
  const dist = take('--dist', path.join(ROOT, 'dist'))
  const runs = Number(take('--runs', '9'))
  const isJitless = words.includes('--jitless')
  const routes = words.filter((word) => !word.startsWith('--'))
  for (const platform of MINI_PLATFORMS)
    for (const route of routes.length > 0 ? routes : [undefined]) {
      const figures = measureStartup(path.join(dist, platform), platform, route, { runs, isJitless })
      console.log(platform, route ?? '(first page)', JSON.stringify(figures))
    }
}

if (require.main === module) main()
