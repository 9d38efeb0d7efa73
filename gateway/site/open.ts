/** The built site in memory: what each address answers, with its type, how long it may be kept, and what it may load. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { fileFor } from './file-for'
import { pagePolicy, SCRIPT_POLICY } from './policy'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

const COMPRESSED = /\.(html|js|css|json|svg|webmanifest)$/

/** Names under js/ and css/ carry a hash of their content. */
const FOR_EVER = /^(js|css)[\\/]/

export interface SiteFile {
  headers: Record<string, string>
  etag: string
  body: Buffer
  isCompressed: boolean
}

export interface Site {
  /** What an address answers; `undefined` where there is nothing. */
  fileFor: (address: string) => SiteFile | undefined
  /** Its bytes as the asker takes them, prepared once. */
  bytesOf: (file: SiteFile, accepts: string | undefined) => Promise<{ body: Buffer; encoding?: 'br' | 'gzip' }>
}

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** Nearly as small as the highest, which takes ten times as long. */
const BROTLI_QUALITY = 9

const pack = (encoding: 'br' | 'gzip', body: Buffer): Promise<Buffer> =>
  encoding === 'br' ? inBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }) : inGzip(body, { level: 9 })

function read(root: string, file: string, inPages: (text: string) => string): SiteFile {
  const ending = path.extname(file)
  const body = ending === '.html' ? Buffer.from(inPages(readFileSync(file, 'utf8'))) : readFileSync(file)
  const headers = {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    'cache-control': FOR_EVER.test(path.relative(root, file)) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(ending === '.html' && { 'content-security-policy': pagePolicy(body.toString('utf8')) }),
    ...(ending === '.js' && { 'content-security-policy': SCRIPT_POLICY }),
  }
  return { headers, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, body, isCompressed: COMPRESSED.test(file) }
}

/**
 * A folder that nobody writes while it is served: `npm start` and images give each build a folder of its own.
 *
 * @param inPages writes into pages what only the configuration knows
 */
export function openSite(folder: string, inPages: (text: string) => string = (text) => text): Site {
  const root = path.resolve(folder)
  const files = new Map<string, SiteFile>()
  const packed = new Map<SiteFile, Partial<Record<'br' | 'gzip', Promise<Buffer>>>>()
  return {
    fileFor: (address) => {
      const file = fileFor(root, address)
      if (file === undefined) return undefined
      const known = files.get(file) ?? read(root, file, inPages)
      files.set(file, known)
      return known
    },
    bytesOf: async (file, accepts = '') => {
      const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
      if (!file.isCompressed || !encoding) return { body: file.body }
      const of = packed.get(file) ?? {}
      packed.set(file, of)
      return { body: await (of[encoding] ??= pack(encoding, file.body)), encoding }
    },
  }
}
