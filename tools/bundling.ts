/** What bundles of this project have in common, whoever makes them. */
import type { BuildOptions } from 'esbuild'
import path from 'node:path'
import { ROOT } from './files'

/** `@/` is our own: it is no package. */
const alias = { '@': path.join(ROOT, 'src') }

/** For Node, with packages beside it. */
export const FOR_NODE = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', packages: 'external', alias } satisfies BuildOptions

/** Components as the site has them. */
export const AS_SITE = {
  bundle: true,
  jsx: 'automatic',
  alias,
  resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js', '.json'],
} satisfies BuildOptions
