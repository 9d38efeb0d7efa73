import type { Chrome } from './types'

export const hasNativeBars: Chrome['hasNativeBars'] = false

export const showTitle: Chrome['showTitle'] = (title) => {
  document.title = title
}

export const revealPage: Chrome['revealPage'] = () => document.getElementById('prerendered')?.remove()

export const showLanguage: Chrome['showLanguage'] = (tag) => {
  document.documentElement.lang = tag
}

export const showTabLabels: Chrome['showTabLabels'] = () => undefined

export const showTheme: Chrome['showTheme'] = (theme) => {
  document.documentElement.dataset.theme = theme
}
