import { existsSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type Chain from 'webpack-chain'
import { TERSER } from './terser'

const root = path.resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'h5'

/** Without this, webpack writes a *.LICENSE.txt beside every bundle; licences are listed in the app instead. */
const noLicenceFiles = (chain: Chain) => {
  if (process.env.NODE_ENV !== 'production') return
  chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, extractComments: false }])
}

/**
 * `ui/host` draws plain HTML in the browser, so Taro's web components are not needed there: the entry would load their
 * runtime for pull-to-refresh alone (docs/decisions/0002-host-elements.md has the figures).
 */
const noWebComponents = (chain: Chain) => {
  chain.plugin('mainPlugin').tap(([options]) => [
    { ...options, loaderMeta: { ...options.loaderMeta, extraImportForWeb: '', execBeforeCreateWebApp: '' } },
  ])
}

/** Sheet and icon font of the web components above, 6 KB compressed: no element here has their classes. */
const noWebComponentSheet = (chain: Chain) => {
  chain.resolve.alias.set('@tarojs/components/dist/taro-components/taro-components.css$', false as never)
}

/** Switching `innerHTML` off keeps Taro from using its parser, but ships it. */
const noHtmlParser = (chain: Chain) => {
  chain.resolve.alias.set(require.resolve('@tarojs/runtime/dist/dom-external/inner-html/html.js'), path.join(__dirname, 'no-html-parser.js'))
}

/** Styles that the types let an element set (src/ui/host/style-properties.ts). */
const fewStyleProperties = (chain: Chain) => {
  chain.resolve.alias.set(require.resolve('@tarojs/runtime/dist/dom/style_properties.js'), path.join(root, 'src/ui/host/style-properties.ts'))
}

const leanRecords = (chain: Chain) => {
  const lean = (name: string, files: RegExp, loader: string) => chain.module.rule(name).test(files).type('json').use('lean').loader(path.join(__dirname, loader))
  chain.module.rule('serviceRecords').test(/catalog[\\/]details[\\/].*\.gen\.ts$/).enforce('pre').use('lean').loader(path.join(__dirname, 'area-loader.js'))
  lean('facts', /src[\\/]facts[\\/].*\.json$/, 'facts-loader.js')
  lean('locales', /src[\\/].*locales[\\/](zh-Hant|en|pt)\.json$/, 'locales-loader.js')
}

/** A page that takes one store from the list of them shall not bring all the others: the list itself does nothing. */
const listsDoNothing = (chain: Chain) => {
  chain.module.rule('lists').test(/src[\\/]stores[\\/]index\.ts$/).merge({ sideEffects: false })
}

/** Ships syntax that older phones do not read. */
const MODERN = [/node_modules[\\/](uqr|@noble[\\/]hashes|query-string|filter-obj|split-on-first|decode-uri-component)[\\/]/]

/** Pictures of the tab bar in the dark: native bars take them by name at run time, so nothing imports them. The benchmarks' hello has none. */
const darkTabs = () =>
  ['home', 'services', 'me']
    .flatMap((name) => [`static/tab-${name}-dark.png`, `static/tab-${name}-current-dark.png`])
    .filter((picture) => platform !== 'h5' && existsSync(path.join(root, 'src', picture)))
    .map((picture) => ({ from: path.join(root, 'src', picture), to: path.join(root, 'dist', platform, picture) }))

const packageNamed = (pattern: RegExp) => (module: { resource?: string }) => pattern.test(module.resource ?? '')

export default defineConfig({
  projectName: 'bay-affairs',
  date: '2026-11-22',
  // Sizes are written in px and stay px: one px is one dp on all three platforms, so "18 dp" can be checked.
  designWidth: 375,
  deviceRatio: { 375: 1 },
  sourceRoot: 'src',
  outputRoot: (platform === 'h5' && process.env.SITE_FOLDER) || `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Webpack's persistent cache was seen to ship records as they were before a change: a cold build takes half a minute.
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  // Mini programs have no address of their own: the build says which gateway they ask; without one they ask none.
  env: {
    TARO_APP_GATEWAY: JSON.stringify(process.env.TARO_APP_GATEWAY ?? ''),
  },
  alias: { '@': path.join(root, 'src') },
  terser: { enable: true, config: TERSER },
  // Templates nested deeper than this go through a component; most of the app’s pages are not that deep.
  baseLevel: 11,
  copy: { patterns: darkTabs(), options: {} },
  plugins: platform === 'h5' ? [] : [path.join(__dirname, 'aria.js')],
  mini: {
    webpackChain(chain) {
      noLicenceFiles(chain)
      noHtmlParser(chain)
      fewStyleProperties(chain)
      leanRecords(chain)
      listsDoNothing(chain)
      chain.plugin('mainPackage').use(path.join(__dirname, 'main-package.js'))
    },
    compile: { include: MODERN },
    optimizeMainPackage: { enable: true },
    runtime: { enableInnerHTML: false },
    // Pages use the components in different orders; each imports the sheets it builds on before its own.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    compile: { include: MODERN },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain) {
      noLicenceFiles(chain)
      noWebComponents(chain)
      noWebComponentSheet(chain)
      leanRecords(chain)
      listsDoNothing(chain)
      if (process.env.NODE_ENV !== 'production') return
      chain.performance.hints(false)
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 8000,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          react: {
            name: 'react',
            test: packageNamed(/node_modules[\\/](react|react-dom|scheduler)[\\/]/),
            chunks: 'initial',
            priority: 300,
            enforce: true,
          },
          // One sheet: split by page, the same rules stood in several, and which came last was chance.
          styles: { name: 'styles', type: 'css/mini-extract', chunks: 'all', enforce: true, priority: 400 },
          common: { minChunks: 2, priority: 1, reuseExistingChunk: true },
        },
      })
    },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false }, cssModules: { enable: false } },
  },
})
