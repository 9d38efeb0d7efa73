/** Network. The runtime never goes out: `__mock.request` answers, or the request fails as it does without a connection. */
import type { Host } from '../host'
import { Refusal, type ApiPart } from './part'

export const NETWORK_CHANGE = 'networkStatusChange'

export const networkType = (host: Host) => ({
  networkType: host.isOffline ? (host.isAlipay ? 'NOTREACHABLE' : 'none') : host.isAlipay ? 'WIFI' : 'wifi',
  networkAvailable: !host.isOffline,
  isConnected: !host.isOffline,
})

const unreachable = () => {
  throw new Refusal('ERR_INTERNET_DISCONNECTED', 12)
}

export function network(host: Host): ApiPart {
  return { later: { getNetworkType: () => networkType(host), request: unreachable, downloadFile: unreachable, uploadFile: unreachable } }
}
