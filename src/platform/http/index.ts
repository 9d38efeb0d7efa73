/** Browsers: the gateway serves the site too, so that it is asked at the site's own address. */
import { answered, checkPath, withinTime } from './answer'
import type { Answered, Http } from './types'

export type { Answered, Asked, Http, Method } from './types'

const hasNoNetwork = () => typeof navigator !== 'undefined' && navigator.onLine === false

export const request: Http['request'] = ({ method, path, headers = {}, body, timeoutMs }) => {
  checkPath(path)
  // iOS 12.0 has none: then the answer is left to come, and nobody reads it.
  const controller = typeof AbortController === 'undefined' ? undefined : new AbortController()
  const asking = async (): Promise<Answered> => {
    try {
      const response = await fetch(path, {
        method,
        headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(controller ? { signal: controller.signal } : {}),
        // No cookie goes along, no page is named, and nobody sends the question on to another place.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      })
      const found: Record<string, string> = {}
      response.headers.forEach((value, name) => {
        found[name] = value
      })
      return answered(response.status, found, await response.text())
    } catch {
      return { ok: false, reason: hasNoNetwork() ? 'offline' : 'failed' }
    }
  }
  return withinTime(asking(), timeoutMs, () => controller?.abort())
}
