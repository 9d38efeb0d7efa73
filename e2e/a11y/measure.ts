/** Sizes measured in the page itself. Each function runs there, so that it must stand alone (`describe.ts`). */
import type { Page } from 'playwright-core'
import { isElder, type View } from '../pages/view'
import type { Fault } from './finding'

/** Least side of what is pressed, in CSS px: the guideline's 44, and more where hands are less steady. */
const leastTarget = (view: View) => (isElder(view) ? 60 : 44)

/**
 * Least size of any text, and of the text that a page has unless something makes it smaller, in CSS px. The last two lines
 * are those of the rules for elder versions on the Mainland: main text of 18 or more, and 30 for the largest setting.
 */
const LEAST_TEXT: Record<View['textSize'], { any: number; body: number }> = {
  standard: { any: 12, body: 16 },
  large: { any: 14, body: 18 },
  elder: { any: 18, body: 18 },
  largest: { any: 22, body: 30 },
}

/** Text that wraps needs room between its lines. */
const LEAST_LEADING = 1.3

function smallTargets(least: number): Fault[] {
  const { pressable, name } = window.__look
  const SLACK = 0.5
  /** A link among the words of a sentence is as high as its line. */
  const isInSentence = (element: Element) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false
    const around = element.parentElement
    return Boolean(around && window.__look.ownText(around).length > 0)
  }
  /** What lies around a small thing may be pressed in its place: a pseudo-element or a label that reaches further. */
  const reaches = (element: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || Boolean(hit.closest('label')?.contains(element)))
  }
  const faults: Fault[] = []
  for (const element of pressable()) {
    const { width, height } = element.getBoundingClientRect()
    if ((width >= least - SLACK && height >= least - SLACK) || isInSentence(element)) continue
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' as ScrollBehavior })
    const { left, top } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const reach = least / 2 - 1
    const isWide = width >= least - SLACK || (reaches(element, x - reach, y) && reaches(element, x + reach, y))
    const isHigh = height >= least - SLACK || (reaches(element, x, y - reach) && reaches(element, x, y + reach))
    if (!isWide || !isHigh)
      faults.push({ element: name(element), says: `is ${width.toFixed(0)} by ${height.toFixed(0)} px: make it at least ${least} by ${least}` })
  }
  return faults
}

/** Elements with text of their own that is seen, once each. Not those for screen readers alone. */
function smallText({ any, body, leading }: { any: number; body: number; leading: number }): Fault[] {
  const { isSeen, name, ownText } = window.__look
  const faults: Fault[] = []
  for (const view of document.querySelectorAll('.view')) {
    const size = parseFloat(getComputedStyle(view).fontSize)
    if (isSeen(view) && size < body) faults.push({ element: name(view), says: `ordinary text has ${size} px: give it at least ${body}` })
  }
  for (const element of document.querySelectorAll('.view *')) {
    if (ownText(element) === '' || !isSeen(element)) continue
    const { fontSize, lineHeight } = getComputedStyle(element)
    const size = parseFloat(fontSize)
    if (size < any) faults.push({ element: name(element), says: `text of ${size.toFixed(1)} px: give it at least ${any}` })
    const lines = new Set<number>()
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { width, bottom } of range.getClientRects()) if (width > 0) lines.add(Math.round(bottom / size))
    }
    const ratio = parseFloat(lineHeight) / size
    if (lines.size > 1 && ratio < leading - 0.005)
      faults.push({ element: name(element), says: `wraps with a line height of ${ratio.toFixed(2)}: give it at least ${leading}` })
  }
  return faults
}

