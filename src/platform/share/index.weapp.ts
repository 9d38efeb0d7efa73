import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { asTyped } from '@/domain/locale/as-typed'
import { copyText } from '@/platform/clipboard'
import type { Share } from './types'

export const hasShareButton: Share['hasShareButton'] = true

export const useShared: Share['useShared'] = ({ title, path }) => {
  useShareAppMessage(() => ({ title: asTyped(title), path }))
  useShareTimeline(() => ({ title: asTyped(title), query: path.split('?')[1] ?? '' }))
}

export const siteLink: Share['siteLink'] = () => undefined

export const shareLink: Share['shareLink'] = ({ title }) => copyText(title)
