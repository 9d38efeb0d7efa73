import Taro from '@tarojs/taro'
import { withoutJoiners } from '@/domain/locale/joiner'
import type { Clipboard } from './types'

export const copyText: Clipboard['copyText'] = async (text) => {
  try {
    await Taro.setClipboardData({ data: withoutJoiners(text) })
    // WeChat shows a toast of its own over our sentence, in Chinese only.
    void Taro.hideToast()
    return 'copied'
  } catch {
    return 'failed'
  }
}
