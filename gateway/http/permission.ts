/** Who may ask: declared on each route, never derived from its address. A route without a permission stops the start. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Refused } from './refused'

const PERMISSIONS = ['public', 'holder', 'desk', 'operator'] as const
/**
 * - `holder`: `authorization: Holder <secret>`, made by the phone for one booking; the routes of bookings compare its hash
 * - `desk`: `authorization: Desk <token>`; the routes of the desk read the token
 * - `operator`: `authorization: Operator <OPERATOR_TOKEN>`
 */
export type Permission = (typeof PERMISSIONS)[number]

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: Permission
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

const HOLDER = /^Holder [\w-]{43}$/
const DESK = /^Desk \S{1,512}$/
const OPERATOR = /^Operator (\S{1,512})$/

/** Refuses, before anything of the body is read, who does not show what the route wants. */
export function declarePermissions(app: FastifyInstance, operatorToken: string): void {
  const operator = sha256(operatorToken)

  app.addHook('onRoute', ({ method, url, config }) => {
    const permission = (config as { permission?: Permission } | undefined)?.permission
    if (!permission || !PERMISSIONS.includes(permission)) {
      throw new Error(`${String(method)} ${url} declares no permission: give it config: { permission: ${PERMISSIONS.map((one) => `'${one}'`).join(' | ')} }`)
    }
  })

  const isAllowed: Record<Permission, (shown: string) => boolean> = {
    public: () => true,
    holder: (shown) => HOLDER.test(shown),
    desk: (shown) => DESK.test(shown),
    operator: (shown) => timingSafeEqual(sha256(OPERATOR.exec(shown)?.[1] ?? ''), operator),
  }
  app.addHook('onRequest', (request, _, done) => {
    const { permission } = request.routeOptions.config
    // What matches no route has none, and is answered with "not there".
    if (permission === undefined || permission === 'public' || isAllowed[permission](request.headers.authorization ?? '')) return done()
    done(new Refused(401, 'not-allowed'))
  })
}
