/** What a counter shows after it signed in: it says for itself which office it is and until when, so that nothing is kept. */
import { createHmac, timingSafeEqual } from 'node:crypto'

export interface DeskToken {
  office: string
  /** Milliseconds since 1970. */
  expires: number
}

/** A working day. */
export const TOKEN_HOURS = 8

const PURPOSE = 'bay-affairs/desk/1.'

const markOf = (body: string, secret: string): Buffer => createHmac('sha256', secret).update(PURPOSE + body).digest()

/** `<base64url of JSON>.<base64url of HMAC-SHA-256>` */
export function deskToken(office: string, secret: string, now: number): string {
  const token: DeskToken = { office, expires: now + TOKEN_HOURS * 3_600_000 }
  const body = Buffer.from(JSON.stringify(token)).toString('base64url')
  return `${body}.${markOf(body, secret).toString('base64url')}`
}

/** What the token says, if this gateway, or a copy with the same secret, made it and its time is not over. */
export function readDeskToken(text: string, secret: string, now: number): DeskToken | undefined {
  const [, body, mark] = /^([\w-]{1,400})\.([\w-]{43})$/.exec(text) ?? []
  if (!body || !mark) return undefined
  const given = Buffer.from(mark, 'base64url')
  const right = markOf(body, secret)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const token = JSON.parse(Buffer.from(body, 'base64url').toString()) as DeskToken
  return token.expires > now ? token : undefined
}
