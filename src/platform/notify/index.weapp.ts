/** @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html */
import Taro from '@tarojs/taro'
import type { Notify } from './types'

export type { Asked, Notify } from './types'

/** Named by the build: `TARO_APP_REMINDER_WEAPP`. */
const TEMPLATE = process.env.TARO_APP_REMINDER_WEAPP

/** 20004: the person has switched such messages off as a whole. */
const SWITCHED_OFF = 20004

export const canNotify: Notify['canNotify'] = Boolean(TEMPLATE)

export const askToNotify: Notify['askToNotify'] = async () => {
  if (!TEMPLATE || !Taro.canIUse('requestSubscribeMessage')) return 'unsupported'
  try {
    // The typings want the ids of Alipay as well.
    const answers = (await Taro.requestSubscribeMessage({ tmplIds: [TEMPLATE] } as unknown as Taro.requestSubscribeMessage.Option)) as unknown as Record<string, string>
    const answer = answers[TEMPLATE]
    return answer === 'accept' ? 'accepted' : answer === 'reject' ? 'refused' : 'failed'
  } catch (error) {
    return (error as { errCode?: number } | undefined)?.errCode === SWITCHED_OFF ? 'refused' : 'failed'
  }
}
