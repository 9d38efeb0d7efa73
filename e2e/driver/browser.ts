import type { Browser } from 'playwright-core'
import { openBrowser } from '../../tools/browser'

/** A phone of common size. */
export const PHONE = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

export const startBrowser = (): Promise<Browser> => openBrowser()
