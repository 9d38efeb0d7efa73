/** Network. A request goes to the driver's gateway, which stands between the page and the world; nothing else is reached. `__mock.request` answers in its place. */
import type { Host } from '../host'
import { Refusal, type ApiPart, type Options } from './part'

export const NETWORK_CHANGE = 'networkStatusChange'

export const networkType = (host: Host) => ({
  networkType: host.isOffline ? (host.isAlipay ? 'NOTREACHABLE' : 'none') : host.isAlipay ? 'WIFI' : 'wifi',
  networkAvailable: !host.isOffline,
  isConnected: !host.isOffline,
})

const unreachable = () => {
  throw new Refusal('ERR_INTERNET_DISCONNECTED', 12)
}

/** As each host answers: WeChat whatever the status, Alipay with a failure unless it is 2xx. */
async function request(host: Host, { url, method = 'GET', data, header, headers }: Options): Promise<unknown> {
  if (host.isOffline) return unreachable()
  const sent = (header ?? headers ?? {}) as Record<string, string>
  const response = await fetch(String(url), { method: String(method), headers: sent, ...(data === undefined || method === 'GET' ? {} : { body: String(data) }) }).catch(() => {
    throw new Refusal('errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED', 11)
  })
  const received = Object.fromEntries(response.headers.entries())
  const text = await response.text()
  if (!host.isAlipay) return { statusCode: response.status, header: received, data: text, cookies: [] }
  if (!response.ok) throw Object.assign(new Refusal('http status error', 19), { status: response.status, data: text, headers: received })
  return { status: response.status, headers: received, data: text }
}

export function network(host: Host): ApiPart {
  return { later: { getNetworkType: () => networkType(host), request: (options) => request(host, options), downloadFile: unreachable, uploadFile: unreachable } }
}
