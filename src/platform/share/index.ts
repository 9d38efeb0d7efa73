import { copyText } from '@/platform/clipboard'
import type { Share } from './types'

export const hasShareButton: Share['hasShareButton'] = false

export const useShared: Share['useShared'] = () => undefined

export const siteLink: Share['siteLink'] = (path) => location.origin + path

export const privateSign: Share['privateSign'] = '#'

export const carrying: Share['carrying'] = (page, name, text) => `${page}${privateSign}${name}=${encodeURIComponent(text)}`

/** A query is read too: a link may have come out of a mini program. */
export const carried: Share['carried'] = (name, params) => {
  if (typeof location === 'undefined') return params[name]
  const found = location.hash.slice(1).split('&').find((part) => part.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? params[name]
}

export const shareLink: Share['shareLink'] = async ({ title, path }) => {
  const url = location.origin + path
  if (!navigator.share) return copyText(url)
  try {
    await navigator.share({ title, url })
    return 'done'
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'cancelled' : copyText(url)
  }
}
