/** What browsers are told to refuse. An answer of the API may load nothing at all; pages say more in their own header. */
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** `sandbox`: an answer that somebody opens as a page is one without an origin. */
const NOTHING = "default-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"

const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains'

/** The same as lines of HTTP, for what is answered before there is a request that hooks could see. */
export const headerLines = (isHttps: boolean): string =>
  [`content-security-policy: ${NOTHING}`, 'x-content-type-options: nosniff', 'referrer-policy: no-referrer', ...(isHttps ? [`strict-transport-security: ${STRICT_TRANSPORT}`] : [])].join('\r\n')

/** The camera scans codes, the position finds what is near; nothing else of a phone is for us. */
const FEATURES = 'camera=(self), geolocation=(self), accelerometer=(), autoplay=(), display-capture=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'

/** @param isHttps whether people come over HTTPS: only then may browsers be told to come in no other way */
export async function addSecurityHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(helmet, {
    // Set below: helmet would build the same text for each answer.
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers({ 'content-security-policy': NOTHING, 'permissions-policy': FEATURES })
    done()
  })
}