function cutText(): Fault[] {
  const { isSeen, name } = window.__look
  const faults: Fault[] = []
  const told = new Set<Element>()
  const tell = (element: Element, says: string) => {
    if (told.has(element)) return
    told.add(element)
    faults.push({ element: name(element), says })
  }
  const isScroller = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  const isForReadersOnly = (element: Element) => {
    for (let one: Element | null = element; one && !one.matches('.view'); one = one.parentElement) {
      const { clipPath, clip, position } = getComputedStyle(one)
      if (position === 'absolute' && (clipPath.startsWith('inset(50%') || clip.startsWith('rect('))) return true
    }
    return false
  }
  /** The nearest thing that cuts off, in each direction, and by how much this piece of text goes beyond it. */
  const check = (text: Text) => {
    const element = text.parentElement!
    const range = document.createRange()
    range.selectNodeContents(text)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    if (rects.length === 0) return
    const left = Math.min(...rects.map((rect) => rect.left))
    const right = Math.max(...rects.map((rect) => rect.right))
    const middleOfLast = Math.max(...rects.map((rect) => (rect.top + rect.bottom) / 2))
    const own = element.getBoundingClientRect()
    if (element.clientWidth > 0 && (right > own.right + 1.5 || left < own.left - 1.5))
      return tell(element, `its text is ${Math.max(right - own.right, own.left - left).toFixed(0)} px wider than it: let the text wrap (overflow-wrap: anywhere)`)
    let isScrolledX = false
    let isScrolledY = false
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box)
      const { left: from, right: to, top, bottom } = box.getBoundingClientRect()
      const isFrame = box.matches('.taro_page, .mp-page, #mp-stack, .taro_router, body, html, .stage-frame, .stage-scroll')
      if (isScroller(overflowX) && !isFrame) isScrolledX = true
      if (isScroller(overflowY)) isScrolledY = true
      if (overflowX !== 'visible' && !isScrolledX && (right > to + 1.5 || left < from - 1.5))
        return tell(element, `is cut off at the side by ${isFrame ? 'the edge of the page' : name(box)}: let it wrap or shrink`)
      if ((overflowY === 'hidden' || overflowY === 'clip') && !isScrolledY && !isFrame && (middleOfLast > bottom + 1 || middleOfLast < top))
        return tell(element, `is cut off below by ${name(box)}: let the box grow`)
      if (position === 'fixed') break
    }
  }
  for (const view of document.querySelectorAll('.view')) {
    if (!isSeen(view)) continue
    const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      if (node.textContent!.trim() === '' || !isSeen(element) || isForReadersOnly(element)) continue
      check(node as Text)
    }
    for (const field of view.querySelectorAll<HTMLInputElement>('input')) {
      if (!isSeen(field) || !field.placeholder || field.value) continue
      const style = getComputedStyle(field)
      const pen = document.createElement('canvas').getContext('2d')!
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
      const wanted = pen.measureText(field.placeholder).width
      if (wanted > room + 1) tell(field, `its hint is ${(wanted - room).toFixed(0)} px too long: say less there, or under the field`)
    }
  }
  for (const page of document.querySelectorAll<HTMLElement>('.taro_page, .mp-page')) {
    if (page.offsetHeight === 0 || page.scrollWidth <= page.clientWidth + 1) continue
    const edge = page.getBoundingClientRect().left + page.clientWidth
    const widest = [...page.querySelectorAll('*')].filter((one) => isSeen(one) && one.getBoundingClientRect().right > edge + 1).pop()
    tell(widest ?? page, `makes the page scroll sideways, ${page.scrollWidth} px in ${page.clientWidth}`)
  }
  return faults
}

export const targetFaults = (page: Page, view: View) => page.evaluate(smallTargets, leastTarget(view))
export const textSizeFaults = (page: Page, view: View) => page.evaluate(smallText, { ...LEAST_TEXT[view.textSize], leading: LEAST_LEADING })
export const cutTextFaults = (page: Page) => page.evaluate(cutText)

/** What a reader may set to read more easily, in a style sheet of their own (WCAG 1.4.12). */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

/** Twice the text size, as the browser's own setting makes it (WCAG 1.4.4). */
const DOUBLED = 'html { font-size: 200% !important }'

/** Text that is cut off under a reader's own style, which is taken away again. */
async function cutUnder(page: Page, css: string): Promise<Fault[]> {
  const style = await page.addStyleTag({ content: css })
  try {
    return await cutTextFaults(page)
  } finally {
    await style.evaluate((element) => (element as Element).remove())
  }
}

export const cutWhenSpaced = (page: Page) => cutUnder(page, SPACED)
export const cutWhenDoubled = (page: Page) => cutUnder(page, DOUBLED)
