import { build } from 'esbuild'
import { createRequire } from 'node:module'
import path from 'node:path'
import { LOCALES, type Locale } from '../../src/domain/locale/locale'
import { AS_SITE } from '../bundling'
import { ROOT } from '../files'

export type Bodies = Record<Locale, string>

interface Renderer {
  routes: string[]
  renderPage: (route: string) => string
  renderService: (id: string) => Promise<string>
}

/** The pages, bundled for Node with plain HTML elements and a Taro that does nothing. */
async function bundlePages(): Promise<string> {
  const here = path.join(ROOT, 'tools/prerender')
  const { outputFiles } = await build({
    ...AS_SITE,
    entryPoints: [path.join(here, 'entry.tsx')],
    write: false,
    platform: 'node',
    format: 'cjs',
    loader: { '.scss': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.TARO_ENV': '"h5"' },
    alias: { ...AS_SITE.alias, '@tarojs/taro': path.join(here, 'taro.ts') },
  })
  return outputFiles[0]!.text
}

/** HTML of every route, and of every service by `s/<id>`, in every language, as on a first visit. */
export async function renderPages(services: readonly string[]): Promise<Map<string, Bodies>> {
  const code = await bundlePages()
  const pages = new Map<string, Partial<Bodies>>()
  for (const locale of LOCALES) {
    // A fresh copy for each language: the stores take it from the browser when they are made.
    const module = { exports: {} as Renderer }
    new Function('require', 'module', 'exports', 'navigator', code)(createRequire(__filename), module, module.exports, { language: locale })
    const { routes, renderPage, renderService } = module.exports
    for (const route of routes) pages.set(route, { ...pages.get(route), [locale]: renderPage(route) })
    for (const id of services) pages.set(`s/${id}`, { ...pages.get(`s/${id}`), [locale]: await renderService(id) })
  }
  return pages as Map<string, Bodies>
}
