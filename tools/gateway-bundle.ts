/**
 * Builds the gateway for a machine without developers' packages: TypeScript into one file, packages beside it.
 *
 *     npm run build:gateway
 */
import { build } from 'esbuild'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { FOR_NODE } from './bundling'
import { ROOT } from './files'

export async function buildGateway(folder = path.join(ROOT, 'dist/gateway')): Promise<void> {
  const bundle = (name: string, external: string[] = []) =>
    build({
      entryPoints: { [name]: path.join(ROOT, `gateway/${name}.ts`) },
      outdir: folder,
      ...FOR_NODE,
      external,
      minifyWhitespace: true,
      minifySyntax: true,
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'warning',
    })
  // The seed is a command of its own, with the facts of all offices; the server loads it where a database is to be filled.
  await Promise.all([bundle('server', ['./seed']), bundle('seed')])
  // Each thread starts from a file of its own.
  for (const file of ['sqlite-writer.mjs', 'sqlite-copier.mjs']) copyFileSync(path.join(ROOT, 'gateway/store', file), path.join(folder, file))
}

if (require.main === module) void buildGateway()
