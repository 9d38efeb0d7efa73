/** @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html */
import Taro from '@tarojs/taro'
import type { SignIn } from './types'

export type { HostCode, SignIn, SignInHost } from './types'

export const signInHost: SignIn['signInHost'] = 'weixin'

export const hostCode: SignIn['hostCode'] = async () => {
  try {
    const { code } = await Taro.login()
    return code ? { ok: true, code } : { ok: false, reason: 'failed' }
  } catch {
    return { ok: false, reason: 'failed' }
  }
}
