/**
 * What every script in the page needs. It is put into each page before anything else, because a script that runs there
 * cannot import.
 */
import type { BrowserContext } from 'playwright-core'

export interface Look {
  /** `button#save.button “Save”` */
  name(element: Element): string
  /** Whether anything of it can be seen, now or after scrolling. */
  isSeen(element: Element): boolean
  /** Everything that a finger or a key can press. */
  pressable(): HTMLElement[]
  /** Own text of an element, without that of its children. */
  ownText(element: Element): string
}

declare global {
  interface Window {
    __look: Look
  }
}

function install() {
  /** Parts of the frame that a mini program's host draws, and the bar that Taro keeps for itself. */
  const HOSTS = '#mp-nav, #mp-tab-bar, .mp-dialog, [class*="taro-navigation-bar"]'
  const PRESSABLE =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], switch, checkbox, radio, ' +
    ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'slider', 'menuitem'].map((role) => `[role="${role}"]`).join()
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  window.__look = {
    isSeen,
    name(element) {
      // Ids that Taro makes up differ from page to page.
      const id = element.id && !element.id.startsWith('_') ? `#${element.id}` : ''
      const classes = [...element.classList].map((one) => `.${one}`).join('')
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
      const parent = element.parentElement
      const around = id || classes || !parent ? '' : `${parent.tagName.toLowerCase()}${[...parent.classList].map((one) => `.${one}`).join('')} > `
      return `${around}${element.tagName.toLowerCase()}${id}${classes} “${words.length > 30 ? `${words.slice(0, 30)}…` : words}”`
    },
    pressable: () =>
      [...document.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
        (element) => isSeen(element) && !element.closest(HOSTS) && !element.closest('[inert]') && !element.matches(':disabled, [aria-disabled="true"]'),
      ),
    ownText: (element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('')
        .trim(),
  }
}

export const installLook = (context: BrowserContext) => context.addInitScript(install)
