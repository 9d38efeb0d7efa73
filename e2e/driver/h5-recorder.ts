/** Runs in the page of the H5 build before its scripts: notes what leaves the app, and keeps the browser on the page. */
import type { Effect } from './effect'

declare global {
  interface Window {
    __effects: Effect[]
  }
}

/** Self-contained: the browser gets its source text. `storage` is written once, as Taro writes it. */
export function recordEffects(storage: Record<string, unknown>) {
  const FIRST = 'e2e storage is written'
  if (sessionStorage.getItem(FIRST) === null) {
    sessionStorage.setItem(FIRST, '')
    for (const [key, data] of Object.entries(storage)) localStorage.setItem(key, JSON.stringify({ data }))
  }
  const effects: Effect[] = (window.__effects = [])

  const writeText = (text: string) => {
    effects.push({ kind: 'copied', text })
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'clipboard', { value: { writeText, readText: () => Promise.resolve('') } })
  document.execCommand = (command) => {
    if (command === 'copy') {
      const field = document.activeElement as HTMLInputElement | null
      effects.push({ kind: 'copied', text: field?.value ?? String(getSelection()) })
    }
    return true
  }
  Object.defineProperty(navigator, 'share', {
    value: ({ title, url }: ShareData) => {
      effects.push({ kind: 'shared', title, path: url })
      return Promise.resolve()
    },
  })
  window.open = (url) => {
    effects.push({ kind: 'opened', url: String(url) })
    return null
  }
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement)
    const href = link?.href ?? ''
    if (href.startsWith('tel:')) effects.push({ kind: 'called', number: href.slice(4) })
    else if (/^https?:/.test(href) && !href.startsWith(location.origin)) effects.push({ kind: 'opened', url: href })
    else return
    event.preventDefault()
  })
}
