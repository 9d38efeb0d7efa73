/** Browsers: few can read codes in a page (`BarcodeDetector`: not Safari, not Firefox, November 2026); every phone's camera opens the link of one. */
import type { Scan } from './types'

export type { Scan } from './types'

export const canScan: Scan['canScan'] = false

export const scanText: Scan['scanText'] = () => Promise.resolve({ ok: false, reason: 'failed' })
