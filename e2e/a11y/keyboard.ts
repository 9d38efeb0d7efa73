/** A page walked with the Tab key alone, in a browser. */
import type { Page } from 'playwright-core'
import type { MainAction } from '../pages/states'
import type { Fault } from './finding'

/** One stop of the walk. */
interface Stop {
  /** Number of the control, in the order of the document; -1 for what is no control. */
  control: number
  element: string
  isMarked: boolean
  isHidden: boolean
  isOutside: boolean
  /** It consists of parts, each with a stop of its own. */
  isPartial: boolean
}

interface Controls {
  /** Names of all controls that Tab should reach. */
  names: string[]
}

declare global {
  interface Window {
    __walk: { controls: HTMLElement[]; looks: string[][] }
  }
}

/** Runs in the page: notes every control, those of the dialog where there is one, and how it looks without the focus. */
function noteControls(): Controls {
  const { pressable, name, isSeen } = window.__look
  const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], dialog[open]')].filter(isSeen).pop()
  // One of a group of radio buttons, or of tabs, stands for all: the arrow keys do the rest.
  const controls = pressable().filter((element) => element.tabIndex >= 0 && (!dialog || dialog.contains(element)))
  ;(document.activeElement as HTMLElement | null)?.blur()
  const looks = controls.map((control) => window.__lookOf(control))
  window.__walk = { controls, looks }
  return { names: controls.map(name) }
}

/** Runs in the page: where the focus is, and whether one sees it. */
function lookAtFocus(): Stop {
  const { name } = window.__look
  const element = document.activeElement
  if (!element || element === document.body) return { control: -1, element: '', isMarked: true, isHidden: false, isOutside: false, isPartial: false }
  const { controls } = window.__walk
  // A list that grows while its end is walked has controls that were not there at first.
  if (!controls.includes(element as HTMLElement) && (element as HTMLElement).tabIndex >= 0) controls.push(element as HTMLElement)
  const control = controls.indexOf(element as HTMLElement)
  const before = window.__walk.looks[control]
  const isMarked = !before || window.__lookOf(element).some((now, index) => now !== before[index])
  const { left, top, width, height } = element.getBoundingClientRect()
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const))
  const isAt = ([x, y]: readonly [number, number]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element))
  }
  const isOutside = !points.some(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
  const isHidden = !isOutside && !points.some(isAt)
  return { control, element: name(element), isMarked, isOutside, isHidden, isPartial: element.matches('[type="date"], [type="time"], [type="month"], [type="datetime-local"]') }
}

/** Outline, shadow, edge and ground of an element and of the two around it: a field's frame may be drawn by its parent. */
function installLookOf() {
  window.__lookOf = (element) => {
    const looks: string[] = []
    for (let one: Element | null = element; one && looks.length < 3; one = one.parentElement) {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, backgroundColor } = getComputedStyle(one)
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor)
      looks.push([isOutlined ? outlineColor : 'none', boxShadow, borderColor, borderWidth, backgroundColor].join(' '))
    }
    return looks
  }
}

declare global {
  interface Window {
    __lookOf(element: Element): string[]
  }
}

/** The focus goes round once: from the start of the document to its end. */
async function walk(page: Page, controls: number): Promise<Stop[]> {
  const stops: Stop[] = []
  let most = controls
  let parts = 0
  for (let presses = 0; presses < most + parts + 8; presses += 1) {
    await page.keyboard.press('Tab')
    let stop = await page.evaluate(lookAtFocus)
    if (stop.isHidden || stop.isOutside) {
      // The browser may still be scrolling to it.
      await page.waitForTimeout(100)
      stop = await page.evaluate(lookAtFocus)
    }
    const isRound = stop.control === -1 && stop.element === ''
    most = Math.max(most, stop.control + 1)
    const isFirstAgain = stops.length >= most && stop.control === stops[0]?.control
    if ((isRound && stops.length > 0) || isFirstAgain) break
    // A field for a date has a stop for each of its parts.
    const isPart = stop.isPartial && stop.control === stops[stops.length - 1]?.control
    if (isPart) parts += 1
    else if (!isRound) stops.push(stop)
  }
  return stops
}

const TRAPPED = 3

