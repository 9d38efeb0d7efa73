import { copyText } from '@/platform/clipboard'
import type { Share } from './types'

export const hasShareButton: Share['hasShareButton'] = false

export const useShared: Share['useShared'] = () => undefined

export const siteLink: Share['siteLink'] = (path) => location.origin + path

export const shareLink: Share['shareLink'] = async ({ title, path }) => {
  const url = location.origin + path
  if (!navigator.share) return copyText(url)
  try {
    // Written out, not by withoutJoiners: a module of its own would add to the first load.
    await navigator.share({ title: title.replace(/\u2060/g, ''), url })
    return 'done'
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'cancelled' : copyText(url)
  }
}
