import Taro from '@tarojs/taro'
import { asTyped } from '@/domain/locale/as-typed'
import type { Clipboard } from './types'

export const copyText: Clipboard['copyText'] = async (text) => {
  try {
    await Taro.setClipboardData({ data: asTyped(text) })
    // WeChat shows a toast of its own over our sentence, in Chinese only.
    void Taro.hideToast()
    return 'copied'
  } catch {
    return 'failed'
  }
}
