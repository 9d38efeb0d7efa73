import { decideWay, type Host, type Target, type Way } from '../delivery/decide'
import type { Means } from './means'

/** Where each code or card is got from those who issue it, the better first. Nothing of ours is scanned anywhere. */
const ISSUERS: Partial<Record<Means, readonly Target[]>> = {
  wechat: [
    { kind: 'mini-program', host: 'wechat', name: '腾讯乘车码', appId: 'wxbb58374cdce267a6', path: 'pages/index/index' },
    { kind: 'app', name: 'WeChat' },
  ],
  'wechat-hk': [
    { kind: 'mini-program', host: 'wechat', name: '腾讯乘车码', appId: 'wxbb58374cdce267a6', path: 'pages/index/index' },
    { kind: 'app', name: 'WeChat' },
  ],
  alipay: [
    { kind: 'mini-program', host: 'alipay', name: '乘车码', appId: '200011235' },
    { kind: 'app', name: 'Alipay' },
  ],
  alipayhk: [{ kind: 'app', name: 'AlipayHK', url: 'https://alipayhk.com/' }],
  octopus: [{ kind: 'app', name: 'Octopus', url: 'https://www.octopus.com.hk/' }],
  'macau-pass': [{ kind: 'app', name: 'MPay', url: 'https://www.macaupass.com/' }],
  unionpay: [{ kind: 'app', name: 'UnionPay' }],
}

export interface Opening {
  target: Target
  way: Way
  /** It opens here and now: not only its name is copied. */
  opens: boolean
}

/** How one gets to the official code from where the app runs; nothing for a card that is only tapped and for cash. */
export function openingsOf(means: Means, host: Host): Opening[] {
  return (ISSUERS[means] ?? []).map((target) => {
    const way = decideWay(target, host)
    return { target, way, opens: way.act === 'jump' || way.act === 'open' }
  })
}
