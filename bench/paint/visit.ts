import type { Browser } from 'playwright-core'

/** What a first visit shows and costs. Times in ms since the navigation began, sizes in bytes as transferred (gzip). */
export interface Visit {
  /** First and largest contentful paint, https://www.w3.org/TR/largest-contentful-paint/. */
  first: number
  largest: number
  /** Text of the element painted largest. */
  words: string
  /** Sum of all layout shifts: at least the score that browsers report. */
  shift: number
  /** What long tasks take above 50 ms each. */
  blocked: number
  script: number
  total: number
}

/** Lighthouse's slow 4G and its mid-range phone. Chromium adds the latency to each request. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const SLOWDOWN = 4
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'zh-HK' }

/** A page stands still when nothing was painted, shifted or loaded for so long, in ms. */
const QUIET = 2000
const STEP = 250
const PATIENCE = 30_000

/** Runs in the page, before its own scripts. */
const OBSERVE = `
  const seen = (window.__visit = { first: 0, largest: 0, words: '', shift: 0, blocked: 0 })
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.first = entry.startTime })
  observe('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime
    seen.words = (entry.element?.textContent ?? '').trim().slice(0, 40)
  })
  observe('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value })
  observe('longtask', (entry) => { seen.blocked += Math.max(0, entry.duration - 50) })
`

const READ = `(() => {
  const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const weigh = (entries) => entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0)
  return { ...window.__visit, script: weigh(loaded.filter((entry) => /\\.js$/.test(entry.name))), total: weigh(loaded) }
})()`

/** Opens an address as somebody does who was never there: nothing cached, on a slow line and a slow phone. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    await page.addInitScript(OBSERVE)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE })
    let last = ''
    for (let still = 0, waited = 0; still < QUIET; still += STEP, waited += STEP) {
      if (waited > PATIENCE) throw new Error(`${address} does not come to rest within ${PATIENCE} ms`)
      await page.waitForTimeout(STEP)
      const now = JSON.stringify(await page.evaluate(READ))
      if (now !== last) still = 0
      last = now
    }
    return JSON.parse(last) as Visit
  } finally {
    await context.close()
  }
}
