/**
 * The configuration that `taro init` of @tarojs/cli 4.2.0 writes (React, TypeScript, no ES5, CSS, Webpack5, default
 * template; node_modules/@tarojs/cli/templates/default/config), as it builds for production. Left out is what changes no
 * byte here: comments, empty sections, React Native, the generator plugin and the resolver of tsconfig paths, of which
 * the hello has none.
 */
import { defineConfig } from '@tarojs/cli'

export default defineConfig({
  projectName: 'taro-hello',
  date: '2026-11-22',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `../.out/hello/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: 'webpack5',
  cache: { enable: false },
  mini: {
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[hash].css', chunkFilename: 'css/[name].[chunkhash].css' },
    postcss: { autoprefixer: { enable: true, config: {} }, cssModules: { enable: false } },
  },
})
