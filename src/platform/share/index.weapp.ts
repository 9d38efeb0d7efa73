import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { withoutJoiners } from '@/domain/locale/joiner'
import { copyText } from '@/platform/clipboard'
import type { Share } from './types'

export const hasShareButton: Share['hasShareButton'] = true

export const useShared: Share['useShared'] = ({ title: shown, path }) => {
  const title = withoutJoiners(shown)
  useShareAppMessage(() => ({ title, path }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '' }))
}

export const siteLink: Share['siteLink'] = () => undefined

export const shareLink: Share['shareLink'] = ({ title }) => copyText(title)
