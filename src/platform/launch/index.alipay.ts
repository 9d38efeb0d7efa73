import Taro from '@tarojs/taro'
import type { Launch } from './types'

/** Alipay gives the address that was scanned to the app and not to the page. */
export const launchQuery: Launch['launchQuery'] = ({ scene, q, qrCode, id }) => ({
  scene,
  q,
  qrCode: qrCode ?? Taro.getLaunchOptionsSync().query?.qrCode,
  id,
})
