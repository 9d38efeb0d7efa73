/** Installs what package-lock.json says, when it is not there yet. Plain Node: nothing is installed when this runs. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a command with its output shown; ends this process with a sentence when it fails. */
export function run(title, command, args, env = {}) {
  console.log(`\n▸ ${title}`)
  const started = Date.now()
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (error || status !== 0) {
    console.error(`✗ ${title} failed${error ? `: ${error.message}` : ''}`)
    process.exit(status || 1)
  }
  console.log(`✓ ${title} (${Math.round((Date.now() - started) / 1000)} s)`)
}

/** npm keeps what it installed in `node_modules/.package-lock.json`; the wanted packages must all be in it. */
function isInstalled() {
  const kept = path.join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(kept)) return false
  const versions = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = versions(kept)
  return Object.entries(versions(path.join(ROOT, 'package-lock.json'))).every(
    ([name, wanted]) => name === '' || wanted.optional || installed[name]?.version === wanted.version,
  )
}

export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`)
    process.exit(1)
  }
  if (!isInstalled()) run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund'])
}
