/** Re-send what the browser says about its own controls in the words of a mini program. */
import { choose, flipSwitch } from './choice'
import { pressButton, type ButtonHost } from './button'
import { openPicker } from './picker'
import { isDrawn, trigger } from './trigger'

/** Both hosts cut text here when no `maxlength` is given. */
const DEFAULT_MAX_LENGTH = 140

const asField = (event: Event): HTMLInputElement | undefined => {
  const target = event.target
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName) && isDrawn(target) ? (target as HTMLInputElement) : undefined
}

function onInput(event: Event) {
  const field = asField(event)
  if (!field) return
  event.stopImmediatePropagation()
  const written = field.getAttribute('maxlength')
  const limit = written === null ? DEFAULT_MAX_LENGTH : Number(written)
  if (limit >= 0 && field.value.length > limit) field.value = field.value.slice(0, limit)
  trigger(field, 'input', { value: field.value, cursor: field.selectionStart ?? 0, keyCode: 0 })
}

function onFocusChange(event: Event) {
  const field = asField(event)
  if (!field) return
  event.stopImmediatePropagation()
  trigger(field, event.type, { value: field.value, height: 0 })
}

function onKey(event: KeyboardEvent) {
  const field = asField(event)
  if (!field || event.key !== 'Enter' || field.tagName !== 'INPUT') return
  trigger(field, 'confirm', { value: field.value })
  const form = field.closest('form')
  event.preventDefault()
  if (form) form.querySelector<HTMLElement>('button[form-type="submit"]')?.click()
}

function onScroll(event: Event) {
  const box = event.target
  if (!(box instanceof HTMLElement) || box.tagName !== 'SCROLL-VIEW') return
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = box
  trigger(box, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
  if (scrollTop + box.clientHeight >= scrollHeight - 50) trigger(box, 'scrolltolower', {})
}

/** Where the finger that clicks went down. */
let pressed: EventTarget | null = null

/** What a tap brings up may lie under the finger when the browser sends its click: that is no press of it. */
const isPressedElsewhere = (target: Element): boolean => {
  const control = target.closest('button,switch,checkbox,radio,label,picker')
  return control !== null && pressed instanceof Node && !control.contains(pressed)
}

function onClick(event: Event, host: ButtonHost) {
  const target = event.target
  if (!(target instanceof Element) || !target.closest('.mp-page') || isPressedElsewhere(target)) return
  const isOff = (element: Element) => element.hasAttribute('disabled')
  const button = target.closest('button')
  if (button) {
    event.preventDefault()
    if (!isOff(button)) pressButton(button, host)
  }
  const toggle = target.closest('switch')
  if (toggle && !isOff(toggle)) flipSwitch(toggle)
  const box = target.closest('checkbox,radio') ?? target.closest('label')?.querySelector('checkbox,radio')
  if (box && !isOff(box)) choose(box)
  const picker = target.closest('picker')
  if (picker && !isOff(picker)) void openPicker(picker)
}

export function resendBrowserEvents(host: ButtonHost) {
  const listen = <K extends keyof DocumentEventMap>(name: K, react: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(name, react, true)
  listen('input', onInput)
  listen('change', (event) => asField(event) && event.stopImmediatePropagation())
  listen('focus', onFocusChange)
  listen('blur', onFocusChange)
  listen('keydown', onKey)
  listen('scroll', onScroll)
  listen('submit', (event) => event.preventDefault())
  listen('pointerdown', ({ target }) => (pressed = target))
  listen('click', (event) => {
    onClick(event, host)
    pressed = null
  })
}
