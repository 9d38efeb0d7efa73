/** The site and the counter's page, from the same origin as the API: browsers then need no leave to ask across. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Routes } from '../http/routes'
import type { Site } from './open'

/** Addresses of the API: what is not there is said in its form, and never with a page. */
const API = /^\/v1(\/|$)/

async function answer(site: Site, address: string, request: FastifyRequest, reply: FastifyReply) {
  const file = API.test(request.url) ? undefined : site.fileFor(address)
  if (!file) return reply.callNotFound()
  const { etag, headers } = file
  reply.headers(headers).header('etag', etag)
  if (request.headers['if-none-match']?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === etag)) return reply.code(304).send()
  const { body, encoding } = await site.bytesOf(file, request.headers['accept-encoding'])
  if (encoding) reply.header('content-encoding', encoding)
  return reply.send(body)
}

export const siteRoutes: Routes<{ site?: Site; desk?: Site }> = async (app, { site, desk }) => {
  await Promise.resolve()
  const route = { config: { permission: 'public' }, schema: { hide: true } } as const
  if (desk) {
    app.get('/desk', route, (_, reply) => reply.redirect('/desk/', 308))
    app.get('/desk/*', route, (request, reply) => answer(desk, request.url.slice('/desk'.length), request, reply))
  }
  if (site) app.get('/*', route, (request, reply) => answer(site, request.url, request, reply))
}
