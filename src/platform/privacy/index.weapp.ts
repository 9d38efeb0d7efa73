/**
 * WeChat holds back calls that touch personal data until the person has agreed.
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html
 */
import Taro from '@tarojs/taro'
import type { Privacy } from './types'

export type { About, Answer } from './types'

type Listener = Parameters<Privacy['onConsentNeeded']>[0]

/** WeChat keeps one callback for the whole app, so the page in front comes last and is the one asked. */
const listeners: Listener[] = []
let isListening = false

export const onConsentNeeded: Privacy['onConsentNeeded'] = (listener) => {
  listeners.push(listener)
  if (!isListening && Taro.canIUse('onNeedPrivacyAuthorization')) {
    isListening = true
    Taro.onNeedPrivacyAuthorization((resolve, eventInfo?: { referrer?: string }) => {
      const front = listeners[listeners.length - 1]
      const referrer = eventInfo?.referrer ?? ''
      const about = /location/i.test(referrer) ? 'location' : /album/i.test(referrer) ? 'album' : 'clipboard'
      if (!front) resolve({ event: 'disagree' })
      else front((event, buttonId) => resolve({ event, ...(buttonId && { buttonId }) }), about)
    })
  }
  return () => {
    const place = listeners.indexOf(listener)
    if (place >= 0) listeners.splice(place, 1)
  }
}

export const openContract: Privacy['openContract'] = () => {
  if (!Taro.canIUse('openPrivacyContract')) return false
  void Taro.openPrivacyContract({ fail: () => undefined })
  return true
}
