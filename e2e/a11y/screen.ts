/** What one screen offers: one main action, in sight at once, and bars that leave room for it. */
import type { Page } from 'playwright-core'
import type { MainAction, PageState } from '../pages/states'
import type { Fault } from './finding'

/** A dialog in front, or the page: what a person has to choose from. In a string, because each script below runs alone in the page. */
const FRONT = `[...document.querySelectorAll('[role="dialog"]')].filter(window.__look.isSeen).pop() ?? document.body`

/** Runs in the page: whatever can be pressed and is filled with the accent. A choice that is made is a state, not an action. */
const twoMain = `(() => {
  const { pressable, name, isSeen } = window.__look
  const view = [...document.querySelectorAll('.view')].find(isSeen)
  if (!view) return []
  const pen = view.appendChild(document.createElement('i'))
  pen.style.background = 'var(--accent)'
  const accent = getComputedStyle(pen).backgroundColor
  pen.remove()
  const front = ${FRONT}
  const main = pressable().filter((one) => front.contains(one) && !one.matches('[role="radio"], [role="checkbox"], [role="tab"]') && getComputedStyle(one).backgroundColor === accent)
  return main.slice(1).map((one) => ({ element: name(one), says: 'is a second main action beside ' + name(main[0]) + ': only one has the look of it on a screen' }))
})()`

/** At most one thing has the look of the main action. */
export const twoMainFaults = (page: Page): Promise<Fault[]> => page.evaluate(twoMain)

/** So much of the main action must be in sight, in CSS px, or all of it where it is smaller. */
const LEAST_SEEN = 44

/** Runs in the page: how many px of an element's height can be pressed in the window as it stands, along its middle. */
function heightInSight(element: Element): number {
  const { left, top, bottom, width } = element.getBoundingClientRect()
  const xs = [0.2, 0.5, 0.8].map((part) => left + width * part).filter((x) => x >= 0 && x < innerWidth)
  const STEP = 2
  let seen = 0
  for (let y = Math.max(0, Math.ceil(top)); y < Math.min(innerHeight, bottom); y += STEP)
    if (xs.some((x) => element.contains(document.elementFromPoint(x, y)))) seen += STEP
  return seen
}

async function unseenFaults(page: Page, { control }: MainAction, isScrolled: boolean): Promise<Fault[]> {
  const target = page.locator(control).filter({ visible: true }).first()
  if ((await target.count()) === 0) return [{ element: control, says: 'is not there: e2e/pages/states.ts names it as the main action of the page' }]
  if (isScrolled) await target.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior }))
  const seen = await target.evaluate(heightInSight)
  if (seen >= LEAST_SEEN) return []
  const element = await target.evaluate((one) => window.__look.name(one))
  const { width, height } = page.viewportSize()!
  return [{ element, says: `shows ${seen} px in a window of ${width} by ${height}${isScrolled ? ', wherever one scrolls' : ' before one scrolls'}: it is the main action, and needs ${LEAST_SEEN}` }]
}

/** The main action can be seen and pressed without scrolling. */
export const belowFoldFaults = (page: Page, main: MainAction) => unseenFaults(page, main, false)
/** The main action can be brought to where no bar covers it. */
export const unreachableFaults = (page: Page, main: MainAction) => unseenFaults(page, main, true)

/** Runs in the page: a person has come to this field or opener, and the browser brings it into sight. */
const bringIntoSight = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' as ScrollBehavior })

/** What one comes for, the main action or what is to be read, begins on the first screen. */
export async function beginFaults(page: Page, { main, answer, below, opener, typed }: PageState): Promise<Fault[]> {
  if (below) return []
  const cameTo = typed?.into ?? opener
  if (cameTo) await page.evaluate(bringIntoSight, cameTo)
  const control = answer ?? main.control
  const faults = await unseenFaults(page, { ...main, control }, false)
  return faults.map((fault) => ({ ...fault, says: `begins too far below: ${fault.says}` }))
}

/** The most of a window, or of a dialog, that may be bars which stay when one scrolls. */
const MOST_BARS = 0.5

/** Runs in the page: looks at a grid of points, and counts those on something that stays in place. */
function barShare(): { share: number; element: string } {
  const front = [...document.querySelectorAll('[role="dialog"]')].filter(window.__look.isSeen).pop()
  const counts = new Map<Element, number>()
  let points = 0
  for (let x = 4; x < innerWidth; x += 40)
    for (let y = 4; y < innerHeight; y += 10) {
      const hit = document.elementFromPoint(x, y)
      if (!hit || (front && !front.contains(hit))) continue
      points += 1
      for (let one: Element | null = hit; one && one !== front; one = one.parentElement) {
        const { position } = getComputedStyle(one)
        const isPage = one.matches('.taro_page, .taro_router, #app')
        if (isPage || (position !== 'fixed' && position !== 'sticky')) continue
        counts.set(one, (counts.get(one) ?? 0) + 1)
        break
      }
    }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [largest] = [...counts].sort(([, one], [, other]) => other - one)
  return { share: points > 0 ? all / points : 0, element: largest ? window.__look.name(largest[0]) : 'the page' }
}

/** What stays in place leaves at least half of the window, or of the dialog, to what scrolls. */
export async function barFaults(page: Page): Promise<Fault[]> {
  const { share, element } = await page.evaluate(barShare)
  return share <= MOST_BARS ? [] : [{ element, says: `bars take ${Math.round(share * 100)} % of what there is to see: let them scroll along in a low window` }]
}
