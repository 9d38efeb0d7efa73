import type { Browser, BrowserContextOptions } from 'playwright-core'
import type { Hosted } from '../pages/hosted'
import { Stage } from '../pages/stage'
import type { Platform } from '../platform'
import { installLook } from './describe'
import type { Ledger } from './ledger'

/** Devices that pages are looked at on. */
const DEVICES: Record<'phone' | 'keys', BrowserContextOptions> = {
  phone: {},
  keys: { isMobile: false, hasTouch: false },
}

export type Device = keyof typeof DEVICES

export interface Tools {
  hosts: Map<Platform, Hosted>
}

/** The tabs of one worker, each opened when it is first needed. */
export interface OwnTools {
  browser: Browser
  stage(platform: Platform, device?: Device): Promise<Stage>
}

/** Something to look at, and what to check there. */
export interface Task {
  /** `h5 home-first en` */
  name: string
  run(tools: OwnTools, ledger: Ledger): Promise<void>
}

export function openTools(browser: Browser, { hosts }: Tools): OwnTools {
  const stages = new Map<string, Stage>()
  return {
    browser,
    async stage(platform, device = 'phone') {
      const key = `${platform} ${device}`
      const stage = stages.get(key) ?? (await openStage(browser, hosts.get(platform)!, device))
      stages.set(key, stage)
      return stage
    },
  }
}

/** A tab whose pages know `describe.ts`. */
export async function openStage(browser: Browser, hosted: Hosted, device: Device): Promise<Stage> {
  const stage = await Stage.open(browser, hosted, DEVICES[device])
  await installLook(stage.page.context())
  return stage
}
