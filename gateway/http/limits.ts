/** How much one address or device may ask; counted in the memory of this process, forgotten after a minute. */
import rateLimit from '@fastify/rate-limit'
import { createHmac } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refused } from './refused'

export interface Limits {
  /** Requests a minute. */
  ratePerAddress: number
  ratePerDevice: number
  deviceSecret: string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** HMAC of the phone's random device id, base64url; empty when it sent none. In no database together with a booking. */
    device: string
  }
}

const DEVICE = /^[\w-]{22}$/
const MINUTE = 60_000
/** Addresses and devices that are counted at a time; the oldest are forgotten first. */
const COUNTED = 20_000

export async function limitRates(app: FastifyInstance, { ratePerAddress, ratePerDevice, deviceSecret }: Limits): Promise<void> {
  app.decorateRequest('device', '')
  await app.register(rateLimit, { global: false, cache: COUNTED, timeWindow: MINUTE, ipv6Subnet: 64 })
  const ofAddress = app.createRateLimit({ max: ratePerAddress, timeWindow: MINUTE, ipv6Subnet: 64 })
  const ofDevice = app.createRateLimit({ max: ratePerDevice, timeWindow: MINUTE, keyGenerator: ({ device }) => device })

  app.addHook('onRequest', async (request: FastifyRequest) => {
    // Files of the site are cheap, and a page takes thirty of them.
    if (request.routeOptions.schema?.hide) return
    const sent = request.headers.device
    if (sent !== undefined && !(typeof sent === 'string' && DEVICE.test(sent))) throw new Refused(400, 'not-valid', 'device')
    if (sent !== undefined) request.device = createHmac('sha256', deviceSecret).update(sent).digest('base64url')
    for (const limit of request.device ? [ofAddress, ofDevice] : [ofAddress]) {
      const found = await limit(request)
      if (!found.isAllowed && found.isExceeded) throw new Refused(429, 'too-many', undefined, Math.max(1, found.ttlInSeconds))
    }
  })
}
