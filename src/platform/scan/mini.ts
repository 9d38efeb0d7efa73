/** The camera of WeChat and of Alipay; Taro passes Alipay's own answer on under the name of WeChat's. */
import Taro from '@tarojs/taro'
import type { Scan } from './types'

export const canScan: Scan['canScan'] = true

/** Alipay says 11 (or 10 on older phones) when one goes back without a code; WeChat says it in words only. */
const isCancelled = (error: unknown) => {
  const { errMsg, errorMessage, error: code } = error as { errMsg?: string; errorMessage?: string; error?: number }
  return code === 10 || code === 11 || /cancel/.test(`${errMsg} ${errorMessage}`)
}

export const scanText: Scan['scanText'] = async () => {
  try {
    const found = (await Taro.scanCode({ scanType: ['qrCode'] })) as { result?: string; code?: string }
    const text = found.result ?? found.code
    return text ? { ok: true, text } : { ok: false, reason: 'failed' }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : 'failed' }
  }
}
