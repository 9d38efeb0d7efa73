import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import PLACES from './browser-places.json'

/** What Playwright turns off. Chromium heeds one list only, the last, so that ours must name these, too; `browser.test.ts` compares. */
export const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay',
  'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin',
  'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
] as const

/** Pages of the address bar that every new window loads, seen or not: a third of all that a fresh profile costs. */
const OFF = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...OFF].join(',')}`,
]

/** Path of a browser on this machine, or `undefined`. `CHROMIUM` names one that is elsewhere. */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place))
}

/** Starts a browser without a window. @throws Error that says what to install when there is none. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = browserPath()
  if (!executablePath) throw new Error('No Chromium found. Install one ("apt-get install chromium" on Debian), or set CHROMIUM to its path.')
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
}
