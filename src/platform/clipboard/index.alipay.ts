import Taro from '@tarojs/taro'
import type { Clipboard } from './types'

export const copyText: Clipboard['copyText'] = async (text) => {
  try {
    await Taro.setClipboardData({ data: text })
    return 'copied'
  } catch {
    return 'failed'
  }
}
