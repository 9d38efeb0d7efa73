import { Value } from '@sinclair/typebox/value'
import { FeedError, type Part, type Payload } from './feed'

/** What is asked; of whom, the address says. */
type Asked = Omit<Part, 'upstream'>

/** As the platform has it; passed in. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>

export interface Limits {
  timeoutMs: number
  maxBytes: number
}

/** An answer, and by what name to ask whether there is a newer one. */
export interface Answer extends Payload {
  etag?: string
  lastModified?: string
}

/** UTF-8, unless the answer names another: boards of the three places still use Big5 and GB 18030. */
function decoderOf(response: Response): TextDecoder {
  const named = /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named, { fatal: true })
  } catch {
    throw new FeedError('encoding', 'a charset that is not known')
  }
}

/** Reads to the end, or to the limit. Sizes are counted unpacked: a small answer may unpack to a large one. */
async function textOf(response: Response, maxBytes: number): Promise<string> {
  if (Number(response.headers.get('content-length')) > maxBytes) throw new FeedError('too-large', 'announced')
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = decoderOf(response)
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new FeedError('encoding', `no ${decoder.encoding}`)
    }
  }
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array }
    if (done) return text + decode()
    size += value!.length
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined)
      throw new FeedError('too-large', `more than ${maxBytes}`)
    }
    text += decode(value)
  }
}

function bodyOf(part: Asked, text: string): unknown {
  if (part.format === 'text') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new FeedError('json', 'no JSON')
  }
}

const headersOf = (part: Asked, before: Answer | undefined): Record<string, string> => ({
  accept: part.format === 'json' ? 'application/json' : 'text/*, application/xml',
  // Some publishers refuse those who do not say who they are.
  'user-agent': 'bay-affairs-gateway',
  ...(part.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(before?.etag ? { 'if-none-match': before.etag } : {}),
  ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
})

/**
 * Asks for one part. Nobody is followed to another address, and what does not fit its schema is nothing.
 *
 * @param before the last answer; comes back when the publisher says that nothing changed
 * @throws FeedError on anything else than an answer that fits
 */
export async function ask(part: Asked, base: string, before: Answer | undefined, fetch: Fetch, { timeoutMs, maxBytes }: Limits): Promise<Answer> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), timeoutMs)
  try {
    const response = await fetch(`${base}/${part.path}`, {
      method: part.method ?? 'GET',
      headers: headersOf(part, before),
      redirect: 'manual',
      signal: controller.signal,
      ...(part.body === undefined ? {} : { body: part.body }),
    })
    if (response.status === 304 && before) return before
    if (response.status !== 200) {
      void response.body?.cancel().catch(() => undefined)
      throw new FeedError('status', String(response.status))
    }
    const body = bodyOf(part, await textOf(response, maxBytes))
    if (!Value.Check(part.schema, body)) throw new FeedError('shape', Value.Errors(part.schema, body).First()?.path ?? '')
    const [etag, lastModified] = ['etag', 'last-modified'].map((name) => response.headers.get(name) ?? undefined)
    const modifiedAt = Date.parse(lastModified ?? '')
    return { body, ...(etag && { etag }), ...(lastModified && { lastModified }), ...(Number.isNaN(modifiedAt) ? {} : { modifiedAt }) }
  } catch (error) {
    if (error instanceof FeedError) throw error
    throw controller.signal.aborted ? new FeedError('timeout', `${timeoutMs} ms`) : new FeedError('network', String((error as Error | undefined)?.message))
  } finally {
    clearTimeout(timer)
    // Whatever is still coming is not waited for.
    controller.abort()
  }
}