export async function tabFaults(page: Page): Promise<Fault[]> {
  await page.evaluate(installLookOf)
  const { names } = await page.evaluate(noteControls)
  // In a dialog from its start; else a place before everything: where a person starts who comes from the browser's address bar.
  await page.evaluate(() => {
    const dialog = [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"], dialog[open]')].filter(window.__look.isSeen).pop()
    if (dialog) return dialog.focus()
    const start = document.createElement('span')
    start.tabIndex = -1
    document.body.prepend(start)
    start.focus()
    start.remove()
  })
  const stops = await walk(page, names.length)
  const faults: Fault[] = []
  const last = stops.slice(-TRAPPED).map(({ control }) => control)
  const times = names.map((_, index) => stops.filter(({ control }) => control === index).length)
  const isTrapped = times.some((count) => count === 0) && (new Set(last).size === 1 || times.some((count) => count > 1))
  if (isTrapped) faults.push({ element: stops[stops.length - 1]?.element ?? 'the page', says: 'holds the focus: Tab does not lead on from here' })
  for (const [index, count] of times.entries()) {
    if (count === 0 && !isTrapped) faults.push({ element: names[index]!, says: 'is not reached by Tab' })
    if (count > 1 && !isTrapped) faults.push({ element: names[index]!, says: `is reached by Tab ${count} times` })
  }
  for (const { element, control, isMarked, isHidden, isOutside } of stops) {
    if (control < 0) continue
    if (!isMarked) faults.push({ element, says: 'looks the same with the focus: draw an outline of 2 px or more on :focus-visible' })
    if (isOutside) faults.push({ element, says: 'is outside of the window when it has the focus' })
    if (isHidden) faults.push({ element, says: 'is behind something when it has the focus: give the scrolling page scroll-padding for its bars' })
  }
  return faults
}

/** Runs in the page: the radio groups, and the first radio of each that Tab would reach. */
const radiosOf = () =>
  [...document.querySelectorAll<HTMLElement>('[role="radiogroup"]')]
    .filter((group) => window.__look.isSeen(group))
    .map((group) => ({
      name: window.__look.name(group),
      radios: [...group.querySelectorAll<HTMLElement>('[role="radio"], input[type="radio"]')].filter((radio) => window.__look.isSeen(radio)),
    }))

/** In a group of radio buttons the arrow keys choose, and Tab goes on to what comes after. */
export async function arrowFaults(page: Page): Promise<Fault[]> {
  const count = await page.evaluate(`(${String(radiosOf)})().length`)
  const faults: Fault[] = []
  for (let at = 0; at < Number(count); at += 1) {
    const { name, tabStops } = (await page.evaluate(`(() => {
      const { name, radios } = (${String(radiosOf)})()[${at}]
      if (radios.length === 0) return { name }
      const chosen = radios.find((radio) => radio.getAttribute('aria-checked') === 'true' || radio.checked) ?? radios[0]
      window.__radio = chosen
      chosen.focus()
      return { name, tabStops: radios.filter((radio) => radio.tabIndex >= 0).length }
    })()`)) as { name: string; tabStops?: number }
    if (tabStops === undefined) {
      faults.push({ element: name, says: 'is a group of radio buttons without any' })
      continue
    }
    await page.keyboard.press('ArrowRight')
    const isMoved = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement !== (window as unknown as { __radio: Element }).__radio && activeElement?.getAttribute('role') === 'radio'
    })
    const isGone = !(await page.evaluate(() => (window as unknown as { __radio: Element }).__radio.isConnected))
    if (isGone) {
      faults.push({ element: name, says: 'goes away at the first arrow key: let it stay until Enter, or make buttons of it' })
      break
    }
    if (!isMoved) faults.push({ element: name, says: 'arrow keys do not move in the group of radio buttons' })
    if (tabStops > 1) faults.push({ element: name, says: `Tab stops at ${tabStops} radio buttons of one group: give all but the chosen one tabindex -1` })
    if (isMoved) await page.keyboard.press('ArrowLeft')
  }
  return faults
}

