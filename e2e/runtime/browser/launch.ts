/** How a test wants the app to be started. */
export interface Launch {
  /** Page without leading slash; the first page when left out. */
  path?: string
  query?: Record<string, string>
  /** Where the user comes from, in WeChat's numbering; 1001 when left out. */
  scene?: number
  /** BCP 47 tag of the phone's language; each host spells it its own way. */
  language?: string
  theme?: 'light' | 'dark'
  /** Font size the user chose in the host, in px; 16 is the default of both. */
  fontSize?: number
  referrerInfo?: { appId: string; extraData?: unknown }
  /** Stored values the app finds. Used only when nothing is stored yet, so a restart keeps what the app wrote. */
  storage?: Record<string, unknown>
  /** Where the phone is, in WGS-84, for an app that the person lets know. Without it they say no. */
  position?: { latitude: number; longitude: number }
  /** Answers of the host by API, see `__mock`. */
  mock?: Record<string, unknown>
}

/** A launch as the address of the packed page carries it. */
export const launchAddress = (launch: Launch) => `index.html?launch=${encodeURIComponent(JSON.stringify(launch))}`

export const launchOf = (search: string) => JSON.parse(new URLSearchParams(search).get('launch') ?? '{}') as Launch

/** Query as text, encoded. */
export const queryText = (query: Record<string, string> = {}) =>
  Object.entries(query)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&')

/**
 * Query as the host hands it to a page.
 *
 * WeChat passes the values as they stand in the address, still encoded; Alipay decodes them. A page must cope with both.
 */
export function parseQuery(text: string, isDecoding: boolean): Record<string, string> {
  const query: Record<string, string> = {}
  for (const pair of text.split('&')) {
    if (!pair) continue
    const at = pair.indexOf('=')
    const value = at < 0 ? '' : pair.slice(at + 1)
    query[at < 0 ? pair : pair.slice(0, at)] = isDecoding ? decodeURIComponent(value) : value
  }
  return query
}
