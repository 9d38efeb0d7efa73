import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  body: string
  isReplayed: boolean
}

const ANSWER_MS = 5000

/**
 * HTTP in as few steps as the check needs: one request at a time on a connection that is kept. Nothing is tried again here.
 * Resolves to nothing where no whole answer came: the request may have been done or not.
 */
export class Wire {
  private socket: Socket | undefined

  constructor(private readonly port: number) {}

  ask(method: string, url: string, headers: string, body = ''): Promise<Answer | undefined> {
    return new Promise((done) => {
      const socket = (this.socket ??= connect({ port: this.port, host: '127.0.0.1', noDelay: true }))
      let text = ''
      const end = (answer: Answer | undefined) => {
        clearTimeout(timer)
        socket.removeAllListeners('data').removeAllListeners('close').removeAllListeners('error')
        if (!answer) {
          socket.on('error', () => {})
          socket.destroy()
          this.socket = undefined
        }
        done(answer)
      }
      const timer = setTimeout(() => end(undefined), ANSWER_MS)
      socket.on('error', () => end(undefined))
      socket.on('close', () => end(undefined))
      socket.on('data', (chunk) => {
        text += chunk.toString('latin1')
        const answer = answerIn(text)
        if (answer) end(answer)
      })
      const type = body ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` : ''
      socket.write(`${method} ${url} HTTP/1.1\r\nhost: gateway\r\n${headers}${type}\r\n${body}`)
    })
  }

  close(): void {
    this.socket?.destroy()
    this.socket = undefined
  }
}

function answerIn(text: string): Answer | undefined {
  const begins = text.indexOf('\r\n\r\n')
  if (begins < 0) return undefined
  const head = text.slice(0, begins).toLowerCase()
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0)
  const body = text.slice(begins + 4)
  if (body.length < length) return undefined
  return { status: Number(head.slice(9, 12)), body, isReplayed: head.includes('idempotency-replayed: true') }
}
