/**
 * Browsers: Amap, because it is the one map that opens in the Mainland, in Hong Kong and in Macao, without an account, knows
 * all three, reads Chinese addresses, and hands over to its app where that is installed. Google's does not open in the Mainland.
 * @see https://lbs.amap.com/api/uri-api/summary
 */
import { asTyped } from '@/domain/locale/as-typed'
import type { Maps } from './types'

export type { Maps } from './types'

const AMAP = 'https://uri.amap.com'

const query = (parts: Record<string, string>) =>
  Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(asTyped(value))}`)
    .join('&')

export const mapLinkOf: Maps['mapLinkOf'] = (target) =>
  target.kind === 'pin'
    ? // Told that this is WGS-84, Amap shifts it by itself.
      `${AMAP}/marker?${query({ position: `${target.lon},${target.lat}`, name: target.name, coordinate: 'wgs84', callnative: '1' })}`
    : `${AMAP}/search?${query({ keyword: target.address, view: 'map', callnative: '1' })}`

// The link itself goes there.
export const openMap: Maps['openMap'] = async () => 'done'
