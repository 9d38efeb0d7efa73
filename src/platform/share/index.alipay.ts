import { useShareAppMessage } from '@tarojs/taro'
import { asTyped } from '@/domain/locale/as-typed'
import { copyText } from '@/platform/clipboard'
import type { Share } from './types'

export const hasShareButton: Share['hasShareButton'] = true

export const useShared: Share['useShared'] = ({ title, path }) => {
  // Alipay wants the path without its leading slash.
  useShareAppMessage(() => ({ title: asTyped(title), path: path.replace(/^\//, '') }))
}

export const siteLink: Share['siteLink'] = () => undefined

export const shareLink: Share['shareLink'] = ({ title }) => copyText(title)
