import Taro from '@tarojs/taro'
import type { Clipboard } from './types'

export const copyText: Clipboard['copyText'] = async (text) => {
  try {
    await Taro.setClipboardData({ data: text })
    // WeChat shows a toast of its own over our sentence, in Chinese only.
    void Taro.hideToast()
    return 'copied'
  } catch {
    return 'failed'
  }
}
