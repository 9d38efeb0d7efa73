/**
 * WeChat gives any mini program a fuzzy place; the exact one is kept for businesses that it lists. Declared in `app.config`.
 * @see https://developers.weixin.qq.com/miniprogram/dev/api/location/wx.getFuzzyLocation.html
 */
import Taro from '@tarojs/taro'
import type { Location } from './types'

export type { Located, Location } from './types'

/** WeChat does not say how fuzzy: a guess on the safe side. */
const FUZZY_METRES = 5000

export const currentPosition: Location['currentPosition'] = async () => {
  if (!Taro.canIUse('getFuzzyLocation')) return { ok: false, reason: 'unsupported' }
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'wgs84' })
    return { ok: true, position: { lat: latitude, lon: longitude, accuracyMetres: FUZZY_METRES } }
  } catch (error) {
    // `getFuzzyLocation:fail auth deny`, `… privacy permission is not authorized`, `… cancel`
    const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
    return { ok: false, reason: /auth|den(y|ied)|cancel|privacy/i.test(errMsg) ? 'refused' : 'failed' }
  }
}
