import type { Plugin } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

/** Style sheets, with all that they load. */
export const sassFiles: Plugin = {
  name: 'sass',
  setup({ onLoad }) {
    onLoad({ filter: /\.scss$/ }, ({ path: file }) => {
      const { css, loadedUrls } = compile(file)
      return { contents: css, loader: 'css', watchFiles: loadedUrls.map((url) => fileURLToPath(url)) }
    })
  },
}
