/** Makes the driver of a platform ready for a built folder. */
import type { Browser } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Platform } from '../platform'
import { pack } from '../runtime/pack/pack'
import type { AppDriver } from './driver'
import { H5Driver } from './h5-driver'
import { MiniDriver } from './mini-driver'
import { serve } from './server'

export interface OpenApp {
  driver: AppDriver
  /** What packing found wrong with the bundle. */
  problems: string[]
  close(): Promise<void>
}

/** @param dist the built bundle of this platform, e.g. `dist/weapp` */
export async function openApp(platform: Platform, dist: string, browser: Browser, patience = 10_000): Promise<OpenApp> {
  if (platform === 'h5') {
    const server = await serve(path.resolve(dist))
    const driver = new H5Driver(browser, server.origin, patience)
    return {
      driver,
      problems: [],
      async close() {
        await driver.end()
        server.close()
      },
    }
  }
  const folder = mkdtempSync(path.join(tmpdir(), `e2e-${platform}-`))
  const { problems } = pack(path.resolve(dist), folder, platform)
  const server = await serve(folder)
  const driver = new MiniDriver(browser, platform, server.origin, patience)
  return {
    driver,
    problems,
    async close() {
      await driver.end()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
