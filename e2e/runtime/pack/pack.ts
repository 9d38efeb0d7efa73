/** Turn a built mini program into one page that a browser can open. */
import { buildSync } from 'esbuild'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder } from '../../../tools/files'
import type { MiniPlatform } from '../../platform'
import { apiNames } from '../../typings'
import { BROWSER_ONLY, MODULE_PARAMETERS, type AppConfig } from '../bundle'
import { configProblems } from './config'
import { compileStyles } from './style'
import { compileTemplates } from './template'

const BROWSER_SIDE = path.resolve(__dirname, '../browser')
const TEXT = /\.(js|json|wxml|axml|wxss|acss|wxs|sjs)$/
const PICTURE = /\.(png|jpe?g|gif|svg|webp)$/
const TOOL_CONFIG = /(^|\/)(project\.(private\.)?config|mini\.project)\.json$/

const SHELL = `<!DOCTYPE html>
<html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="runtime.css"></head>
<body><div id="mp-nav"><span id="mp-nav-back"></span><span id="mp-nav-title"></span></div>
<div id="mp-stack"></div><div id="mp-tab-bar" hidden></div>
<script src="bundle.js"></script><script src="runtime.js"></script></body></html>
`

function moduleSource(file: string, text: string): string {
  return `${JSON.stringify(file)}:function(${[...MODULE_PARAMETERS, ...BROWSER_ONLY].join(',')}){${text}\n}`
}

/** The runtime itself, compiled once a process: it is the same for all bundles. */
let runtimeScript: string | undefined
function compiledRuntime(): string {
  runtimeScript ??= buildSync({
    entryPoints: [path.join(BROWSER_SIDE, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome110',
    logLevel: 'error',
  }).outputFiles[0]?.text
  return runtimeScript ?? ''
}

/**
 * Write the page for `dist` into `out`.
 *
 * @returns what is wrong with the bundle as far as reading it shows; a good bundle has no problems
 */
export function pack(dist: string, out: string, platform: MiniPlatform): { problems: string[] } {
  const names = filesUnder(dist).map((file) => path.relative(dist, file).split(path.sep).join('/'))
  const files = new Map(
    names.filter((name) => TEXT.test(name) && !TOOL_CONFIG.test(name)).map((name) => [name, readFileSync(path.join(dist, name), 'utf8')]),
  )
  const json = (name: string): unknown => JSON.parse(files.get(name) ?? 'null')
  const app = json('app.json') as AppConfig | null
  if (!app) return { problems: [`${dist} has no app.json`] }

  const templates = compileTemplates(files, platform)
  const { styles, problems } = compileStyles(files)
  const configs = Object.fromEntries([...files.keys()].filter((name) => name.endsWith('.json')).map((name) => [name.slice(0, -5), json(name)]))
  const modules = [...files].filter(([name]) => name.endsWith('.js')).map(([name, text]) => moduleSource(name, text))
  const fields = {
    platform,
    app,
    configs,
    styles,
    theme: app.themeLocation ? json(app.themeLocation) : undefined,
    apiNames: apiNames(platform),
  }

  mkdirSync(out, { recursive: true })
  const literals = JSON.stringify(fields).slice(1, -1)
  writeFileSync(path.join(out, 'bundle.js'), `window.__bundle={${literals},templates:${templates.source},modules:{\n${modules.join(',\n')}\n}}`)
  writeFileSync(path.join(out, 'runtime.js'), compiledRuntime())
  writeFileSync(path.join(out, 'index.html'), SHELL)
  cpSync(path.join(BROWSER_SIDE, 'runtime.css'), path.join(out, 'runtime.css'))
  for (const name of names) if (PICTURE.test(name)) cpSync(path.join(dist, name), path.join(out, name))

  const ending = platform === 'alipay' ? 'axml' : 'wxml'
  return { problems: [...templates.problems, ...problems, ...configProblems(app, new Set(names), ending)] }
}
