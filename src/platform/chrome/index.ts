import type { Chrome } from './types'

export const hasNativeBars: Chrome['hasNativeBars'] = false

export const showTitle: Chrome['showTitle'] = (title) => {
  document.title = title
}

export const showBusy: Chrome['showBusy'] = (isBusy) => {
  if (isBusy) document.documentElement.dataset.busy = ''
  else delete document.documentElement.dataset.busy
}

export const showAddress: Chrome['showAddress'] = (path) => history.replaceState(history.state, '', path)

export const revealPage: Chrome['revealPage'] = () => {
  showBusy(false)
  document.getElementById('prerendered')?.remove()
  // Pages below this one stay in the document: the last title is that of the page in front.
  const titles = document.querySelectorAll<HTMLElement>('#page-title')
  if (!document.activeElement?.matches('input')) titles[titles.length - 1]?.focus({ preventScroll: true })
}

export const showLanguage: Chrome['showLanguage'] = (tag) => {
  document.documentElement.lang = tag
}

export const showTabs: Chrome['showTabs'] = () => undefined

export const showLook: Chrome['showLook'] = ({ theme }) => {
  document.documentElement.dataset.theme = theme
}
