import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { browserPath } from '../tools/browser'

function browserVersion(): string {
  const file = browserPath()
  try {
    return file ? execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() : 'no browser'
  } catch {
    return 'browser of unknown version'
  }
}

/** Where and when figures were taken. The load tells whether the machine was quiet: well below the number of cores. */
export function machineLine(): string {
  const [cpu] = cpus()
  const load = loadavg().map((value) => value.toFixed(1))
  return [
    `${cpus().length} cores (${cpu?.model.trim() || 'unknown'})`,
    `Node ${process.version}`,
    browserVersion(),
    `load ${load.join(' ')}`,
    new Date().toISOString().slice(0, 16).replace('T', ' '),
  ].join(' · ')
}
