import { decideWay, type Host, type Target, type Way as Going } from '../delivery/decide'
import type { Way } from './means'

/** Whose app each way is paid with. Cards and cash need none. */
const APPS: Partial<Record<Way, Extract<Target, { kind: 'app' }>>> = {
  alipay: { kind: 'app', name: 'Alipay', url: 'https://www.alipay.com' },
  'alipay-card': { kind: 'app', name: 'Alipay', url: 'https://www.alipay.com' },
  wechat: { kind: 'app', name: 'WeChat', url: 'https://www.wechat.com' },
  'wechat-card': { kind: 'app', name: 'WeChat', url: 'https://www.wechat.com' },
  'wechat-hk': { kind: 'app', name: 'WeChat', url: 'https://www.wechat.com' },
  alipayhk: { kind: 'app', name: 'AlipayHK', url: 'https://www.alipayhk.com' },
  octopus: { kind: 'app', name: 'Octopus', url: 'https://www.octopus.com.hk/' },
  mpay: { kind: 'app', name: 'MPay', url: 'https://www.macaupass.com/' },
  'boc-macau': { kind: 'app', name: '中國銀行澳門分行' },
  unionpay: { kind: 'app', name: 'UnionPay' },
  'e-cny': { kind: 'app', name: '数字人民币' },
}

/** The wallet that the app runs in at this moment: it need not be opened, only its code. */
const INSIDE: Partial<Record<Host, readonly Way[]>> = { wechat: ['wechat', 'wechat-card', 'wechat-hk'], alipay: ['alipay', 'alipay-card'] }

export type Opening =
  /** The person is in that wallet already. */
  | { at: 'inside' }
  /** `opens`: a site or an app, here and now; else its name is copied. */
  | { at: 'outside'; name: string; going: Going; opens: boolean }
  /** There is nothing to open: it is tapped, swiped or handed over. */
  | { at: 'nothing' }

/** How one comes to the wallet from where the app runs. WeChat cannot open Alipay nor the reverse: there the name is copied. */
export function openingOf(way: Way, host: Host): Opening {
  const app = APPS[way]
  if (!app) return { at: 'nothing' }
  if (INSIDE[host]?.includes(way)) return { at: 'inside' }
  const going = decideWay(app, host)
  return { at: 'outside', name: app.name, going, opens: going.act === 'open' }
}
