import { createHmac } from 'node:crypto'
import { dayOf } from '../../src/domain/time/civil'
import type { Host } from './provider'

const BYTES = 16

/**
 * What is kept of a person's id at a host: an HMAC of it and the day, as long and of the same form as a device that a phone draws.
 * Tomorrow's is another; without the secret, which is in no database, nobody can try ids.
 */
export const deviceOf = (secret: string, host: Host, id: string, now: number): string =>
  createHmac('sha256', secret).update(`bay-affairs/device/1 ${dayOf(now)} ${host} ${id}`).digest().subarray(0, BYTES).toString('base64url')
