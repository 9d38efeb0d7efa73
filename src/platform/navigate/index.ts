/** Browsers: links carry their own address; the rest is copied. */
import { copyText } from '@/platform/clipboard'
import { openPage } from './pages'
import type { Navigate } from './types'

export { goBack, openPage } from './pages'
export type { Navigate, Outcome } from './types'

export const linkOf: Navigate['linkOf'] = (way) => {
  if (way.act === 'page') return way.url
  if (way.act === 'open') return way.url
  return way.act === 'call' ? `tel:${way.number}` : undefined
}

export const go: Navigate['go'] = async (way) => {
  if (way.act === 'copy') return copyText(way.text)
  if (way.act === 'jump') return copyText(way.name)
  if (way.act === 'page') openPage(way.url)
  // A call or an outside page: the link itself has gone there.
  return 'done'
}
