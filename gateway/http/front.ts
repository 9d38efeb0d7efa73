/**
 * Says again, before the router, what a route has just said to the same address: nearly all who ask for what is public ask the same.
 *
 * Only a route knows for how long (`reply.sameUntil`), and only here it is decided what is kept: answers of public routes, to GET, of status 200,
 * that whatever stands between may keep too. Any other question, and one that would be too many, goes to its route.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isKnown } from './answered'

declare module 'fastify' {
  interface FastifyReply {
    /** Until when just this is answered to whoever asks at this address, in milliseconds since 1970; 0 where nobody knows. */
    sameUntil: number
  }
}

export interface FrontParts {
  /** Milliseconds since 1970. */
  clock: () => number
  /** Counts who asks for limits; false where that would be too many. */
  mayAsk: (request: IncomingMessage) => boolean
  /** Told of each answer that was sent, as hooks of routes are. */
  sent: (answer: { method: string; route: string; status: number; ms: number }) => void
}

interface Kept {
  /** Milliseconds since 1970, both. */
  since: number
  until: number
  route: string
  etag: string
  /** Names and values in turn, as they were sent. */
  headers: string[]
  /** The same for who has the body already. */
  unchanged: string[]
  body: Uint8Array
}

/** In bytes: spare `&` make many addresses of one question. */
const MOST_KEPT = 4_000_000
const LARGEST_KEPT = MOST_KEPT / 16
/** What one takes besides its address and body, mostly lists of headers: without it, short answers could be tens of thousands. */
const BESIDES = 2000

const sizeOf = (address: string, { body }: Kept): number => address.length + body.length + BESIDES

const flat = (headers: [string, unknown][]): string[] => headers.flatMap(([name, value]) => [name, String(value)])

/** What is kept, by address; where it is too much, the oldest goes first. */
class Answers {
  private readonly byAddress = new Map<string, Kept>()
  private size = 0

  at(address: string): Kept | undefined {
    return this.byAddress.get(address)
  }

  keep(address: string, kept: Kept): void {
    this.drop(address)
    this.byAddress.set(address, kept)
    this.size += sizeOf(address, kept)
    while (this.size > MOST_KEPT) this.drop(this.byAddress.keys().next().value!)
  }

  private drop(address: string): void {
    const before = this.byAddress.get(address)
    if (!before) return
    this.byAddress.delete(address)
    this.size -= sizeOf(address, before)
  }
}

function mayKeep(request: FastifyRequest, reply: FastifyReply, body: unknown): body is string {
  return (
    reply.statusCode === 200 &&
    request.method === 'GET' &&
    request.routeOptions.config.permission === 'public' &&
    String(reply.getHeader('cache-control')).startsWith('public') &&
    typeof body === 'string' &&
    body.length <= LARGEST_KEPT
  )
}

/** To be called before routes are added. */
export function answerAgain(app: FastifyInstance, { clock, mayAsk, sent }: FrontParts): void {
  const answers = new Answers()
  let isClosing = false

  app.decorateReply('sameUntil', 0)
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
  app.addHook('onSend', (request, reply, body, done) => {
    const now = clock()
    if (reply.sameUntil > now && mayKeep(request, reply, body)) {
      const headers = Object.entries(reply.getHeaders())
      // A small Buffer would hold the block that it is cut from, for as long as it is kept.
      const bytes = new TextEncoder().encode(body)
      answers.keep(request.url, {
        since: now,
        until: reply.sameUntil,
        route: request.routeOptions.url!,
        etag: String(reply.getHeader('etag')),
        headers: [...flat(headers), 'content-length', String(bytes.length)],
        unchanged: flat(headers.filter(([name]) => name !== 'content-type')),
        body: bytes,
      })
    }
    done(null, body)
  })

  function answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' || isClosing) return false
    const kept = answers.at(request.url!)
    const now = clock()
    // A clock that was set back says nothing of how old it is. A device has a limit of its own, which its route knows.
    if (!kept || now < kept.since || now >= kept.until || request.headers.device !== undefined || !mayAsk(request)) return false
    const begun = performance.now()
    const status = isKnown(request.headers['if-none-match'], kept.etag) ? 304 : 200
    response.on('finish', () => sent({ method: 'GET', route: kept.route, status, ms: performance.now() - begun }))
    if (status === 304) response.writeHead(304, kept.unchanged).end()
    else response.writeHead(200, kept.headers).end(kept.body)
    return true
  }

  app.addHook('onReady', (done) => {
    const [route] = app.server.listeners('request') as [(request: IncomingMessage, response: ServerResponse) => void]
    app.server.removeListener('request', route)
    app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (!answer(request, response)) route(request, response)
    })
    done()
  })
}
