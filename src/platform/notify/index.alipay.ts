/** @see https://opendocs.alipay.com/mini/api/requestSubscribeMessage */
import Taro from '@tarojs/taro'
import type { Notify } from './types'

export type { Asked, Notify } from './types'

/** Named by the build: `TARO_APP_REMINDER_ALIPAY`. */
const TEMPLATE = process.env.TARO_APP_REMINDER_ALIPAY

export const canNotify: Notify['canNotify'] = Boolean(TEMPLATE)

/** Alipay says in one word whether the person agreed; closing its question is a no. */
export const askToNotify: Notify['askToNotify'] = async () => {
  if (!TEMPLATE || !Taro.canIUse('requestSubscribeMessage')) return 'unsupported'
  try {
    const { behavior } = (await Taro.requestSubscribeMessage({ entityIds: [TEMPLATE] } as unknown as Taro.requestSubscribeMessage.Option)) as { behavior?: string }
    return behavior === 'subscribe' ? 'accepted' : behavior === 'cancel' ? 'refused' : 'failed'
  } catch {
    return 'failed'
  }
}
