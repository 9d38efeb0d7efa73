import type { Chrome } from './types'

export const hasNativeBars: Chrome['hasNativeBars'] = false

export const showTitle: Chrome['showTitle'] = (title) => {
  document.title = title
  // The page that came with the HTML has served its time: the app has drawn its own (tools/prerender).
  document.getElementById('prerendered')?.remove()
}

export const showLanguage: Chrome['showLanguage'] = (tag) => {
  document.documentElement.lang = tag
}

export const showTabLabels: Chrome['showTabLabels'] = () => undefined

export const showTheme: Chrome['showTheme'] = (theme) => {
  document.documentElement.dataset.theme = theme
}
