/** @see https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html */
import { asked } from './mini'
import type { Http } from './types'

export type { Answered, Asked, Http, Method } from './types'

/** WeChat says why only in the text: `request:fail timeout`, `request:fail errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED`. */
export const request: Http['request'] = asked((error) => {
  const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
  if (/time(d )?.?out/i.test(errMsg)) return { ok: false, reason: 'timeout' }
  return { ok: false, reason: /INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|-1009|-106\b/.test(errMsg) ? 'offline' : 'failed' }
})
