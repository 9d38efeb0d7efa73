/** Browsers: links carry their own address; the rest is copied. */
import Taro from '@tarojs/taro'
import { copyText } from '@/platform/clipboard'
import { goBack as goBackInApp, openPage } from './pages'
import type { Navigate } from './types'

export { openPage, replacePage } from './pages'
export type { Navigate, Outcome } from './types'

/** After a reload the app knows of one page only, and the browser of those before: its router counts them. */
const hasPagesBefore = (): boolean => Number((history.state as { idx?: number } | null)?.idx) > 0

/** A step inside the page that is shown; see platform/steps. */
const isStep = (): boolean => Number((history.state as { step?: number } | null)?.step) > 0

export const goBack: Navigate['goBack'] = () => (isStep() || (Taro.getCurrentPages().length <= 1 && hasPagesBefore()) ? history.back() : goBackInApp())

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
