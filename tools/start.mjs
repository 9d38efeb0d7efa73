/**
 * `npm start`: installs, builds the site, and serves it at a printed address.
 *
 * Each state of the sources has a folder of its own, which is never written again once it has its name: a second copy
 * leaves the site of the first alone, and is there at once when nothing was changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { install, ROOT, run } from './install.mjs'

const SITES = path.join(ROOT, 'dist/sites')
const SOURCES = ['src', 'gateway', 'config', 'public', 'tools', 'babel.config.js', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Sites that stay on the disk; an older one may still be served by a copy that was started long ago. */
const KEPT = 5

function stateOfSources() {
  // Documents of the site say which facts are out of date, so that they change with the day.
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  const filesOf = (place) =>
    statSync(place).isFile()
      ? [place]
      : readdirSync(place, { recursive: true }).map((name) => path.join(place, name)).filter((file) => statSync(file).isFile()).sort()
  for (const file of SOURCES.flatMap((name) => filesOf(path.join(ROOT, name)))) {
    hash.update(`\n${path.relative(ROOT, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}

function build(site) {
  const draft = `${site}.${process.pid}`
  run('Building the site', 'npm', ['run', '--silent', 'build:h5'], { SITE_FOLDER: path.relative(ROOT, draft) })
  try {
    renameSync(draft, site)
  } catch (error) {
    // Another copy was faster with the same.
    if (!existsSync(site)) throw error
    rmSync(draft, { recursive: true })
  }
}

/** Those used last stay; what is being built is the newest of all. */
function forgetOldSites() {
  const sites = readdirSync(SITES).map((name) => path.join(SITES, name))
  const age = new Map(sites.map((site) => [site, statSync(site).mtimeMs]))
  for (const site of sites.sort((a, b) => age.get(b) - age.get(a)).slice(KEPT)) rmSync(site, { recursive: true, force: true })
}

install()
const site = path.join(SITES, stateOfSources())
if (!existsSync(site)) build(site)
utimesSync(site, new Date(), new Date())
forgetOldSites()
run('Serving', 'npx', ['tsx', 'tools/preview.ts'], { SITE_FOLDER: path.relative(ROOT, site) })
