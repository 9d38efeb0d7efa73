import { build } from 'esbuild'
import { createRequire } from 'node:module'
import path from 'node:path'
import { LOCALES, type Locale } from '../../src/domain/locale/locale'
import { ROOT } from '../files'

type Renderer = { routes: string[]; render: (route: string) => string }

/** The pages, bundled for Node with plain HTML elements and a Taro that does nothing. */
async function bundlePages(): Promise<string> {
  const here = path.join(ROOT, 'tools/prerender')
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'entry.tsx')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    loader: { '.scss': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.TARO_ENV': '"h5"' },
    alias: {
      '@tarojs/taro': path.join(here, 'taro.ts'),
      '@': path.join(ROOT, 'src'),
    },
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.json'],
  })
  return outputFiles[0]!.text
}

/** HTML of every route in every language, as on a first visit. */
export async function renderPages(): Promise<Map<string, Record<Locale, string>>> {
  const code = await bundlePages()
  const pages = new Map<string, Record<Locale, string>>()
  for (const locale of LOCALES) {
    // A fresh copy for each language: the stores take it from the browser when they are made.
    const module = { exports: {} as Renderer }
    new Function('require', 'module', 'exports', 'navigator', code)(createRequire(__filename), module, module.exports, { language: locale })
    for (const route of module.exports.routes) {
      pages.set(route, { ...pages.get(route), [locale]: module.exports.render(route) } as Record<Locale, string>)
    }
  }
  return pages
}
