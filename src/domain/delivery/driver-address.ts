import type { LocalText } from '../locale/locale'

/** Places on the mainland whose addresses start so, as mainland addresses do. */
const MAINLAND = /^(中国|广东|广州|深圳|珠海|佛山|惠州|东莞|中山|江门|肇庆|横琴|北京|上海)/

/** Script that a taxi driver at an address reads: Simplified on the mainland, Traditional in Hong Kong and Macao. */
export function driverScript(address: LocalText): 'zh-Hans' | 'zh-Hant' {
  return MAINLAND.test(address['zh-Hans']) ? 'zh-Hans' : 'zh-Hant'
}
