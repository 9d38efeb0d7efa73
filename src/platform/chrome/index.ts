import Taro from '@tarojs/taro'
import type { Chrome } from './types'

export const hasNativeBars: Chrome['hasNativeBars'] = false

export const showTitle: Chrome['showTitle'] = (title) => {
  document.title = title
}

export const showBusy: Chrome['showBusy'] = (isBusy) => {
  if (isBusy) document.documentElement.dataset.busy = ''
  else delete document.documentElement.dataset.busy
}

/** Milliseconds after which Taro's router has hidden the page that another one covers: 300 of movement and 50 of delay. */
const COVERED_AFTER = 400

/**
 * Taro 4.2 hides a covered page by a timer that nothing stops: whoever goes back within 350 ms sees an empty page. To see it, open a service
 * and press back at once.
 */
export const keepInSight: Chrome['keepInSight'] = () => {
  setTimeout(() => {
    const pages = Taro.getCurrentPages() as { path?: string }[]
    document.getElementById(pages[pages.length - 1]?.path ?? '')?.classList.remove('taro_page_shade')
  }, COVERED_AFTER)
}

export const showAddress: Chrome['showAddress'] = (path) => history.replaceState(history.state, '', path)

/** Pages below this one stay in the document, unseen; one that nobody sees takes no focus. */
function focusOnSeen(selector: string): void {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].reverse()
  for (const one of found) {
    one.focus({ preventScroll: true })
    if (document.activeElement === one) return
  }
}

const TITLE = '#page-title'

export const focusOn: Chrome['focusOn'] = (id) => focusOnSeen(`[id="${id}"]`)

/** Arrow keys choose on their way: who is still among the choices keeps the focus, and sees it. */
const isChoosing = (): boolean => document.activeElement?.matches('[role="radio"]:focus-visible') ?? false

export const showTop: Chrome['showTop'] = () => {
  if (isChoosing()) return
  focusOnSeen(TITLE)
  // It is Taro's page that scrolls, never the document.
  const page = document.activeElement!.closest('.taro_page')
  if (page) page.scrollTop = 0
}

export const showPart: Chrome['showPart'] = (id) => {
  // Pages below this one stay in the document, before it, and some have a part of the same name.
  if (!isChoosing()) [...document.querySelectorAll(`[id="${id}"]`)].pop()?.scrollIntoView()
}

/** Frames to wait for a page that is told that it is shown before it is seen. */
const PATIENCE = 60

function focusOnceSeen(place: HTMLElement | null | undefined, frames = PATIENCE): void {
  place?.focus({ preventScroll: true })
  if (place?.isConnected && document.activeElement !== place && frames > 0) requestAnimationFrame(() => focusOnceSeen(place, frames - 1))
}

export const holdFocus: Chrome['holdFocus'] = () => {
  const held = document.activeElement
  const titles = document.querySelectorAll<HTMLElement>(TITLE)
  // Nothing may have the focus, and the page that comes is not drawn yet.
  const title = held?.closest('.view')?.querySelector<HTMLElement>(TITLE) ?? titles[titles.length - 1]
  const isPlace = held instanceof HTMLElement && held.closest('[role="main"]') && !held.matches('input, textarea')
  return () => focusOnceSeen(isPlace && held.isConnected ? held : title)
}

export const revealPage: Chrome['revealPage'] = () => {
  showBusy(false)
  document.getElementById('prerendered')?.remove()
  // The last title is that of the page in front.
  if (!document.activeElement?.matches('input')) focusOnSeen(TITLE)
}

export const showLanguage: Chrome['showLanguage'] = (tag) => {
  document.documentElement.lang = tag
}

export const showTabs: Chrome['showTabs'] = () => undefined

export const showLook: Chrome['showLook'] = ({ theme }) => {
  document.documentElement.dataset.theme = theme
}
