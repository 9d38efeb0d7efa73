/** How the app was opened. */
import type { Host } from '../host'
import type { ApiPart } from './part'
import { parseQuery, queryText } from '../launch'

/** Options as `onLaunch`, `onShow` and `getLaunchOptionsSync` give them. */
export function launchOptions(host: Host) {
  const { path = host.bundle.app.pages[0], query, scene = 1001, referrerInfo } = host.launch
  return {
    path,
    query: parseQuery(queryText(query), host.isAlipay),
    scene: host.isAlipay ? String(scene) : scene,
    referrerInfo: referrerInfo ?? (host.isAlipay ? undefined : {}),
    ...(host.isAlipay ? {} : { shareTicket: undefined, forwardMaterials: [], apiCategory: 'default', mode: 'default' }),
  }
}

export function launch(host: Host): ApiPart {
  const options = () => launchOptions(host)
  return { now: { getLaunchOptionsSync: options, getEnterOptionsSync: options } }
}
