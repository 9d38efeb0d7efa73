/** How much one address or device may ask; counted in the memory of this process, forgotten after a minute, when the next asks. */
import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Counts } from './counts'
import { askerOf, networkOf } from './network'
import { Refused } from './refused'

export interface Limits {
  /** Requests a minute. */
  ratePerAddress: number
  ratePerDevice: number
  deviceSecret: string
  trustedProxies: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /** HMAC of the phone's random device id, base64url; empty when it sent none. In no database together with a booking. */
    device: string
  }
}

const DEVICE = /^[\w-]{22}$/

/** @param steady milliseconds on a clock that is never set @returns what counts one who is answered before any hook sees it; false: not counted, because it would be too many */
export function limitRates(app: FastifyInstance, { ratePerAddress, ratePerDevice, deviceSecret, trustedProxies }: Limits, steady: () => number): (request: IncomingMessage) => boolean {
  const [ofAddress, ofDevice] = [new Counts(ratePerAddress, steady), new Counts(ratePerDevice, steady)]
  const whoAsks = (request: IncomingMessage) => networkOf(askerOf(request, trustedProxies))
  app.decorateRequest('device', '')

  app.addHook('onRequest', (request, _, done) => {
    // Files of the site are cheap, and a page takes thirty of them.
    if (request.routeOptions.schema?.hide) return done()
    const sent = request.headers.device
    if (sent !== undefined && !(typeof sent === 'string' && DEVICE.test(sent))) return done(new Refused(400, 'not-valid', 'device'))
    if (sent !== undefined) request.device = createHmac('sha256', deviceSecret).update(sent).digest('base64url')
    const seconds = ofAddress.count(whoAsks(request.raw)) || (request.device && ofDevice.count(request.device))
    done(seconds ? new Refused(429, 'too-many', undefined, seconds) : undefined)
  })
  return (request) => ofAddress.mayCount(whoAsks(request))
}
