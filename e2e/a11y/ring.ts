/** The mark of the focus, measured on the pixels: the same place is photographed with the focus and without. */
import type { JSHandle, Page } from 'playwright-core'
import type { View } from '../pages/view'
import type { Fault } from './finding'

/** WCAG 1.4.11: what shows the state of a control stands out so much from what was there before, which is also what is beside it. */
const LEAST_CONTRAST = 3

/** So many px of the mark, for each px of the way round the control: 2 would be a line of 2 px without a gap (WCAG 2.4.13). */
const LEAST_LINE = 1

/** Around the control, for what is drawn outside of it. */
const MARGIN = 8

interface Place {
  /** Controls that look alike: one of them is measured. */
  kind: string
  element: string
  clip: { x: number; y: number; width: number; height: number }
  /** Px of the way round, as far as it is in the window. */
  round: number
}

/** Runs in the page. */
function placeOfFocus(margin: number): Place | undefined {
  const { activeElement: element } = document
  if (!element || element === document.body) return undefined
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const inside = (from: number, to: number, most: number) => Math.max(0, Math.min(most, to) - Math.max(0, from))
  const clip = { x: Math.max(0, Math.floor(left - margin)), y: Math.max(0, Math.floor(top - margin)), width: 0, height: 0 }
  clip.width = Math.min(innerWidth, Math.ceil(right + margin)) - clip.x
  clip.height = Math.min(innerHeight, Math.ceil(bottom + margin)) - clip.y
  const kind: string[] = []
  for (let one: Element | null = element; one && kind.length < 4; one = one.parentElement) kind.push(one.tagName + one.className)
  return { kind: kind.join(' < '), element: window.__look.name(element), clip, round: 2 * (inside(left, right, innerWidth) + inside(top, bottom, innerHeight)) }
}

/** Runs in the page: how many px differ between two pictures by at least this contrast, and what the greatest is. */
async function changedPixels([before, after, least]: readonly [string, string, number]): Promise<{ strong: number; best: number }> {
  const pixels = async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (one) => one.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
    pen.drawImage(bitmap, 0, 0)
    return pen.getImageData(0, 0, bitmap.width, bitmap.height).data
  }
  const [one, other] = await Promise.all([pixels(before), pixels(after)])
  const linear = Array.from({ length: 256 }, (_, value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
  const light = (data: Uint8ClampedArray, at: number) => 0.2126 * linear[data[at]!]! + 0.7152 * linear[data[at + 1]!]! + 0.0722 * linear[data[at + 2]!]!
  let strong = 0
  let best = 1
  for (let at = 0; at < Math.min(one.length, other.length); at += 4) {
    if (one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2]) continue
    const [dark, bright] = [light(one, at), light(other, at)].sort((x, y) => x - y) as [number, number]
    const ratio = (bright + 0.05) / (dark + 0.05)
    best = Math.max(best, ratio)
    if (ratio >= least) strong += 1
  }
  return { strong, best }
}

const blur = () => (document.activeElement as HTMLElement | null)?.blur()

/** The control that has the focus, in each of these views. */
async function faultsOfPlace(page: Page, { element, clip, round }: Place, views: readonly View[], look: (view: View) => Promise<void>): Promise<Fault[]> {
  const photograph = async () => {
    const pictures: string[] = []
    for (const view of views) {
      await look(view)
      pictures.push((await page.screenshot({ clip, scale: 'css' })).toString('base64'))
    }
    return pictures
  }
  const control: JSHandle<Element | null> = await page.evaluateHandle(() => document.activeElement)
  const marked = await photograph()
  await page.evaluate(blur)
  const plain = await photograph()
  await control.evaluate((one) => (one as HTMLElement | null)?.focus({ preventScroll: true }))
  await control.dispose()
  const faults: Fault[] = []
  for (const [nth, view] of views.entries()) {
    const { strong, best } = await page.evaluate(changedPixels, [plain[nth]!, marked[nth]!, LEAST_CONTRAST] as const)
    if (strong >= round * LEAST_LINE) continue
    faults.push({ element, says: `in ${view.name}, has a mark of the focus of ${best.toFixed(1)}:1 at most, on ${strong} px of ${Math.round(round)} round it: give it ${LEAST_CONTRAST}:1 all around` })
  }
  return faults
}

/**
 * Walks the page with Tab, and measures one control of each kind.
 * @param look shows the page in another view; the last one is left
 */
export async function ringFaults(page: Page, views: readonly View[], look: (view: View) => Promise<void>): Promise<Fault[]> {
  const most = await page.evaluate(() => window.__look.pressable().length + 4)
  const measured = new Set<string>()
  const faults: Fault[] = []
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(placeOfFocus, MARGIN)
    if (!place || measured.has(place.kind) || place.clip.width <= 0 || place.clip.height <= 0) continue
    measured.add(place.kind)
    // What was scrolled to may still be drawn.
    await page.evaluate(() => new Promise(requestAnimationFrame))
    faults.push(...(await faultsOfPlace(page, (await page.evaluate(placeOfFocus, MARGIN)) ?? place, views, look)))
  }
  await look(views[0]!)
  return faults
}
