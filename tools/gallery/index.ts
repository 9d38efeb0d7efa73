/**
 * Every component of `src/ui` with its examples, in every look, text size and language.
 *
 *     npm run gallery        port 5190, or the next free one; Ctrl+C ends it
 */
import { context } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundleOptions, writePage } from './build'

export { buildGallery, galleryComponents } from './build'
export { hashOf, type View } from './view'

const HOST = '127.0.0.1'
const FIRST_PORT = 5190
const TRIES = 20

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, HOST, () => server.close(() => resolve(true)))
  })

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port++) if (await isFree(port)) return port
  throw new Error(`Ports ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1} are all taken.`)
}

async function serveGallery() {
  const folder = mkdtempSync(path.join(tmpdir(), 'gallery-'))
  writePage(folder)
  const bundler = await context(bundleOptions(folder, true))
  await bundler.watch()
  const { port } = await bundler.serve({ servedir: folder, host: HOST, port: await freePort() })
  console.log(`\n  Gallery   http://${HOST}:${port}/\n\n  It follows what you change in src/ui. Ctrl+C ends it.`)
  const end = () =>
    void bundler.dispose().then(() => {
      rmSync(folder, { recursive: true, force: true })
      process.exit()
    })
  process.once('SIGINT', end).once('SIGTERM', end)
}

if (require.main === module) void serveGallery()
