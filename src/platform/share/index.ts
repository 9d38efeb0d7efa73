import { withoutJoiners } from '@/domain/locale/joiner'
import { copyText } from '@/platform/clipboard'
import type { Share } from './types'

export const hasShareButton: Share['hasShareButton'] = false

export const useShared: Share['useShared'] = () => undefined

export const siteLink: Share['siteLink'] = (path) => location.origin + path

export const shareLink: Share['shareLink'] = async ({ title, path }) => {
  const url = location.origin + path
  if (!navigator.share) return copyText(url)
  try {
    await navigator.share({ title: withoutJoiners(title), url })
    return 'done'
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'cancelled' : copyText(url)
  }
}
