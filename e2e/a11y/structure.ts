/** What axe takes for granted: to it, a page that covers the window, as Taro's do, is a dialog, and dialogs need no title. */
import type { Page } from 'playwright-core'
import type { Fault } from './finding'

/** Runs in the page. */
function structure(): Fault[] {
  const { isSeen, name } = window.__look
  const faults: Fault[] = []
  const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen)
  const one = (what: string, found: Element[]) => {
    if (found.length === 0) faults.push({ element: 'the page', says: `has no ${what}` })
    for (const more of found.slice(1)) faults.push({ element: name(more), says: `is a second ${what}` })
  }
  const titles = seen('h1, [role="heading"][aria-level="1"]')
  one('heading of level 1', titles)
  one('main part', seen('main, [role="main"]'))
  for (const heading of seen('h1, h2, h3, h4, h5, h6, [role="heading"]'))
    if (heading.textContent?.trim() === '') faults.push({ element: name(heading), says: 'is a heading without words' })
  return faults
}

export const structureFaults = (page: Page) => page.evaluate(structure)
