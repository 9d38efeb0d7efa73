/** Bundles every `*.examples.tsx` of `src/ui` into a page. */
import type { BuildOptions, Plugin } from 'esbuild'
import { build } from 'esbuild'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AS_SITE } from '../bundling'
import { filesUnder, ROOT } from '../files'
import { sassFiles } from '../sass-files'

const HERE = path.join(ROOT, 'tools/gallery')
const UI = path.join(ROOT, 'src/ui')
const ENDING = '.examples.tsx'
const NAME = 'gallery'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>Components</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${NAME}.css" />
  </head>
  <body>
    <div id="gallery"></div>
    <script src="${NAME}.js"></script>
  </body>
</html>
`

/** Files of examples, by the name that an address calls the component. */
const exampleFiles = () => filesUnder(UI, ENDING).map((file) => ({ file, name: path.basename(file, ENDING) }))

/** The components that have examples, as `component` in an address names them. */
export const galleryComponents = (): string[] => exampleFiles().map(({ name }) => name)

/** The first module of the bundle, written anew for the files that are there: `openGallery` with all sets of examples. */
const firstModule: Plugin = {
  name: 'examples',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({ path: NAME, namespace: NAME }))
    onLoad({ filter: /.*/, namespace: NAME }, () => {
      const files = exampleFiles()
      const imports = files.map(({ file }, index) => `import { examples as set${index} } from ${JSON.stringify(file)}`)
      const sets = files.map(({ name }, index) => `[${JSON.stringify(name)}, set${index}]`)
      const contents = [`import '../../src/ui/base.scss'`, ...imports, `import { openGallery } from './page'`, `openGallery([${sets.join(', ')}])`].join('\n')
      return { contents, loader: 'ts', resolveDir: HERE, watchDirs: [UI, ...files.map(({ file }) => path.dirname(file))] }
    })
  },
}

/** @param isLive for a person who writes: complete messages of React, and the page loads itself again after every change */
export function bundleOptions(folder: string, isLive: boolean): BuildOptions {
  return {
    ...AS_SITE,
    entryPoints: [{ in: NAME, out: NAME }],
    outdir: folder,
    target: 'chrome90',
    minify: !isLive,
    sourcemap: isLive && 'inline',
    define: { 'process.env.NODE_ENV': isLive ? '"development"' : '"production"' },
    banner: isLive ? { js: "if (top === self) new EventSource('/esbuild').addEventListener('change', () => location.reload());" } : {},
    plugins: [firstModule, sassFiles],
  }
}

export function writePage(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), PAGE)
}

/**
 * Writes `index.html`, `gallery.js` and `gallery.css` into `folder`. The page also works from a `file:` address.
 *
 * `hashOf` of view.ts makes the end of its address; `isBare` leaves the examples alone in the document. The root element
 * has the attribute `data-ready` once what the address says is drawn, and loses it when the address changes.
 */
export async function buildGallery(folder: string): Promise<void> {
  writePage(folder)
  await build(bundleOptions(folder, false))
}
