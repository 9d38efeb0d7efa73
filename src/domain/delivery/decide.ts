/** Which way a delivery goes on the platform the person is on. Nothing is a dead end: what cannot open is copied. */

/** Where the app runs. */
export type Host = 'wechat' | 'alipay' | 'browser'

/** What a person does with something copied; the interface has a sentence for each. */
export type NextStep = 'search-in-wechat' | 'search-in-alipay' | 'open-in-browser' | 'search-app-store' | 'show-driver' | 'dial'

export type Way =
  | { act: 'page'; url: string }
  | { act: 'jump'; appId: string; path?: string; name: string }
  | { act: 'call'; number: string }
  | { act: 'open'; url: string }
  | { act: 'copy'; text: string; next: NextStep }

/** What is needed of a delivery to decide; texts are already in the person's language. */
export type Target =
  | { kind: 'tool'; page: string }
  | { kind: 'mini-program'; host: 'wechat' | 'alipay'; name: string; appId?: string; path?: string }
  | { kind: 'app'; name: string; url?: string }
  | { kind: 'link'; url: string }
  | { kind: 'phone'; number: string }
  | { kind: 'office'; address: string }

/**
 * @param target what the catalogue offers
 * @param host the platform the app runs on
 */
export function decideWay(target: Target, host: Host): Way {
  switch (target.kind) {
    case 'tool':
      return { act: 'page', url: target.page }
    case 'mini-program':
      // WeChat cannot open Alipay nor the reverse, and a browser cannot be relied on to open either.
      if (target.host === host && target.appId) return { act: 'jump', appId: target.appId, path: target.path, name: target.name }
      return { act: 'copy', text: target.name, next: target.host === 'wechat' ? 'search-in-wechat' : 'search-in-alipay' }
    case 'app':
      if (host === 'browser' && target.url) return { act: 'open', url: target.url }
      return { act: 'copy', text: target.name, next: 'search-app-store' }
    case 'link':
      // A mini program may show only web pages of its owner's domains.
      if (host === 'browser') return { act: 'open', url: target.url }
      return { act: 'copy', text: target.url, next: 'open-in-browser' }
    case 'phone':
      return { act: 'call', number: target.number }
    case 'office':
      return { act: 'copy', text: target.address, next: 'show-driver' }
  }
}
