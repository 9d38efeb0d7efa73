import Taro from '@tarojs/taro'
import { withoutJoiners } from '@/domain/locale/joiner'
import type { Clipboard } from './types'

export const copyText: Clipboard['copyText'] = async (text) => {
  try {
    await Taro.setClipboardData({ data: withoutJoiners(text) })
    return 'copied'
  } catch {
    return 'failed'
  }
}
