/**
 * Builds the counter's page: a site of its own, which the gateway serves at /desk/.
 *
 *     npm run build:desk
 */
import { build, type BuildOptions } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LOCALES, type LocalText } from '../src/domain/locale/locale'
import { AS_SITE } from './bundling'
import { ROOT, DESK } from './files'
import { sassFiles } from './sass-files'

const SOURCES = path.join(ROOT, 'gateway/desk')

/** Browsers of counters are kept up to date; Ed25519 needs BigInt. */
const TARGET = ['chrome90', 'safari15', 'firefox90']

const shared: BuildOptions = {
  ...AS_SITE,
  minify: true,
  target: TARGET,
  plugins: [sassFiles],
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))

/** Names of all offices, and of what they do, as the facts and the app say them. */
function names() {
  const { facts } = readJson('src/facts/customs/offices.json') as { facts: { id: string; kind: string; series: { value: { name: LocalText } }[] }[] }
  const offices = facts.filter(({ kind }) => kind === 'office').map(({ id, series }) => [id, series[series.length - 1]!.value.name] as const)
  const texts = LOCALES.map((locale) => [locale, readJson(`src/pages/booking/offices/locales/${locale}.json`) as Record<string, string>] as const)
  const prefix = 'offices.do.'
  const services = Object.keys(texts[0]![1])
    .filter((key) => key.startsWith(prefix))
    .map((key) => [key.slice(prefix.length), Object.fromEntries(texts.map(([locale, all]) => [locale, all[key]]))] as const)
  return { offices: Object.fromEntries(offices), services: Object.fromEntries(services) }
}

/** No script, style or handler stands in it, so that it works under a policy that allows none. */
const page = (script: string, style: string) => `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="robots" content="noindex" />
    <meta name="voucher-root" content="" />
    <title>湾事通 · 预约柜台</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <div id="desk"></div>
    <script type="module" src="${script}"></script>
  </body>
</html>
`

async function buildDesk(folder = DESK): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { metafile } = await build({
    ...shared,
    entryPoints: { desk: path.join(SOURCES, 'main.tsx') },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    format: 'esm',
    splitting: true,
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const written = Object.keys(metafile!.outputs).map((file) => path.basename(file))
  const named = (ending: string) => written.find((file) => file.startsWith('desk-') && file.endsWith(ending))!
  writeFileSync(path.join(folder, 'index.html'), page(named('.js'), named('.css')))
  writeFileSync(path.join(folder, 'names.json'), JSON.stringify(names()))
  const files = readdirSync(folder).filter((file) => file !== 'index.html').sort()
  const version = files.reduce((hash, file) => hash.update(readFileSync(path.join(folder, file))), createHash('sha256')).digest('hex').slice(0, 12)
  await build({
    ...shared,
    entryPoints: { worker: path.join(SOURCES, 'worker.ts') },
    outdir: folder,
    format: 'iife',
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
  })
  const size = [...files, 'index.html', 'worker.js'].reduce((sum, file) => sum + readFileSync(path.join(folder, file)).length, 0)
  console.log(`desk: ${files.length + 2} files (${Math.round(size / 1024)} KB)`)
}

if (require.main === module) void buildDesk()
