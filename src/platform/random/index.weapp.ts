/** @see https://developers.weixin.qq.com/miniprogram/dev/api/device/crypto/wx.getRandomValues.html */
import Taro from '@tarojs/taro'
import type { Random } from './types'

export type { Drawn, Random } from './types'

/** WeChat from base library 2.15.0 on; what it hands over is counted, since a short answer would be a weak secret. */
export const randomBytes: Random['randomBytes'] = async (count) => {
  try {
    if (!Taro.canIUse('getRandomValues')) return { ok: false, reason: 'unsupported' }
    const { randomValues } = await Taro.getRandomValues({ length: count })
    return randomValues.byteLength === count ? { ok: true, bytes: new Uint8Array(randomValues) } : { ok: false, reason: 'unsupported' }
  } catch {
    return { ok: false, reason: 'unsupported' }
  }
}
