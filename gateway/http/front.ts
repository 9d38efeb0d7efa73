/**
 * Says again, before the router, what a route has just said to the same address: nearly all who ask for what is public ask the same.
 *
 * Only a route knows for how long (`reply.sameFor`), and only here it is decided what is kept: answers of public routes, to GET, of status 200,
 * that whatever stands between may keep too. Any other question, and one that would be too many, goes to its route.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isKnown } from './answered'

declare module 'fastify' {
  interface FastifyReply {
    /** How long from now on just this is answered to whoever asks at this address, in milliseconds; 0 where nobody knows. */
    sameFor: number
  }
}

export interface FrontParts {
  /** Milliseconds on a clock that is never set. */
  steady: () => number
  /** Counts who asks for limits; false where that would be too many. */
  mayAsk: (request: IncomingMessage) => boolean
  /** Told of each answer that was sent, as hooks of routes are. */
  sent: (answer: { method: string; route: string; status: number; ms: number }) => void
}

interface Kept {
  /** Milliseconds on the steady clock. */
  until: number
  route: string
  etag: string
  whole: Piece
  /** For who has the body already. */
  unchanged: Piece
}

/** An answer as it is sent. */
interface Piece {
  status: number
  /** Names and values in turn. */
  headers: string[]
  /** Bytes as letters, latin1. */
  body: string
  /** The second, on the steady clock, in which Node has made its head; and head and body in one. */
  second: number
  text: string
}

const piece = (status: number, headers: string[], body = ''): Piece => ({ status, headers, body, second: -1, text: '' })

/** In bytes: spare `&` make many addresses of one question. */
const MOST_KEPT = 4_000_000
const LARGEST_KEPT = MOST_KEPT / 16
/** What one takes besides its address and body, mostly headers: without it, short answers could be tens of thousands. */
const BESIDES = 5000

const sizeOf = (address: string, { whole }: Kept): number => address.length + 2 * whole.body.length + BESIDES

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

/** Where Node keeps the head that it has made, until it is sent: undocumented, so nothing relies on it being there. */
type Made = ServerResponse & { _header?: unknown }

/** Head and body as one text, made once a second: Node would look through each header of each answer, and join it from eighty bits. */
function send(request: IncomingMessage, response: Made, said: Piece, second: number): void {
  // Only then do heads differ in nothing but their date.
  const isUsual = request.httpVersion === '1.1' && response.shouldKeepAlive
  if (isUsual && said.second === second) {
    response.statusCode = said.status
    response._header = said.text
    response.end()
    return
  }
  response.writeHead(said.status, said.headers)
  if (isUsual && typeof response._header === 'string') Object.assign(said, { second, text: response._header + said.body })
  response.end(said.body, 'latin1')
}

/** To be called before routes are added. */
export function answerAgain(app: FastifyInstance, { steady, mayAsk, sent }: FrontParts): void {
  const answers = new Answers()
  let isClosing = false

  app.decorateReply('sameFor', 0)
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
  app.addHook('onSend', (request, reply, body, done) => {
    if (reply.sameFor > 0 && mayKeep(request, reply, body)) {
      const headers = Object.entries(reply.getHeaders())
      const letters = Buffer.from(body).toString('latin1')
      answers.keep(request.url, {
        until: steady() + reply.sameFor,
        route: request.routeOptions.url!,
        etag: String(reply.getHeader('etag')),
        whole: piece(200, [...flat(headers), 'content-length', String(letters.length)], letters),
        unchanged: piece(304, flat(headers.filter(([name]) => name !== 'content-type'))),
      })
    }
    done(null, body)
  })

  function answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' || isClosing) return false
    const kept = answers.at(request.url!)
    // A device has a limit of its own, which its route knows.
    const now = steady()
    if (!kept || now >= kept.until || request.headers.device !== undefined || !mayAsk(request)) return false
    const begun = performance.now()
    const said = isKnown(request.headers['if-none-match'], kept.etag) ? kept.unchanged : kept.whole
    send(request, response, said, Math.floor(now / 1000))
    // Not by an event of each answer: what listens outlives the answer, and had most of the collector's work.
    sent({ method: 'GET', route: kept.route, status: said.status, ms: performance.now() - begun })
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
