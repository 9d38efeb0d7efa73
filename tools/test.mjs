/** `npm test`: installs what is needed, then runs every check, test and scenario. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { install, ROOT, run } from './install.mjs'

/** A browser and Chinese fonts; Debian's, where they are missing and may be installed. */
function needBrowser() {
  const has = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
  const places = JSON.parse(readFileSync(path.join(ROOT, 'tools/browser-places.json'), 'utf8'))
  const isFound = [process.env.CHROMIUM, ...places].some((place) => place && existsSync(place))
  if (isFound) return
  const isRoot = process.getuid?.() === 0
  if (isRoot && has('apt-get', ['--version'])) {
    run('Updating the package list', 'apt-get', ['update', '-qq'])
    run('Installing Chromium and Chinese fonts', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
    return
  }
  console.error('The tests need Chromium. Install it ("sudo apt-get install chromium fonts-noto-cjk" on Debian), or set CHROMIUM to its path.')
  process.exit(1)
}

/** A PostgreSQL that the check of the gateway starts for itself; Debian's, where none is installed and one may be. */
function needPostgres() {
  if (process.env.PG_BIN || existsSync('/usr/lib/postgresql')) return
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    run('Updating the package list', 'apt-get', ['update', '-qq'])
    run('Installing PostgreSQL', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { DEBIAN_FRONTEND: 'noninteractive' })
    return
  }
  console.error('The tests need PostgreSQL. Install it ("sudo apt-get install postgresql" on Debian), or set PG_BIN to the folder of its initdb.')
  process.exit(1)
}

install()
needBrowser()
needPostgres()
run('Checks: records, imports, languages, types, lint', 'npm', ['run', '--silent', 'check'])
run('Known weaknesses of packages', 'npm', ['run', '--silent', 'audit'])
// Jest leaves one core idle otherwise, which on a machine of two is half of it.
run('Unit tests', 'npx', ['jest', '--maxWorkers=100%'])
run('Unit tests of time and facts, on a phone in New York', 'npx', ['jest', 'src/domain', 'src/stores'], { TZ: 'America/New_York' })
run('The gateway’s description of itself', 'npm', ['run', '--silent', 'gateway:openapi'])
run('The gateway under fire, on both databases', 'npm', ['run', '--silent', 'gateway:smoke'])
// Nothing is there: the scenarios answer in its place.
const gateway = { TARO_APP_GATEWAY: 'https://gateway.example.org' }
run('Building the WeChat mini program', 'npm', ['run', '--silent', 'build:weapp'], gateway)
run('Building the Alipay mini program', 'npm', ['run', '--silent', 'build:alipay'], gateway)
run('Building the site', 'npm', ['run', '--silent', 'build:h5'])
run('Sizes', 'npm', ['run', '--silent', 'sizes'])
run('First screens', 'npm', ['run', '--silent', 'first-screens'])
run('Syntax that older phones read', 'npm', ['run', '--silent', 'syntax'])
run('Scenarios on the shipped bundles', 'npm', ['run', '--silent', 'e2e'])
run('The counter’s page with a real gateway', 'npm', ['run', '--silent', 'e2e:desk'])
run('Accessibility of every page; its states take turns in views and languages', 'npm', ['run', '--silent', 'a11y', '--', '--turns'])
console.log('\n✓ All passed')
