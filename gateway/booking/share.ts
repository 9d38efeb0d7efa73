import { createHmac } from 'node:crypto'
import { dayOf } from '@/domain/time/civil'
import type { Share } from './command'

/** Places and turns that one device may ask for in a day: more than a family needs, fewer than a tout. */
const SHARE_OF_DAY = 20
/** And one address, with however many devices: a household, a school or a carrier has many behind one, a tout draws new devices as he likes. */
export const SHARE_OF_ADDRESS = 300

/**
 * Counts devices and addresses without knowing them: what is stored is an HMAC of either and the day, so that two days of one
 * cannot be put together either.
 *
 * @param secret from the environment; in no database
 * @param clock milliseconds since 1970
 */
export function makeShares(secret: string, clock: () => number, { ofDevice = SHARE_OF_DAY, ofAddress = SHARE_OF_ADDRESS } = {}) {
  const share = (what: 'device' | 'address', name: string, most: number): Share => ({
    bucket: createHmac('sha256', secret).update(`${dayOf(clock())} ${what} ${name}`).digest('base64url'),
    most,
  })
  /** @param network the sender's, as limits count it */
  return (device: string, network: string): Share[] => [share('device', device, ofDevice), share('address', network, ofAddress)]
}
