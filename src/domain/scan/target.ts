/**
 * Reads what a person scanned or followed into a place in the app.
 *
 * One poster serves all three platforms: its code holds `https://<site>/s/<service>`. A browser
 * opens that address; WeChat passes it in `q`, Alipay in `qrCode`, both for addresses the operator registers. WeChat's
 * own mini-program codes hold at most 32 characters, in `scene`: `s=<code>`, the short code of a service.
 */
import { decodeText } from './decode'
import { serviceCode } from './service-code'

export type ScanTarget =
  | { kind: 'service'; id: string }
  /** Nothing was scanned. */
  | { kind: 'none' }
  /** Something was scanned that leads nowhere in this app. */
  | { kind: 'unknown' }

/** Query values as the platform hands them over, still percent-encoded once (`q`, `qrCode`, `scene`). */
export interface LaunchQuery {
  scene?: string | undefined
  q?: string | undefined
  qrCode?: string | undefined
  id?: string | undefined
}

/** One value of a query string; `undefined` when it is missing or malformed. */
function queryValue(query: string, name: string): string | undefined {
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at) === name) return decodeText(pair.slice(at + 1))
  }
  return undefined
}

/**
 * @param query what the platform gave at start
 * @param ids every service of the catalogue
 */
export function scanTarget(query: LaunchQuery, ids: readonly string[]): ScanTarget {
  const service = (id: string | undefined): ScanTarget => (id && ids.includes(id) ? { kind: 'service', id } : { kind: 'unknown' })

  const address = query.q ?? query.qrCode
  if (address) {
    const [page = '', search = ''] = (decodeText(address) ?? '').split('#')[0]!.split('?')
    return service(/^https?:\/\/[^/]+\/s\/([a-z0-9-]+\/[a-z0-9-]+)\/?$/.exec(page)?.[1] ?? queryValue(search, 'id'))
  }
  if (query.scene) {
    const code = queryValue(decodeText(query.scene) ?? '', 's')
    return service(code && ids.find((id) => serviceCode(id) === code))
  }
  return query.id === undefined ? { kind: 'none' } : service(decodeText(query.id))
}
