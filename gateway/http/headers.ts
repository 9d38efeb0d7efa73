/** What browsers are told to refuse. An answer of the API may load nothing at all; pages say more in their own header. */
import type { FastifyInstance } from 'fastify'

/** `sandbox`: an answer that somebody opens as a page is one without an origin. */
const NOTHING = "default-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"

const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains'

/** The same as lines of HTTP, for what is answered before there is a request that hooks could see. */
export const headerLines = (isHttps: boolean): string =>
  [`content-security-policy: ${NOTHING}`, 'x-content-type-options: nosniff', 'referrer-policy: no-referrer', ...(isHttps ? [`strict-transport-security: ${STRICT_TRANSPORT}`] : [])].join('\r\n')

/** The camera scans codes, the position finds what is near; nothing else of a phone is for us. */
const FEATURES = 'camera=(self), geolocation=(self), accelerometer=(), autoplay=(), display-capture=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'

/** What helmet 8.3 sets, and what we say otherwise: written here, because helmet builds it anew for each answer. @see https://helmetjs.github.io */
const STATIC = {
  'content-security-policy': NOTHING,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': FEATURES,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
}

/** @param isHttps whether people come over HTTPS: only then may browsers be told to come in no other way */
export function addSecurityHeaders(app: FastifyInstance, isHttps: boolean): void {
  const headers = isHttps ? { ...STATIC, 'strict-transport-security': STRICT_TRANSPORT } : STATIC
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers)
    done()
  })
}
