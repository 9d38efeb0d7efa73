/** Where the operator offers it, a phone may ask its host who counts for its share of the day; nothing else depends on it. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import type { FastifyReply } from 'fastify'
import { deviceOf } from '../sign-in/device'
import type { SignIn } from '../sign-in/open'
import { HOSTS, type Host } from '../sign-in/provider'
import { exactly, refusals } from './booking-schemas'

export interface DevicesDeps {
  signIn?: SignIn
  clock: () => number
}

/** Hosts are asked for so many phones at a time; the others come again. */
const AT_ONCE = 20

const HostName = Type.Unsafe<Host>({ type: 'string', enum: HOSTS })
const Hosts = Type.Object({ hosts: Type.Array(HostName) }, exactly)
const Device = Type.Object({ device: Type.String({ pattern: '^[A-Za-z0-9_-]{22}$', description: 'For the header `device`, until the day is over.' }) }, exactly)
const Code = Type.Object({ host: HostName, code: Type.String({ pattern: '^[A-Za-z0-9_-]{6,128}$', description: 'Of wx.login or my.getAuthCode; used once.' }) }, exactly)

export const devicesRoutes: FastifyPluginAsyncTypebox<DevicesDeps> = async (app, { signIn, clock }) => {
  const config = { permission: 'public' } as const
  let underWay = 0
  const refuse = (reply: FastifyReply, status: number, reason: string) => reply.code(status).send({ reason })

  app.get('/devices', { config, schema: { response: { 200: Hosts, ...refusals } } }, async (_, reply) => {
    if (!signIn) return refuse(reply, 404, 'not-offered')
    return reply.header('cache-control', 'public, max-age=300').send({ hosts: HOSTS.filter((host) => signIn.providers[host]) })
  })

  app.post('/devices', { config, schema: { body: Code, response: { 200: Device, ...refusals } } }, async (request, reply) => {
    const { code } = request.body
    const host = request.body.host as Host
    reply.header('cache-control', 'no-store')
    const provider = signIn?.providers[host]
    if (!signIn || !provider) return refuse(reply, 404, 'not-offered')
    if (underWay >= AT_ONCE) return refuse(reply.header('retry-after', '1'), 503, 'busy')
    underWay++
    try {
      const known = await provider.idOf(code)
      if (known.ok) return reply.send({ device: deviceOf(signIn.secret, host, known.id, clock()) })
      request.log.info({ host, why: known.why }, 'host')
      if (known.reason === 'busy') reply.header('retry-after', '5')
      return refuse(reply, known.reason === 'busy' ? 503 : 403, known.reason)
    } finally {
      underWay--
    }
  })
}
