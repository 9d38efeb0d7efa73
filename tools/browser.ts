import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import PLACES from './browser-places.json'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Path of a browser on this machine, or `undefined`. `CHROMIUM` names one that is elsewhere. */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place))
}

/** Starts a browser without a window. @throws Error that says what to install when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath()
  if (!executablePath) throw new Error('No Chromium found. Install one ("apt-get install chromium" on Debian), or set CHROMIUM to its path.')
  return chromium.launch({ executablePath, args: FLAGS })
}
