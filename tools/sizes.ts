/**
 * Sizes of what a phone downloads, and their limits.
 *
 *     npm run sizes        after a build
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesUnder, ROOT } from './files'

const KB = 1024

/** Bytes; raw for mini programs, whose hosts count so, and compressed for a browser. The hosts allow 2 MB a package. */
export const LIMITS = {
  /** 1.7 times an app of the same framework that shows one line. */
  main: 469 * KB,
  subPackage: 500 * KB,
  /** The network stands in one package, so that journeys are planned without one: record 0044. */
  travel: 530 * KB,
  /** Of money and work. */
  money: 400 * KB,
  /** All areas together: 5 MB. */
  all: 5 * 1024 * KB,
  firstLoad: 138 * KB,
}

export interface Size {
  name: string
  bytes: number
  limit: number
}

interface MiniConfig {
  subPackages?: { root: string }[]
  subpackages?: { root: string }[]
}

function limitOf(root: string): number {
  if (/^pages\/(jobs|payment)/.test(root)) return LIMITS.money
  return root === 'pages/travel' ? LIMITS.travel : LIMITS.subPackage
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

/** The packages of a built mini program: the main one, each sub-package, and all together. */
export function miniSizes(folder: string): Size[] {
  const config = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as MiniConfig
  const roots = (config.subPackages ?? config.subpackages ?? []).map(({ root }) => root.replace(/^\/|\/$/g, ''))
  // A root inside another one would be counted twice: the longest that fits is the package.
  const byLength = [...roots].sort((a, b) => b.length - a.length)
  const bytes = new Map(roots.map((root) => [root, 0]))
  let main = 0
  for (const file of filesUnder(folder)) {
    const inside = path.relative(folder, file).split(path.sep).join('/')
    const { size } = statSync(file)
    const root = byLength.find((one) => inside.startsWith(`${one}/`))
    if (root === undefined) main += size
    else bytes.set(root, bytes.get(root)! + size)
  }
  return [
    { name: 'main package', bytes: main, limit: LIMITS.main },
    ...[...bytes].map(([root, size]) => ({ name: root, bytes: size, limit: limitOf(root) })),
    { name: 'all packages', bytes: main + sum([...bytes.values()]), limit: LIMITS.all },
  ]
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length

/** JavaScript that a first visit of the home page needs: the scripts of its HTML, and the chunks that its route loads. */
export function firstLoadScripts(site: string): string[] {
  const html = readFileSync(path.join(site, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+\.js)"/g)].map(([, file]) => file!)
  const code = scripts.map((file) => readFileSync(path.join(site, file), 'utf8')).join('\n')
  const route = /path"?:"pages\/home\/index","?load"?:(.*?),\w+,\w+\]/s.exec(code)
  if (!route) throw new Error('The bundle has no route to pages/home/index: tools/sizes.ts no longer fits what Taro builds')
  const chunks = [...route[1]!.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => id!)
  const names = readdirSync(path.join(site, 'js'))
  const files = chunks.map((id) => names.find((name) => name.startsWith(`${id}.`)))
  // The chunk of the one style sheet has no script of its own.
  if (files.filter((file) => file === undefined).length > 1) throw new Error('Chunks of pages/home/index are missing: tools/sizes.ts no longer fits what Taro builds')
  return [...scripts, ...files.filter((file) => file !== undefined).map((file) => `js/${file}`)]
}

export function siteSizes(site: string): Size[] {
  return [{ name: 'first load, JavaScript, gzip', bytes: sum(firstLoadScripts(site).map((file) => gzipped(path.join(site, file)))), limit: LIMITS.firstLoad }]
}

function printSizes() {
  const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`.padStart(11)
  for (const [platform, sizesOf] of [['weapp', miniSizes], ['alipay', miniSizes], ['h5', siteSizes]] as const) {
    const folder = path.join(ROOT, 'dist', platform)
    if (!existsSync(folder)) {
      console.error(`✗ dist/${platform} is not built: npm run build:${platform}`)
      process.exitCode = 1
      continue
    }
    console.log(`\n${platform}`)
    for (const { name, bytes, limit } of sizesOf(folder)) {
      const isOver = bytes > limit
      if (isOver) process.exitCode = 1
      console.log(`  ${isOver ? '✗' : '✓'} ${name.padEnd(30)} ${kilobytes(bytes)}  of ${kilobytes(limit)}`)
    }
  }
}

if (require.main === module) printSizes()
