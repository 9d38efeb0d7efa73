import type { Answered } from './types'

/** @throws RangeError on what could lead elsewhere: `//example.org`, `https://…`, `/\\example.org` */
export function checkPath(path: string): void {
  if (!/^\/[\w%~!$&'()*+,;=:@.-][^\s\\]*$/.test(path)) throw new RangeError(`a path below the gateway's root starts with one slash, got ${path}`)
}

export const lowerCased = (headers: object): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) found[name.toLowerCase()] = String(value)
  return found
}

const FIRST_SERVER_ERROR = 500

/**
 * What a text that came with a status says. A site without gateway answers everything with a page of its own: that is
 * `unsupported`; what stands before a gateway that is down answers 502 with one: that is `failed`.
 */
export function answered(status: number, headers: Record<string, string>, text: string): Answered {
  if (text === '') return { ok: true, status, headers, body: undefined }
  try {
    return { ok: true, status, headers, body: JSON.parse(text) as unknown }
  } catch {
    return { ok: false, reason: status >= FIRST_SERVER_ERROR ? 'failed' : 'unsupported' }
  }
}

/** The first of an answer and the end of patience; `stop` is told when patience ended. Never rejects when `asking` does not. */
export function withinTime(asking: Promise<Answered>, timeoutMs: number, stop: () => void): Promise<Answered> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ ok: false, reason: 'timeout' })
      try {
        stop()
      } catch {
        // A host that cannot stop a request lets it come to nothing.
      }
    }, timeoutMs)
    void asking.then((answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
  })
}
