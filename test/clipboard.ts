/** The clipboard of each platform, as far as a test may look at it. */
import { asked, host } from './taro'
import type { Platform } from './platform'

export interface TestClipboard {
  copied: () => string[]
}

/** A clipboard that takes text, or that the phone or the person does not allow. */
export function clipboardOf(platform: Platform, allows = true): TestClipboard {
  if (platform !== 'h5') {
    if (!allows) host.failures.set('setClipboardData', { errMsg: 'setClipboardData:fail privacy permission is not authorized' })
    return { copied: () => (allows ? asked('setClipboardData').map(({ data }) => String(data)) : []) }
  }
  const texts: string[] = []
  const writeText = (text: string) => (allows ? Promise.resolve(void texts.push(text)) : Promise.reject(new DOMException('', 'NotAllowedError')))
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  return { copied: () => texts }
}
