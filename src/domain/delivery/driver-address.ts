import type { LocalText } from '../locale/locale'

/** Places on the mainland whose addresses start so, as mainland addresses do. */
const MAINLAND = /^(中国|广东|广州|深圳|珠海|佛山|惠州|东莞|中山|江门|肇庆|横琴|北京|上海)/

/** An address as a taxi driver there reads it: Simplified on the mainland, Traditional in Hong Kong and Macao. */
export function driverAddress(address: LocalText): string {
  return MAINLAND.test(address['zh-Hans']) ? address['zh-Hans'] : address['zh-Hant']
}
