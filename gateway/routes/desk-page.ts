/** Serves the counter's page at /desk/ as it was built, with the operator's root in it. */
import type { FastifyPluginAsync } from 'fastify'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface DeskPageDeps {
  /** Where `npm run build:desk` wrote it. */
  folder: string
  /** Public key of the root that signs lists of keys, base64url: the desk takes no list of another. */
  root: string
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** Nothing from elsewhere, nothing inline; pictures of icons stand in the sheet as data. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Names with a hash of their content never change. */
const IS_HASHED = /-[A-Z0-9]{8}\.(js|css)$/

const ROOT_PLACE = /(<meta name="voucher-root" content=")[^"]*"/

/** @throws Error when the page is not built, or has no place for the root */
export const deskPage: FastifyPluginAsync<DeskPageDeps> = async (app, { folder, root }) => {
  if (!/^[\w-]{43}$/.test(root)) throw new Error('the root of the keys is not a public key of 32 bytes')
  const config = { permission: 'public' as const }
  for (const name of readdirSync(folder)) {
    const type = TYPES[path.extname(name)]
    if (!type) continue
    const text = readFileSync(path.join(folder, name), 'utf8')
    if (name === 'index.html' && !ROOT_PLACE.test(text)) throw new Error('the page of the desk has no place for the root of the keys')
    const body = name === 'index.html' ? text.replace(ROOT_PLACE, `$1${root}"`) : text
    const cache = IS_HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache'
    app.get(name === 'index.html' ? '/desk/' : `/desk/${name}`, { config, schema: { hide: true } }, async (_request, reply) => reply.headers({ ...HEADERS, 'content-type': type, 'cache-control': cache }).send(body))
  }
  app.get('/desk', { config, schema: { hide: true } }, async (_request, reply) => reply.redirect('/desk/', 308))
}
