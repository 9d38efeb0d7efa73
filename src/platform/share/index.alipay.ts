import { useShareAppMessage } from '@tarojs/taro'
import { withoutJoiners } from '@/domain/locale/joiner'
import { copyText } from '@/platform/clipboard'
import type { Share } from './types'

export const hasShareButton: Share['hasShareButton'] = true

export const useShared: Share['useShared'] = ({ title, path }) => {
  // Alipay wants the path without its leading slash.
  useShareAppMessage(() => ({ title: withoutJoiners(title), path: path.replace(/^\//, '') }))
}

export const siteLink: Share['siteLink'] = () => undefined

export const shareLink: Share['shareLink'] = ({ title }) => copyText(title)
