import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '../driver/server'
import type { Platform } from '../platform'
import { pack } from '../runtime/pack/pack'

/** A built bundle that a browser can open, any number of times at once. */
export interface Hosted {
  platform: Platform
  /** `http://127.0.0.1:4711`, without slash. */
  origin: string
  close(): void
}

/** @param dist folder of all bundles, e.g. `dist` */
export async function host(platform: Platform, dist: string): Promise<Hosted> {
  if (platform === 'h5') return { platform, ...(await serve(path.join(dist, 'h5'))) }
  const folder = mkdtempSync(path.join(tmpdir(), `e2e-${platform}-`))
  const { problems } = pack(path.join(dist, platform), folder, platform)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const { origin, close } = await serve(folder)
  return {
    platform,
    origin,
    close() {
      close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
