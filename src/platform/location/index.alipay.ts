/**
 * Alipay gives numbers as text, in GCJ-02 as Amap draws, in Hong Kong and Macao too.
 * @see https://opendocs.alipay.com/mini/api/mkxuqd
 */
import Taro from '@tarojs/taro'
import { toWgs84 } from '@/domain/position/gcj02'
import type { Location } from './types'

export type { Located, Location } from './types'

/** 11: the phone does not allow it; 2001 to 2003: the person did not. */
const REFUSALS = [11, 2001, 2002, 2003]
/** When Alipay does not say. */
const ROUGH_METRES = 500

export const currentPosition: Location['currentPosition'] = async () => {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({})
    const place = toWgs84({ lat: Number(latitude), lon: Number(longitude) })
    if (!(Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180)) return { ok: false, reason: 'failed' }
    return { ok: true, position: { ...place, accuracyMetres: Number(accuracy) || ROUGH_METRES } }
  } catch (error) {
    const { error: code } = (error ?? {}) as { error?: number | string }
    return { ok: false, reason: REFUSALS.includes(Number(code)) ? 'refused' : 'failed' }
  }
}
