/** Attributes of templates whose meaning a browser does not know, made live. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { recordCall } from '../record'
import { rpxAsCss } from '../../rpx'
import { setRange } from './picker'
import { trigger } from './trigger'

/** Components of a template get `<guid>--` before their id, which no style sheet and no test should see. */
const withoutGuid = (id: string) => id.replace(/^[0-9a-f]+--/, '')

const BACKGROUND_SIZE: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', widthFix: '100% auto', heightFix: 'auto 100%' }

function showImage(image: HTMLElement, source: string) {
  const url = /^(https?:|data:|\/)/.test(source) ? source : `/${source}`
  image.style.backgroundImage = source ? `url("${url}")` : ''
  if (!source) return
  const file = new Image()
  file.onload = () => trigger(image, 'load', { width: file.naturalWidth, height: file.naturalHeight })
  file.onerror = () => trigger(image, 'error', { errMsg: `${source} cannot be loaded` })
  file.src = url
}

/** Attributes that are set in their own way. True when nothing more is to be done. */
function setSpecial(element: HTMLElement, name: string, value: unknown): boolean {
  const tag = element.tagName
  const text = value === undefined || value === null ? '' : String(value)
  if (tag === 'INPUT' || tag === 'TEXTAREA') {
    const field = element as HTMLInputElement
    if (name === 'value') {
      if (field.value !== text) field.value = text
      return true
    }
    if (name === 'type') {
      field.dataset.type = text
      return true
    }
    if (name === 'password') {
      field.type = value ? 'password' : 'text'
      return true
    }
    if (name === 'focus') {
      if (value) setTimeout(() => field.focus())
      return true
    }
    if (name === 'maxlength') return Number(value) < 0
  }
  if (name.startsWith('aria-') && typeof value === 'boolean') {
    element.setAttribute(name, String(value))
    return true
  }
  if (name === 'checked') element.toggleAttribute('on', Boolean(value))
  if (tag === 'PICKER' && name === 'range') {
    setRange(element, value)
    return true
  }
  if (tag === 'IMAGE' && name === 'src') showImage(element, text)
  if (tag === 'IMAGE' && name === 'mode') element.style.backgroundSize = BACKGROUND_SIZE[text] ?? '100% 100%'
  if (tag === 'WEB-VIEW' && name === 'src') recordCall('#web-view', [text])
  if (tag === 'RICH-TEXT' && name === 'nodes') {
    element.innerHTML = text
    return true
  }
  if (tag === 'SCROLL-VIEW' && name === 'scroll-into-view' && text)
    setTimeout(() => element.querySelector(`[id="${text}"]`)?.scrollIntoView({ block: 'nearest' }))
  return false
}

function patchEngine() {
  const native = glassEasel.NativeNode.prototype
  const original = native.updateAttribute
  native.updateAttribute = function (name, value) {
    const element = this.getBackendElement() as unknown as HTMLElement | null
    if (element) {
      if (setSpecial(element, name, value)) return
      if (value === undefined || value === null || value === false) {
        element.removeAttribute(name)
        return
      }
    }
    original.call(this, name, value)
  }
}

function patchBrowser() {
  const element = Element.prototype
  const { setAttribute } = element
  element.setAttribute = function (name: string, value: string) {
    const text = String(value)
    setAttribute.call(this, name, name === 'id' ? withoutGuid(text) : name === 'style' ? rpxAsCss(text) : text)
  }
  const id = Object.getOwnPropertyDescriptor(element, 'id')
  Object.defineProperty(element, 'id', {
    ...id,
    set(this: Element, value: string) {
      setAttribute.call(this, 'id', withoutGuid(String(value)))
    },
  })
}

export function makeAttributesLive() {
  patchEngine()
  patchBrowser()
}