/** A dialog has the focus, keeps it, and goes when Escape is pressed. */
export async function dialogFaults(page: Page): Promise<Fault[]> {
  const dialog = page.locator('[role="dialog"], [role="alertdialog"], dialog[open]').filter({ visible: true }).first()
  if ((await dialog.count()) === 0) return []
  const element = await dialog.evaluate((one) => window.__look.name(one))
  const holdsFocus = () => dialog.evaluate((one) => one.contains(document.activeElement))
  const faults: Fault[] = []
  if (!(await holdsFocus())) faults.push({ element, says: 'opens without taking the focus' })
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    // The browser's own bars have their turn, too: there the document has no focus.
    const isOutside = await dialog.evaluate((one) => document.activeElement !== document.body && !one.contains(document.activeElement))
    if (!isOutside) continue
    faults.push({ element, says: 'lets the focus go to what it covers' })
    break
  }
  await page.keyboard.press('Escape')
  const isClosed = await dialog.waitFor({ state: 'hidden', timeout: 1500 }).then(() => true, () => false)
  if (!isClosed) faults.push({ element, says: 'does not close when Escape is pressed' })
  return faults
}

/**
 * A dialog gives the focus back to what opened it: after Escape, and after each of its ways out.
 * @param opener id of the control; it is what Enter opens the dialog with again
 * @param exits selectors of what closes it
 */
export async function returnFaults(page: Page, opener: string, exits: readonly string[]): Promise<Fault[]> {
  const front = page.locator('[role="dialog"], [role="alertdialog"], dialog[open]').filter({ visible: true })
  const isShown = async () => (await front.count()) > 0
  const isBack = () => page.evaluate((id) => document.activeElement?.id === id && window.__look.isSeen(document.activeElement), opener)
  if (!(await isShown())) return []
  const faults: Fault[] = []
  const element = await front.first().evaluate((one) => window.__look.name(one))
  for (const exit of ['Escape', ...exits]) {
    if (!(await isShown())) {
      await page.locator(`[id="${opener}"]`).filter({ visible: true }).first().focus()
      await page.keyboard.press('Enter')
      await front.first().waitFor({ timeout: 1500 }).catch(() => undefined)
    }
    const button = front.first().locator(exit === 'Escape' ? ':scope' : exit)
    if ((await button.count()) === 0) continue
    if (exit !== 'Escape') await button.first().focus()
    await page.keyboard.press(exit === 'Escape' ? 'Escape' : 'Enter')
    if (!(await front.first().waitFor({ state: 'hidden', timeout: 1500 }).then(() => true, () => false))) continue
    if (!(await isBack())) faults.push({ element, says: `does not give the focus back to #${opener} when it is closed by ${exit}` })
  }
  return faults
}

/** Reaches the page's main action with Tab and presses the key for it. */
export async function mainActionFaults(page: Page, { control, leads }: MainAction): Promise<Fault[]> {
  const target = page.locator(control).filter({ visible: true }).first()
  if ((await target.count()) === 0) return [{ element: control, says: 'is not there: e2e/pages/states.ts names it as the main action of the page' }]
  const element = await target.evaluate((one) => window.__look.name(one))
  const isReached = () => target.evaluate((one) => one === document.activeElement)
  const most = await page.evaluate(() => window.__look.pressable().length + 8)
  for (let presses = 0; presses < most && !(await isReached()); presses += 1) await page.keyboard.press('Tab')
  if (!(await isReached())) return [{ element, says: 'is the main action of the page, and Tab does not reach it' }]
  const see = () =>
    page.evaluate(() => ({
      'to a page': location.href,
      outside: JSON.stringify(window.__effects),
      'to a choice': [...document.querySelectorAll('[aria-checked="true"]')].map(({ id, textContent }) => id + textContent).join(),
      'to more': String(document.body.textContent).length,
    }))
  const before = await see()
  // In a group of radio buttons the one that is chosen has the focus; the next is an arrow away.
  const key = leads === 'to a choice' ? 'ArrowRight' : 'Enter'
  await page.keyboard.press(key)
  for (let waited = 0; waited < 2000; waited += 50) {
    if ((await see())[leads] !== before[leads]) return []
    await page.waitForTimeout(50)
  }
  return [{ element, says: `${key} does not lead ${leads}` }]
}
