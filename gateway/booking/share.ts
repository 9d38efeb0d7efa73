import { createHmac } from 'node:crypto'
import { dayOf } from '@/domain/time/civil'
import type { Share } from './command'

/** Places and turns that one device may ask for in a day: more than a family needs, fewer than a tout. */
export const SHARE_OF_DAY = 20

/**
 * Counts devices without knowing them: what is stored is an HMAC of device and day, so that two days of one device cannot be
 * put together either.
 *
 * @param secret from the environment; in no database
 * @param clock milliseconds since 1970
 */
export const makeShares =
  (secret: string, clock: () => number, most = SHARE_OF_DAY) =>
  (device: string): Share => ({ bucket: createHmac('sha256', secret).update(`${dayOf(clock())} ${device}`).digest('base64url'), most })
