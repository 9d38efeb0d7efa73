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

/** Each code of an office signs with a key of its own: when the operator changes or takes back a code, its sessions end. @param codeHash as in DESK_CODES */
export const sessionSecret = (secret: string, codeHash: string): string => createHmac('sha256', secret).update(`bay-affairs/desk-key/1.${codeHash}`).digest('base64url')

/** `<base64url of JSON>.<base64url of HMAC-SHA-256>` */
export function deskToken(office: string, secret: string, now: number): string {
  const token: DeskToken = { office, expires: now + TOKEN_HOURS * 3_600_000 }
  const body = Buffer.from(JSON.stringify(token)).toString('base64url')
  return `${body}.${markOf(body, secret).toString('base64url')}`
}

function claimed(body: string): DeskToken | undefined {
  try {
    const token = JSON.parse(Buffer.from(body, 'base64url').toString()) as Partial<DeskToken> | null
    return typeof token?.office === 'string' && typeof token.expires === 'number' ? { office: token.office, expires: token.expires } : undefined
  } catch {
    return undefined
  }
}

/**
 * What the token says, if this gateway, or a copy with the same secret, made it and its time is not over.
 *
 * @param secretOf an office's key; `undefined` where it has no code (any more)
 */
export function readDeskToken(text: string, secretOf: (office: string) => string | undefined, now: number): DeskToken | undefined {
  const [, body, mark] = /^([\w-]{1,400})\.([\w-]{43})$/.exec(text) ?? []
  if (!body || !mark) return undefined
  const given = Buffer.from(mark, 'base64url')
  const token = claimed(body)
  // Which office it claims decides which key it is checked with; nothing of it counts before it is.
  const secret = token && secretOf(token.office)
  if (!token || secret === undefined) return undefined
  const right = markOf(body, secret)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return token.expires > now ? token : undefined
}
