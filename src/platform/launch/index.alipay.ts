/** Alipay gives the address that was scanned to the app: at its start, and when it comes back to the front. */
import Taro from '@tarojs/taro'
import type { Launch } from './types'

let isStarted = false
let scanned: string | undefined

export const noteShown: Launch['noteShown'] = (options) => {
  // The start itself is read from the launch options: its show may come before anybody listens.
  if (isStarted && options?.query?.qrCode) scanned = options.query.qrCode
}

export const takeScanned: Launch['takeScanned'] = () => {
  if (!isStarted) {
    isStarted = true
    scanned = Taro.getLaunchOptionsSync().query?.qrCode
  }
  const address = scanned
  scanned = undefined
  return address
}
