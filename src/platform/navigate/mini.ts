/** WeChat and Alipay: jumps, calls, and copying what a mini program cannot open. */
import Taro from '@tarojs/taro'
import { copyText } from '@/platform/clipboard'
import { openPage } from './pages'
import type { Navigate, Outcome } from './types'

/** Both platforms tell "cancelled" from "failed" only in the text: `makePhoneCall:fail cancel`. */
function refusal(error: unknown): Outcome {
  const { errMsg, errorMessage } = (error ?? {}) as { errMsg?: string; errorMessage?: string }
  return /cancel/i.test(`${errMsg} ${errorMessage}`) ? 'cancelled' : 'failed'
}

const outcome = (call: Promise<unknown>): Promise<Outcome> => call.then(() => 'done' as const, refusal)

export const linkOf: Navigate['linkOf'] = (way) => (way.act === 'page' ? way.url : undefined)

export const go: Navigate['go'] = async (way) => {
  switch (way.act) {
    case 'page':
      openPage(way.url)
      return 'done'
    case 'jump':
      return outcome(Taro.navigateToMiniProgram({ appId: way.appId, ...(way.path && { path: way.path }) }))
    case 'call':
      return outcome(Taro.makePhoneCall({ phoneNumber: way.number }))
    case 'open':
      return copyText(way.url)
    case 'copy':
      return copyText(way.text)
  }
}
